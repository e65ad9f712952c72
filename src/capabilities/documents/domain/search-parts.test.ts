import { describe, expect, it } from 'vitest';
import { builtInAbbreviations as known } from './abbreviations.ts';
import { markedSpans, searchParts, tsqueryOf } from './search-parts.ts';

const marked = (text: string, query: string) =>
  markedSpans(text, searchParts(query, known)).map(({ start, end }) => text.slice(start, end));

describe('abbreviations in a query', () => {
  it('take the short for the long and the reverse', () => {
    expect(searchParts('THCS', known)).toEqual([
      { writings: ['THCS', '"trung học cơ sở"'], words: [['thcs'], ['trung', 'học', 'cơ', 'sở']] },
    ]);
    expect(searchParts('trung học cơ sở', known).map((p) => p.writings)).toEqual([['trung học cơ sở', '"THCS"']]);
    expect(searchParts('trung hoc co so', known)[0]?.writings).toContain('"THCS"');
  });

  it('respect marks, and two letters only in capitals', () => {
    expect(searchParts('trúng học cơ sở', known)[0]?.writings).toEqual(['"trúng"']);
    expect(searchParts('th', known)[0]?.writings).toEqual(['th']);
    expect(searchParts('TH', known)[0]?.writings).toEqual(['TH', '"tiểu học"']);
  });

  it('leave only the end of the query unfinished', () => {
    const query = tsqueryOf(searchParts('trường trung học cơ sở đạt ch', known));
    expect(query.match(/:\*/g)).toHaveLength(1);
    expect(query.endsWith(':*))')).toBe(true);
  });

  it('give nothing for nothing', () => {
    expect(tsqueryOf(searchParts(' ?? -- ', known))).toBe('');
  });
});

describe('marks in a snippet', () => {
  it('show what either writing found', () => {
    expect(marked('Trường THCS Đông Sơn và trung học cơ sở Hà Thành', 'trung học cơ sở')).toEqual([
      'THCS',
      'trung',
      'học',
      'cơ',
      'sở',
    ]);
    expect(marked('Nghị quyết số 29-NQ/TW của Trung ương', '29-NQ/TW')).toEqual(['29-NQ/TW']);
  });
});
