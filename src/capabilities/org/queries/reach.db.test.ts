import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '../../../kernel/db/index.ts';
import { type TestDatabase, testDatabase } from '../../../kernel/db/testing.ts';
import { buildAuthority, buildSmallTree, testOrg } from '../testing.ts';
import { reachOf, topsOf } from './reach.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

it('reaches the units below those of the grants, or everything', async () => {
  const db = testOrg(test.pool);
  const { scope } = await buildAuthority(db, { now: new Date('2026-11-22T02:00:00Z') });
  const t = await db.write(scope, buildSmallTree);
  const grant = (unitId: number | null, permission: string) => ({ unitId, permissions: new Set([permission]) });
  const actor: Actor = {
    kind: 'user',
    userId: 'u1',
    name: 'Cán bộ',
    grants: [grant(t.east, 'org.change'), grant(t.east, 'org.change'), grant(null, 'org.read')],
  };
  await db.read({ ...scope, actor }, async (tx) => {
    expect(new Set(await reachOf(tx, 'org.change'))).toEqual(new Set([t.east, t.eastSchool]));
    expect(topsOf(tx, 'org.change')).toEqual([t.east]);
    expect(await reachOf(tx, 'org.read')).toBeNull();
    expect(await reachOf(tx, 'audit.read')).toEqual([]);
  });
});
