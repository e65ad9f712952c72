import { describe, expect, it } from 'vitest';
import { year } from '../../../kernel/time/index.ts';
import { type Origin, type SeriesValue, seriesOf } from './series.ts';

const value = (unitId: number, y: number, part: Partial<SeriesValue>): SeriesValue => ({
  unitId,
  period: year(y),
  value: null,
  numerator: null,
  denominator: null,
  derived: false,
  approved: true,
  ...part,
});
const merged: Origin = {
  unitId: 9,
  on: '2025-07-01',
  predecessors: [
    { unitId: 1, share: 1 },
    { unitId: 2, share: 1 },
  ],
};
const numbers = (points: { value: number | null }[]) => points.map((p) => p.value);

describe('a series over a merger', () => {
  it('adds counts of the predecessors: 300 and 400 pupils are 700', () => {
    const own = [value(1, 2024, { value: 300 }), value(2, 2024, { value: 400 }), value(9, 2025, { value: 710 })];
    const points = seriesOf(9, own, merged, 'add');
    expect(numbers(points)).toEqual([700, 710]);
    expect(points[0]).toMatchObject({ derived: true, breakBefore: false });
  });
  it('recomputes rates from their parts', () => {
    const own = [
      value(1, 2024, { value: 50, numerator: 1, denominator: 2 }),
      value(2, 2024, { value: 100, numerator: 98, denominator: 98 }),
    ];
    expect(numbers(seriesOf(9, own, merged, 'recompute'))).toEqual([99]);
  });
  it('leaves out a year in which one of the predecessors has no value', () => {
    const own = [value(1, 2023, { value: 300 }), value(1, 2024, { value: 300 }), value(2, 2024, { value: 400 })];
    expect(numbers(seriesOf(9, own, merged, 'add'))).toEqual([700]);
  });
  it('breaks where a rate has no parts', () => {
    const own = [value(1, 2024, { value: 50 }), value(2, 2024, { value: 100 }), value(9, 2025, { value: 80 })];
    const points = seriesOf(9, own, merged, 'recompute');
    expect(points.map((p) => [p.value, p.breakBefore])).toEqual([[80, true]]);
  });
});

describe('a series over a split', () => {
  it('takes the known share of the predecessor', () => {
    const origin = { unitId: 9, on: '2025-07-01', predecessors: [{ unitId: 1, share: 0.25 }] };
    expect(numbers(seriesOf(9, [value(1, 2024, { value: 400 })], origin, 'add'))).toEqual([100]);
  });
  it('breaks where the share is not known', () => {
    const origin = { unitId: 9, on: '2025-07-01', predecessors: [{ unitId: 1, share: null }] };
    const points = seriesOf(9, [value(1, 2024, { value: 400 }), value(9, 2025, { value: 90 })], origin, 'add');
    expect(points.map((p) => [p.value, p.breakBefore])).toEqual([[90, true]]);
  });
});
