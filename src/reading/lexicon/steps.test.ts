import { describe, expect, it } from 'vitest';
import { findPhrase, matchLength, matchValue, phraseTable, startsOf, valuedTable } from './phrases.ts';
import { Steps } from './steps.ts';
import { registerWord } from './words.ts';

describe('steps of phrases', () => {
  it('are kept however many there are', () => {
    const steps = new Steps();
    for (let from = 1; from <= 3000; from++) steps.set(from, from * 7, from + 1);
    for (let from = 1; from <= 3000; from++) {
      expect(steps.next(from, from * 7)).toBe(from + 1);
      expect(steps.next(from, from * 7 + 1)).toBe(0);
    }
  });
});

describe('phrase tables', () => {
  const row = (text: string) => {
    const words = Int32Array.from(text.split(' '), (word) => registerWord(word));
    return { words, count: words.length };
  };

  it('find the longest phrase that begins at a word', () => {
    const table = phraseTable('trường, trường tiểu học, trường tiểu học và trung học cơ sở');
    expect(matchLength(table, row('trường tiểu học và phòng'), 0)).toBe(3);
    expect(matchLength(table, row('trường tiểu học và trung học cơ sở'), 0)).toBe(8);
    expect(matchLength(table, row('trường tiểu học'), 0, 2)).toBe(1);
    expect(findPhrase(row('các phòng và trường'), table, 0, 4)).toBe(3);
  });

  it('give the value of a phrase', () => {
    const table = valuedTable({ 'nghị quyết': 'nq', 'nghị quyết liên tịch': 'nqlt' });
    expect(matchValue(table, row('nghị quyết liên tịch số'), 0)).toBe('nqlt');
    expect(matchValue(table, row('nghị định'), 0)).toBeNull();
    const starts = startsOf([table], [registerWord('kế')]);
    expect([registerWord('nghị'), registerWord('kế'), registerWord('quyết')].map((w) => starts[w] ?? 0)).toEqual([
      1, 1, 0,
    ]);
  });

  it('know words and tables without number', () => {
    const words = Array.from({ length: 20_000 }, (_, n) => `từlạ${n}`);
    const late = phraseTable(words.slice(-2).join(','));
    const many = Array.from({ length: 600 }, (_, n) => phraseTable(`bảng${n} một`));
    expect(matchLength(late, row(words.at(-1) as string), 0)).toBe(1);
    expect(many.filter((table, n) => matchLength(table, row(`bảng${n} một`), 0) === 2)).toHaveLength(600);
    expect(matchLength(many[0] as (typeof many)[number], row('bảng1 một'), 0)).toBe(0);
  });
});
