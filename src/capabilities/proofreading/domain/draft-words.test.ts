import { describe, expect, it } from 'vitest';
import { commentLines, otherPlaces } from './comment-lines.ts';
import { commentedName, draftTitle } from './draft-title.ts';

describe('a comment', () => {
  const text = 'Nữ 2.783, nam 1.959, tổng 4.778.';
  const finding = {
    kind: 'sum',
    severity: 'error' as const,
    quote: '4.778',
    message: '2.783 + 1.959 = 4.742, thiếu 36 so với tổng 4.778.',
    proposed: '4.742',
    spans: [
      { start: 26, end: 31 },
      { start: 3, end: 8 },
      { start: 14, end: 19 },
    ],
  };

  it('says how grave, what, what it was compared with and what is proposed', () => {
    expect(commentLines(finding, text)).toEqual([
      'Không khớp · Phép cộng',
      '2.783 + 1.959 = 4.742, thiếu 36 so với tổng 4.778.',
      'Đề nghị: 4.742',
    ]);
  });

  it('gives the words at the other places that the remark does not give, and not all of many', () => {
    expect(otherPlaces({ ...finding, message: 'Hai lần ghi khác nhau.' }, text)).toBe('“2.783”, “1.959”');
    expect(otherPlaces(finding, text)).toBe('');
    const spans = Array.from({ length: 9 }, (_, n) => ({ start: n, end: n + 2 }));
    expect(otherPlaces({ message: '', spans }, 'abcdefghijkl')).toMatch(/“gh” và 2 chỗ nữa$/);
  });

  it('does not propose what the remark has said already', () => {
    expect(commentLines({ ...finding, message: 'Có lẽ là “4.742”.' }, text)).not.toContain('Đề nghị: 4.742');
  });

  it('away from its words repeats them', () => {
    expect(commentLines(finding, text, true)[1]).toBe('Ở “4.778”:');
  });
});

describe('a draft', () => {
  it('is called after its file, else after its head or its first words', () => {
    expect(draftTitle('Báo cáo quý I.docx', 'x')).toBe('Báo cáo quý I');
    const letter = 'UBND TỈNH MẪU\nSố: 512/SGDĐT\nV/v tăng cường quản lý dạy thêm\nKính gửi: UBND các xã';
    expect(draftTitle(null, letter)).toBe('Công văn: tăng cường quản lý dạy thêm');
    expect(draftTitle(null, 'SỞ GIÁO DỤC VÀ ĐÀO TẠO\nSố: 12/BC-SGDĐT\nBÁO CÁO\nTổng kết năm học\n\nNội dung.')).toBe(
      'Báo cáo: Tổng kết năm học',
    );
    expect(draftTitle(null, '123')).toBe('Bản nháp');
  });

  it('goes back under its name, whatever it was', () => {
    expect(commentedName('Báo cáo.pdf', 'x')).toBe('Báo cáo (có chú thích).docx');
    expect(commentedName(null, 'Về việc A/B')).toBe('Về việc A B (có chú thích).docx');
  });
});
