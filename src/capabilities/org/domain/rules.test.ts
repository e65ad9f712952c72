import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../kernel/problems/index.ts';
import { checkAbolish, checkMerge, checkMove, checkRename, checkSplit } from './check-event.ts';
import { checkShares, checkSuperior } from './check-unit.ts';
import { splice } from './days.ts';
import type { UnitFacts } from './unit-facts.ts';

const TODAY = '2026-11-22';
const codes = (problems: readonly Problem[]) => problems.map((p) => p.code);

function unit(id: number, given: Partial<UnitFacts> = {}): UnitFacts {
  return {
    id,
    hierarchy: 'administration',
    kind: 'school',
    sample: false,
    validFrom: null,
    validTo: null,
    names: [{ id, name: `Trường ${id}`, shortName: null, validFrom: null, validTo: null }],
    parents: [],
    codes: [],
    children: [],
    openPosts: [],
    ...given,
  };
}

describe('ranges', () => {
  const names = [
    { id: 1, validFrom: null, validTo: '2016-12-31' },
    { id: 2, validFrom: '2017-01-01', validTo: null },
  ];
  test('a new value ends the one in force and lasts until the next', () => {
    expect(splice(names, '2010-01-01')).toEqual({
      ends: { range: names[0], validTo: '2009-12-31' },
      validFrom: '2010-01-01',
      validTo: '2016-12-31',
      sameDay: null,
    });
    expect(splice(names, '2020-01-01')).toMatchObject({ ends: { range: names[1] }, validTo: null });
  });
  test('in a gap it lasts to the day before the next', () => {
    expect(splice([{ validFrom: '2020-01-01', validTo: null }], '2015-06-01')).toMatchObject({
      ends: null,
      validTo: '2019-12-31',
    });
  });
  test('a change on the first day of another cannot be told from it', () => {
    expect(splice(names, '2017-01-01')).toMatchObject({ ends: null, sameDay: names[1] });
  });
});

describe('renaming', () => {
  test('says everything at once', () => {
    expect(codes(checkRename(unit(1), ' ', null, TODAY))).toEqual(['date_needed', 'name_empty']);
  });
  test('refuses the same name, the first day of a name, and days outside of life', () => {
    expect(codes(checkRename(unit(1), 'Trường 1', '2020-01-01', TODAY))).toEqual(['name_same']);
    const named = unit(1, {
      validFrom: '2000-01-01',
      validTo: '2020-12-31',
      names: [{ id: 1, name: 'A', shortName: null, validFrom: '2000-01-01', validTo: '2020-12-31' }],
    });
    expect(codes(checkRename(named, 'B', '2000-01-01', TODAY))).toEqual(['same_day']);
    expect(codes(checkRename(named, 'B', '1999-01-01', TODAY))).toEqual(['before_founding']);
    expect(codes(checkRename(named, 'B', '2021-01-01', TODAY))).toEqual(['unit_closed']);
    expect(checkRename(named, 'B', '2010-01-01', TODAY)).toEqual([]);
  });
  test('only asks for a look when the day is far ahead', () => {
    const [problem] = checkRename(unit(1), 'B', '2062-01-01', TODAY);
    expect(problem).toMatchObject({ code: 'far_ahead', severity: 'warning' });
  });
});

describe('superiors', () => {
  test('stand in the same hierarchy, except for the trade, leadership and place', () => {
    const cell = { id: 1, hierarchy: 'party' } as const;
    const department = unit(2);
    expect(codes(checkSuperior(cell, department, 'direct', '2020-01-01', [2]))).toEqual(['hierarchy_mixed']);
    expect(checkSuperior(cell, department, 'professional', '2020-01-01', [2])).toEqual([]);
    expect(codes(checkSuperior(cell, department, 'leads', '2020-01-01', [2]))).toEqual([
      'hierarchy_mixed',
      'leads_own_side',
    ]);
    const organization = unit(3, { hierarchy: 'party' });
    expect(checkSuperior({ id: 2, hierarchy: 'administration' }, organization, 'leads', '2020-01-01', [3])).toEqual([]);
  });
  test('never stand below', () => {
    expect(codes(checkSuperior(unit(1), unit(2), 'direct', '2020-01-01', [2, 5, 1]))).toEqual(['cycle']);
  });
  test('a move to the present superior changes nothing', () => {
    const moved = unit(1, { parents: [{ id: 9, parentId: 2, relation: 'direct', validFrom: null, validTo: null }] });
    expect(codes(checkMove(moved, 'direct', { facts: unit(2), line: [2] }, '2020-01-01', TODAY))).toEqual([
      'parent_same',
    ]);
    expect(codes(checkMove(unit(1), 'direct', null, '2020-01-01', TODAY))).toEqual(['parent_same']);
    expect(codes(checkMove(moved, 'direct', null, null, TODAY))).toEqual(['date_needed']);
  });
});

describe('splitting', () => {
  const part = (name: string, share?: number) => ({
    founded: { kind: 'school', name },
    ...(share !== undefined && { share }),
  });
  const base = { unit: unit(1), keep: false, date: '2020-01-01', today: TODAY };
  test('needs two successors, or one when the predecessor goes on', () => {
    expect(codes(checkSplit({ ...base, successors: [part('A')] }))).toEqual(['successors_few']);
    expect(checkSplit({ ...base, successors: [part('A'), part('B')] })).toEqual([]);
    expect(checkSplit({ ...base, keep: true, date: null, successors: [part('A')] })).toEqual([]);
    expect(codes(checkSplit({ ...base, date: null, successors: [part('A'), part('B')] }))).toEqual(['date_needed']);
  });
  test('shares are parts of one whole', () => {
    expect(codes(checkSplit({ ...base, successors: [part('A', 0.7), part('B', 0.4)] }))).toEqual(['share_sum']);
    expect(codes(checkSplit({ ...base, keep: true, keptShare: 0.7, successors: [part('A', 0.4)] }))).toEqual([
      'share_sum',
    ]);
    expect(codes(checkShares([-0.1]))).toEqual(['share_range']);
    expect(checkShares([0.1, 0.2, 0.7])).toEqual([]);
    expect(checkShares([null, undefined])).toEqual([]);
  });
  test('names differ and successors are others', () => {
    const problems = checkSplit({ ...base, successors: [part('A'), part('A'), { existing: unit(1) }] });
    expect(codes(problems)).toEqual(['name_twice', 'successor_self']);
  });
});

describe('merging', () => {
  test('needs two of one hierarchy and something to merge into', () => {
    expect(codes(checkMerge({ units: [unit(1)], into: {}, date: null, today: TODAY }))).toEqual([
      'date_needed',
      'predecessors_few',
      'successor_missing',
    ]);
    const mixed = checkMerge({
      units: [unit(1), unit(2, { hierarchy: 'party' })],
      into: { existing: unit(1) },
      date: '2020-01-01',
      today: TODAY,
    });
    expect(codes(mixed)).toEqual(['hierarchy_mixed']);
  });
  test('a unit that ends has nothing recorded later', () => {
    const later = unit(2, {
      names: [
        { id: 1, name: 'A', shortName: null, validFrom: null, validTo: '2021-12-31' },
        { id: 2, name: 'B', shortName: null, validFrom: '2022-01-01', validTo: null },
      ],
    });
    const problems = checkMerge({
      units: [unit(1), later],
      into: { existing: unit(1) },
      date: '2021-01-01',
      today: TODAY,
    });
    expect(codes(problems)).toEqual(['later_records']);
  });
});

describe('abolishing', () => {
  const parent = unit(1, {
    children: [
      { unitId: 5, linkId: 1, name: 'Trường A', validFrom: null, validTo: null },
      { unitId: 6, linkId: 2, name: 'Trường B', validFrom: '2026-01-01', validTo: null },
      { unitId: 7, linkId: 3, name: 'Trường cũ', validFrom: null, validTo: '2010-01-01' },
    ],
  });
  test('warns of units below and names them', () => {
    const [problem, ...rest] = checkAbolish({ unit: parent, date: '2025-07-01', childrenTo: null, today: TODAY });
    expect(rest).toEqual([]);
    expect(problem).toMatchObject({ code: 'children_left', severity: 'warning', params: { count: 2 } });
    expect(problem?.message).toContain('Trường A; Trường B');
  });
  test('units below cannot go below themselves', () => {
    const childrenTo = { facts: unit(8), line: [8, 5, 1] };
    expect(codes(checkAbolish({ unit: parent, date: '2025-07-01', childrenTo, today: TODAY }))).toEqual(['cycle']);
  });
  test('is said once', () => {
    const closed = unit(1, { validTo: '2025-06-30' });
    expect(codes(checkAbolish({ unit: closed, date: '2025-07-01', childrenTo: null, today: TODAY }))).toEqual([
      'unit_closed',
    ]);
  });
});
