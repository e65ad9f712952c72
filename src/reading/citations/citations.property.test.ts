import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

// A citation that is written in any of the ways the genre allows reads back: its symbol and its date.

const pad = (n: number): string => String(n).padStart(2, '0');
const number = fc.integer({ min: 1, max: 9999 }).map((n) => (n < 10 ? `0${n}` : `${n}`));
const year = fc.integer({ min: 1998, max: 2030 });

/** Type word, symbol, and the same symbol as it may be printed. */
const document = fc
  .record({
    number,
    year,
    dash: fc.constantFrom('-', ' - ', ' -', '- ', '–'),
    slash: fc.constantFrom('/', ' /', ' / '),
    eth: fc.boolean(),
    family: fc.constantFrom(
      ['Nghị quyết', '#-NQ/TW'],
      ['Chỉ thị', '#-CT/TW'],
      ['Kết luận', '#-KL/TW'],
      ['Kế hoạch', '#-KH/TU'],
      ['Quyết định', '#/QĐ-TTg'],
      ['Quyết định', '#/QĐ-UBND'],
      ['Kế hoạch', '#/KH-UBND'],
      ['Công văn', '#/SGDĐT-GDPT'],
      ['Công văn', '#/BGDĐT-GDTrH'],
      ['Tờ trình', '#/TTr-SGDĐT'],
      ['Nghị định', '#/@/NĐ-CP'],
      ['Thông tư', '#/@/TT-BGDĐT'],
      ['Thông tư liên tịch', '#/@/TTLT-BGDĐT-BNV'],
      ['Nghị quyết', '#/@/NQ-HĐND'],
      ['Luật', '#/@/QH14'],
    ),
  })
  .map((d) => {
    const [type, pattern] = d.family as [string, string];
    const symbol = pattern.replace('#', d.number).replace('@', `${d.year}`);
    const spaced = symbol.replace(/-/g, d.dash).replace(new RegExp(`^${d.number}/`), `${d.number}${d.slash}`);
    const printed = pattern.includes('@') ? symbol : spaced;
    return { type, symbol, printed: d.eth ? printed.replaceAll('Đ', 'Ð') : printed };
  });

const date = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    year,
    form: fc.integer({ min: 0, max: 7 }),
  })
  .map(({ day, month, year: y, form }) => ({
    iso: `${y}-${pad(month)}-${pad(day)}`,
    printed: [
      ` ngày ${pad(day)}/${pad(month)}/${y}`,
      ` ngày ${day}/${month}/${y}`,
      ` ngày ${day}-${month}-${y}`,
      ` ngày ${pad(day)}.${pad(month)}.${y}`,
      `, ngày ${day} tháng ${month} năm ${y}`,
      ` (${day}/${month}/${y})`,
      ` ban hành ngày ${day}/${month}/${y}`,
      ` ngày\n${day}/${month}/${y}`,
    ][form] as string,
  }));

const lead = fc.constantFrom(
  'Căn cứ ',
  '- Căn cứ ',
  'Theo ',
  'Thực hiện ',
  'Ngành triển khai ',
  '1. ',
  'Hiện có 45 trường; theo ',
);
const so = fc.constantFrom(' số ', ' ', ' số: ', ' Số ', ' số');
const tail = fc.constantFrom('.', ';', ' của cấp trên;', ' về công tác dạy học.', '\nKẾ HOẠCH', ', 12 lớp');

describe('a citation in any form', () => {
  it('reads back its symbol and its date', () => {
    fc.assert(
      fc.property(document, date, lead, so, tail, (d, when, before, word, after) => {
        const text = `${before}${d.type}${word}${d.printed}${when.printed}${after}`;
        const [citation] = read(text).citations;
        expect(citation).toMatchObject({ symbol: d.symbol, date: when.iso });
        expect(text.normalize('NFC').slice(citation?.start, citation?.end)).toBe(citation?.quote);
        expect(citation?.quote.startsWith(d.type)).toBe(true);
      }),
      { numRuns: 400 },
    );
  }, 30_000);

  it('keeps every document of a row apart and gives all of them the shared date', () => {
    const row = fc.uniqueArray(number, { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(row, year, date, (numbers, y, when) => {
        const symbols = numbers.map((n) => `${n}/${y}/TT-BGDĐT`);
        const list = `${symbols.slice(0, -1).join(', ')} và ${symbols.at(-1)}`;
        const found = read(
          `Thực hiện các Thông tư số ${list} cùng ngày${when.printed.replace(/^.*?(?=\d)/s, ' ')}.`,
        ).citations;
        expect(found.map((c) => c.symbol)).toEqual(symbols);
        expect(found.every((c) => c.date === when.iso && c.type === 'thong_tu')).toBe(true);
      }),
      { numRuns: 100 },
    );
  }, 30_000);

  it('reads the same citations whatever plain prose stands around them', () => {
    const prose = fc.constantFrom(
      '',
      'Nhà trường có nền nếp tốt. ',
      'Học sinh chăm ngoan, lễ phép; ',
      'Ngành đã cố gắng.\n',
    );
    fc.assert(
      fc.property(document, date, prose, prose, (d, when, before, after) => {
        const core = `Căn cứ ${d.type} số ${d.printed}${when.printed}; `;
        const symbols = (text: string) => read(text).citations.map((c) => `${c.symbol} ${c.date}`);
        expect(symbols(before + core + after)).toEqual(symbols(core));
      }),
      { numRuns: 100 },
    );
  }, 30_000);
});
