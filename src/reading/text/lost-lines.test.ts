import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';
import { withLostLines } from './lost-lines.ts';
import { NEWLINE, textOf, tokenize } from './tokens.ts';

const PAPER = [
  'UBND XÃ LẠC AN',
  'TRƯỜNG THCS LẠC AN',
  'Số: 34/KH-THCSLA',
  'Lạc An, ngày 12 tháng 9 năm 2025',
  'KẾ HOẠCH',
  'Thực hiện nhiệm vụ năm học 2025 - 2026',
  'Căn cứ Công văn số 4555/BGDĐT-GDPT ngày 05/8/2025 của Bộ Giáo dục và Đào tạo về nhiệm vụ năm học;',
  'I. Kết quả năm học 2024 - 2025',
  'Toàn trường có 18 lớp với 702 học sinh, bình quân 39 học sinh/lớp; 98% học sinh lên lớp thẳng.',
  'II. Chỉ tiêu năm học 2025 - 2026',
  '1. Học lực: loại tốt từ 30% trở lên, chưa đạt không quá 0,5%.',
  '2. Tỷ lệ bỏ học dưới 0,2%.',
  '3. Học sinh giỏi cấp tỉnh: 6 giải.',
  'III. Nhiệm vụ, giải pháp',
  '- Rà soát, bổ sung kế hoạch giáo dục của các tổ chuyên môn trước ngày 30/9/2025.',
  '- Tu sửa 4 phòng học ở dãy nhà B.',
  '- Phối hợp với trạm y tế khám sức khỏe cho học sinh.',
];
const lines = PAPER.join('\n');
const flat = PAPER.join(' ');

/** The beginnings of the lines as tokens see them. */
const beginnings = (text: string): string[] => {
  const t = withLostLines(tokenize(text));
  const found: string[] = [];
  for (let i = 0; i < t.count; i++) if (i === 0 || t.kind[i - 1] === NEWLINE) found.push(textOf(t, i, i + 4));
  return found;
};

describe('a page copied into one line', () => {
  it('is read as the page itself', () => {
    const page = read(lines);
    const one = read(flat);
    expect(one.quantities).toEqual(page.quantities);
    expect(one.citations).toEqual(page.citations);
    expect(one.tasks).toEqual(page.tasks);
    expect(one.targets).toEqual(page.targets);
  });

  it('has its aims, duties and own number', () => {
    expect(read(flat).targets.map((target) => [target.value, target.due])).toEqual([
      [30, '2025 - 2026'],
      [0.5, '2025 - 2026'],
      [0.2, '2025 - 2026'],
      [6, '2025 - 2026'],
      [4, '2025 - 2026'],
    ]);
    expect(read(flat).tasks).toHaveLength(3);
    expect(read(flat).citations[0]).toMatchObject({ symbol: '34/KH-THCSLA', date: '2025-09-12' });
  });

  it('begins its lines where they began', () => {
    expect(beginnings(flat)).toEqual([
      'UBND XÃ LẠC AN',
      'Số: 34/',
      'Lạc An, ngày',
      'KẾ HOẠCH Thực',
      'Thực hiện nhiệm vụ',
      'Căn cứ Công văn',
      'I. Kết quả',
      'Toàn trường có 18',
      'II. Chỉ tiêu',
      '1. Học lực',
      '2. Tỷ lệ',
      '3. Học sinh',
      'III. Nhiệm vụ',
      '- Rà soát,',
      '- Tu sửa 4',
      '- Phối hợp với',
    ]);
  });

  it('keeps offsets of the text itself', () => {
    const t = withLostLines(tokenize(flat));
    for (let i = 1; i < t.count; i++) expect(t.start[i]).toBeGreaterThanOrEqual(t.end[i - 1] as number);
    for (const q of read(flat).quantities) expect(flat.slice(q.start, q.end)).toBe(q.quote);
  });

  it('leaves prose alone, periods and short lines', () => {
    const prose =
      'Giai đoạn 2021 - 2025, huyện Lạc An đã mở 2 lớp ở thôn 3. Cô giáo dạy lớp 1. Các em đi học đều - Trường có bếp ăn. '.repeat(
        6,
      );
    expect(beginnings(prose)).toHaveLength(1);
    const short = 'Sở yêu cầu: 1. Rà soát mạng lưới; 2. Báo cáo trước ngày 5/5/2025; 3. Công khai.';
    expect(withLostLines(tokenize(short)).count).toBe(tokenize(short).count);
  });
});
