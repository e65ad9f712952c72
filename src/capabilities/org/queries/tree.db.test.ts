import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database, Scope } from '../../../kernel/db/index.ts';
import { type TestDatabase, testDatabase } from '../../../kernel/db/testing.ts';
import { buildAuthority, buildLink, buildSmallTree, buildUnit, testOrg } from '../testing.ts';
import { crumbsOf, lineOf } from './line.ts';
import { searchUnits } from './search-units.ts';
import { childrenOf, mainUnit, rootUnits, subtreeOf, unitsWithin } from './subtree.ts';
import { unitCard, unitNames } from './unit-card.ts';
import { unitOptions } from './unit-options.ts';

let test: TestDatabase;
let db: Database;
beforeAll(async () => {
  test = await testDatabase();
  db = testOrg(test.pool);
});
afterAll(() => test.close());

const fresh = async (): Promise<Scope> => (await buildAuthority(db)).scope;

describe('the tree of a day', () => {
  it('gives line, crumbs, children, subtree, roots and options', async () => {
    const scope = await fresh();
    await db.write(scope, async (tx) => {
      const t = await buildSmallTree(tx);
      const cell = await buildUnit(tx, { kind: 'party_cell', name: 'Chi bộ Sở' });
      expect(await lineOf(tx, t.eastSchool)).toEqual([t.eastSchool, t.east, t.department]);
      expect((await crumbsOf(tx, t.eastSchool, '2026-01-01')).map((c) => c.name)).toEqual([
        'Sở GDĐT',
        'UBND xã Đông',
        'Trường Tiểu học Đông',
      ]);
      expect((await childrenOf(tx, t.department, '2026-01-01')).map((u) => u.name)).toEqual([
        'UBND xã Đông',
        'UBND xã Tây',
      ]);
      expect([...(await subtreeOf(tx, t.west, '2026-01-01'))].sort()).toEqual([t.west, t.westSchool].sort());
      expect((await rootUnits(tx, '2026-01-01')).map((u) => u.id).sort()).toEqual([t.department, cell].sort());
      expect((await mainUnit(tx, '2026-01-01'))?.id).toBe(t.department);
      expect((await unitOptions(tx, '2026-01-01', { within: t.west })).map((o) => o.label)).toEqual([
        'UBND xã Tây',
        '\u00a0\u00a0\u00a0Trường Tiểu học Tây',
      ]);
      expect(await unitOptions(tx, '2026-01-01', { kinds: ['school'] })).toEqual([
        { id: t.eastSchool, label: 'Trường Tiểu học Đông' },
        { id: t.westSchool, label: 'Trường Tiểu học Tây' },
      ]);
    });
  });

  it('shows another structure on another day, and keeps the line of a closed unit', async () => {
    const scope = await fresh();
    await db.write(scope, async (tx) => {
      const department = await buildUnit(tx, { kind: 'department', name: 'Sở' });
      const division = await buildUnit(tx, {
        kind: 'division',
        name: 'Phòng GDĐT huyện',
        parentId: department,
        to: '2025-06-30',
      });
      const commune = await buildUnit(tx, {
        kind: 'peoples_committee',
        name: 'UBND xã',
        parentId: department,
        from: '2025-07-01',
      });
      const school = await buildUnit(tx, { name: 'Trường' });
      await buildLink(tx, school, division, { to: '2025-06-30' });
      await buildLink(tx, school, commune, { from: '2025-07-01' });
      expect(await lineOf(tx, school, '2020-05-08')).toEqual([school, division, department]);
      expect(await lineOf(tx, school, '2025-07-01')).toEqual([school, commune, department]);
      expect(await lineOf(tx, division, '2026-11-22')).toEqual([division, department]);
      expect(await lineOf(tx, commune, '2020-01-01')).toEqual([commune, department]);
      expect(await subtreeOf(tx, department, '2025-06-30')).toHaveLength(3);
      expect((await childrenOf(tx, department, '2025-07-01')).map((u) => u.id)).toEqual([commune]);
    });
  });

  it('answers nothing of another authority', async () => {
    const [mine, theirs] = [await fresh(), await fresh()];
    const school = await db.write(mine, (tx) => buildUnit(tx));
    await db.read(theirs, async (tx) => {
      expect(await unitCard(tx, school, '2026-01-01')).toBeNull();
      expect(await lineOf(tx, school)).toEqual([]);
      expect(await rootUnits(tx, '2026-01-01')).toEqual([]);
      expect(await mainUnit(tx, '2026-01-01')).toBeNull();
    });
  });
});

describe('names', () => {
  it('are those of the day; a closed unit answers with its last', async () => {
    const scope = await fresh();
    await db.write(scope, async (tx) => {
      const centre = await buildUnit(tx, { kind: 'centre', name: 'Trung tâm GDTX', to: '2016-12-31' });
      await tx.db
        .updateTable('org.unit')
        .set({ valid_to: '2024-12-31' })
        .where('authority_id', '=', tx.authorityId)
        .where('id', '=', centre)
        .execute();
      await tx.db
        .insertInto('org.unit_name')
        .values({
          authority_id: tx.authorityId,
          unit_id: centre,
          name: 'Trung tâm GDNN-GDTX',
          search_form: '',
          search_fold: '',
          valid_from: '2017-01-01',
          valid_to: '2024-12-31',
        })
        .execute();
      expect((await unitCard(tx, centre, '2010-01-01'))?.name).toBe('Trung tâm GDTX');
      expect((await unitCard(tx, centre, '2016-12-31'))?.name).toBe('Trung tâm GDTX');
      expect((await unitCard(tx, centre, '2017-01-01'))?.name).toBe('Trung tâm GDNN-GDTX');
      expect((await unitNames(tx, [centre], '2026-01-01')).get(centre)).toEqual({
        name: 'Trung tâm GDNN-GDTX',
        shortName: 'Trung tâm GDNN-GDTX',
      });
    });
  });
});

describe('search', () => {
  it('respects tones when they are typed and finds all when they are not', async () => {
    const scope = await fresh();
    await db.write(scope, async (tx) => {
      const names = ['Trường Tiểu học Hòa Bình', 'Trường Tiểu học Hoa Hồng', 'Trường Tiểu học Hóa Quỳ'];
      for (const name of names) await buildUnit(tx, { name });
      const find = async (query: string) =>
        (await searchUnits(tx, query, { asOf: '2026-01-01', limit: 10 })).map((u) => u.name).sort();
      expect(await find('truong hoa')).toEqual([...names].sort());
      expect(await find('hòa')).toEqual(['Trường Tiểu học Hòa Bình']);
      expect(await find('hoà bình')).toEqual(['Trường Tiểu học Hòa Bình']);
      expect(await find('quy')).toEqual(['Trường Tiểu học Hóa Quỳ']);
      expect(await find('quý')).toEqual([]);
      expect(await find('ong')).toEqual([]);
      expect(await find('  ')).toEqual([]);
      expect(await find("%'; drop")).toEqual([]);
    });
  });

  it('finds by former names, abbreviations and codes; what exists comes first', async () => {
    const scope = await fresh();
    await db.write(scope, async (tx) => {
      const closed = await buildUnit(tx, {
        kind: 'division',
        name: 'Phòng Giáo dục và Đào tạo Chư Pưh',
        to: '2025-06-30',
      });
      const open = await buildUnit(tx, { kind: 'department', name: 'Sở GD&ĐT Gia Lai', code: 'GL-01' });
      const hits = await searchUnits(tx, 'gdđt', { asOf: '2026-01-01', limit: 10 });
      expect(hits.map((u) => u.id)).toEqual([open, closed]);
      expect((await searchUnits(tx, 'GD-ĐT', { asOf: '2026-01-01', limit: 10 })).length).toBe(2);
      expect((await searchUnits(tx, 'gl-01', { asOf: '2026-01-01', limit: 10 })).map((u) => u.id)).toEqual([open]);
    });
  });
});

describe('units within a subtree', () => {
  it('are those that the subtree has, whatever ended, moved or had not begun', async () => {
    const scope = await fresh();
    const { tops, units } = await db.write(scope, async (tx) => {
      const t = await buildSmallTree(tx);
      const units = [t.department, t.east, t.eastSchool, t.west, t.westSchool];
      const ended = await buildUnit(tx, { parentId: t.west, from: '2015-01-01', to: '2019-12-31' });
      units.push(ended, await buildUnit(tx, { parentId: ended, from: '2015-01-01' }));
      const moved = await buildUnit(tx, { from: '2015-01-01' });
      await buildLink(tx, moved, t.west, { from: '2015-01-01', to: '2020-06-30' });
      await buildLink(tx, moved, t.east, { from: '2020-07-01' });
      units.push(moved, await buildUnit(tx, { kind: 'party_cell' }));
      return { units, tops: [t.department, t.east, t.west, ended] };
    });
    for (const day of ['2012-01-01', '2018-01-01', '2020-03-01', '2026-01-01'])
      for (const top of tops)
        await db.read(scope, async (tx) => {
          const inside = await unitsWithin(tx, units, [top], day);
          expect([...inside].sort(), `${top} on ${day}`).toEqual([...(await subtreeOf(tx, top, day))].sort());
        });
  });
});
