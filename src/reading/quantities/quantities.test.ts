import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

const seen = (text: string) =>
  read(text).quantities.map((q) => `${q.quote} = ${q.value ?? `${q.numerator}/${q.denominator}`} ${q.unit} ${q.role}`);

describe('quantities', () => {
  it('reads counts with their nouns, shares, fractions and money', () => {
    expect(
      seen(
        'Hiện nay huyện có 45 trường, 1.204 cán bộ, giáo viên; 28/45 trường đạt chuẩn, đạt tỷ lệ 62,2%; quyên góp gần 47 triệu đồng.',
      ),
    ).toEqual([
      '45 trường = 45 trường actual',
      '1.204 cán bộ, giáo viên = 1204 cán bộ, giáo viên actual',
      '28/45 trường = 28/45 trường actual',
      '62,2% = 62.2 % actual',
      'gần 47 triệu đồng = 47000000 đồng actual',
    ]);
  });

  it('reads bounds on both sides', () => {
    const bounds = read(
      'Phấn đấu trên 98% trẻ ra lớp, tối thiểu 3 giải, từ 90% giáo viên trở lên đạt khá, dưới 1% bỏ học, 26 phòng trở lên.',
    ).quantities;
    expect(bounds.map((q) => q.comparator)).toEqual(['>', '>=', '>=', '<', '>=']);
  });

  it('reads a count behind an age word, whose thousands a space parts', () => {
    expect(
      seen('Nghỉ hưu đúng tuổi 1 806 người, thôi việc 472 người; trong độ tuổi 3 450 người, trẻ 5 tuổi 2 640 em.'),
    ).toEqual([
      '1 806 người = 1806 người actual',
      '472 người = 472 người actual',
      '3 450 người = 3450 người actual',
      '2 640 em = 2640 em actual',
    ]);
  });

  it('leaves dates, ages, years, grades, ranks and names alone', () => {
    expect(
      seen(
        'Ngày 26/8/2025, em A (15 tuổi, lớp 9A) xếp thứ 3/120 thí sinh, sau 5 năm phòng chống Covid-19, tháng 3/2020, khối 6, mức độ 2, Điều 3.',
      ),
    ).toEqual([]);
  });

  it('leaves page counters and phone numbers alone', () => {
    expect(seen('Hôm nay: 335\nTổng số lượt truy cập: 156664\nĐiện thoại: 0237 385 1762\n')).toEqual([]);
  });

  it('gives a bare number the noun that stands elsewhere', () => {
    expect(seen('Tổng số đảng viên của Đảng bộ là 144. Giáo viên 102; Nhân viên 14.')).toEqual([
      '144 = 144 đảng viên actual',
      '102 = 102 Giáo viên actual',
      '14 = 14 Nhân viên actual',
    ]);
    expect(seen('Ngành học bị giảm từ 980 xuống còn 650 chỉ tiêu.')[0]).toBe('980 = 980 chỉ tiêu other');
  });

  it('tells changes from states', () => {
    expect(
      seen(
        'Toàn tỉnh có 234 trường, tăng 16 trường và 94 lớp so với năm trước; tỷ lệ bỏ học giảm từ 0,5% xuống còn 0,2%.',
      ).map((s) => s.split(' ').pop()),
    ).toEqual(['actual', 'change', 'change', 'actual', 'actual']);
  });

  it('takes norms, prices and lengths of time as other', () => {
    expect(
      seen('Theo quy định, mỗi lớp không quá 45 học sinh. Học phí 120.000 đồng/tháng. Mỗi tiết 45 phút.').map((s) =>
        s.split(' ').pop(),
      ),
    ).toEqual(['other', 'other', 'other']);
  });

  it('reads spaced thousands, money in two parts, shares of a group and yearly shares', () => {
    expect(
      seen('Tổng số 12 500 học sinh, 2/3 số học sinh bán trú, kinh phí 1 tỷ 200 triệu đồng, tăng 0,3%/năm.'),
    ).toEqual([
      '12 500 học sinh = 12500 học sinh actual',
      '2/3 số học sinh bán trú = 2/3 học sinh bán trú actual',
      '1 tỷ 200 triệu đồng = 1200000000 đồng other',
      '0,3%/năm = 0.3 %/năm change',
    ]);
  });

  it('takes a number in words only as a target', () => {
    expect(seen('Phấn đấu xây dựng hai trường chuẩn quốc gia.')).toEqual([
      'hai trường chuẩn quốc gia = 2 trường chuẩn quốc gia target',
    ]);
    expect(seen('Hai trường đã được công nhận.')).toEqual([]);
  });

  it('leaves hours of the day and ranks alone', () => {
    expect(seen('Khai mạc lúc 8 giờ 30 phút, 7g30; tỉnh đứng 3/63 tỉnh, thành.')).toEqual([]);
  });

  it('splits words that lost the space between them', () => {
    expect(seen('Sau hơn 5 nămTrung tâm đã kết nạp 07 đảng viên mới.')).toEqual([
      '07 đảng viên mới = 7 đảng viên mới actual',
    ]);
  });
});

describe('numbers without a noun of their own', () => {
  const read1 = (text: string) =>
    read(text).quantities.map((q) => `${q.value ?? `${q.numerator}/${q.denominator}`} ${q.unit}`);
  it('are the parts of a count in brackets when they add up to it', () => {
    expect(read1('Trường thiếu 3 giáo viên (Tiếng Anh 1, Tin học 1, Mỹ thuật 1).')).toEqual([
      '3 giáo viên',
      '1 giáo viên',
      '1 giáo viên',
      '1 giáo viên',
    ]);
    expect(read1('Trường thiếu 4 giáo viên (Tiếng Anh 1, Tin học 1, Mỹ thuật 1).')).toEqual(['4 giáo viên']);
  });

  it('stand behind "ra lớp" and "thiểu số" too, which name nothing there', () => {
    expect(read1('Trẻ 5 tuổi ra lớp 268/268 cháu.')).toEqual(['268/268 cháu']);
    expect(read1('Trong đó đồng bào dân tộc thiểu số 5.140 khẩu.')).toEqual(['5140 khẩu']);
  });

  it('have a scale of their own in a range of money', () => {
    const values = (text: string) => read(text).quantities.map((q) => [q.value, q.value_to]);
    expect(values('Mỗi suất từ 500.000 đến 3 triệu đồng.')).toEqual([[500_000, 3_000_000]]);
    expect(values('Học bổng mức 1-2 triệu đồng/suất.')).toEqual([[1_000_000, 2_000_000]]);
    expect(values('Học bổng từ 1 đến 2 triệu đồng.')).toEqual([[1_000_000, 2_000_000]]);
  });

  it('stand behind names in a row of places', () => {
    expect(read1('TP HCM dẫn đầu với 288 em đạt giải, tiếp theo là Ninh Bình (238), Phú Thọ (229).')).toEqual([
      '288 em',
      '238 em',
      '229 em',
    ]);
    expect(read1('Có 12 trường theo Chương trình Mới (2018).')).toEqual(['12 trường']);
  });

  it('finds the bound behind the noun of a share, not the one of a level', () => {
    const bounds = (text: string) => read(text).quantities.map((q) => `${q.value} ${q.comparator ?? '='}`);
    expect(bounds('Đến năm 2028 có 90% trường trở lên đạt chuẩn quốc gia.')).toEqual(['90 >=']);
    expect(bounds('Có 40% giáo viên đại học trở lên.')).toEqual(['40 =']);
  });
});
