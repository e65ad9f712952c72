import { describe, expect, it } from 'vitest';
import { Trees } from '../../src/reading/weights/trees.ts';
import { seeded } from './learn.ts';
import { learnTrees } from './trees.ts';

describe('grown trees', () => {
  const random = seeded(3);
  // yes where exactly one of the two is large, which no sum of the two can say; the third tells nothing
  const rows = Array.from({ length: 2000 }, () => Float64Array.of(random() * 10, random() * 10, random()));
  const right = rows.map(([a = 0, b = 0]) => a > 5 !== b > 5);
  const grow = () => learnTrees(['a', 'b', 'noise'], rows, right, SMALL);
  const SMALL = { trees: 30, depth: 3, step: 0.3, even: 1, rows: 0.8, values: 1 };

  it('say what values say together', () => {
    const trees = new Trees(grow());
    const told = rows.filter((row, i) => trees.of(row) > 0 === right[i]).length;
    expect(told / rows.length).toBeGreaterThan(0.97);
  });

  it('are the same for the same rows', () => {
    expect(grow()).toEqual(grow());
  });

  it('grow on known ones where these are wrong', () => {
    const other = rows.map(([a = 0]) => a > 5);
    const first = learnTrees(['a', 'b', 'noise'], rows, other, SMALL);
    const both = learnTrees(['a', 'b', 'noise'], rows, right, SMALL, first);
    expect(both.trees.slice(0, SMALL.trees)).toEqual(first.trees);
    const trees = new Trees(both);
    expect(rows.filter((row, i) => trees.of(row) > 0 === right[i]).length / rows.length).toBeGreaterThan(0.9);
  });

  it('leave out a value that is everywhere the same', () => {
    const flat = rows.map(([a = 0, b = 0]) => Float64Array.of(a, b, 4));
    expect(learnTrees(['a', 'b', 'flat'], flat, right, SMALL).trees.join()).not.toContain('flat');
  });
});
