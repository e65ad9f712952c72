import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Finding, read } from '../index.ts';

// The inconsistencies of the acceptance list that a text alone can show, in the five documents beside the checkout.

const folder = resolve(dirname(fileURLToPath(import.meta.url)), '../../../../shared/documents');

/** id of the list → the document (its number), the kind of the finding and words of its quotes. */
const EXPECTED: readonly (readonly [id: string, document: string, kind: string, quote: string])[] = [
  ['A28', '000', 'range', 'trên 80-90%'],
  ['A29', '000', 'quota', '15%'],
  ['AX1', '000', 'spelling', 'trưởng, điểm trường'],
  ['AX1', '000', 'spelling', 'cộng đổng'],
  ['AX1', '000', 'spelling', 'phát triến'],
  ['AX1', '000', 'spelling', 'phấm chất'],
  ['AX1', '000', 'spelling', 'Điện thoai'],
  ['AX2', '000', 'spelling', 'chi bộ chi bộ'],
  ['AX2', '000', 'spelling', 'giáo dục giáo dục'],
  ['AX3', '000', 'spelling', 'Ðào'],
  ['AX4', '000', 'spelling', 'Giáo dục - Đào tạo'],
  ['AX4', '000', 'spelling', 'uỷ'],
  ['AX8', '000', 'spelling', '(0269) 3 850 009'],
  ['AX10', '000', 'spelling', 'viên.Trong'],
  ['AX10', '000', 'spelling', 'gia.Tiếp'],
  ['BX1', '001', 'period', '2020-2025'],
  ['BX2', '001', 'period', 'nhiệm kỳ 2015 - 2020'],
  ['BX3', '001', 'spelling', 'của ngày'],
  ['BX5', '001', 'spelling', 'Tỉ'],
  ['CX1', '002', 'period', 'năm học 2018-2019'],
  ['CX3', '002', 'period', 'năm 2020'],
  ['CX4', '002', 'spelling', '(trong đó có 15'],
  ['CX4', '002', 'spelling', '100%'],
  ['DX1', '003', 'symbol', '44/2014/QĐ-CP'],
  ['DX2', '003', 'date', '388/SGD&ĐT-GDCN'],
  ['DX3', '003', 'spelling', '4778'],
  ['DX4', '003', 'spelling', 'đ/c)'],
  ['DX4', '003', 'spelling', 'nămTrung'],
  ['EX1', '004', 'period', 'năm 2021'],
  ['EX3', '004', 'spelling', 'các bộ'],
  ['EX3', '004', 'spelling', 'đc'],
];

const present = existsSync(folder);
if (!present) console.log('the five documents are not beside this checkout: the acceptance list was not checked');

const findings = (document: string): Finding[] => {
  const name = readdirSync(folder).find((f) => f.startsWith(document) && f.endsWith('.txt')) as string;
  return read(readFileSync(join(folder, name), 'utf8')).findings;
};

describe('the acceptance list', () => {
  it.each(EXPECTED)('%s: document %s, %s “%s”', (_id, document, kind, quote) => {
    if (!present) return;
    const found = findings(document).filter((f) => f.kind === kind && f.quotes.some((q) => q.includes(quote)));
    expect(found.length).toBeGreaterThan(0);
  });

  it('goes without false arithmetic', () => {
    if (!present) return;
    for (const document of ['000', '001', '002', '003', '004'])
      expect(findings(document).filter((f) => ['ratio', 'sum', 'diff', 'share', 'repeat'].includes(f.kind))).toEqual(
        [],
      );
  });
});
