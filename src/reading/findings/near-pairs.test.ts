import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';
import { FREE_PAIRS } from './examples/free-pairs.ts';
import { NEAR_PAIRS } from './examples/near-pairs.ts';

const CHOICE = /\{([^|{}]*)\|([^|{}]*)\}/;
const asked = (text: string): string[] =>
  read(text)
    .findings.filter((f) => f.kind === 'sum' || f.kind === 'diff' || f.kind === 'ratio')
    .map((f) => f.message);

describe('figures that stand apart', () => {
  it.each([...NEAR_PAIRS, ...FREE_PAIRS])('%s', (passage) => {
    expect(asked(passage.replace(CHOICE, '$2'))).toEqual([]);
    expect(asked(passage.replace(CHOICE, '$1'))).not.toEqual([]);
  });
});
