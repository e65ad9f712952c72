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

describe('a one-time link', () => {
  it('signs its person in once', async () => {
    const user = await buildUser(house.db);
    const token = await test.auth.oneTimeLink(user.userId);
    expect(await test.auth.lookAtOneTimeLink(token)).toEqual({ kind: 'good', userId: user.userId });
    const [one, two] = await Promise.all([
      test.auth.signInByLink(token, test.from()),
      test.auth.signInByLink(token, test.from()),
    ]);
    expect([one.kind, two.kind].sort()).toEqual(['done', 'used']);
    expect(await test.auth.lookAtOneTimeLink(token)).toEqual({ kind: 'used' });
    const done = one.kind === 'done' ? one : two;
    const browser = test.browserWith(done);
    expect(await test.auth.sessionOf(browser)).toMatchObject({ userId: user.userId });
  });

  it('expires, opens nothing for a locked account, and is unknown when made up', async () => {
    const token = await test.auth.oneTimeLink((await buildUser(house.db)).userId);
    test.clock.minutesLater = 31 * 24 * 60;
    expect(await test.auth.signInByLink(token, test.from())).toEqual({ kind: 'expired' });
    test.clock.minutesLater = 0;
    const locked = await test.auth.oneTimeLink((await buildUser(house.db, { disabled: true })).userId);
    expect(await test.auth.signInByLink(locked, test.from())).toEqual({ kind: 'disabled' });
    expect(await test.auth.signInByLink('bia-ra', test.from())).toEqual({ kind: 'unknown' });
  });

  it('does not exist outside of the demo', async () => {
    const user = await buildUser(house.db);
    const token = await test.auth.oneTimeLink(user.userId);
    const earnest = test.service({ demo: false });
    await expect(earnest.oneTimeLink(user.userId)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await earnest.signInByLink(token, test.from())).toEqual({ kind: 'unknown' });
  });

  it('is kept as a hash only', async () => {
    const token = await test.auth.oneTimeLink((await buildUser(house.db)).userId);
    const rows = await house.db.system.selectFrom('access.one_time_link').select('token_hash').execute();
    expect(rows.map((row) => row.token_hash)).not.toContain(token);
  });
});

describe('a set-password link', () => {
  const tokenOf = (path: string) => new URL(path, 'http://localhost').searchParams.get('ma') ?? '';

  it('sets a password once, ends all sessions and leaves a trace in the authority', async () => {
    const user = await buildUser(house.db, { authorityId: house.authorityId, password: 'mật khẩu trước đây' });
    const token = tokenOf(await test.auth.passwordLink(user.userId));
    expect(await test.auth.personOfPasswordLink(token)).toMatchObject({ userId: user.userId, email: user.email });
    expect(await test.auth.setPassword(token, PASSWORD)).toBe(true);
    expect(await test.auth.setPassword(token, 'một câu khác hẳn')).toBe(false);
    expect(await test.auth.signIn(user.email, PASSWORD, test.from())).toMatchObject({ kind: 'done' });
    const audit = await house.read((tx) =>
      tx.db.selectFrom('kernel.audit').selectAll().where('subject_id', '=', user.userId).execute(),
    );
    expect(audit).toMatchObject([{ command: 'access.set-own-password', user_id: user.userId }]);
    expect(JSON.stringify(audit)).not.toContain(PASSWORD);
  });

  it('gives a person without any password their first one, in earnest as well', async () => {
    const earnest = test.service({ demo: false });
    const user = await buildUser(house.db);
    expect(await earnest.hasPassword(user.userId)).toBe(false);
    await earnest.setPassword(tokenOf(await earnest.passwordLink(user.userId)), PASSWORD);
    expect(await earnest.hasPassword(user.userId)).toBe(true);
    expect(await earnest.signIn(user.email, PASSWORD, test.from())).toMatchObject({ kind: 'done' });
  });

  it('is dead after 72 hours, for a locked account, and when made up', async () => {
    const user = await buildUser(house.db);
    const token = tokenOf(await test.auth.passwordLink(user.userId));
    test.clock.minutesLater = 73 * 60;
    expect(await test.auth.personOfPasswordLink(token)).toBeNull();
    test.clock.minutesLater = 0;
    await house.db.system.updateTable('access.user').set({ disabled: true }).where('id', '=', user.userId).execute();
    expect(await test.auth.setPassword(token, PASSWORD)).toBe(false);
    expect(await test.auth.personOfPasswordLink('bia-ra')).toBeNull();
  });

  it('is kept as a hash only', async () => {
    const token = tokenOf(await test.auth.passwordLink((await buildUser(house.db)).userId));
    const rows = await house.db.system.selectFrom('access.verification').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});

describe('changing the password', () => {
  const change = async (email: string, old: string) => {
    const browser = await test.browserOf(email);
    const session = await test.auth.sessionOf(browser);
    if (!session) throw new Error('no session');
    const request = test.from(undefined, browser.get('cookie') ?? '');
    return { browser, answer: await test.auth.changePassword(old, 'một câu mới tinh', session, request) };
  };

  it('needs the old one, ends the other sessions and goes on in a new one', async () => {
    const user = await buildUser(house.db, { password: PASSWORD });
    const elsewhere = await test.browserOf(user.email);
    expect((await change(user.email, 'không phải nó')).answer).toEqual({ kind: 'wrong' });
    const { browser, answer } = await change(user.email, PASSWORD);
    const fresh = test.browserWith(answer);
    expect(await test.auth.sessionOf(fresh)).toMatchObject({ userId: user.userId });
    expect([await test.auth.sessionOf(browser), await test.auth.sessionOf(elsewhere)]).toEqual([null, null]);
    expect(await test.auth.signIn(user.email, 'một câu mới tinh', test.from())).toMatchObject({ kind: 'done' });
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
    await test.browserOf(user.email);
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
