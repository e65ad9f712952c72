import type { Hono } from 'hono';
import { type TestHouse, testActor } from '../db/testing-house.ts';
import { createFileStore } from '../files/index.ts';
import { createHttp, type Html } from './index.ts';
import type { HttpParts } from './server.ts';

/** Who sits at the screen; changed by a test between two requests. */
export interface AtTheScreen {
  permissions: string[];
  userId: string;
  name?: string;
}

export interface TestPages {
  house: TestHouse;
  routes: HttpParts['routes'];
  /** Where files are kept; a test that sends none needs no folder. */
  folder?: string;
  who: AtTheScreen;
  log?: HttpParts['log'];
  /** Hidden fields of the last page that go with the next form, besides its token. */
  kept?: readonly string[];
}

type Fields = Record<string, string | readonly string[] | File>;

/**
 * Pages over HTTP, without a server and in a plain frame: keeps cookies and the hidden fields of the last page that had
 * them, follows no redirect. A field that is a list is sent once for each of its values.
 */
export function testBrowser({ house, routes, folder = '/nowhere', who, log, kept = [] }: TestPages) {
  const authority = { id: house.authorityId, slug: 'so', name: 'Sở thử', sample: false, opensOn: null };
  const app: Hono = createHttp({
    db: house.db,
    files: createFileStore(folder),
    routes,
    secret: 'x'.repeat(40),
    secure: false,
    services: {},
    authorityBySlug: async (slug) => (slug === 'so' ? authority : null),
    sessionOf: async () => ({ id: 's', userId: who.userId, name: who.name ?? 'Lan', email: 'lan@vi-du.vn' }),
    actorOf: async () => {
      const actor = testActor(who.permissions);
      return { ...actor, userId: who.userId, name: who.name ?? actor.name };
    },
    layout: ({ flash, frame, body }) =>
      (
        <html lang="vi">
          <h6>{frame.reloadAfter ? 'tự mở lại' : flash?.text}</h6>
          {body}
        </html>
      ) as Html,
    errorView: ({ message }) => ({ frame: { title: '' }, body: (<p>{message}</p>) as Html }),
    log: log ?? { request() {}, error: (problem) => console.error(problem) },
  });
  const cookies = new Map<string, string>();
  const hidden = new Map<string, string>();
  return async function go(path: string, fields?: Fields, headers: Record<string, string> = {}) {
    const body = new FormData();
    for (const [name, value] of Object.entries({ ...Object.fromEntries(hidden), ...fields }))
      for (const one of Array.isArray(value) ? value : [value]) body.append(name, one);
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const url = (/^\/so(\/|$)/.test(path) ? path : `/so${path}`).split('#')[0] as string;
    const sent = fields && { method: 'POST', body };
    const answer = await app.request(url, { headers: { cookie, ...headers }, ...sent });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const text = new TextDecoder().decode(bytes);
    for (const name of ['_token', ...kept]) {
      const value = new RegExp(`name="${name}" value="([^"]+)"`).exec(text)?.[1];
      if (value !== undefined) hidden.set(name, value);
    }
    const to = answer.headers.get('location') ?? '';
    return { status: answer.status, to, text, bytes, headers: answer.headers, hidden: Object.fromEntries(hidden) };
  };
}
