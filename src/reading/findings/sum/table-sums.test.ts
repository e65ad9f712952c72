import { describe, expect, it } from 'vitest';
import { read } from '../../index.ts';

const asked = (...lines: string[]) =>
  read(lines.join('\n'))
    .findings.filter((f) => f.kind === 'sum' || f.kind === 'diff' || f.kind === 'ratio')
    .map((f) => f.message);

describe('tables', () => {
  const marked = (total: number) =>
    asked(
      'Cấp học; Số lớp; Số học sinh',
      'Mầm non; 12; 318',
      'Tiểu học; 22; 704',
      'THCS; 19; 742',
      `Cộng; 53; ${total}`,
    );
  it('with marks of their own add up in their columns', () => {
    expect(marked(1764)).toEqual([]);
    expect(marked(1746)).toEqual(['318 + 704 + 742 = 1.764; văn bản ghi 1.746']);
  });

  const loose = (total: string) =>
    asked(
      'Biểu 1. Đội ngũ (đơn vị tính: người)',
      'TT Cấp học Quản lý Giáo viên Cộng',
      '1 Mầm non 31 412 443',
      `2 Tiểu học 40 655 ${total}`,
      '3 THCS 28 530 558',
    );
  it('with nothing between their cells add up in their rows', () => {
    expect(loose('695')).toEqual([]);
    expect(loose('659')).toEqual(['Bảng, “2 Tiểu học”: 40 + 655 = 695; văn bản ghi 659']);
  });

  const shares = (share: string) =>
    asked(
      'Xã | Tổng số trường | Đạt chuẩn | Tỷ lệ (%)',
      'Xã Tân An | 6 | 3 | 50,0',
      `Xã Bến Gỗ | 8 | 6 | ${share}`,
      'Xã Phú Hòa | 9 | 4 | 44,4',
    );
  it('with shares agree with their counts', () => {
    expect(shares('75,0')).toEqual([]);
    expect(shares('57,0')).toEqual(['6 : 8 = 75 %; văn bản ghi 57 %']);
  });

  it('are no row of figures in a sentence', () => {
    expect(
      asked(
        'Xếp loại (đơn vị tính: học sinh)',
        'Khối\tSĩ số\tGiỏi\tKhá',
        '6\t182\t31\t151',
        '7\t176\t28\t148',
        'Cộng\t358\t59\t299',
        'Trường thiếu 28 ghế so với 180 ghế.',
      ),
    ).toEqual([]);
  });
});
