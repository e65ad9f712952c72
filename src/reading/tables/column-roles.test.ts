import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

const roles = (text: string): string[] => read(text).quantities.map((q) => `${q.quote}: ${q.role}`);

describe('what the heads of a table say of its figures', () => {
  it('takes the posts of a table of quotas for given out, the classes that are there for counted', () => {
    const text =
      'BIỂU GIAO BIÊN CHẾ NĂM HỌC 2021 - 2022\nTT | Tên trường | Số lớp hiện có | Giáo viên | Nhân viên\n1 | TH Bến Gạo | 17 | 26 | 3\n2 | TH Đồi Cọ | 12 | 18 | 2';
    expect(roles(text)).toEqual(['17: actual', '26: other', '3: other', '12: actual', '18: other', '2: other']);
  });

  it('takes rooms to be built in a plan for aims, money for set aside', () => {
    const text =
      'II. MỤC TIÊU\n1. Lộ trình xây dựng:\nNăm | Phòng học xây mới | Vốn\n2027 | 7 phòng | 9,1 tỷ đồng\n2028 | 4 phòng | 5,2 tỷ đồng';
    expect(roles(text)).toEqual(['7 phòng: target', '9,1 tỷ đồng: other', '4 phòng: target', '5,2 tỷ đồng: other']);
  });

  it('parts money that was planned from money that was paid out', () => {
    const text =
      'II. KẾT QUẢ GIẢI NGÂN\n(Đơn vị tính: triệu đồng)\nCông trình | Kế hoạch vốn | Đã giải ngân\nTrường Bến Gạo | 2.300 | 2.010\nTrường Đồi Cọ | 4.100 | 3.950';
    expect(read(text).quantities.map((q) => q.role)).toEqual(['other', 'actual', 'other', 'actual']);
  });

  it('knows a year to come beside what is there', () => {
    const text =
      'Đồi Chè, ngày 12 tháng 3 năm 2025\nII. THỰC TRẠNG\nCấp học | Số trường hiện có | Số trường năm 2027\nMầm non | 6 | 4\nTiểu học | 7 | 5';
    const { quantities, targets } = read(text);
    expect(quantities.map((q) => q.role)).toEqual(['actual', 'target', 'actual', 'target']);
    expect(targets.map((x) => [x.value, x.due])).toEqual([
      [4, '2027'],
      [5, '2027'],
    ]);
  });
});
