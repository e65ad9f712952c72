import { describe, expect, it } from 'vitest';
import { registerWord } from '../lexicon/words.ts';
import { isAllCaps, isCapital, tokenize } from './tokens.ts';

describe('forms of words', () => {
  it('gives one number to one spelling, and another to another', () => {
    const t = tokenize('Trường học, trường Học: Trường học TRƯỜNG');
    expect(t.forms[0]).toBe(t.forms[6]);
    expect(t.forms[0]).not.toBe(t.forms[3]);
    expect(new Set([t.forms[0], t.forms[3], t.forms[8]]).size).toBe(3);
    expect(t.words[0]).toBe(t.words[3]);
    expect([0, 1, 3, 4, 8].map((i) => isCapital(t, i))).toEqual([true, false, false, true, true]);
    expect([0, 8].map((i) => isAllCaps(t, i))).toEqual([false, true]);
  });

  it('reads words that are too long for a form as any other', () => {
    const long = 'Pneumonoultramicroscopicsilico';
    registerWord(long.toLowerCase());
    const t = tokenize(`${long} ${long.toUpperCase()}`);
    expect([...t.forms.slice(0, 2)]).toEqual([0, 0]);
    expect(t.words[0]).toBeGreaterThan(0);
    expect(t.words[1]).toBe(t.words[0]);
    expect([isCapital(t, 0), isAllCaps(t, 0), isAllCaps(t, 1)]).toEqual([true, false, true]);
  });

  it('keeps words apart when more are written than there is room for', () => {
    const many = Array.from(
      { length: 40_000 },
      (_, n) => `chữ${n.toString(36).replace(/\d/g, (d) => 'qwertyuiop'[Number(d)] as string)}x`,
    );
    const t = tokenize(many.join(' '));
    const seen = [...t.forms.slice(0, t.count)].filter((form) => form > 0);
    expect(new Set(seen).size).toBe(new Set(many.slice(0, seen.length)).size);
    expect(tokenize('trường').forms[0]).toBeGreaterThan(0);
  });

  it('learns a word that a table names later', () => {
    expect(tokenize('khuấyđảo').words[0]).toBe(0);
    const id = registerWord('khuấyđảo');
    expect(tokenize('Khuấyđảo').words[0]).toBe(id);
  });
});
