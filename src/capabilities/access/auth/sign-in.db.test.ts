import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestHouse, testHouse } from '../../../kernel/db/testing-house.ts';
import { buildUser } from '../testing.ts';
import { PASSWORD, signInTest } from './testing.ts';

let house: TestHouse;
let test: ReturnType<typeof signInTest>;

beforeAll(async () => {
  house = await testHouse();
  test = signInTest(house);
});
afterAll(() => house.close());

describe('sign-in with a password', () => {
  it('starts a session for the right password, whatever the case of the address', async () => {
    const user = await buildUser(house.db, { password: PASSWORD });
    const signIn = await test.auth.signIn(` ${user.email.toUpperCase()} `, PASSWORD, test.from());
    expect(signIn).toMatchObject({ kind: 'done', userId: user.userId });
    const { cookies } = signIn as { cookies: string[] };
    expect(cookies[0]).toMatch(/^nk\.session_token=[^;]+; Path=\/; HttpOnly; SameSite=Lax$/);
    const session = await test.auth.sessionOf(test.browserWith({ cookies }));
    expect(session).toMatchObject({ userId: user.userId, name: user.name, email: user.email });
  });

  it('takes the same letters typed in decomposed form', async () => {
    const user = await buildUser(house.db, { password: PASSWORD.normalize('NFC') });
    expect(await test.auth.signIn(user.email, PASSWORD.normalize('NFD'), test.from())).toMatchObject({ kind: 'done' });
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
    expect(await test.auth.signIn(user.email, 'sai mật khẩu rồi', test.from())).toEqual({ kind: 'wrong' });
    expect(await test.auth.signIn('khong-co@vi-du.vn', PASSWORD, test.from())).toEqual({ kind: 'wrong' });
    expect(await test.auth.signIn(bare.email, PASSWORD, test.from())).toEqual({ kind: 'wrong' });
    expect(await test.auth.signIn('không phải địa chỉ', PASSWORD, test.from())).toEqual({ kind: 'wrong' });
  });

  it('tells of a locked account only to whoever knows its password', async () => {
    const user = await buildUser(house.db, { password: PASSWORD, disabled: true });
    expect(await test.auth.signIn(user.email, 'sai mật khẩu rồi', test.from())).toEqual({ kind: 'wrong' });
    expect(await test.auth.signIn(user.email, PASSWORD, test.from())).toEqual({ kind: 'disabled' });
    expect(await test.auth.sessionsOf(user.userId)).toEqual([]);
  });

  it('marks cookies as secure under https', async () => {
    const user = await buildUser(house.db, { password: PASSWORD });
    const signIn = await test
      .service({ baseUrl: 'https://nhiemky.vi-du.vn' })
      .signIn(user.email, PASSWORD, test.from());
    expect((signIn as { cookies: string[] }).cookies[0]).toMatch(/^__Secure-nk\.session_token=.*; Secure/);
  });
});

describe('the limit of tries', () => {
  it('closes an account after five wrong ones, from wherever, even for the right password, for 15 minutes', async () => {
    const user = await buildUser(house.db, { password: PASSWORD });
    const tries = Array.from({ length: 5 }, () => test.auth.signIn(user.email, 'sai mật khẩu rồi', test.from()));
    expect(await Promise.all(tries)).toEqual(Array(5).fill({ kind: 'wrong' }));
    expect(await test.auth.signIn(user.email, PASSWORD, test.from())).toEqual({ kind: 'limited', minutes: 15 });
    test.clock.minutesLater = 16;
    expect(await test.auth.signIn(user.email, PASSWORD, test.from())).toMatchObject({ kind: 'done' });
    test.clock.minutesLater = 0;
  });

  it('forgets the wrong tries of an account once its person came in', async () => {
    const user = await buildUser(house.db, { password: PASSWORD });
    for (let i = 0; i < 4; i++) await test.auth.signIn(user.email, 'sai mật khẩu rồi', test.from());
    await test.auth.signIn(user.email, PASSWORD, test.from());
    expect(await test.auth.signIn(user.email, 'sai mật khẩu rồi', test.from())).toEqual({ kind: 'wrong' });
  });

  it('closes an address after thirty wrong ones over many accounts, and only that address', async () => {
    const user = await buildUser(house.db, { password: PASSWORD });
    const guesses = Array.from({ length: 30 }, (_, i) =>
      test.auth.signIn(`doan-${i}@vi-du.vn`, PASSWORD, test.from('10.9.9.9')),
    );
    await Promise.all(guesses);
    expect(await test.auth.signIn(user.email, PASSWORD, test.from('10.9.9.9'))).toMatchObject({ kind: 'limited' });
    expect(await test.auth.signIn(user.email, PASSWORD, test.from('10.9.9.8'))).toMatchObject({ kind: 'done' });
  });

  it('keeps neither the address nor the e-mail', async () => {
    await test.auth.signIn('ai-do@vi-du.vn', 'sai mật khẩu rồi', test.from('10.7.7.7'));
    const rows = await house.db.system.selectFrom('access.rateLimit').select('key').execute();
    const keys = rows.map((row) => row.key).join('\n');
    expect(keys).not.toMatch(/ai-do|10\.7\.7\.7/);
  });
});

describe('a session', () => {
  it('is nobody for a forged, a foreign and a missing cookie', async () => {
    const user = await buildUser(house.db, { password: PASSWORD });
    const cookie = (await test.browserOf(user.email)).get('cookie') ?? '';
    expect(await test.auth.sessionOf(new Headers({ cookie: cookie.replace(/.{6}$/, 'AAAA%3D') }))).toBeNull();
    expect(await test.auth.sessionOf(new Headers({ cookie: 'nk.session_token=abc' }))).toBeNull();
    expect(await test.auth.sessionOf(new Headers())).toBeNull();
  });

  it('ends at once when it is revoked', async () => {
    const user = await buildUser(house.db, { password: PASSWORD });
    const [here, there] = [await test.browserOf(user.email), await test.browserOf(user.email)];
    const mine = await test.auth.sessionOf(here);
    await test.auth.endSessions(user.userId, { except: mine?.id ?? '' });
    expect(await test.auth.sessionOf(there)).toBeNull();
    expect(await test.auth.sessionOf(here)).toEqual(mine);
  });

  it('cannot be ended by somebody else', async () => {
    const user = await buildUser(house.db, { password: PASSWORD });
    const other = await buildUser(house.db);
    const browser = await test.browserOf(user.email);
    const session = await test.auth.sessionOf(browser);
    expect(await test.auth.endSessions(other.userId, { only: session?.id ?? '' })).toBe(0);
    expect(await test.auth.sessionOf(browser)).not.toBeNull();
  });

  it('ends when the account is locked', async () => {
    const user = await buildUser(house.db, { password: PASSWORD });
    const browser = await test.browserOf(user.email);
    await house.db.system.updateTable('access.user').set({ disabled: true }).where('id', '=', user.userId).execute();
    expect(await test.auth.sessionOf(browser)).toBeNull();
  });

  it('lasts twelve hours from its last use', async () => {
    const user = await buildUser(house.db, { password: PASSWORD });
    const browser = await test.browserOf(user.email);
    test.clock.minutesLater = 11 * 60;
    expect(await test.auth.sessionOf(browser)).not.toBeNull();
    test.clock.minutesLater = 22 * 60;
    expect(await test.auth.sessionOf(browser)).not.toBeNull();
    test.clock.minutesLater = 35 * 60;
    expect(await test.auth.sessionOf(browser)).toBeNull();
    test.clock.minutesLater = 0;
  });

  it('is replaced by a new sign-in in the same browser, and ended by signing out', async () => {
    const user = await buildUser(house.db, { password: PASSWORD });
    const first = await test.browserOf(user.email);
    const again = await test.auth.signIn(user.email, PASSWORD, test.from(undefined, first.get('cookie') ?? ''));
    expect(await test.auth.sessionOf(first)).toBeNull();
    const second = test.browserWith(again);
    const cleared = await test.auth.signOut(second);
    expect(cleared[0]).toMatch(/^nk\.session_token=; Max-Age=0/);
    expect(await test.auth.sessionOf(second)).toBeNull();
  });
});
