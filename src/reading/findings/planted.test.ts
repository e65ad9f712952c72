import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';
import { PLANTED_ANNOUNCED } from './planted-announced.ts';
import { PLANTED_CHANGES } from './planted-changes.ts';
import { PLANTED_FORMS } from './planted-forms.ts';
import { PLANTED_LATER } from './planted-later.ts';
import { PLANTED, PLANTED_PAIRS } from './planted-passages.ts';
import { PLANTED_RESTS } from './planted-rests.ts';
import { PLANTED_SETS } from './planted-sets.ts';
import { PLANTED_SHARES } from './planted-shares.ts';
import { PLANTED_SPREAD } from './planted-spread.ts';

const figures = (text: string) => read(text).findings.filter((f) => f.severity !== 'note');
const choose = (passage: string, which: '$1' | '$2') => passage.replace(/\{([^|{}]*)\|([^|{}]*)\}/, which);

describe('a planted slip', () => {
  it.each([
    ...[
      ...PLANTED,
      ...PLANTED_SETS.map((p) => ['sum', p] as const),
      ...[
        ...Object.entries(PLANTED_FORMS),
        ...Object.entries(PLANTED_LATER),
        ...Object.entries(PLANTED_CHANGES),
        ...Object.entries(PLANTED_SHARES),
        ...Object.entries(PLANTED_SPREAD),
        ...Object.entries(PLANTED_RESTS),
        ...Object.entries(PLANTED_ANNOUNCED),
      ].flatMap(([kind, all]) => all.map((p) => [kind, p] as const)),
    ].map(([kind, passage]) => [kind, choose(passage, '$1'), choose(passage, '$2')] as const),
    ...PLANTED_PAIRS,
  ])('%s: %s', (kind, wrong, right) => {
    expect(wrong).not.toBe(right);
    expect(figures(wrong).map((f) => f.kind)).toEqual([kind]);
    expect(figures(right).map((f) => `${f.kind}: ${f.message}`)).toEqual([]);
  });
});
