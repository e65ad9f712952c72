import { describe, expect, it } from 'vitest';
import { VALUES } from '../findings/weighed/relation-values.ts';
import grown from './relations.trees.json' with { type: 'json' };
import { Trees } from './trees.ts';

const learned = {
  values: ['width', 'height'],
  base: -0.5,
  trees: ['width>2 height>1.5 | 100 200 300 400', 'height>4 width>0 | -1000 0 0 1000'],
};

describe('trees', () => {
  const trees = new Trees(learned);

  it('add up what each says on the way its questions lead', () => {
    expect(trees.of(Float64Array.of(3, 5))).toBeCloseTo(-0.5 + 0.4 + 1);
    expect(trees.of(Float64Array.of(2, 1.6))).toBeCloseTo(-0.5 + 0.2 + 0);
    expect(trees.of(Float64Array.of(-1, 1))).toBeCloseTo(-0.5 + 0.1 - 1);
  });

  it('refuse a file that asks about what it does not name', () => {
    expect(() => new Trees({ ...learned, trees: ['depth>1 | 0 1'] })).toThrow(/"depth"/);
  });

  it('of relations ask about the values that are given them', () => {
    expect(grown.values).toEqual(VALUES);
    expect(grown.trees.length).toBeGreaterThan(50);
  });
});
