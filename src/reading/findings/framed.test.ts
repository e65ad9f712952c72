import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

const asked = (text: string): string[] =>
  read(text)
    .findings.filter((x) => ['sum', 'ratio', 'diff'].includes(x.kind))
    .map((x) => x.message);

/** Each sentence holds as it stands with the first figure, and no longer with the second. */
const PAIRS: [string, string, string][] = [
  // shares joined by marks
  ['Trường đạt chuẩn: 24/32 → ⟦⟧%.', '75', '78'],
  ['Trường đạt chuẩn: 24/32 => ⟦⟧%.', '75', '78'],
  ['Số trường đạt chuẩn: 24/32 - ⟦⟧%.', '75', '78'],
  ['Số giáo viên trên chuẩn là 431/486; đạt ⟦⟧%.', '88,7', '85,7'],
  ['Đã thực hiện 64/⟦⟧ phòng học, đạt 136,2% kế hoạch.', '47', '41'],
  // shares of plans
  ['Chỉ tiêu nghị quyết là ⟦⟧ xã. Kết quả thực hiện 1.021 xã, bằng 115,4% chỉ tiêu.', '885', '825'],
  ['Kế hoạch giao 41 trẻ, thực hiện 32 trẻ, đạt ⟦⟧% kế hoạch.', '78,0', '71,1'],
  // a part right behind its whole
  ['Trường có 45 người, trong đó đảng viên là ⟦⟧ đồng chí, tỉ lệ 51,1%.', '23', '28'],
  ['Giáo viên 61 đ/c: đạt chuẩn 58 đ/c (⟦⟧%).', '95,1', '93,4'],
  ['Có 53 trường đạt chuẩn (14 trường mầm non, 39 trường tiểu học), chiếm ⟦⟧% tổng số 62 trường.', '85,5', '80,5'],
  // changes
  ['Số trường tăng từ 24 lên 31, tăng ⟦⟧%.', '29,2', '39,2'],
  ['Đầu nhiệm kỳ, đảng bộ có 59 trẻ (không kể các điểm lẻ); đến nay có 68 trẻ, nhiều hơn ⟦⟧ trẻ.', '9', '5'],
  ['Từ ⟦⟧ đảng viên đầu nhiệm kỳ, đến nay toàn ngành đã có 21 đảng viên, tăng 6 đồng chí.', '15', '75'],
  [
    'Có 126 trường đạt chuẩn, chiếm 77,8% tổng số trường và tăng ⟦⟧ trường so với cuối năm 2022 (88 trường).',
    '38',
    '35',
  ],
  ['Đạt 69,3%, cao hơn chỉ tiêu hội nghị đề ra (68%) là ⟦⟧%.', '1,3', '1,8'],
  [
    'Học sinh giỏi: 38 giải, gồm 2 giải nhất, 9 giải nhì, 27 giải ba; tăng ⟦⟧ giải so với năm học trước (27 giải).',
    '11',
    '14',
  ],
  ['Có 463 em ở bán trú. Số học sinh bán trú tăng 137 em so với năm học trước (⟦⟧ em).', '326', '396'],
  ['Đỗ tốt nghiệp 331/332 thí sinh, tỉ lệ 99,7%, vượt 0,7% so với chỉ tiêu đăng ký ⟦⟧%.', '99', '91'],
  ['Kết nạp 118 đảng viên; so với nhiệm kỳ 2005 - 2010 tăng ⟦⟧ đảng viên (96 đảng viên).', '22', '25'],
  ['Đậu 97,2%, cao hơn năm ngoái 2,5% nhưng vẫn thấp hơn bình quân toàn tỉnh (98,3%) là ⟦⟧%.', '1,1', '1,2'],
  ['Ngành Công tác xã hội là 45 chỉ tiêu, trong khi chỉ tiêu theo quy định 24 (vượt ⟦⟧ chỉ tiêu).', '21', '26'],
  // what is left, under another word
  ['Có 453/623 chi bộ hoàn thành; ⟦⟧ đơn vị còn lại đang thực hiện.', '170', '179'],
  // lists
  ['Trường có ⟦⟧ người, gồm cán bộ quản lí 03 người, giáo viên 38 người, nhân viên 05 người.', '46', '43'],
  ['Có ⟦⟧ phòng học, gồm Trảng Long 2 (30 phòng), Long Tân (27 phòng), Lý Thường (10 phòng).', '67', '61'],
  ['Tiền ăn: ⟦⟧ đồng/trẻ/ngày, gồm sáng 8.000 đồng, trưa 11.000 đồng, xế 5.000 đồng.', '24.000', '28.000'],
  ['Toàn trường có ⟦⟧ đồng chí, trong đó BGH 3 đ/c, giáo viên 21 đ/c, nhân viên 5 đ/c.', '29', '23'],
  ['Lớp mẫu giáo: tổng số ⟦⟧ trẻ; 3-4 tuổi: 196 trẻ, 4-5 tuổi: 199 trẻ, 5-6 tuổi: 173 trẻ.', '568', '498'],
  [
    'Vận động được 145 triệu đồng, đã làm sân chơi 88 triệu đồng, mua đồ chơi 41 triệu đồng, còn dư ⟦⟧ triệu đồng.',
    '16',
    '11',
  ],
  ['Tổng số học sinh: ⟦⟧; Khối lớp 6: 187; khối lớp 7: 184; khối lớp 8: 126; khối lớp 9: 117.', '614', '634'],
  ['Trường đạt 2 giải nhất, 5 giải nhì, 23 giải ba, 54 giải khuyến khích, cộng ⟦⟧ giải.', '84', '48'],
  ['Trung ương cấp 6,8 tỷ đồng, thành phố bổ sung 4 tỷ đồng, cộng ⟦⟧ tỷ đồng.', '10,8', '19,8'],
  ['Toàn huyện có ⟦⟧ đảng viên, gồm năm 2021: 7; năm 2022: 12; năm 2023: 13; năm 2024: 9.', '41', '47'],
];

describe('relations told in plain frames', () => {
  it.each(PAIRS)('%s', (frame, right, wrong) => {
    expect(asked(frame.replace('⟦⟧', right))).toEqual([]);
    expect(asked(frame.replace('⟦⟧', wrong))).toHaveLength(1);
  });
});

describe('what is read of such frames', () => {
  const values = (text: string) =>
    read(text).quantities.map((q) => [q.value ?? `${q.numerator}/${q.denominator}`, q.unit]);
  it('both ends of a pair, and fractions before any mark', () => {
    expect(values('Số trường tăng từ 24 lên 31.')).toEqual([
      [24, 'trường'],
      [31, 'trường'],
    ]);
    expect(values('Số trường đạt chuẩn: 24/32 - 75%.')).toEqual([
      ['24/32', 'trường'],
      [75, '%'],
    ]);
  });

  it('an arrow is no bound', () => {
    expect(read('Trường đạt chuẩn: 24/32 => 75%.').quantities[1]).not.toHaveProperty('comparator');
    expect(read('Tỷ lệ > 75%.').quantities[0]).toMatchObject({ comparator: '>' });
  });
});
