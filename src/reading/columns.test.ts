import { describe, expect, it } from 'vitest';
import { read } from './index.ts';

const rows = (text: string) => read(text).quantities.map((q) => `${q.role} ${q.value}`);

describe('tables flattened into lines', () => {
  it('takes results from one column and aims from the next, and no row numbers', () => {
    const text = [
      'II. CHỈ TIÊU NĂM HỌC 2025 - 2026',
      'TT    Nội dung    Thực hiện năm học 2024 - 2025    Chỉ tiêu năm học 2025 - 2026',
      '1    Tỷ lệ học sinh giỏi    18,4%    20%',
      '2    Học sinh giỏi cấp tỉnh    41 giải    từ 45 giải trở lên',
      '3    Học sinh bỏ học    06 em    không quá 04 em',
    ].join('\n');
    expect(rows(text)).toEqual(['actual 18.4', 'target 20', 'actual 41', 'target 45', 'actual 6', 'target 4']);
    expect(read(text).targets.map((x) => x.due)).toEqual(['2025 - 2026', '2025 - 2026', '2025 - 2026']);
  });

  it('reads columns parted by bars or tabs, the aim first too', () => {
    expect(rows('Nội dung | Kế hoạch | Kết quả\nKết nạp đảng viên | 4 đảng viên | 5 đảng viên')).toEqual([
      'target 4',
      'actual 5',
    ]);
    expect(rows('TT\tTên\tKết quả\tPhấn đấu\n1\tTrường chuẩn\t12 trường\t15 trường')).toEqual([
      'actual 12',
      'target 15',
    ]);
  });

  it('takes the period of an aim from the head of its column', () => {
    const text =
      'STT\tNội dung\tKết quả năm 2024\tKế hoạch năm 2025\n1\tKết nạp\t4 đảng viên\t5 đảng viên\n2\tTrường chuẩn\t65%\t70%';
    expect(read(text).targets.map((x) => [x.value, x.due])).toEqual([
      [5, '2025'],
      [70, '2025'],
    ]);
  });

  it('leaves the lines behind a table alone', () => {
    const text = 'Nội dung | Kế hoạch | Kết quả\nBài viết | 4 bài | 5 bài\nTrường có 30 lớp.';
    expect(rows(text)).toEqual(['target 4', 'actual 5', 'actual 30']);
  });
});
