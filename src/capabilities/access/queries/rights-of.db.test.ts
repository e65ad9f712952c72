import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestHouse, testActor, testHouse } from '../../../kernel/db/testing-house.ts';
import { lineOf } from '../../org/index.ts';
import { buildSmallTree } from '../../org/testing.ts';
import { createRoles } from '../commands/create-roles.ts';
import { grantRole } from '../commands/grant-role.ts';
import { buildUser } from '../testing.ts';
import { people } from './people.ts';
import { rightsOf } from './rights-of.ts';

let house: TestHouse;
let tree: Awaited<ReturnType<typeof buildSmallTree>>;
let userId: string;

beforeAll(async () => {
  house = await testHouse({ lineOf });
  ({ userId } = await buildUser(house.db, { authorityId: house.authorityId }));
  tree = await house.write(async (tx) => {
    const built = await buildSmallTree(tx);
    await createRoles(tx);
    await grantRole(tx, { userId, role: 'unit_clerk', unitId: built.westSchool });
    await grantRole(tx, { userId, role: 'clerk', unitId: built.eastSchool });
    await grantRole(tx, { userId, role: 'statistician', unitId: built.department });
    await grantRole(tx, { userId, role: 'viewer', unitId: null });
    return built;
  });
});
afterAll(() => house.close());

const seenBy = (actor: ReturnType<typeof testActor>) =>
  house.read(async (tx) => (await rightsOf(tx, userId)).grants.map((grant) => grant.unitId), { actor });

it('shows a reader of one unit what holds there, not what the person may do elsewhere', async () => {
  const reader = testActor(['access.read'], tree.west);
  const seen = await seenBy(reader);
  expect(new Set(seen)).toEqual(new Set([tree.westSchool, tree.department, null]));
  const listed = await house.read((tx) => people(tx, { query: '', page: 1 }), { actor: reader });
  expect(listed.people[0]?.grants.map((grant) => grant.unitId)).not.toContain(tree.eastSchool);
});

it('shows everything to a reader of the whole authority, and to each of themselves', async () => {
  expect(await seenBy(testActor(['access.read']))).toHaveLength(4);
  expect(await seenBy({ ...testActor(['org.read'], tree.westSchool), userId })).toHaveLength(4);
});
