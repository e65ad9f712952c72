import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { permissions as labels, type Permission } from '../../../contracts/index.ts';
import type { Actor } from '../../../kernel/db/index.ts';
import { type TestHouse, testHouse } from '../../../kernel/db/testing-house.ts';
import { lineOf } from '../../org/index.ts';
import { buildSmallTree } from '../../org/testing.ts';
import { actorOf } from '../queries/actor-of.ts';
import { rightsOf } from '../queries/rights-of.ts';
import { actorWith, buildUser } from '../testing.ts';
import { changeRole } from './change-role.ts';
import { createRoles } from './create-roles.ts';
import { createUser } from './create-user.ts';
import { defineRole } from './define-role.ts';
import { disableUser } from './disable-user.ts';
import { enableUser } from './enable-user.ts';
import { grantRole } from './grant-role.ts';
import { issuePasswordLink } from './issue-password-link.ts';
import { revokeGrant } from './revoke-grant.ts';

const everything = Object.keys(labels) as Permission[];
const now = new Date('2026-06-15T03:00:00Z');
let house: TestHouse;
let tree: Awaited<ReturnType<typeof buildSmallTree>>;
let roles: Record<string, number>;

beforeAll(async () => {
  house = await testHouse({ lineOf });
  tree = await house.write(buildSmallTree);
  roles = await house.write((tx) => createRoles(tx), { now });
});
afterAll(() => house.close());

const as = (actor: Actor) => ({ actor, now });
const codesOf = (work: Promise<unknown>) =>
  work.then(
    () => [],
    (error: { problems?: { code: string }[]; code?: string }) =>
      error.problems?.length ? error.problems.map((problem) => problem.code) : [error.code],
  );
/** Somebody with a role by the system's hand; with their actor of that day. */
async function member(role: string, unitId: number | null, days: { from?: string; to?: string } = {}) {
  const user = await buildUser(house.db, { authorityId: house.authorityId });
  const grantId = await house.write((tx) => grantRole(tx, { userId: user.userId, role, unitId, ...days }), { now });
  const actor = await house.read((tx) => actorOf(tx, user), { now });
  return { ...user, grantId, actor };
}

describe('starting roles', () => {
  it('come once and keep what an authority has made of them', async () => {
    await house.write((tx) =>
      changeRole(tx, { roleId: roles.viewer ?? 0, name: 'Khách xem', permissions: ['org.read'] }),
    );
    expect(await house.write((tx) => createRoles(tx))).toEqual(roles);
    const row = await house.read((tx) =>
      tx.db.selectFrom('access.role').select('name').where('code', '=', 'viewer').executeTakeFirstOrThrow(),
    );
    expect(row.name).toBe('Khách xem');
  });
});

describe('grants in force', () => {
  it('hold from the first to the last day and not after being taken back', async () => {
    const user = await member('clerk', null, { from: '2026-06-01', to: '2026-06-15' });
    const grantsOn = async (day: string) =>
      (await house.read((tx) => actorOf(tx, user), { now: new Date(`${day}T03:00:00Z`) })).grants.length;
    expect([await grantsOn('2026-05-31'), await grantsOn('2026-06-15'), await grantsOn('2026-06-16')]).toEqual([
      0, 1, 0,
    ]);
    await house.write((tx) => revokeGrant(tx, { grantId: user.grantId }), { now });
    expect(await grantsOn('2026-06-15')).toBe(0);
  });

  it('count days of Vietnam: the last one ends at midnight there', async () => {
    const user = await member('clerk', null, { to: '2026-06-30' });
    const at = async (moment: string) =>
      (await house.read((tx) => actorOf(tx, user), { now: new Date(moment) })).grants.length;
    expect([await at('2026-06-30T16:59:59Z'), await at('2026-06-30T17:00:00Z')]).toEqual([1, 0]);
  });

  it('hold in the subtree of their unit only', async () => {
    const { actor } = await member('unit_clerk', tree.east);
    const may = (unitId: number | null) => house.read((tx) => tx.may('collection.enter', unitId), { actor });
    expect(await may(tree.east)).toBe(true);
    expect(await may(tree.eastSchool)).toBe(true);
    expect(await may(tree.westSchool)).toBe(false);
    expect(await may(tree.department)).toBe(false);
    expect(await may(null)).toBe(false);
  });

  it('of another authority are not seen', async () => {
    const { userId, name } = await member('admin', null);
    const other = await house.newAuthority();
    const actor = await house.read((tx) => actorOf(tx, { userId, name }), { authorityId: other, now });
    expect(actor.grants).toEqual([]);
  });
});

describe('giving a role', () => {
  it('needs access.manage at that unit', async () => {
    const user = await buildUser(house.db);
    const give = (actor: Actor, unitId: number | null) =>
      codesOf(house.write((tx) => grantRole(tx, { userId: user.userId, role: 'viewer', unitId }), as(actor)));
    expect(await give(actorWith(['access.read', 'org.read']), tree.east)).toEqual(['forbidden']);
    expect(await give(actorWith(['access.manage', 'org.read'], tree.east), tree.west)).toEqual(['forbidden']);
    expect(await give(actorWith(['access.manage', 'org.read'], tree.east), null)).toEqual(['forbidden']);
    expect(await give(actorWith(['access.manage', 'org.read'], tree.east), tree.eastSchool)).toEqual([]);
  });

  it('gives nothing the giver does not hold there', async () => {
    const user = await buildUser(house.db);
    const actor = actorWith(['access.manage', 'org.read', 'documents.read', 'collection.read', 'targets.read']);
    const give = (role: string) =>
      codesOf(house.write((tx) => grantRole(tx, { userId: user.userId, role, unitId: null }), as(actor)));
    expect(await give('admin')).toEqual(['not_held']);
    expect(await give('viewer')).toEqual([]);
  });

  it('cannot be used to lengthen one’s own right', async () => {
    const { userId, actor } = await member('admin', null, { to: '2026-12-31' });
    const give = (to: string | null, from: string) =>
      codesOf(house.write((tx) => grantRole(tx, { userId, role: 'admin', unitId: null, from, to }), as(actor)));
    expect(await give(null, '2027-01-01')).toEqual(['not_held']);
    expect(await give('2027-06-30', '2027-01-01')).toEqual(['not_held']);
  });

  it('names every problem at once', async () => {
    const bad = { userId: 'khong-co-ai', role: 'khong-co', unitId: 999_999, from: '2026-07-01', to: '2026-06-01' };
    const codes = await codesOf(house.write((tx) => grantRole(tx, bad), { now }));
    expect(codes).toEqual(['role_unknown', 'to_before_from', 'user_unknown', 'unit_unknown']);
  });

  it('refuses the same role at the same place and time, and a locked account', async () => {
    const user = await member('clerk', tree.east);
    const again = { userId: user.userId, role: 'clerk', unitId: tree.east };
    expect(await codesOf(house.write((tx) => grantRole(tx, again), { now }))).toEqual(['grant_repeats']);
    expect(await codesOf(house.write((tx) => grantRole(tx, { ...again, unitId: tree.west }), { now }))).toEqual([]);
    const locked = await buildUser(house.db, { disabled: true });
    const give = house.write((tx) => grantRole(tx, { userId: locked.userId, role: 'clerk', unitId: null }), { now });
    expect(await codesOf(give)).toEqual(['user_disabled']);
  });

  it('is answered for: who may do what, by which role, where, until when, by whom', async () => {
    const boss = await member('admin', null);
    const user = await buildUser(house.db, { authorityId: house.authorityId });
    const given = { userId: user.userId, role: 'unit_clerk', unitId: tree.eastSchool, to: '2026-12-31' };
    await house.write((tx) => grantRole(tx, given), as(boss.actor));
    const rights = await house.read((tx) => rightsOf(tx, user.userId), { now });
    const entering = rights.permissions.find(({ permission }) => permission === 'collection.enter');
    expect(entering?.because).toMatchObject([
      {
        roleName: 'Cán bộ nhập số liệu của đơn vị',
        unitName: 'Trường Tiểu học Đông',
        validFrom: '2026-06-15',
        validTo: '2026-12-31',
        grantedBy: boss.name,
        grantedAt: now,
        state: 'now',
      },
    ]);
    expect(rights.permissions.map(({ permission }) => permission)).not.toContain('access.manage');
  });
});

describe('ending a grant', () => {
  it('may have a last day, stays as history and cannot be done twice', async () => {
    const user = await member('clerk', tree.east);
    const end = (lastDay: string | null) =>
      codesOf(house.write((tx) => revokeGrant(tx, { grantId: user.grantId, lastDay }), { now }));
    expect(await end('2026-06-14')).toEqual(['last_day_past']);
    expect(await end('2026-06-30')).toEqual([]);
    expect(await end('2026-07-01')).toEqual(['last_day_later']);
    expect(await end(null)).toEqual([]);
    expect(await end(null)).toEqual(['closed']);
    const rights = await house.read((tx) => rightsOf(tx, user.userId), { now });
    expect(rights.permissions).toEqual([]);
    expect(rights.grants).toMatchObject([{ state: 'revoked', revokedAt: now }]);
  });

  it('needs access.manage at its unit', async () => {
    const user = await member('clerk', tree.east);
    const end = (actor: Actor) => codesOf(house.write((tx) => revokeGrant(tx, { grantId: user.grantId }), as(actor)));
    expect(await end(actorWith(['access.manage'], tree.west))).toEqual(['forbidden']);
    expect(await end(actorWith(['access.read']))).toEqual(['forbidden']);
    expect(await end(actorWith(['access.manage'], tree.east))).toEqual([]);
  });

  it('of another authority is not found', async () => {
    const user = await member('clerk', tree.east);
    const other = await house.newAuthority();
    const end = house.write((tx) => revokeGrant(tx, { grantId: user.grantId }), { authorityId: other, now });
    expect(await codesOf(end)).toEqual(['not_found']);
  });
});

describe('roles', () => {
  it('take permissions from the closed list that the editor holds everywhere and without end', async () => {
    const define = (actor: Actor, permissions: string[]) =>
      codesOf(house.write((tx) => defineRole(tx, { name: `Vai ${permissions.length}`, permissions }), as(actor)));
    expect(await define(actorWith(['access.manage', 'org.read'], tree.east), ['org.read'])).toEqual(['forbidden']);
    expect(await define(actorWith(['access.manage', 'org.read']), ['org.read', 'org.change'])).toEqual(['not_held']);
    expect(await define(actorWith(everything), ['org.read', 'khong.co'])).toEqual(['permission_unknown', 'not_held']);
    expect(await define(actorWith(['access.manage', 'org.read']), ['org.read'])).toEqual([]);
  });

  it('change for everybody who has them; what was there already need not be held', async () => {
    const roleId = await house.write((tx) => defineRole(tx, { name: 'Đối chiếu', permissions: ['audit.read'] }));
    const change = (permissions: string[]) =>
      house.write(
        (tx) => changeRole(tx, { roleId, name: 'Đối chiếu', permissions }),
        as(actorWith(['access.manage', 'org.read'])),
      );
    expect(await codesOf(change(['audit.read', 'org.read']))).toEqual([]);
    expect(await codesOf(change(['audit.read', 'org.change']))).toEqual(['not_held']);
    const user = await buildUser(house.db);
    await house.write((tx) => grantRole(tx, { userId: user.userId, role: roleId, unitId: null }), { now });
    const { grants } = await house.read((tx) => actorOf(tx, user), { now });
    expect([...(grants[0]?.permissions ?? [])]).toEqual(['audit.read', 'org.read']);
  });

  it('have names of their own', async () => {
    const twin = house.write((tx) => defineRole(tx, { name: 'Lãnh  đạo', permissions: ['org.read'] }));
    expect(await codesOf(twin)).toEqual(['name_taken']);
  });
});

describe('accounts', () => {
  it('are made without a password, in lower case, once', async () => {
    const make = () => house.write((tx) => createUser(tx, { email: ' Ha.Vi@Vi-Du.VN ', name: ' Vi  Thị Hà ' }));
    const first = await make();
    expect(first.created).toBe(true);
    expect(await make()).toEqual({ userId: first.userId, created: false });
    const row = await house.db.system
      .selectFrom('access.user')
      .selectAll()
      .where('id', '=', first.userId)
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({ email: 'ha.vi@vi-du.vn', name: 'Vi Thị Hà', home_authority_id: house.authorityId });
  });

  it('name every problem at once and need the permission', async () => {
    const make = (actor: Actor) => codesOf(house.write((tx) => createUser(tx, { email: 'sai', name: ' ' }), as(actor)));
    expect(await make(actorWith(['access.manage']))).toEqual(['name_missing', 'email_wrong']);
    expect(await make(actorWith(['access.read']))).toEqual(['forbidden']);
  });

  it('are locked and opened by those who hold all that the person holds', async () => {
    const clerk = await member('unit_clerk', tree.eastSchool);
    const lock = (actor: Actor) => codesOf(house.write((tx) => disableUser(tx, { userId: clerk.userId }), as(actor)));
    expect(await lock(actorWith(['access.manage', 'org.read'], tree.east))).toEqual(['forbidden']);
    expect(await lock(actorWith(everything, tree.west))).toEqual(['forbidden']);
    expect(await lock(actorWith(everything, tree.east))).toEqual([]);
    const open = house.write((tx) => enableUser(tx, { userId: clerk.userId }), as(actorWith(everything, tree.east)));
    expect(await codesOf(open)).toEqual([]);
  });

  it('give no password link to those who could rise by it, to oneself, and for other authorities’ accounts', async () => {
    const admin = await member('admin', null);
    await member('admin', null);
    const link = (userId: string, actor: Actor) =>
      codesOf(house.write((tx) => issuePasswordLink(tx, { userId }), as(actor)));
    expect(await link(admin.userId, actorWith(everything, tree.department))).toEqual(['forbidden']);
    expect(await link(admin.userId, actorWith(['access.manage']))).toEqual(['forbidden']);
    expect(await link(admin.userId, admin.actor)).toEqual(['closed']);
    expect(await link(admin.userId, actorWith(everything))).toEqual([]);
    const guest = await buildUser(house.db, { authorityId: await house.newAuthority() });
    expect(await link(guest.userId, actorWith(everything))).toEqual(['not_found']);
    await house.write((tx) => grantRole(tx, { userId: guest.userId, role: 'viewer', unitId: null }), { now });
    expect(await link(guest.userId, actorWith(everything))).toEqual(['closed']);
    expect(await codesOf(house.write((tx) => disableUser(tx, { userId: guest.userId }), { now }))).toEqual(['closed']);
  });
});
