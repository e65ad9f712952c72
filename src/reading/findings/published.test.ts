import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

// The ways in which published papers tell figures that do not agree, in sentences of our own.

const asked = (text: string): string[] =>
  read(text)
    .findings.filter((x) => ['sum', 'ratio', 'diff'].includes(x.kind))
    .map((x) => x.message);

/** Each passage holds with the first figure, and no longer with the second. */
const PAIRS: [string, string, string][] = [
  // a change since a year whose own figure is told
  [
    'Năm học 2022-2023, trường có 23 lớp, 874 học sinh, so với năm học 2021-2022 tăng 01 lớp, ⟦⟧ học sinh. Các năm trước: năm học 2021-2022 có 22 lớp, 836 học sinh; năm học 2020-2021 có 21 lớp, 822 học sinh.',
    '38',
    '52',
  ],
  [
    'Năm 2023 có 5.812 người; năm 2024 có 731 giáo sư, 5.483 phó giáo sư, cộng 6.214 người; năm 2025 là 6.597 người, gồm 768 giáo sư, 5.829 phó giáo sư, tăng ⟦⟧ người so với năm 2024.',
    '383',
    '785',
  ],
  // a share of the noun it names, not of another that would make it
  [
    'Trường có 57 cán bộ, giáo viên, nhân viên, chi bộ có 38 đảng viên. Đảng viên nữ là 23 đồng chí, chiếm ⟦⟧% đảng viên của chi bộ.',
    '60,5',
    '40,4',
  ],
  [
    'Trường có 46 cán bộ, giáo viên, nhân viên, trong đó 3 cán bộ quản lý, 33 giáo viên, 10 nhân viên. Tỷ lệ giáo viên có trình độ trên chuẩn đạt ⟦⟧% (27 cô).',
    '81,8',
    '58,7',
  ],
  [
    'Cộng cả hai loại, tỉnh có 21.697 em bán trú trong số 58.240 em. Trong 21.697 em này, ⟦⟧%, tức 9.640 em, ở lại trường cả tuần.',
    '44,4',
    '55,1',
  ],
  // cut instead of rounded
  [
    'Tỷ lệ trường đạt chuẩn đã lên tới ⟦⟧%. Con số này tính trên 633 trường công lập, trong đó 401 trường đã có quyết định.',
    '63,35',
    '63,34',
  ],
  ['Cả tỉnh có 401 trường đạt chuẩn. Tính trên 633 trường công lập, tỷ lệ này là ⟦⟧%.', '63,35', '63,34'],
  ['Mức độ 2 có 15/63 tỉnh (tỷ lệ 23,8%); lên mức độ 3 mới có 08 tỉnh, chiếm ⟦⟧%.', '12,70', '12,69'],
  [
    'Có 15/36 trường đạt chuẩn, chiếm ⟦⟧%. Bậc mầm non có 6/9 trường, đạt 66,7%; tiểu học có 6/14 trường, đạt 42,9%; THCS có 3/13 trường, đạt 23,1%.',
    '41,7',
    '41,6',
  ],
];

const SILENT = [
  // one of a list in words
  'Năm 2018 bổ sung 23 trường chuẩn: THPT 2 trường, THCS 6 trường, mầm non sáu trường, tiểu học 9 trường.',
  'Đại học A có 34 em (hai giải Nhất, 14 giải Nhì, 18 giải Ba).',
  // the list goes on
  'Toàn ngành còn 8.379 chỉ tiêu chưa tuyển. Bậc mầm non còn 1.192 chỉ tiêu, tiểu học 2.787 chỉ tiêu, THCS 3.184 chỉ tiêu, THPT 938 chỉ tiêu. Ngoài ra còn 154 chỉ tiêu của các trung tâm, 84 chỉ tiêu ở trường chuyên biệt và 40 chỉ tiêu ở khối cao đẳng.',
  'Cả tỉnh còn 36 học sinh không đủ điều kiện. Xuân Lộc có 13 học sinh, An Hòa 8 học sinh, Mỹ Phú 6 học sinh, Châu Thạnh 5 học sinh. Cai Lộc, Chợ Mới, Gò Me và Gò Đông mỗi nơi 1 học sinh.',
  'Học sinh giỏi cấp huyện 43 giải (3 nhất, 9 nhì, 14 ba, còn lại khuyến khích), cấp tỉnh 8 giải.',
  // the whole is named otherwise
  'Đạt 32 tiêu chí trong 36 tiêu chí, tỷ lệ 88,9%.',
  'Đội ngũ 36 người. Lao động tiên tiến 31 đ/c, đạt 86,1%; CSTĐ cơ sở 5 đ/c, bằng 16,1% số LĐTT.',
  // no relation
  'Con số này gồm 294 học sinh THCS, 270 học sinh THPT và 27 học sinh tiểu học.',
  'Bốn huyện mỗi nơi có 10 em được nhận; 6 địa phương còn lại mỗi nơi 5 em.',
  'Có 214 giáo viên nghỉ việc, gần gấp đôi năm học trước đó (109 người), chủ yếu ở bậc mầm non (97 người) và tiểu học (58 người).',
  'Tỷ lệ bằng giỏi là 28,67%, trong khi năm trước mới 17,3%, tăng hơn 10%.',
];

describe('figures as published papers tell them', () => {
  it.each(PAIRS)('%s', (passage, right, wrong) => {
    expect(asked(passage.replace('⟦⟧', right))).toEqual([]);
    expect(asked(passage.replace('⟦⟧', wrong))).not.toEqual([]);
  });
  it.each(SILENT)('%s', (passage) => {
    expect(asked(passage)).toEqual([]);
  });
  it('each share that is cut, however many there are', () => {
    const text =
      'Có 15/36 trường đạt chuẩn, chiếm 41,6%. Bậc mầm non có 6/9 trường, đạt 66,6%; tiểu học có 6/14 trường, đạt 42,8%; THCS có 3/13 trường, đạt 23,1%.';
    expect(asked(text)).toHaveLength(3);
  });
});

describe('bounds and blurs', () => {
  const first = (text: string) => read(text).quantities[0];
  it('"tăng hơn" before a round number', () => {
    expect(first('Tỷ lệ này tăng hơn 10%.')?.approx).toBe('gt');
    expect(first('Tỷ lệ này tăng hơn 0,82% so với năm trước.')?.approx).toBeUndefined();
  });
  it('"tính trên" bounds nothing', () => {
    expect(first('Tính trên 633 trường công lập.')?.comparator).toBeUndefined();
  });
});
