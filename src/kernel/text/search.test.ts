import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { highlightSpans, indexTerms, searchQuery, tokens } from './index.ts';

/** What PostgreSQL would do with one AND query of single words, for the property below. */
function finds(text: string, query: string): boolean {
  const terms = indexTerms(text);
  const lexemes = `${terms.exact} ${terms.folded}`.split(' ');
  return searchQuery(query)
    .split(' & ')
    .every((term) =>
      term.endsWith(':*') ? lexemes.some((lexeme) => lexeme.startsWith(term.slice(0, -2))) : lexemes.includes(term),
    );
}

describe('tokens', () => {
  test('words, numbers and symbols with their offsets', () => {
    const text = 'Số 29-NQ/TW: 57.859 em, 40,2%.';
    expect(tokens(text).map((token) => [token.kind, token.text])).toEqual([
      ['word', 'Số'],
      ['symbol', '29-NQ/TW'],
      ['number', '29'],
      ['word', 'NQ'],
      ['word', 'TW'],
      ['number', '57.859'],
      ['word', 'em'],
      ['number', '40,2'],
    ]);
    expect(tokens(text).every((token) => text.slice(token.start, token.end) === token.text)).toBe(true);
  });

  test('a stroke between words makes no symbol, one between capitals does', () => {
    expect(tokens('và/hoặc QĐ-UBND tốt.Năm').map((token) => token.text)).toEqual([
      'và',
      'hoặc',
      'QĐ-UBND',
      'QĐ',
      'UBND',
      'tốt',
      'Năm',
    ]);
  });

  test('decomposed text keeps its own offsets', () => {
    const text = 'a Đa\u0309ng b';
    expect(tokens(text)[1]).toEqual({ text: 'Đa\u0309ng', start: 2, end: 7, kind: 'word' });
  });
});

describe('index and query', () => {
  test('the lexemes', () => {
    expect(indexTerms('Đảng ủy 29-NQ/TW')).toEqual({
      exact: 'xd90a02ng xu02y x1219 xnq xtw',
      folded: 'zdang zuy z29 znq ztw z29nqtw',
    });
    expect(indexTerms('57.859 và 40,2').folded).toBe('z57859 zva z40p2');
  });

  test('the query', () => {
    expect(searchQuery('đảng vien')).toBe('xd90a02ng & zvien:*');
    expect(searchQuery('"dai hoi" 2020')).toBe('(zdai <-> zhoi) & z2020:*');
    expect(searchQuery('“đại hoi”')).toBe('(xd90a05i <-> xhoi)');
    expect(searchQuery('29-nq/tw')).toBe('(z29 <-> znq <-> ztw:*)');
    expect(searchQuery('')).toBe('');
    expect(searchQuery('  – !')).toBe('');
  });

  test.each([
    ['Đảng bộ tỉnh', 'dang bo', true],
    ['Đảng bộ tỉnh', 'đảng', true],
    ['Đang học', 'đảng', false],
    ['Uỷ ban', 'ủy', true],
    ['Tỉ lệ', 'tỷ lệ', true],
    ['Tỉ lệ', 'ty le', true],
    ['hoàng', 'hoà', true],
    ['ắn', 'ă', false],
    ['đi', 'd9', false],
    ['29-NQ/TW', '29nqtw', true],
  ])('in %s, %s is found: %s', (text, query, found) => {
    expect(finds(text, query)).toBe(found);
  });

  test('nothing typed is an operator', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (query) => {
        expect(searchQuery(query)).toMatch(/^(?:$|[xz(][a-z0-9 <>&():*-]*$)/);
        expect(searchQuery(query).replace(/ & | <-> |:\*$|[()]|:\*(?=\))/g, '')).toMatch(/^[a-z0-9]*$/);
      }),
    );
  });

  test('every word of a text finds the text, with and without marks', () => {
    const word = fc.constantFrom('Đảng', 'uỷ', 'hoà', 'tỉ', 'lệ', 'quý', 'ắt', '12', '57.859', 'NQ');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        const text = words.join(' ');
        expect(finds(text, words[0] ?? '')).toBe(true);
        expect(finds(text, words.at(-1) ?? '')).toBe(true);
      }),
    );
  });
});

describe('highlightSpans', () => {
  const marked = (text: string, query: string) =>
    highlightSpans(text, query).map((span) => text.slice(span.start, span.end));

  test('follows the rule of the search', () => {
    expect(marked('Đảng bộ, đang họp', 'dang')).toEqual(['Đảng', 'đang']);
    expect(marked('Đảng bộ, đang họp', 'đảng')).toEqual(['Đảng']);
    expect(marked('Tỉ lệ và tỷ lệ', 'tỷ')).toEqual(['Tỉ', 'tỷ']);
  });

  test('phrases and symbols are one span', () => {
    expect(marked('Theo Nghị quyết 29-NQ/TW ngày', '29-NQ/TW')).toEqual(['29-NQ/TW']);
    expect(marked('Nghị quyết đại hội, hội đại', '"đại hội"')).toEqual(['đại hội']);
    expect(marked('Số 29-NQ/TW', '29nqtw')).toEqual(['29-NQ/TW']);
  });

  test('spans are in order and apart, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, query) => {
        let end = 0;
        for (const span of highlightSpans(text, query)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
