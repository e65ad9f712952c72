import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type TestHouse, testHouse } from '../../../kernel/db/testing-house.ts';
import { lineOf } from '../../org/index.ts';
import { changeRole } from '../commands/change-role.ts';
import { createRoles } from '../commands/create-roles.ts';
import { disableUser } from '../commands/disable-user.ts';
import { grantRole } from '../commands/grant-role.ts';
import { revokeGrant } from '../commands/revoke-grant.ts';
import { buildUser } from '../testing.ts';
import { countAdministrators } from './administrators.ts';

const now = new Date('2026-06-15T03:00:00Z');
let house: TestHouse;
let authorityId: number;
let adminRole: number;

beforeAll(async () => {
  house = await testHouse({ lineOf });
});
afterAll(() => house.close());
beforeEach(async () => {
  authorityId = await house.newAuthority();
  adminRole = (await write((tx) => createRoles(tx))).admin ?? 0;
});

const write: TestHouse['write'] = (fn) => house.write(fn, { authorityId, now });
const count = (day = '2026-06-15') => house.read((tx) => countAdministrators(tx, day), { authorityId, now });
async function administrator(to?: string) {
  const user = await buildUser(house.db, { authorityId });
  const grantId = await write((tx) =>
    grantRole(tx, { userId: user.userId, role: 'admin', unitId: null, to: to ?? null }),
  );
  return { ...user, grantId };
}
const closed = { code: 'closed', message: expect.stringContaining('quản trị cuối cùng') };

describe('the last administrator', () => {
  it('keeps the role', async () => {
    const [one, two] = [await administrator(), await administrator()];
    await write((tx) => revokeGrant(tx, { grantId: one.grantId }));
    await expect(write((tx) => revokeGrant(tx, { grantId: two.grantId }))).rejects.toMatchObject(closed);
    expect(await count()).toBe(1);
  });

  it('is whoever has the role without end: one with a last day does not replace them', async () => {
    const one = await administrator();
    await administrator('2026-12-31');
    const end = (lastDay: string | null) => write((tx) => revokeGrant(tx, { grantId: one.grantId, lastDay }));
    await expect(end('2026-09-30')).rejects.toMatchObject(closed);
    await expect(end(null)).rejects.toMatchObject(closed);
    await administrator();
    await end('2026-09-30');
    expect([await count('2026-09-30'), await count('2026-10-01'), await count('2027-01-01')]).toEqual([3, 2, 1]);
  });

  it('is not locked', async () => {
    const one = await administrator();
    await expect(write((tx) => disableUser(tx, { userId: one.userId }))).rejects.toMatchObject(closed);
    await administrator();
    await write((tx) => disableUser(tx, { userId: one.userId }));
    expect(await count()).toBe(1);
  });

  it('does not lose the permission out of the role', async () => {
    await administrator();
    const weaken = write((tx) => changeRole(tx, { roleId: adminRole, name: 'Quản trị', permissions: ['org.read'] }));
    await expect(weaken).rejects.toMatchObject(closed);
  });

  it('stays when two take each other’s role away at the same time', async () => {
    const [one, two] = [await administrator(), await administrator()];
    const results = await Promise.allSettled([
      write((tx) => revokeGrant(tx, { grantId: one.grantId })),
      write((tx) => revokeGrant(tx, { grantId: two.grantId })),
    ]);
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await count()).toBe(1);
  });
});
