import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';
import { SILENT_CHANGES } from './silent-changes.ts';
import { SILENT_EXPLAINED } from './silent-explained.ts';
import { SILENT_FREE } from './silent-free.ts';
import { SILENT_LISTS } from './silent-lists.ts';
import { SILENT } from './silent-passages.ts';
import { SILENT_SETS } from './silent-sets.ts';
import { SILENT_MEANS, SILENT_SHARES } from './silent-shares.ts';
import { SILENT_ANNOUNCED, SILENT_RESTS, SILENT_SPREAD } from './silent-spread.ts';

describe('figures that only look wrong', () => {
  it.each([
    ...SILENT,
    ...SILENT_EXPLAINED,
    ...SILENT_LISTS,
    ...SILENT_CHANGES,
    ...SILENT_SETS,
    ...SILENT_SHARES,
    ...SILENT_MEANS,
    ...SILENT_SPREAD,
    ...SILENT_RESTS,
    ...SILENT_ANNOUNCED,
    ...SILENT_FREE,
  ])('%s', (text) => {
    expect(
      read(text)
        .findings.filter((f) => f.severity !== 'note')
        .map((f) => f.message),
    ).toEqual([]);
  });
});
