import { expect, test } from 'vitest';
import { isLow, type LinePoint, labelled, leftIsFree, segments } from './line-chart-shape.ts';

const series = (...values: (number | null)[]): LinePoint[] =>
  values.map((value, index) => ({ period: String(2015 + index), value }));

test('the line is solid between neighbours and dashed over missing periods', () => {
  expect(segments(series(1, 2, null, null, 5))).toEqual([
    { from: 0, to: 1, gap: false },
    { from: 1, to: 4, gap: true },
  ]);
});

test('no line runs over a change of structure, not even over one in a missing period', () => {
  const points = series(1, null, 3, 4);
  points[1] = { period: '2016', value: null, breakBefore: 'cơ cấu mới' };
  expect(segments(points)).toEqual([{ from: 2, to: 3, gap: false }]);
});

test('few values are all written, of many only ends and extremes', () => {
  expect(labelled(series(1, null, 3))).toEqual([0, 2]);
  expect(labelled(series(5, 1, 3, 4, 2, 9, 6)).sort()).toEqual([0, 1, 5, 6]);
});

test('a valley carries its value below, a peak above', () => {
  const points = series(5, 1, 3);
  expect(isLow(points, 1)).toBe(true);
  expect(isLow(points, 2)).toBe(false);
});

test('the words of the target stand where the line is farther away', () => {
  expect(leftIsFree(series(80, 84), 85)).toBe(true);
  expect(leftIsFree(series(85, 80), 85)).toBe(false);
});
