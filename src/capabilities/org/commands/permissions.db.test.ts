import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor, Database, Scope, WriteTx } from '../../../kernel/db/index.ts';
import { type TestDatabase, testDatabase } from '../../../kernel/db/testing.ts';
import { mainUnit } from '../queries/subtree.ts';
import { buildAuthority, buildPerson, buildPost, buildSmallTree, buildUnit, testOrg } from '../testing.ts';
import { correctPerson } from './correct-person.ts';
import { correctUnit } from './correct-unit.ts';
import { createAuthority } from './create-authority.ts';
import { mergeUnits } from './merge-units.ts';
import { moveUnit } from './move-unit.ts';
import { renameUnit } from './rename-unit.ts';
import { setMainUnit } from './set-main-unit.ts';

let test: TestDatabase;
let db: Database;
beforeAll(async () => {
  test = await testDatabase();
  db = testOrg(test.pool);
});
afterAll(() => test.close());

const fresh = async (): Promise<Scope> => (await buildAuthority(db, { now: new Date('2026-11-22T02:00:00Z') })).scope;

describe('permissions and audit', () => {
  const actor = (unitId: number | null, ...permissions: string[]): Actor => ({
    kind: 'user',
    userId: 'u1',
    name: 'Văn thư',
    grants: [{ permissions: new Set(permissions), unitId }],
  });

  it('holds in the subtree only, for the unit and for where it goes', async () => {
    const scope = await fresh();
    const t = await db.write(scope, buildSmallTree);
    const as = (unitId: number | null, permission: string, work: (tx: WriteTx) => Promise<unknown>) =>
      db.write({ ...scope, actor: actor(unitId, permission) }, work);
    const rename = (tx: WriteTx) => renameUnit(tx, { unitId: t.eastSchool, name: 'Tên mới', date: '2026-01-01' });
    await expect(as(t.west, 'org.change', rename)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(as(null, 'org.read', rename)).rejects.toMatchObject({ code: 'forbidden' });
    await as(t.east, 'org.change', rename);
    await expect(
      as(t.east, 'org.change', (tx) => moveUnit(tx, { unitId: t.eastSchool, parentId: t.west, date: '2026-02-01' })),
    ).rejects.toMatchObject({ code: 'forbidden' });
    await expect(
      as(t.east, 'org.change', (tx) =>
        mergeUnits(tx, { unitIds: [t.eastSchool, t.westSchool], into: { unitId: t.eastSchool }, date: '2026-02-01' }),
      ),
    ).rejects.toMatchObject({ code: 'forbidden' });
    await expect(
      as(t.west, 'org.change', (tx) => correctUnit(tx, { unitId: t.east, name: 'X' })),
    ).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('leaves who, what and from what in the audit', async () => {
    const scope = await fresh();
    await db.write(scope, async (tx) => {
      const unitId = await buildUnit(tx, { name: 'Trường Tiêu học A' });
      await correctUnit(tx, { unitId, name: 'Trường Tiểu học A', code: 'A1' });
      const rows = await tx.db
        .selectFrom('kernel.audit')
        .select(['command', 'before', 'after', 'note'])
        .where('authority_id', '=', tx.authorityId)
        .where('subject_id', '=', String(unitId))
        .where('subject', '=', 'org.unit')
        .execute();
      expect(rows).toMatchObject([
        {
          command: 'org.correct-unit',
          before: { name: 'Trường Tiêu học A' },
          after: { name: 'Trường Tiểu học A', code: 'A1' },
          note: 'Sửa lỗi ghi',
        },
      ]);
    });
  });
});

describe('authorities', () => {
  it('are made once, with an audit row of their own', async () => {
    const made = await createAuthority(db, { slug: 'tinh-a', name: 'Sở  A', kind: 'department' });
    const again = createAuthority(db, { slug: 'tinh-a', name: 'Sở B', kind: 'department' });
    await expect(again).rejects.toMatchObject({ code: 'conflict' });
    await expect(createAuthority(db, { slug: 'A b', name: 'C', kind: 'department' })).rejects.toMatchObject({
      code: 'invalid',
    });
    const { rows } = await test.pool.query('select command from kernel.audit where authority_id = $1', [made.id]);
    expect(rows).toEqual([{ command: 'org.create-authority' }]);
  });

  it('know which unit they are', async () => {
    await db.write(await fresh(), async (tx) => {
      const t = await buildSmallTree(tx);
      expect((await mainUnit(tx, '2026-01-01'))?.id).toBe(t.department);
      await setMainUnit(tx, { unitId: t.east });
      expect((await mainUnit(tx, '2026-01-01'))?.id).toBe(t.east);
    });
  });
});

describe('people', () => {
  it('are corrected by those who may, where the newest post is', async () => {
    const scope = await fresh();
    const { t, personId } = await db.write(scope, async (tx) => {
      const t = await buildSmallTree(tx);
      const personId = await buildPerson(tx, { name: 'Nguyễn Văn Sia' });
      await buildPost(tx, { personId, unitId: t.westSchool, to: '2020-01-01' });
      await buildPost(tx, { personId, unitId: t.eastSchool });
      return { t, personId };
    });
    const clerk = (unitId: number): Scope => ({
      ...scope,
      actor: {
        kind: 'user',
        userId: 'u',
        name: 'U',
        grants: [{ permissions: new Set(['org.person.change']), unitId }],
      },
    });
    const correct = (tx: WriteTx) => correctPerson(tx, { personId, fullName: 'Nguyễn Văn Sửa' });
    await expect(db.write(clerk(t.west), correct)).rejects.toMatchObject({ code: 'forbidden' });
    await db.write(clerk(t.east), correct);
    await db.write(scope, async (tx) => {
      const row = await tx.db
        .selectFrom('org.person')
        .select('full_name')
        .where('authority_id', '=', tx.authorityId)
        .executeTakeFirst();
      expect(row?.full_name).toBe('Nguyễn Văn Sửa');
    });
  });

  it('a unit is corrected in place: name, code, first day and superior, without an event', async () => {
    await db.write(await fresh(), async (tx) => {
      const t = await buildSmallTree(tx);
      await correctUnit(tx, { unitId: t.eastSchool, parentId: t.west, validFrom: '2001-09-05', code: 'D1' });
      const links = await tx.db
        .selectFrom('org.unit_parent')
        .select(['parent_id', 'valid_from'])
        .where('authority_id', '=', tx.authorityId)
        .where('unit_id', '=', t.eastSchool)
        .execute();
      expect(links).toEqual([{ parent_id: t.west, valid_from: '2001-09-05' }]);
      const taken = correctUnit(tx, { unitId: t.westSchool, code: 'D1' });
      await expect(taken).rejects.toMatchObject({ problems: [{ code: 'code_taken' }] });
      const below = correctUnit(tx, { unitId: t.department, parentId: t.eastSchool });
      await expect(below).rejects.toMatchObject({ problems: [{ code: 'cycle' }] });
    });
  });
});
