import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';
import { PLANTED_PASSAGES } from './examples/passages.ts';

const figures = (text: string) => read(text).findings.filter((f) => f.severity !== 'note');

describe('a planted slip', () => {
  it.each(PLANTED_PASSAGES)('%s: %s', (kind, wrong, right) => {
    expect(wrong).not.toBe(right);
    expect(figures(wrong).map((f) => f.kind)).toEqual([kind]);
    expect(figures(right).map((f) => `${f.kind}: ${f.message}`)).toEqual([]);
  });
});
