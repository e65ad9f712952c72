import { expect, test } from 'vitest';
import { eventSentence, gather } from './event-words.ts';
import { elapsed, eventDay, lifeText } from './time-words.ts';
import type { UnitEvent } from './unit-event.ts';

const event = (given: Partial<UnitEvent>): UnitEvent => ({
  id: 1,
  kind: 'split',
  happenedOn: '2025-07-01',
  dateNote: null,
  basis: null,
  basisDocumentId: null,
  note: null,
  sourced: true,
  undoable: true,
  predecessors: [{ unitId: 1, share: null }],
  successors: [{ unitId: 2, share: null }],
  ...given,
});
const unit = (id: number) => ({ id, names: [], parents: [] });
const said = (e: UnitEvent, id: number) =>
  eventSentence(e, unit(id))
    .map((piece) => (typeof piece === 'string' ? piece : `#${piece.unitId}`))
    .join('');

test('a split is told from both sides, and whether the predecessor goes on', () => {
  const ended = event({ successors: [2, 3, 4].map((unitId) => ({ unitId, share: null })) });
  expect(said(ended, 1)).toBe('Kết thúc, tách thành #2, #3 và #4.');
  expect(said(ended, 3)).toBe('Được tách ra từ #1.');
  const keeps = event({ successors: [1, 2].map((unitId) => ({ unitId, share: null })) });
  expect(said(keeps, 1)).toBe('Tách ra #2.');
});

test('a merge is told by those that end, by the one that goes on, and by the new one', () => {
  const merge = event({
    kind: 'merge',
    predecessors: [1, 2].map((unitId) => ({ unitId, share: null })),
    successors: [{ unitId: 3, share: null }],
  });
  expect(said(merge, 1)).toBe('Nhập vào #3.');
  expect(said(merge, 3)).toBe('Hình thành từ #1 và #2.');
  const into = { ...merge, successors: [{ unitId: 1, share: null }] };
  expect(said(into, 1)).toBe('Nhận nhập vào mình #2.');
});

test('renames and moves name what was before and after', () => {
  const names = [
    { id: 1, name: 'A', shortName: null, validFrom: null, validTo: '2025-06-30' },
    { id: 2, name: 'B', shortName: null, validFrom: '2025-07-01', validTo: null },
  ];
  expect(eventSentence(event({ kind: 'rename' }), { id: 1, names, parents: [] })).toEqual([
    'Đổi tên từ “A” thành “B”.',
  ]);
  const parents = [
    { id: 1, parentId: 7, relation: 'direct' as const, validFrom: null, validTo: '2025-06-30' },
    { id: 2, parentId: 8, relation: 'direct' as const, validFrom: '2025-07-01', validTo: null },
  ];
  expect(eventSentence(event({ kind: 'move' }), { id: 1, names: [], parents })).toEqual([
    'Chuyển từ ',
    { unitId: 7 },
    ' về ',
    { unitId: 8 },
    '.',
  ]);
});

test('takeovers of one day and basis are one line; what ends the unit itself stays apart', () => {
  const over = (id: number, from: number) =>
    event({
      id,
      kind: 'abolish',
      predecessors: [{ unitId: from, share: null }],
      successors: [{ unitId: 9, share: null }],
    });
  const gathered = gather([over(1, 1), over(2, 2), { ...over(3, 3), basis: 'khác' }, over(4, 9)], 9);
  expect(gathered.map((e) => e.predecessors.map((p) => p.unitId))).toEqual([[1, 2], [3], [9]]);
  expect(said(gathered[0]!, 9)).toBe('Nhận việc của #1 và #2 khi các đơn vị ấy giải thể.');
});

test('days that are not known are said as such', () => {
  expect(eventDay({ happenedOn: null, dateNote: 'đầu năm 2025' })).toBe('đầu năm 2025');
  expect(eventDay({ happenedOn: null, dateNote: null })).toBe('Chưa rõ ngày');
  expect(lifeText({ validFrom: null, validTo: null })).toBe('chưa rõ ngày thành lập');
  expect(lifeText({ validFrom: null, validTo: '2025-06-30' })).toBe('đến hết 30/06/2025');
  expect(lifeText({ validFrom: '2000-09-05', validTo: null })).toBe('từ 05/09/2000');
});

test('the ring counts whole years of a term', () => {
  const term = { validFrom: '2015-06-01', validTo: '2020-05-31' };
  expect(elapsed(term, '2020-05-08')).toMatchObject({ parts: 5, years: 5, left: 23 });
  expect(elapsed(term, '2015-06-01')).toMatchObject({ years: 1, elapsed: 0 });
  expect(elapsed({ validFrom: '2015-01-01', validTo: '2020-12-31' }, '2016-01-01').parts).toBe(5);
  expect(elapsed(term, '2021-01-01')).toMatchObject({ years: 5, elapsed: 5, left: 0 });
});
