import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

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

  it('parts two years in a row among aims, and only there', () => {
    const table =
      'TT | Nội dung | Năm 2025 | Năm 2026\n1 | Tỷ lệ lên lớp | 97,1% | 98%\n2 | Giải cấp xã | 5 giải | 7 giải';
    expect(rows(`II. CHỈ TIÊU\n${table}`)).toEqual(['actual 97.1', 'target 98', 'actual 5', 'target 7']);
    expect(rows(`I. KẾT QUẢ\n${table}`)).toEqual(['actual 97.1', 'actual 98', 'actual 5', 'actual 7']);
    const steps = 'Nội dung | Năm 2026 | Năm 2027 | Năm 2028\nTỷ lệ trường chuẩn | 60% | 65% | 70%';
    expect(rows(`II. CHỈ TIÊU\n${steps}`)).toEqual(['target 60', 'target 65', 'target 70']);
  });

  it('leaves the lines behind a table alone', () => {
    const text = 'Nội dung | Kế hoạch | Kết quả\nBài viết | 4 bài | 5 bài\nTrường có 30 lớp.';
    expect(rows(text)).toEqual(['target 4', 'actual 5', 'actual 30']);
  });

  it('counts bare numbers as the heads of their columns say', () => {
    const text = [
      '1. Quy mô trường lớp',
      'Khối | Số nhóm, lớp | Số trẻ | Nữ | Ghi chú',
      '3 tuổi | 4 | 96 | 41 |',
      '4 tuổi | 5 | 131 | 66 | tăng 1 lớp',
      'Cộng | 9 | 227 | 107 |',
      'Trường có 21 giáo viên.',
    ].join('\n');
    const counts = read(text).quantities.map((q) => `${q.value} ${q.unit}`);
    expect(counts.join(', ')).toBe(
      '4 nhóm, lớp, 96 trẻ, 41 Nữ, 5 nhóm, lớp, 131 trẻ, 66 Nữ, 1 lớp, 9 nhóm, lớp, 227 trẻ, 107 Nữ, 21 giáo viên',
    );
    expect(read('Xã\tTrường\tHọc sinh\nBản Mù\t3\t1.204').quantities.map((q) => `${q.value} ${q.unit}`)).toEqual([
      '3 Trường',
      '1204 Học sinh',
    ]);
    expect(read('Tên | Số điện thoại | Phòng\nAn | 0912 | 12').quantities).toEqual([]);
  });

  it('counts bare numbers as the names of their rows say when there are totals', () => {
    const units = (text: string) => read(text).quantities.map((q) => `${q.value} ${q.unit}`);
    const staff =
      'Nội dung | Tổng số | Số nữ | Trên chuẩn\nBan giám hiệu | 3 | 1 | 2\nNhân viên | 6 | 4 | X\nCộng | 9 | 5 | 2';
    expect(units(staff).join(', ')).toBe('3 người, 1 nữ, 2 người, 6 người, 4 nữ, 9 người, 5 nữ, 2 người');
    expect(read(staff).findings.filter((f) => f.kind === 'sum')).toEqual([]);
    const grades =
      'Nội dung | Lớp 6 | Lớp 7 | Tổng cộng\nSố lớp cuối kỳ | 5 | 4 | 9\nSố học sinh cuối kỳ | 203 | 158 | 361';
    expect(units(grades).join(', ')).toBe('5 lớp, 4 lớp, 9 lớp, 203 học sinh, 158 học sinh, 361 học sinh');
    const cells = 'Loại hình | Chi bộ | Đảng viên | Kết nạp mới\nTrường học | 11 | 318 | 14';
    expect(units(cells)).toEqual(['11 Chi bộ', '318 Đảng viên', '14 Đảng viên']);
    expect(units('Nội dung | Mã | Ký hiệu\nMáy in | 203 | 158')).toEqual([]);
  });

  it('reads a table whose cells nothing parts any more', () => {
    const text = [
      'III. CHỈ TIÊU',
      'STT Nội dung Kết quả 2023 - 2024 Phấn đấu 2024 - 2025',
      '1 Trẻ đi học chuyên cần 94,1% 96%',
      '2 Giáo viên dạy giỏi cấp huyện 9 người từ 12 người trở lên',
      '3 Học sinh bỏ học 4 em không quá 2 em',
      'IV. NHIỆM VỤ',
      '1. Xây 2 phòng học.',
    ].join('\n');
    expect(rows(text)).toEqual([
      'actual 94.1',
      'target 96',
      'actual 9',
      'target 12',
      'actual 4',
      'target 2',
      'target 2',
    ]);
    expect(read(text).targets.map((x) => x.due)).toEqual(['2024 - 2025', '2024 - 2025', '2024 - 2025', null]);
  });
});
