import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestHouse, testHouse } from '../../../kernel/db/testing-house.ts';
import { buildUser } from '../testing.ts';
import { type Auth, createAuth } from './create-auth.ts';

const PASSWORD = 'một câu dài dễ nhớ';
let house: TestHouse;
let auth: Auth;
let later = 0;

/** The service with a clock that can be put forward by minutes. */
const service = (given: { baseUrl?: string; demo?: boolean } = {}) =>
  createAuth({
    db: house.db,
    secret: 'x'.repeat(40),
    baseUrl: given.baseUrl ?? 'http://localhost:4300',
    demo: given.demo ?? true,
    addressOf: (request) => request.headers.get('x-test-address'),
    now: () => new Date(Date.now() + later * 60_000),
  });

beforeAll(async () => {
  house = await testHouse();
  auth = service();
});
afterAll(() => house.close());

let count = 0;
const from = (address = `10.0.0.${++count}`, cookie?: string) =>
  new Request('http://localhost:4300/dang-nhap', {
    headers: {
      'x-test-address': address,
      'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Chrome/130.0',
      ...(cookie && { cookie }),
    },
  });
const cookieOf = (cookies: string[]) => cookies.map((cookie) => cookie.split(';')[0]).join('; ');
/** Signs in and gives the headers of the signed-in browser. */
async function browserOf(email: string): Promise<Headers> {
  const signIn = await auth.signIn(email, PASSWORD, from());
  if (signIn.kind !== 'done') throw new Error(signIn.kind);
  return new Headers({ cookie: cookieOf(signIn.cookies) });
}

describe('sign-in with a password', () => {
  it('starts a session for the right password, whatever the case of the address', async () => {
    const user = await buildUser(house.db, { password: PASSWORD });
    const signIn = await auth.signIn(` ${user.email.toUpperCase()} `, PASSWORD, from());
    expect(signIn).toMatchObject({ kind: 'done', userId: user.userId });
    const { cookies } = signIn as { cookies: string[] };
    expect(cookies[0]).toMatch(/^nk\.session_token=[^;]+; Path=\/; HttpOnly; SameSite=Lax$/);
    const session = await auth.sessionOf(new Headers({ cookie: cookieOf(cookies) }));
    expect(session).toMatchObject({ userId: user.userId, name: user.name, email: user.email });
  });

  it('takes the same letters typed in decomposed form', async () => {
    const user = await buildUser(house.db, { password: PASSWORD.normalize('NFC') });
    expect(await auth.signIn(user.email, PASSWORD.normalize('NFD'), from())).toMatchObject({ kind: 'done' });
  });

  it('stores argon2id with its cost and no password', async () => {
    const user = await buildUser(house.db, { password: PASSWORD });
    const row = await house.db.system
      .selectFrom('access.account')
      .select('password')
      .where('userId', '=', user.userId)
      .executeTakeFirstOrThrow();
    expect(row.password).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
  });

  it('answers alike to a wrong password, an unknown address and an account without a password', async () => {
    const user = await buildUser(house.db, { password: PASSWORD });
    const bare = await buildUser(house.db);
    expect(await auth.signIn(user.email, 'sai mật khẩu rồi', from())).toEqual({ kind: 'wrong' });
    expect(await auth.signIn('khong-co@vi-du.vn', PASSWORD, from())).toEqual({ kind: 'wrong' });
    expect(await auth.signIn(bare.email, PASSWORD, from())).toEqual({ kind: 'wrong' });
    expect(await auth.signIn('không phải địa chỉ', PASSWORD, from())).toEqual({ kind: 'wrong' });
  });

  it('tells of a locked account only to whoever knows its password', async () => {
    const user = await buildUser(house.db, { password: PASSWORD, disabled: true });
    expect(await auth.signIn(user.email, 'sai mật khẩu rồi', from())).toEqual({ kind: 'wrong' });
    expect(await auth.signIn(user.email, PASSWORD, from())).toEqual({ kind: 'disabled' });
    expect(await auth.sessionsOf(user.userId)).toEqual([]);
  });

  it('marks cookies as secure under https', async () => {
    const user = await buildUser(house.db, { password: PASSWORD });
    const signIn = await service({ baseUrl: 'https://nhiemky.vi-du.vn' }).signIn(user.email, PASSWORD, from());
    expect((signIn as { cookies: string[] }).cookies[0]).toMatch(/^__Secure-nk\.session_token=.*; Secure/);
  });
});

describe('the limit of tries', () => {
  it('closes an account after five wrong ones, from wherever, even for the right password, for 15 minutes', async () => {
    const user = await buildUser(house.db, { password: PASSWORD });
    const tries = Array.from({ length: 5 }, () => auth.signIn(user.email, 'sai mật khẩu rồi', from()));
    expect(await Promise.all(tries)).toEqual(Array(5).fill({ kind: 'wrong' }));
    expect(await auth.signIn(user.email, PASSWORD, from())).toEqual({ kind: 'limited', minutes: 15 });
    later = 16;
    expect(await auth.signIn(user.email, PASSWORD, from())).toMatchObject({ kind: 'done' });
    later = 0;
  });

  it('forgets the wrong tries of an account once its person came in', async () => {
    const user = await buildUser(house.db, { password: PASSWORD });
    for (let i = 0; i < 4; i++) await auth.signIn(user.email, 'sai mật khẩu rồi', from());
    await auth.signIn(user.email, PASSWORD, from());
    expect(await auth.signIn(user.email, 'sai mật khẩu rồi', from())).toEqual({ kind: 'wrong' });
  });

  it('closes an address after thirty wrong ones over many accounts, and only that address', async () => {
    const user = await buildUser(house.db, { password: PASSWORD });
    const guesses = Array.from({ length: 30 }, (_, i) => auth.signIn(`doan-${i}@vi-du.vn`, PASSWORD, from('10.9.9.9')));
    await Promise.all(guesses);
    expect(await auth.signIn(user.email, PASSWORD, from('10.9.9.9'))).toMatchObject({ kind: 'limited' });
    expect(await auth.signIn(user.email, PASSWORD, from('10.9.9.8'))).toMatchObject({ kind: 'done' });
  });

  it('keeps neither the address nor the e-mail', async () => {
    await auth.signIn('ai-do@vi-du.vn', 'sai mật khẩu rồi', from('10.7.7.7'));
    const rows = await house.db.system.selectFrom('access.rateLimit').select('key').execute();
    const keys = rows.map((row) => row.key).join('\n');
    expect(keys).not.toMatch(/ai-do|10\.7\.7\.7/);
  });
});

describe('a session', () => {
  it('is nobody for a forged, a foreign and a missing cookie', async () => {
    const user = await buildUser(house.db, { password: PASSWORD });
    const cookie = (await browserOf(user.email)).get('cookie') ?? '';
    expect(await auth.sessionOf(new Headers({ cookie: cookie.replace(/.{6}$/, 'AAAA%3D') }))).toBeNull();
    expect(await auth.sessionOf(new Headers({ cookie: 'nk.session_token=abc' }))).toBeNull();
    expect(await auth.sessionOf(new Headers())).toBeNull();
  });

  it('ends at once when it is revoked', async () => {
    const user = await buildUser(house.db, { password: PASSWORD });
    const [here, there] = [await browserOf(user.email), await browserOf(user.email)];
    const mine = await auth.sessionOf(here);
    await auth.endSessions(user.userId, { except: mine?.id ?? '' });
    expect(await auth.sessionOf(there)).toBeNull();
    expect(await auth.sessionOf(here)).toEqual(mine);
  });

  it('cannot be ended by somebody else', async () => {
    const user = await buildUser(house.db, { password: PASSWORD });
    const other = await buildUser(house.db);
    const browser = await browserOf(user.email);
    const session = await auth.sessionOf(browser);
    expect(await auth.endSessions(other.userId, { only: session?.id ?? '' })).toBe(0);
    expect(await auth.sessionOf(browser)).not.toBeNull();
  });

  it('ends when the account is locked', async () => {
    const user = await buildUser(house.db, { password: PASSWORD });
    const browser = await browserOf(user.email);
    await house.db.system.updateTable('access.user').set({ disabled: true }).where('id', '=', user.userId).execute();
    expect(await auth.sessionOf(browser)).toBeNull();
  });

  it('lasts twelve hours from its last use', async () => {
    const user = await buildUser(house.db, { password: PASSWORD });
    const browser = await browserOf(user.email);
    later = 11 * 60;
    expect(await auth.sessionOf(browser)).not.toBeNull();
    later = 22 * 60;
    expect(await auth.sessionOf(browser)).not.toBeNull();
    later = 35 * 60;
    expect(await auth.sessionOf(browser)).toBeNull();
    later = 0;
  });

  it('is replaced by a new sign-in in the same browser, and ended by signing out', async () => {
    const user = await buildUser(house.db, { password: PASSWORD });
    const first = await browserOf(user.email);
    const again = await auth.signIn(user.email, PASSWORD, from(undefined, first.get('cookie') ?? ''));
    expect(await auth.sessionOf(first)).toBeNull();
    const second = new Headers({ cookie: cookieOf((again as { cookies: string[] }).cookies) });
    const cleared = await auth.signOut(second);
    expect(cleared[0]).toMatch(/^nk\.session_token=; Max-Age=0/);
    expect(await auth.sessionOf(second)).toBeNull();
  });
});

describe('a one-time link', () => {
  it('signs its person in once', async () => {
    const user = await buildUser(house.db);
    const token = await auth.oneTimeLink(user.userId);
    expect(await auth.lookAtOneTimeLink(token)).toEqual({ kind: 'good', userId: user.userId });
    const [one, two] = await Promise.all([auth.signInByLink(token, from()), auth.signInByLink(token, from())]);
    expect([one.kind, two.kind].sort()).toEqual(['done', 'used']);
    expect(await auth.lookAtOneTimeLink(token)).toEqual({ kind: 'used' });
    const done = one.kind === 'done' ? one : two;
    const browser = new Headers({ cookie: cookieOf((done as { cookies: string[] }).cookies) });
    expect(await auth.sessionOf(browser)).toMatchObject({ userId: user.userId });
  });

  it('expires, opens nothing for a locked account, and is unknown when made up', async () => {
    const token = await auth.oneTimeLink((await buildUser(house.db)).userId);
    later = 31 * 24 * 60;
    expect(await auth.signInByLink(token, from())).toEqual({ kind: 'expired' });
    later = 0;
    const locked = await auth.oneTimeLink((await buildUser(house.db, { disabled: true })).userId);
    expect(await auth.signInByLink(locked, from())).toEqual({ kind: 'disabled' });
    expect(await auth.signInByLink('bia-ra', from())).toEqual({ kind: 'unknown' });
  });

  it('does not exist outside of the demo', async () => {
    const user = await buildUser(house.db);
    const token = await auth.oneTimeLink(user.userId);
    const earnest = service({ demo: false });
    await expect(earnest.oneTimeLink(user.userId)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await earnest.signInByLink(token, from())).toEqual({ kind: 'unknown' });
  });

  it('is kept as a hash only', async () => {
    const token = await auth.oneTimeLink((await buildUser(house.db)).userId);
    const rows = await house.db.system.selectFrom('access.one_time_link').select('token_hash').execute();
    expect(rows.map((row) => row.token_hash)).not.toContain(token);
  });
});

describe('a set-password link', () => {
  const tokenOf = (path: string) => new URL(path, 'http://localhost').searchParams.get('ma') ?? '';

  it('sets a password once, ends all sessions and leaves a trace in the authority', async () => {
    const user = await buildUser(house.db, { authorityId: house.authorityId, password: 'mật khẩu trước đây' });
    const token = tokenOf(await auth.passwordLink(user.userId));
    expect(await auth.personOfPasswordLink(token)).toMatchObject({ userId: user.userId, email: user.email });
    expect(await auth.setPassword(token, PASSWORD)).toBe(true);
    expect(await auth.setPassword(token, 'một câu khác hẳn')).toBe(false);
    expect(await auth.signIn(user.email, PASSWORD, from())).toMatchObject({ kind: 'done' });
    const audit = await house.read((tx) =>
      tx.db.selectFrom('kernel.audit').selectAll().where('subject_id', '=', user.userId).execute(),
    );
    expect(audit).toMatchObject([{ command: 'access.set-own-password', user_id: user.userId }]);
    expect(JSON.stringify(audit)).not.toContain(PASSWORD);
  });

  it('gives a person without any password their first one, in earnest as well', async () => {
    const earnest = service({ demo: false });
    const user = await buildUser(house.db);
    expect(await earnest.hasPassword(user.userId)).toBe(false);
    await earnest.setPassword(tokenOf(await earnest.passwordLink(user.userId)), PASSWORD);
    expect(await earnest.hasPassword(user.userId)).toBe(true);
    expect(await earnest.signIn(user.email, PASSWORD, from())).toMatchObject({ kind: 'done' });
  });

  it('is dead after 72 hours, for a locked account, and when made up', async () => {
    const user = await buildUser(house.db);
    const token = tokenOf(await auth.passwordLink(user.userId));
    later = 73 * 60;
    expect(await auth.personOfPasswordLink(token)).toBeNull();
    later = 0;
    await house.db.system.updateTable('access.user').set({ disabled: true }).where('id', '=', user.userId).execute();
    expect(await auth.setPassword(token, PASSWORD)).toBe(false);
    expect(await auth.personOfPasswordLink('bia-ra')).toBeNull();
  });

  it('is kept as a hash only', async () => {
    const token = tokenOf(await auth.passwordLink((await buildUser(house.db)).userId));
    const rows = await house.db.system.selectFrom('access.verification').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});

describe('changing the password', () => {
  const change = async (email: string, old: string) => {
    const browser = await browserOf(email);
    const session = await auth.sessionOf(browser);
    if (!session) throw new Error('no session');
    const request = from(undefined, browser.get('cookie') ?? '');
    return { browser, answer: await auth.changePassword(old, 'một câu mới tinh', session, request) };
  };

  it('needs the old one, ends the other sessions and goes on in a new one', async () => {
    const user = await buildUser(house.db, { password: PASSWORD });
    const elsewhere = await browserOf(user.email);
    expect((await change(user.email, 'không phải nó')).answer).toEqual({ kind: 'wrong' });
    const { browser, answer } = await change(user.email, PASSWORD);
    const fresh = new Headers({ cookie: cookieOf((answer as { cookies: string[] }).cookies) });
    expect(await auth.sessionOf(fresh)).toMatchObject({ userId: user.userId });
    expect([await auth.sessionOf(browser), await auth.sessionOf(elsewhere)]).toEqual([null, null]);
    expect(await auth.signIn(user.email, 'một câu mới tinh', from())).toMatchObject({ kind: 'done' });
  });

  it('is limited as sign-in is', async () => {
    const user = await buildUser(house.db, { password: PASSWORD });
    for (let i = 0; i < 5; i++) await change(user.email, 'không phải nó');
    expect((await change(user.email, PASSWORD)).answer).toMatchObject({ kind: 'limited' });
  });
});

describe('the tables of sign-in', () => {
  it('show the application role nothing', async () => {
    const user = await buildUser(house.db, { password: PASSWORD });
    await browserOf(user.email);
    const seen = await house.read(async (tx) => [
      await tx.db.selectFrom('access.account').select('id').execute(),
      await tx.db.selectFrom('access.session').select('id').execute(),
      await tx.db.selectFrom('access.verification').select('id').execute(),
      await tx.db.selectFrom('access.one_time_link').select('user_id').execute(),
      await tx.db.selectFrom('access.rateLimit').select('id').execute(),
    ]);
    expect(seen).toEqual([[], [], [], [], []]);
  });
});
