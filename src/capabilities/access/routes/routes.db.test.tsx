import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type TestHouse, testHouse } from '../../../kernel/db/testing-house.ts';
import { createFileStore } from '../../../kernel/files/index.ts';
import { createHttp, type Html } from '../../../kernel/http/index.ts';
import { lineOf } from '../../org/index.ts';
import { buildSmallTree } from '../../org/testing.ts';
import { type Auth, createAuth } from '../auth/create-auth.ts';
import { createRoles } from '../commands/create-roles.ts';
import { grantRole } from '../commands/grant-role.ts';
import { routes } from '../routes.tsx';
import { buildUser } from '../testing.ts';

const PASSWORD = 'một câu dài dễ nhớ';
const folder = mkdtempSync(join(tmpdir(), 'nhiemky-access-'));
let house: TestHouse;
let auth: Auth;
let app: Hono;
let slug: string;
let tree: Awaited<ReturnType<typeof buildSmallTree>>;
const logged: unknown[] = [];

beforeAll(async () => {
  house = await testHouse({ lineOf });
  tree = await house.write(buildSmallTree);
  await house.write((tx) => createRoles(tx));
  const authority = await house.db.system
    .selectFrom('org.authority')
    .select(['id', 'slug', 'name', 'sample'])
    .where('id', '=', house.authorityId)
    .executeTakeFirstOrThrow();
  slug = authority.slug;
  auth = createAuth({ db: house.db, secret: 'x'.repeat(40), baseUrl: 'http://localhost', demo: true });
  app = createHttp({
    db: house.db,
    files: createFileStore(folder),
    routes,
    secret: 'x'.repeat(40),
    secure: false,
    services: { auth },
    authorityBySlug: async (asked) => (asked === slug ? { ...authority, opensOn: null } : null),
    sessionOf: auth.sessionOf,
    actorOf: auth.actorOf,
    layout: (shell) =>
      (
        <html lang="vi">
          <p>{shell.flash?.text}</p>
          {shell.body}
        </html>
      ) as Html,
    errorView: (error) => ({ frame: { title: '' }, body: (<p>{error.message}</p>) as Html }),
    log: { request: (entry) => logged.push(entry), error: (error, entry) => logged.push(error, entry) },
  });
});
afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A browser: keeps cookies, sends the form token of the last page, does not follow redirects. */
class Browser {
  readonly #cookies = new Map<string, string>();
  #token = '';
  async go(path: string, fields?: Record<string, string | string[]>) {
    const body = new URLSearchParams({ _token: this.#token });
    for (const [name, value] of Object.entries(fields ?? {})) for (const v of [value].flat()) body.append(name, v);
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await app.request(path, { headers: { cookie }, ...(fields && { method: 'POST', body }) });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/Max-Age=0\b/.test(line)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    const text = await answer.text();
    this.#token = /name="_token" value="([^"]+)"/.exec(text)?.[1] ?? this.#token;
    return { status: answer.status, to: answer.headers.get('location'), text };
  }
}

async function member(role: string, unitId: number | null = null) {
  const user = await buildUser(house.db, { authorityId: house.authorityId, password: PASSWORD });
  await house.write((tx) => grantRole(tx, { userId: user.userId, role, unitId }));
  return user;
}
async function browserOf(user: { email: string }) {
  const browser = new Browser();
  await browser.go('/dang-nhap');
  const answer = await browser.go('/dang-nhap', { email: user.email, password: PASSWORD });
  expect(answer.status).toBe(303);
  return browser;
}

describe('signing in', () => {
  it('leads to where one wanted, else to the only authority', async () => {
    const user = await member('viewer');
    const browser = new Browser();
    expect(await browser.go(`/${slug}/quyen/toi`)).toMatchObject({
      status: 303,
      to: `/dang-nhap?tiep=${encodeURIComponent(`/${slug}/quyen/toi`)}`,
    });
    await browser.go('/dang-nhap');
    const form = { email: user.email, password: PASSWORD };
    expect((await browser.go(`/dang-nhap?tiep=/${slug}/quyen/toi`, form)).to).toBe(`/${slug}/quyen/toi`);
    expect((await browser.go('/')).to).toBe(`/${slug}`);
    expect((await browser.go(`/dang-nhap?tiep=//ke-gian.vn`)).to).toBe(`/${slug}`);
  });

  it('says the same for a wrong password and an unknown address, and keeps the address typed', async () => {
    const user = await member('viewer');
    const browser = new Browser();
    await browser.go('/dang-nhap');
    const wrong = await browser.go('/dang-nhap', { email: user.email, password: 'sai rồi nhé' });
    const unknown = await browser.go('/dang-nhap', { email: 'khong@vi-du.vn', password: 'sai rồi nhé' });
    expect([wrong.status, unknown.status]).toEqual([422, 422]);
    expect(wrong.text).toContain('Địa chỉ thư hoặc mật khẩu không đúng.');
    expect(wrong.text.replaceAll(user.email, 'khong@vi-du.vn')).toBe(unknown.text);
    expect(wrong.text).not.toContain('sai rồi nhé');
  });

  it('says for how many minutes it is closed', async () => {
    const user = await member('viewer');
    const browser = new Browser();
    await browser.go('/dang-nhap');
    for (let i = 0; i < 5; i++) await browser.go('/dang-nhap', { email: user.email, password: 'sai rồi nhé' });
    const answer = await browser.go('/dang-nhap', { email: user.email, password: PASSWORD });
    expect(answer.status).toBe(429);
    expect(answer.text).toContain('Thử lại sau 15 phút.');
  });

  it('is over after signing out', async () => {
    const browser = await browserOf(await member('viewer'));
    await browser.go('/tai-khoan');
    expect(await browser.go('/dang-xuat', {})).toMatchObject({ status: 303, to: '/dang-nhap' });
    expect((await browser.go('/tai-khoan')).to).toMatch(/^\/dang-nhap/);
  });

  it('leads somebody without any role to a page that says so', async () => {
    const browser = await browserOf(await buildUser(house.db, { password: PASSWORD }));
    expect((await browser.go('/')).text).toContain('chưa có vai trò nào ở cơ quan nào');
    expect((await browser.go(`/${slug}/quyen/toi`)).status).toBe(403);
  });
});

describe('a one-time link', () => {
  it('is not used up by being looked at, only by the button', async () => {
    const user = await member('leader');
    const token = await auth.oneTimeLink(user.userId);
    const preview = await new Browser().go(`/vao/${token}`);
    expect(preview.text).toContain('Vào với vai Lãnh đạo');
    const browser = new Browser();
    await browser.go(`/vao/${token}`);
    expect(await browser.go(`/vao/${token}`, {})).toMatchObject({ status: 303, to: `/${slug}` });
    const again = await new Browser().go(`/vao/${token}`);
    expect([again.status, again.text.includes('đã dùng rồi')]).toEqual([410, true]);
    expect((await new Browser().go('/vao/bia-ra')).status).toBe(404);
  });
});

describe('one’s own account', () => {
  it('changes the password with the old one and goes on', async () => {
    const user = await member('viewer');
    const browser = await browserOf(user);
    await browser.go('/tai-khoan');
    const change = (old: string, password: string, again = password) =>
      browser.go('/tai-khoan/mat-khau', { old, password, again });
    expect((await change(PASSWORD, 'ngắn')).text).toContain('ít nhất 10 ký tự');
    expect((await change(PASSWORD, 'câu mới thật dài', 'câu khác')).text).toContain('không giống nhau');
    expect((await change('không phải', 'câu mới thật dài')).text).toContain('Mật khẩu đang dùng không đúng.');
    expect((await change(PASSWORD, 'câu mới thật dài')).status).toBe(303);
    expect((await browser.go('/tai-khoan')).text).toContain('Đã đổi mật khẩu.');
  });

  it('lists sessions and ends the others', async () => {
    const user = await member('viewer');
    const [here, there] = [await browserOf(user), await browserOf(user)];
    expect((await here.go('/tai-khoan')).text).toContain('Kết thúc 1 phiên khác');
    await here.go('/tai-khoan/phien', { phien: 'khac' });
    expect((await here.go('/tai-khoan')).text).toContain('Đã kết thúc 1 phiên.');
    expect((await there.go('/tai-khoan')).status).toBe(303);
  });
});

describe('the rights pages', () => {
  let boss: Awaited<ReturnType<typeof member>>;
  let browser: Browser;
  beforeEach(async () => {
    boss = await member('admin');
    browser = await browserOf(boss);
  });
  const fields = async (role: string, unit: string, more: Record<string, string> = {}) => {
    const row = await house.read((tx) =>
      tx.db.selectFrom('access.role').select('id').where('code', '=', role).executeTakeFirstOrThrow(),
    );
    return { role: String(row.id), unit, from: '01/01/2020', to: '', ...more };
  };

  it('add a person and show the link to set a password once; it works', async () => {
    await browser.go(`/${slug}/quyen/moi`);
    const form = { name: 'Lò Văn Mới', email: 'moi@vi-du.vn', ...(await fields('clerk', 'ca-co-quan')) };
    const answer = await browser.go(`/${slug}/quyen/moi`, form);
    const path = /http:\/\/localhost(\/mat-khau\?ma=[\w-]+)/.exec(answer.text)?.[1] ?? '';
    const guest = new Browser();
    expect((await guest.go(path)).text).toContain('Lò Văn Mới');
    const ma = new URL(path, 'http://localhost').searchParams.get('ma') ?? '';
    expect((await guest.go('/mat-khau', { ma, password: PASSWORD, again: PASSWORD })).to).toBe('/dang-nhap');
    expect((await guest.go(path)).status).toBe(410);
    const newcomer = await browserOf({ email: 'moi@vi-du.vn' });
    expect((await newcomer.go(`/${slug}/quyen/toi`)).text).toContain('Văn thư, tổng hợp');
    expect(JSON.stringify(logged)).not.toContain(ma);
  });

  it('keep what was typed when something is wrong, and make nothing', async () => {
    await browser.go(`/${slug}/quyen/moi`);
    const form = { name: 'Lò Văn Hỏng', email: 'hong@vi-du.vn', ...(await fields('clerk', '', { to: '31/02/2026' })) };
    const answer = await browser.go(`/${slug}/quyen/moi`, form);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Chọn đơn vị.');
    expect(answer.text).toContain('value="Lò Văn Hỏng"');
    const { rows } = await house.base.pool.query(`select 1 from access."user" where email = 'hong@vi-du.vn'`);
    expect(rows).toEqual([]);
  });

  it('find people with and without marks and say why they may do what they may', async () => {
    const user = await buildUser(house.db, { authorityId: house.authorityId, name: 'Hoàng Thị Thúy' });
    await house.write((tx) => grantRole(tx, { userId: user.userId, role: 'unit_clerk', unitId: tree.eastSchool }));
    expect((await browser.go(`/${slug}/quyen?q=thuy`)).text).toContain('Hoàng Thị Thúy');
    expect((await browser.go(`/${slug}/quyen?q=th%C3%BAy`)).text).toContain('Hoàng Thị Thúy');
    expect((await browser.go(`/${slug}/quyen?q=th%E1%BB%A7y`)).text).toContain('Không ai khớp');
    const page = (await browser.go(`/${slug}/quyen/${user.userId}`)).text;
    expect(page).toContain('Nhập và gửi số liệu của đơn vị');
    expect(page).toContain('Trường Tiểu học Đông và cấp dưới');
  });

  it('end a role after a question, and say “done” only when it is', async () => {
    const user = await member('clerk');
    const [grant] = await house.read((tx) =>
      tx.db.selectFrom('access.grant').select('id').where('user_id', '=', user.userId).execute(),
    );
    const path = `/${slug}/quyen/${user.userId}/thu`;
    expect((await browser.go(`${path}?lan=${grant?.id}`)).text).toContain('Kết thúc vai trò Văn thư, tổng hợp?');
    const wrong = await browser.go(path, { lan: String(grant?.id), lastDay: '01/01/2020' });
    expect([wrong.status, wrong.text.includes('Ngày cuối phải từ')]).toEqual([422, true]);
    expect((await browser.go(path, { lan: String(grant?.id), lastDay: '' })).status).toBe(303);
    expect((await browser.go(`/${slug}/quyen/${user.userId}`)).text).toContain('Đã kết thúc vai trò.');
  });

  it('lock a person out at once', async () => {
    const user = await member('clerk');
    const theirs = await browserOf(user);
    await browser.go(`/${slug}/quyen/${user.userId}/khoa`);
    await browser.go(`/${slug}/quyen/${user.userId}/khoa`, {});
    expect((await theirs.go(`/${slug}/quyen/toi`)).status).toBe(303);
    expect((await browser.go(`/${slug}/quyen/${user.userId}`)).text).toContain('Mở khóa tài khoản');
  });

  it('make and change roles', async () => {
    await browser.go(`/${slug}/quyen/vai-tro/moi`);
    const made = await browser.go(`/${slug}/quyen/vai-tro/moi`, {
      name: 'Theo dõi chung',
      permissions: ['org.read', 'targets.read'],
    });
    expect(made.status).toBe(303);
    expect((await browser.go(`/${slug}/quyen/vai-tro`)).text).toContain('Theo dõi chung');
    expect((await browser.go(`/${slug}/quyen/vai-tro/moi`, { name: '' })).text).toContain('Chọn ít nhất một quyền.');
  });

  it('show a reader of one unit only the people there, and no forms', async () => {
    const roleId = await house.write(async (tx) => {
      const row = await tx.db
        .insertInto('access.role')
        .values({
          authority_id: tx.authorityId,
          code: `xem-${boss.userId}`,
          name: 'Xem quyền',
          permissions: ['access.read'],
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      return row.id;
    });
    const reader = await buildUser(house.db, { password: PASSWORD });
    await house.write((tx) => grantRole(tx, { userId: reader.userId, role: roleId, unitId: tree.west }));
    const west = await member('unit_clerk', tree.westSchool);
    const east = await member('unit_clerk', tree.eastSchool);
    const theirs = await browserOf(reader);
    const list = (await theirs.go(`/${slug}/quyen`)).text;
    expect([list.includes(west.email), list.includes(east.email), list.includes(boss.email)]).toEqual([
      true,
      false,
      false,
    ]);
    expect((await theirs.go(`/${slug}/quyen/${east.userId}`)).status).toBe(404);
    expect((await theirs.go(`/${slug}/quyen/${west.userId}`)).text).not.toContain('Cấp vai trò');
    expect((await theirs.go(`/${slug}/quyen/${west.userId}/khoa`, {})).status).toBe(403);
    expect((await theirs.go(`/${slug}/quyen/moi`)).status).toBe(403);
  });
});
