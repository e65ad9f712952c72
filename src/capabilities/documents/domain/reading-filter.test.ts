import { expect, it } from 'vitest';
import type { Section } from './outline.ts';
import { countChoices, type Entry, filterIn, filterQuery, nextOpen, noFilter, progressOf } from './reading-filter.ts';

const entry = (no: number | null, kind: string, start: number, more: Partial<Entry> = {}): Entry => ({
  no,
  kind,
  start,
  state: 'open',
  certainty: no === null ? null : 'sure',
  ...more,
});
const entries = [
  entry(1, 'target', 10),
  entry(2, 'target', 20, { certainty: 'doubt' }),
  entry(3, 'task', 30, { state: 'accepted' }),
  entry(null, 'finding', 35),
  entry(4, 'task', 60),
];
const sections: Section[] = [
  { no: 1, start: 0, end: 25, title: 'A', depth: 0, endWithin: 25 },
  { no: 4, start: 25, end: 99, title: 'B', depth: 0, endWithin: 99 },
];

it('reads the filter from the address, writes it back, and asks for nothing it does not know', () => {
  const address = new URLSearchParams('loai=task&chac=ngo&tt=nhan&muc=4');
  const filter = filterIn((name) => address.get(name) ?? '');
  expect(filter).toEqual({ kind: 'task', certainty: 'doubt', state: 'accepted', section: 4 });
  expect(new URLSearchParams(filterQuery(filter)).toString()).toBe(address.toString());
  expect(filterIn((name) => ({ loai: 'x', chac: 'sure', muc: '-1' })[name] ?? '')).toEqual(noFilter);
});

it('counts every choice while the other filters hold', () => {
  const counts = countChoices(entries, { ...noFilter, certainty: 'sure' }, sections);
  expect(counts.kinds).toEqual({ target: 1, task: 1, quantity: 0, citation: 0, finding: 0 });
  expect(counts.certainties).toEqual({ sure: 2, look: 0, doubt: 1 });
  expect(counts.states).toEqual({ open: 2, accepted: 1, dismissed: 0, merged: 0 });
  expect(countChoices(entries, { ...noFilter, section: 4 }, sections)).toMatchObject({ shown: 2 });
});

it('says how far one is, by kind', () => {
  expect(progressOf(entries)).toEqual([
    { kind: 'target', settled: 0, total: 2 },
    { kind: 'task', settled: 1, total: 2 },
    { kind: 'finding', settled: 0, total: 1 },
  ]);
});

it('goes on to the next open one of the filter, and begins again at the end', () => {
  const after = (start: number, no: number, filter = noFilter) =>
    nextOpen(entries, { start, no }, filter, sections)?.no;
  expect(after(10, 1)).toBe(2);
  expect(after(20, 2)).toBe(4);
  expect(after(60, 4)).toBe(1);
  expect(after(10, 1, { ...noFilter, certainty: 'sure' })).toBe(4);
  expect(after(0, 0, { ...noFilter, section: 4 })).toBe(4);
  expect(after(0, 0, { ...noFilter, kind: 'citation' })).toBeUndefined();
});
