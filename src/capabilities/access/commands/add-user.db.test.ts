import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestHouse, testHouse } from '../../../kernel/db/testing-house.ts';
import { PASSWORD, signInTest } from '../auth/testing.ts';
import { addUser } from './add-user.ts';
import { createRoles } from './create-roles.ts';

let house: TestHouse;
let authority: string;
let test: ReturnType<typeof signInTest>;

beforeAll(async () => {
  house = await testHouse();
  test = signInTest(house);
  await house.write((tx) => createRoles(tx));
  const row = await house.db.system.selectFrom('org.authority').select('slug').executeTakeFirstOrThrow();
  authority = row.slug;
});
afterAll(() => house.close());

describe('nhiemky user add', () => {
  it('makes an account with a role and a link by which its person sets a password', async () => {
    const given = { authority, email: 'quan-tri@vi-du.vn', name: 'Đàm Văn Trị', role: 'admin' };
    const added = await addUser(house.db, test.auth, given);
    const link = new URL(added.link);
    expect([added.created, link.origin, link.pathname]).toEqual([true, 'http://localhost:4300', '/mat-khau']);
    await test.auth.setPassword(link.searchParams.get('ma') ?? '', PASSWORD);
    expect(await test.auth.sessionOf(await test.browserOf(given.email))).toMatchObject({ name: 'Đàm Văn Trị' });
    expect(await test.auth.authoritiesOf(added.userId)).toMatchObject([{ slug: authority, roles: ['Quản trị'] }]);
  });

  it('gives somebody who has an account the role and a new link, once each time', async () => {
    const given = { authority, email: 'hai-lan@vi-du.vn', name: 'Mã Thị Lần', role: 'viewer' };
    const first = await addUser(house.db, test.auth, given);
    const second = await addUser(house.db, test.auth, given);
    expect([second.userId, second.created]).toEqual([first.userId, false]);
    expect(second.link).not.toBe(first.link);
    const grants = await house.read((tx) =>
      tx.db.selectFrom('access.grant').select('id').where('user_id', '=', first.userId).execute(),
    );
    expect(grants).toHaveLength(1);
  });

  it('names what there is when the authority or the role is unknown, and makes nothing', async () => {
    const given = { authority, email: 'khong@vi-du.vn', name: 'Không Ai', role: 'quan-tri' };
    await expect(addUser(house.db, test.auth, given)).rejects.toThrow(/give one of admin, leader, clerk/);
    await expect(addUser(house.db, test.auth, { ...given, authority: 'khong-co' })).rejects.toThrow(/no authority/);
    const { rows } = await house.base.pool.query(`select 1 from access."user" where email = 'khong@vi-du.vn'`);
    expect(rows).toEqual([]);
  });
});
