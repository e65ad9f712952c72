import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Reading, read } from './index.ts';

const words = fc.constantFrom(
  'Phấn đấu',
  'đến năm 2030',
  '100%',
  'trường',
  '12/15',
  'Nghị quyết số',
  '29-NQ/TW',
  'ngày 04/11/2013',
  ';',
  ',',
  '.',
  ':',
  '(',
  ')',
  '\n',
  '- ',
  '1. ',
  'I. MỤC TIÊU',
  'gồm',
  'trong đó',
  'từ 3% lên 5%',
  '07',
  'học sinh',
  'đã',
  'sẽ',
  'xây dựng',
  'tăng thêm',
  '“',
  '2.227',
  '5-6%',
  '/',
  'Khối 6:',
  '\u00a0',
  'trở lên',
  'yêu cầu',
);
const prose = fc.array(words, { maxLength: 60 }).map((w) => w.join(' '));

function spansOf(r: Reading): { start: number; end: number; quote: string }[] {
  return [
    ...r.citations,
    ...r.quantities,
    ...r.targets,
    ...r.tasks,
    ...r.tasks.flatMap((x) => [x.doer, x.deadline, x.product].filter((part) => part !== undefined)),
    ...r.findings.flatMap((f) => f.spans.map((s, i) => ({ ...s, quote: f.quotes[i] as string }))),
  ];
}

function expectQuotesToStand(text: string): void {
  const nfc = text.normalize('NFC');
  for (const s of spansOf(read(text))) {
    expect(nfc.slice(s.start, s.end)).toBe(s.quote);
    expect(s.end).toBeGreaterThan(s.start);
  }
}

describe('read', () => {
  it('never throws and quotes what stands at its offsets, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 150 }), expectQuotesToStand), { numRuns: 150 });
  }, 30_000);

  it('never throws and quotes what stands at its offsets in scrambled prose', () => {
    fc.assert(fc.property(prose, expectQuotesToStand), { numRuns: 300 });
  }, 30_000);

  it('gives offsets into the NFC form of a decomposed text', () => {
    expectQuotesToStand('Hiện nay huyện có 45 trường, phấn đấu 100% trường đạt chuẩn.'.normalize('NFD'));
  });

  it('reads a text the same whatever follows it in another paragraph', () => {
    const text = 'Hiện nay toàn huyện có 45 trường và 1.204 giáo viên.';
    const alone = read(text).quantities;
    expect(read(`${text}\n\nHội nghị kết thúc lúc chiều.`).quantities).toEqual(alone);
  });

  it('finds twice as much in twice the text', () => {
    const text =
      'Toàn huyện có 45 trường; 28/45 trường đạt chuẩn (62,2%). Căn cứ Quyết định số 12/QĐ-UBND ngày 3/4/2020.\n';
    expect(read(text.repeat(40)).quantities).toHaveLength(read(text.repeat(20)).quantities.length * 2);
    expect(read(text.repeat(40)).citations).toHaveLength(40);
  });

  it('stays quick on lines that never end and rows that never close', () => {
    const rows = [
      '5 trường: ',
      '(',
      'mục tiêu ',
      '1.',
      'từ 3% lên ',
      '- 5 trường:\n',
      'gồm 3 lớp, ',
      'sẽ cần phải ',
      '9/9/',
      'đề nghị các trường, ',
      'Thông tư 01, 02, ',
      'Luật Giáo dục ',
      'yêu cầu: thứ hai, nâng cao ',
      'trước ngày ban hành quy chế ',
    ];
    const found = rows.map((row) => read(row.repeat(4_000)).quantities.length);
    expect(found.every((n) => n >= 0)).toBe(true);
  }, 60_000);

  it('is empty for an empty text', () => {
    expect(read('')).toEqual({ citations: [], quantities: [], targets: [], tasks: [], findings: [] });
  });
});
