import { expect, test } from 'vitest';
import { labelStep, per, scaleOver } from './chart-scale.ts';

test('bars start at zero, lines have air at both ends', () => {
  expect(scaleOver([50, 100], { zero: true, max: 100 }).percent(50)).toBe('50%');
  const line = scaleOver([80, 90]);
  expect([line.min, line.max]).toEqual([79, 91]);
});

test('values outside are held at the edge and equal values do not divide by nothing', () => {
  expect(scaleOver([0, 10], { min: 0, max: 10 }).percent(99)).toBe('100%');
  expect(scaleOver([7, 7]).share(7)).toBeCloseTo(0.5);
  expect(Number.isFinite(scaleOver([]).share(3))).toBe(true);
});

test('labels thin out when they do not fit', () => {
  expect(labelStep(5, 4, 540)).toBe(1);
  expect(labelStep(11, 4, 290)).toBe(2);
  expect(per(33.333)).toBe('33.3%');
});
