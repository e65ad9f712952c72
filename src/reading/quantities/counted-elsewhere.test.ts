import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

const counts = (text: string) =>
  read(text).quantities.map((q) => `${q.value ?? `${q.numerator}/${q.denominator}`} ${q.unit}`);

describe('what is counted elsewhere', () => {
  it('averages the people over the classes before', () => {
    expect(counts('THCS có 472 lớp và 15.898 học sinh, bình quân là 33,68.')).toEqual([
      '472 lớp',
      '15898 học sinh',
      '33.68 học sinh/lớp',
    ]);
  });

  it('goes on behind names', () => {
    expect(counts('Lào Cai thiếu 812 giáo viên, Yên Bái 640, Sơn La 1.205 và Điện Biên 455.')).toEqual([
      '812 giáo viên',
      '640 giáo viên',
      '1205 giáo viên',
      '455 giáo viên',
    ]);
    expect(counts('Những huyện còn thiếu nhiều giáo viên mầm non là Mường Lát (118), Quan Hoá (94).')).toEqual([
      '118 giáo viên mầm non',
      '94 giáo viên mầm non',
    ]);
    expect(counts('Khối 6: 4 lớp - 152 HS (nữ 71, Khmer 28)')).toEqual(['4 lớp', '152 HS', '71 HS', '28 Khmer']);
    expect(counts('Trường có 152 em (nữ 71, Thái 28, Mông 16).')).toEqual(['152 em', '71 em', '28 Thái', '16 Mông']);
    expect(counts('Khối 2: 96 HS; HSKT 03.')).toEqual(['96 HS', '3 HSKT']);
    expect(counts('Huyện có 45 trường, Thông tư 22 được áp dụng.')).toEqual(['45 trường']);
  });

  it('knows levels that lack people, and those singled out', () => {
    expect(counts('Mầm non thiếu 640 giáo viên, tiểu học thiếu cục bộ 310 và THCS thiếu 290.')).toEqual([
      '640 giáo viên',
      '310 giáo viên',
      '290 giáo viên',
    ]);
    expect(counts('Có 28/36 trường đạt chuẩn. Riêng mầm non 9/14, tiểu học 19/22.')).toEqual([
      '28/36 trường',
      '9/14 trường',
      '19/22 trường',
    ]);
  });

  it('reads sums in several scales and measures of their own', () => {
    expect(counts('Hội trao tổng số tiền 3 tỷ 12 triệu 600 nghìn đồng.')).toEqual(['3012600000 đồng']);
    expect(counts('Mỗi em được hỗ trợ không quá 9 tháng/năm học, nghỉ khi dưới 12 độ C.')).toEqual([
      '9 tháng/năm học',
      '12 độ C',
    ]);
    expect(counts('Trang web có hơn 45.000 lượt truy cập trong tuần.')).toEqual(['45000 lượt truy cập']);
    expect(counts('Hôm nay có 12 lượt truy cập')).toEqual([]);
    expect(counts('Đến 17 giờ 00 ngày 12/9, dãy nhà cấp 4 dột nát của trường còn 14 lớp.')).toEqual(['14 lớp']);
  });
});
