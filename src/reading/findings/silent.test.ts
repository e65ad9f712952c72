import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';
import { SILENT_PASSAGES } from './examples/passages.ts';

describe('figures that only look wrong', () => {
  it.each(SILENT_PASSAGES)('%s', (text) => {
    expect(
      read(text)
        .findings.filter((f) => f.severity !== 'note')
        .map((f) => f.message),
    ).toEqual([]);
  });
});
