import type { Hono } from 'hono';
import { type TestHouse, testActor } from '../../kernel/db/testing-house.ts';
import { createFileStore } from '../../kernel/files/index.ts';
import { createHttp, type Html } from '../../kernel/http/index.ts';
import { routes } from './routes.tsx';

/** Who sits at the screen; changed by a test between two requests. */
export interface AtTheScreen {
  permissions: string[];
  userId: string;
  name: string;
}

export interface Answer {
  status: number;
  to: string;
  text: string;
  headers: Headers;
}

/**
 * The pages of documents over HTTP, without a server: keeps cookies and the token of the last page, follows no redirect.
 * A field that is a list is sent once for each of its values.
 */
export function testBrowser(house: TestHouse, folder: string, who: AtTheScreen) {
  const authority = { id: house.authorityId, slug: 'so', name: 'Sở thử', sample: false, opensOn: null };
  const app: Hono = createHttp({
    db: house.db,
    files: createFileStore(folder),
    routes,
    secret: 'x'.repeat(40),
    secure: false,
    services: {},
    authorityBySlug: async (slug) => (slug === 'so' ? authority : null),
    sessionOf: async () => ({ id: 's', userId: who.userId, name: who.name, email: 'lan@vi-du.vn' }),
    actorOf: async () => ({ ...testActor(who.permissions), userId: who.userId, name: who.name }),
    layout: ({ flash, frame, body }) =>
      (
        <html lang="vi">
          <h6>{frame.reloadAfter ? 'tự mở lại' : flash?.text}</h6>
          {body}
        </html>
      ) as Html,
    errorView: ({ message }) => ({ frame: { title: '' }, body: (<p>{message}</p>) as Html }),
    log: { request() {}, error: (problem) => console.error(problem) },
  });
  let cookies: Record<string, string> = {};
  let token = '';
  return async function go(
    path: string,
    fields?: Record<string, string | string[] | File>,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const body = new FormData();
    for (const [name, value] of Object.entries({ _token: token, ...fields }))
      for (const one of Array.isArray(value) ? value : [value]) body.append(name, one);
    const cookie = Object.entries(cookies)
      .map(([name, value]) => `${name}=${value}`)
      .join('; ');
    const url = path.startsWith('/so') ? path : `/so${path}`;
    const answer = await app.request(url, {
      headers: { cookie, ...headers },
      ...(fields && { method: 'POST', body }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies = { ...cookies, [name]: value };
    }
    const text = await answer.text();
    token = /name="_token" value="([^"]+)"/.exec(text)?.[1] ?? token;
    return { status: answer.status, to: answer.headers.get('location') ?? '', text, headers: answer.headers };
  };
}
