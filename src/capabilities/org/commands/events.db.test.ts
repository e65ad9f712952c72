import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database, Scope, WriteTx } from '../../../kernel/db/index.ts';
import { type TestDatabase, testDatabase } from '../../../kernel/db/testing.ts';
import { AppError } from '../../../kernel/errors/index.ts';
import { lineOf } from '../queries/line.ts';
import { childrenOf } from '../queries/subtree.ts';
import { unitCard } from '../queries/unit-card.ts';
import { eventsOf, predecessorsOf, successorsOf } from '../queries/unit-events.ts';
import { buildAuthority, buildPerson, buildPost, buildSmallTree, buildUnit, testOrg } from '../testing.ts';
import { abolishUnit } from './abolish-unit.ts';
import { foundUnit } from './found-unit.ts';
import { mergeUnits } from './merge-units.ts';
import { moveUnit } from './move-unit.ts';
import { renameUnit } from './rename-unit.ts';
import { splitUnit } from './split-unit.ts';
import { undoUnitEvent } from './undo-unit-event.ts';

let test: TestDatabase;
let db: Database;
beforeAll(async () => {
  test = await testDatabase();
  db = testOrg(test.pool);
});
afterAll(() => test.close());

const fresh = async (): Promise<Scope> => (await buildAuthority(db, { now: new Date('2026-11-22T02:00:00Z') })).scope;
const codes = (cause: unknown) =>
  cause instanceof AppError ? cause.problems.map((p) => p.code).sort() : [String(cause)];
const refused = (work: Promise<unknown>) => work.then(() => [] as string[], codes);

const TABLES = ['unit', 'unit_name', 'unit_parent', 'unit_code', 'post', 'unit_event', 'unit_event_unit'] as const;

/** Everything that an event may touch, to compare before and after an undo. */
async function state(tx: WriteTx): Promise<string[][]> {
  const all: string[][] = [];
  for (const table of TABLES) {
    const query = tx.db.selectFrom(`org.${table}`).selectAll().where('authority_id', '=', tx.authorityId);
    all.push((await query.execute()).map((row) => JSON.stringify(row)).sort());
  }
  return all;
}

describe('founding and renaming', () => {
  it('founds with a date, renames from a day on, and answers each day with its name', async () => {
    await db.write(await fresh(), async (tx) => {
      const department = await buildUnit(tx, { kind: 'department' });
      const centre = await foundUnit(tx, {
        hierarchy: 'administration',
        kind: 'centre',
        name: 'Trung tâm GDTX',
        parentId: department,
        date: '2000-09-05',
        basis: 'Quyết định 12/QĐ-UBND',
        code: 'TT1',
      });
      await renameUnit(tx, { unitId: centre, name: 'Trung tâm GDNN-GDTX', date: '2017-01-01' });
      await renameUnit(tx, { unitId: centre, name: 'Trung tâm HN-GDTX', date: '2010-01-01' });
      const name = async (day: string) => (await unitCard(tx, centre, day))?.name;
      expect(await name('2009-12-31')).toBe('Trung tâm GDTX');
      expect(await name('2010-01-01')).toBe('Trung tâm HN-GDTX');
      expect(await name('2017-01-01')).toBe('Trung tâm GDNN-GDTX');
      expect((await eventsOf(tx, centre)).map((e) => [e.kind, e.happenedOn])).toEqual([
        ['found', '2000-09-05'],
        ['rename', '2010-01-01'],
        ['rename', '2017-01-01'],
      ]);
      expect(await refused(renameUnit(tx, { unitId: centre, name: '', date: null }))).toEqual([
        'date_needed',
        'name_empty',
      ]);
    });
  });

  it('puts a unit on record without an event when nothing is known of its founding', async () => {
    await db.write(await fresh(), async (tx) => {
      const id = await foundUnit(tx, { hierarchy: 'party', kind: 'party_cell', name: 'Chi bộ', date: null });
      expect(await eventsOf(tx, id)).toEqual([]);
      expect(await unitCard(tx, id, '1990-01-01')).toMatchObject({ name: 'Chi bộ', validFrom: null, validTo: null });
    });
  });

  it('refuses a kind of another hierarchy, a superior of another hierarchy and a taken code', async () => {
    await db.write(await fresh(), async (tx) => {
      const department = await buildUnit(tx, { kind: 'department', code: 'S1' });
      const input = { hierarchy: 'party', name: 'X', date: null } as const;
      expect(await refused(foundUnit(tx, { ...input, kind: 'school', parentId: department }))).toEqual([
        'hierarchy_mixed',
        'kind_of_other_hierarchy',
      ]);
      expect(await refused(foundUnit(tx, { ...input, kind: 'party_cell', code: 'S1' }))).toEqual(['code_taken']);
    });
  });
});

describe('splitting', () => {
  it('splits a cell off from one that goes on, on an unknown day (A3)', async () => {
    await db.write(await fresh(), async (tx) => {
      const district = await buildUnit(tx, { kind: 'party_organization', name: 'Đảng bộ huyện Chư Pưh' });
      const joint = await buildUnit(tx, {
        kind: 'party_cell',
        name: 'Chi bộ Phòng GDĐT–TTGDTX',
        parentId: district,
      });
      const { founded } = await splitUnit(tx, {
        unitId: joint,
        keep: true,
        date: null,
        dateNote: 'Bài viết không nêu ngày',
        successors: [{ founded: { kind: 'party_cell', name: 'Chi bộ Phòng GDĐT' } }],
      });
      const cell = founded[0] ?? 0;
      expect(await lineOf(tx, cell)).toEqual([cell, district]);
      expect((await predecessorsOf(tx, cell)).map((s) => s.unitId)).toEqual([joint]);
      expect((await successorsOf(tx, joint)).map((s) => s.unitId)).toEqual([cell]);
      expect((await unitCard(tx, joint, '2020-05-12'))?.validTo).toBeNull();
      expect((await eventsOf(tx, cell))[0]).toMatchObject({ happenedOn: null, dateNote: 'Bài viết không nêu ngày' });
    });
  });

  it('ends the predecessor the day before and keeps shares', async () => {
    await db.write(await fresh(), async (tx) => {
      const bloc = await buildUnit(tx, { kind: 'party_committee', name: 'Đảng ủy Khối' });
      const done = await splitUnit(tx, {
        unitId: bloc,
        keep: false,
        date: '2025-03-01',
        successors: [
          { founded: { kind: 'party_organization', name: 'Đảng bộ các cơ quan Đảng tỉnh' }, share: 0.4 },
          { founded: { kind: 'party_organization', name: 'Đảng bộ UBND tỉnh' }, share: 0.6 },
        ],
      });
      expect(await unitCard(tx, bloc, '2026-01-01')).toMatchObject({ name: 'Đảng ủy Khối', validTo: '2025-02-28' });
      expect((await successorsOf(tx, bloc)).map((s) => [s.unitId, s.share])).toEqual([
        [done.founded[0], 0.4],
        [done.founded[1], 0.6],
      ]);
      expect(await refused(renameUnit(tx, { unitId: bloc, name: 'Y', date: '2025-03-01' }))).toEqual(['unit_closed']);
    });
  });
});

describe('merging, abolishing, moving', () => {
  it('merges into a new unit; units below and posts follow the rules', async () => {
    await db.write(await fresh(), async (tx) => {
      const t = await buildSmallTree(tx);
      const person = await buildPerson(tx);
      await buildPost(tx, { personId: person, unitId: t.east, title: 'Chủ tịch' });
      const { unitId } = await mergeUnits(tx, {
        unitIds: [t.east, t.west],
        into: { founded: { kind: 'peoples_committee', name: 'UBND xã Đông Tây' } },
        date: '2025-07-01',
        basis: 'Nghị quyết 1672/NQ-UBTVQH15',
      });
      expect((await childrenOf(tx, unitId, '2025-07-01')).map((u) => u.id).sort()).toEqual(
        [t.eastSchool, t.westSchool].sort(),
      );
      expect(await lineOf(tx, t.eastSchool, '2025-06-30')).toEqual([t.eastSchool, t.east, t.department]);
      expect(await lineOf(tx, t.eastSchool, '2025-07-01')).toEqual([t.eastSchool, unitId, t.department]);
      expect((await predecessorsOf(tx, unitId)).map((s) => s.unitId)).toEqual([t.east, t.west]);
      const post = await tx.db
        .selectFrom('org.post')
        .select('valid_to')
        .where('authority_id', '=', tx.authorityId)
        .execute();
      expect(post).toEqual([{ valid_to: '2025-06-30' }]);
    });
  });

  it('abolishes with units below that move, also when a link begins later', async () => {
    await db.write(await fresh(), async (tx) => {
      const t = await buildSmallTree(tx);
      await abolishUnit(tx, { unitId: t.east, date: '2025-07-01', childrenTo: t.department });
      expect(await lineOf(tx, t.eastSchool, '2025-07-01')).toEqual([t.eastSchool, t.department]);
      expect(await refused(abolishUnit(tx, { unitId: t.east, date: '2025-07-01' }))).toContain('unit_closed');
      await foundUnit(tx, {
        hierarchy: 'administration',
        kind: 'school',
        name: 'Trường mới',
        parentId: t.west,
        date: '2025-09-01',
      });
      await abolishUnit(tx, { unitId: t.west, date: '2025-08-01', childrenTo: t.department });
      expect(await childrenOf(tx, t.department, '2025-09-01')).toHaveLength(3);
    });
  });

  it('refuses cycles and needs no date for a first superior of another relation (A5)', async () => {
    await db.write(await fresh(), async (tx) => {
      const t = await buildSmallTree(tx);
      const move = { unitId: t.department, parentId: t.eastSchool, date: '2026-01-01' };
      expect(await refused(moveUnit(tx, move))).toEqual(['cycle']);
      const cell = await buildUnit(tx, { kind: 'party_cell' });
      await moveUnit(tx, { unitId: cell, parentId: t.department, relation: 'professional', date: null });
      expect(await refused(moveUnit(tx, { unitId: cell, parentId: t.department, date: null }))).toEqual([
        'hierarchy_mixed',
      ]);
      expect(await lineOf(tx, cell)).toEqual([cell]);
    });
  });
});

describe('undo', () => {
  it('takes back each kind of event exactly', async () => {
    await db.write(await fresh(), async (tx) => {
      const t = await buildSmallTree(tx);
      await buildPost(tx, { personId: await buildPerson(tx), unitId: t.east });
      const events: (() => Promise<number>)[] = [
        () => renameUnit(tx, { unitId: t.east, name: 'Tên khác', date: '2020-01-01' }),
        () => moveUnit(tx, { unitId: t.eastSchool, parentId: t.west, date: '2020-01-01' }),
        () => abolishUnit(tx, { unitId: t.east, date: '2025-07-01', childrenTo: t.west }),
        async () =>
          (
            await mergeUnits(tx, {
              unitIds: [t.east, t.west],
              into: { founded: { kind: 'peoples_committee', name: 'M' } },
              date: '2025-07-01',
            })
          ).eventId,
      ];
      for (const make of events) {
        const before = await state(tx);
        const eventId = await make();
        const unitId = (
          await tx.db
            .selectFrom('org.unit_event_unit')
            .select('unit_id')
            .where('authority_id', '=', tx.authorityId)
            .where('event_id', '=', eventId)
            .executeTakeFirstOrThrow()
        ).unit_id;
        expect(await state(tx)).not.toEqual(before);
        await undoUnitEvent(tx, { unitId, eventId });
        expect(await state(tx)).toEqual(before);
      }
    });
  });

  it('refuses what is not the newest, and a founding that is in use', async () => {
    const scope = await fresh();
    const made = await db.write(scope, async (tx) => {
      const unitId = await foundUnit(tx, {
        hierarchy: 'administration',
        kind: 'school',
        name: 'T',
        date: '2020-01-01',
      });
      const [found] = await eventsOf(tx, unitId);
      const renamed = await renameUnit(tx, { unitId, name: 'T2', date: '2021-01-01' });
      return { unitId, found: found?.id ?? 0, renamed };
    });
    const undo = (eventId: number) => db.write(scope, (tx) => undoUnitEvent(tx, { unitId: made.unitId, eventId }));
    await expect(undo(made.found)).rejects.toMatchObject({ code: 'conflict' });
    await undo(made.renamed);
    await db.write(scope, async (tx) => {
      await buildPost(tx, { personId: await buildPerson(tx), unitId: made.unitId });
    });
    await expect(undo(made.found)).rejects.toMatchObject({ code: 'conflict' });
  });
});
