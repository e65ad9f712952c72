import type { Hono } from 'hono';
import { type TestHouse, testActor } from '../../kernel/db/testing-house.ts';
import { createFileStore } from '../../kernel/files/index.ts';
import { createHttp, type Html } from '../../kernel/http/index.ts';
import { routes } from './routes.tsx';
import { ROUND_FIELD } from './views/note-words.tsx';

/** Who sits at the screen, changed by a test between two requests, and what was written to the log of the server. */
export interface AtTheScreen {
  permissions: string[];
  userId: string;
  logged: string[];
}

/**
 * The pages of proofreading over HTTP, without a server: keeps the cookies, and the token and the version of the last
 * page that had them; follows no redirect.
 */
export function testBrowser(house: TestHouse, who: AtTheScreen) {
  const authority = { id: house.authorityId, slug: 'so', name: 'Sở thử', sample: false, opensOn: null };
  const app: Hono = createHttp({
    db: house.db,
    files: createFileStore('/nowhere'),
    routes,
    secret: 'x'.repeat(40),
    secure: false,
    services: {},
    authorityBySlug: async (slug) => (slug === 'so' ? authority : null),
    sessionOf: async () => ({ id: 's', userId: who.userId, name: 'Lan', email: 'lan@vi-du.vn' }),
    actorOf: async () => ({ ...testActor(who.permissions), userId: who.userId }),
    layout: ({ flash, frame, body }) =>
      (
        <html lang="vi">
          <h6>{frame.reloadAfter ? 'tự mở lại' : flash?.text}</h6>
          {body}
        </html>
      ) as Html,
    errorView: ({ message }) => ({ frame: { title: '' }, body: (<p>{message}</p>) as Html }),
    log: {
      request: (line) => who.logged.push(JSON.stringify(line)),
      error: (problem) => who.logged.push(String(problem)),
    },
  });
  let cookies: Record<string, string> = {};
  let hidden: Record<string, string> = {};
  return async function go(path: string, fields?: Record<string, string | File>) {
    const body = new FormData();
    for (const [name, value] of Object.entries({ ...hidden, ...fields })) body.append(name, value);
    const cookie = Object.entries(cookies)
      .map(([name, value]) => `${name}=${value}`)
      .join('; ');
    const url = (path.startsWith('/so/') ? path : `/so${path}`).split('#')[0] ?? '';
    const answer = await app.request(url, { headers: { cookie }, ...(fields && { method: 'POST', body }) });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies = { ...cookies, [name]: value };
    }
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const text = new TextDecoder().decode(bytes);
    for (const name of ['_token', ROUND_FIELD]) {
      const value = new RegExp(`name="${name}" value="([^"]+)"`).exec(text)?.[1];
      if (value !== undefined) hidden = { ...hidden, [name]: value };
    }
    const version = hidden[ROUND_FIELD] ?? '';
    return {
      status: answer.status,
      to: answer.headers.get('location') ?? '',
      text,
      bytes,
      headers: answer.headers,
      version,
    };
  };
}
