import { raw } from 'hono/html';
import { beforeEach, describe, expect, it } from 'vitest';
import { action, createHttp, PUBLIC, page } from './index.ts';

let received: { text: string; file: string | undefined } | null = null;
const reached = { scope: 'global', permission: PUBLIC } as const;
const unused = () => {
  throw new Error('not asked for by a global route');
};

const app = createHttp({
  db: { read: unused, write: unused, system: {}, pool: {} } as never,
  files: {} as never,
  routes: [
    page({ ...reached, path: '/mau', run: (c) => c.page({ title: '' }, raw(`<form method="post">${c.query('q')}`)) }),
    action({
      ...reached,
      path: '/mau',
      async run(c) {
        received = { text: c.form.text('text'), file: c.form.file('tep')?.name };
        return c.redirect(c.form.text('den'));
      },
    }),
  ],
  secret: 'x'.repeat(40),
  secure: true,
  services: {},
  authorityBySlug: async () => null,
  sessionOf: async () => null,
  actorOf: unused,
  layout: ({ body }) => body,
  errorView: ({ message }) => ({ frame: { title: '' }, body: raw(message) }),
  log: { request() {}, error() {} },
});

beforeEach(() => {
  received = null;
});

const HERE = 'https://so.vi-du.vn';
const open = (path: string) => app.request(`${HERE}${path}`);

/** Sends the form as the browser that opened its page, or with what is told otherwise. */
async function send(fields: Record<string, string | File>, headers: Record<string, string> = {}) {
  const form = await open('/mau');
  const cookie = form.headers.getSetCookie().find((line) => line.startsWith('nk_form='));
  const token = /name="_token" value="([^"]+)"/.exec(await form.text())?.[1] ?? '';
  const body = new FormData();
  for (const [name, value] of Object.entries({ _token: token, ...fields })) body.append(name, value);
  const ours = { cookie: cookie?.split(';')[0] ?? '', host: 'so.vi-du.vn', origin: HERE };
  return app.request(`${HERE}/mau`, { method: 'POST', body, headers: { ...ours, ...headers } });
}

describe('a form', () => {
  it('is taken from our own page only', async () => {
    expect((await send({ den: '/xong' })).status).toBe(303);
    expect((await send({ _token: 'khac' })).status).toBe(403);
    expect((await send({}, { cookie: '' })).status).toBe(403);
    expect((await send({}, { origin: 'https://noi-khac.vn' })).status).toBe(403);
    expect((await send({}, { origin: 'khong phai dia chi' })).status).toBe(403);
    expect((await send({}, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });

  it('gets a cookie that scripts and plain connections do not see', async () => {
    const cookie = (await open('/mau')).headers.getSetCookie().join();
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/Secure/);
    expect(cookie).toMatch(/SameSite=Lax/);
  });

  it('goes on inside this server, whatever it was told', async () => {
    expect((await send({ den: '/xong?a=1#b' })).headers.get('location')).toBe('/xong?a=1#b');
    expect((await send({ den: '///noi-khac.vn/x' })).headers.get('location')).toBe('/x');
    expect((await send({ den: '/.//noi-khac.vn/x' })).headers.get('location')).toBe('/noi-khac.vn/x');
    expect((await send({ den: 'https://noi-khac.vn/x' })).headers.get('location')).toBe('/x');
  });

  it('loses the character that no text of the database can hold', async () => {
    await send({ den: '/', text: 'Lò\0 Thị', tep: new File(['x'], 'bi\0eu.xlsx') });
    expect(received?.text).toBe('Lò Thị');
    expect(received?.file ?? '').not.toContain('\0');
  });
});

it('an address with that character is refused in words', async () => {
  const answer = await open('/mau?q=%00');
  expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('không đọc được')]);
});
