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
  // a whole pointed at, or named by what was counted
  [
    'Cấp ủy các cấp kỷ luật 215 đảng viên; trong số này có 47 cấp ủy viên, chiếm ⟦⟧%. Ủy ban kiểm tra kỷ luật 57 đảng viên.',
    '21,9',
    '12,8',
  ],
  ['Tỉnh có 109/196 trường đạt chuẩn, tỉ lệ 55,6%. Trong số đó, 25 trường đã lên mức độ 2, tỉ lệ ⟦⟧%.', '12,8', '12,6'],
  [
    'Có 12.142/15.141 hộ gia đình cán bộ, hội viên nắm vững các tiêu chí, đạt ⟦⟧%; 1.697 hộ thực hiện trọn 8 tiêu chí.',
    '80,19',
    '83,85',
  ],
  // several shares together
  [
    'Trường có 4.577 cử nhân, xuất sắc 1.192 em (26,04%), giỏi 1.925 em (42,06%), khá 1.376 em (30,06%); từ khá trở lên đạt ⟦⟧%.',
    '98,2',
    '98,1',
  ],
  [
    'Có 4.934 sinh viên được cấp bằng, trong đó giỏi 2.906 sinh viên, xuất sắc 107 sinh viên, chung lại là ⟦⟧%.',
    '61,07',
    '61,06',
  ],
  ['Khen xuất sắc ⟦⟧ em (66,7%); vượt trội 248 em (29,7%); tiến bộ 33 em (3,9%).', '557', '1.244'],
  // a decimal comma a place too far
  ['Trong 4.372 sinh viên, loại trung bình có 42 sinh viên, chiếm ⟦⟧%.', '0,96', '9,6'],
  // rough figures bound what a share may be
  ['Huy động trên 293 tỷ đồng; trong đó nhân dân đóng góp 216 tỷ đồng, chiếm ⟦⟧% tổng vốn.', '73', '77'],
  // all there are
  [
    'Phòng kiên cố gần 522.000 phòng, tức 85,5%. Như thế vẫn còn khoảng ⟦⟧% số phòng chưa được kiên cố hóa.',
    '14,5',
    '15,5',
  ],
  ['Trẻ đạt yêu cầu là 99,6%, trẻ chưa đạt còn ⟦⟧%.', '0,4', '0,3'],
  ['Đăng ký dự thi là 6.546 thí sinh; có mặt 6.536 thí sinh, còn ⟦⟧ thí sinh bỏ thi không rõ lý do.', '10', '36'],
  [
    'Năm học 2022-2023 có ⟦⟧ lớp. Chia theo loại hình, công lập là 2.175 lớp và ngoài công lập là 4 lớp.',
    '2.179',
    '2.175',
  ],
  [
    'Dân số là ⟦⟧ người. Khu vực thành thị có 93.502 người, chiếm 12,9%; khu vực nông thôn có 631.985 người, chiếm 87,1%.',
    '725.487',
    '725.687',
  ],
  [
    'Mầm non có 78/84 trường; THCS có 53/63 trường; tiểu học có 119/156 trường; THPT có 15/23 trường. Cộng cả bốn cấp, tỉnh đã có ⟦⟧/326 trường đạt chuẩn.',
    '265',
    '261',
  ],
  // lists by grade, one item more, what was before last year
  ['Số thi lại là ⟦⟧ em (7,5%), kể từ khối thấp nhất lên là 26 em, 24 em, 23 em và 18 em; lưu ban 19 em.', '91', '94'],
  ['Các khối đăng ký học sinh giỏi theo khối 51 em, 47 em, 46 em, 44 em, cộng ⟦⟧ em.', '188', '150'],
  [
    'Tỉnh duyệt tổng mức đầu tư ⟦⟧ triệu đồng.\nTheo đó, sẽ xây Trường Tân Phú 11.450 triệu đồng; Trường Hòa Lạc 14.820 triệu đồng; Trường Bản Mế 7.935 triệu đồng; Trường Vĩnh Thuận 17.640 triệu đồng; Trường Lũng Pù 8.275 triệu đồng.',
    '60.120',
    '51.845',
  ],
  [
    'Mạng lưới gồm 189 trường mầm non, 198 trường tiểu học. Bậc mầm non: năm học 2023-2024 tỉnh có 220 trường, năm học 2024-2025 là 214 trường, nay giảm ⟦⟧ trường so với năm học trước.',
    '25',
    '31',
  ],
  ['Lớp 1 có 81,4% Tốt, 18,6% Đạt; lớp 3 là 77,0% Tốt, ⟦⟧% Đạt.', '23,0', '33,0'],
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
  'Có 17 đảng viên bị kỷ luật, gồm khiển trách 11 người, cảnh cáo 5 người và cách chức 1 chi ủy viên.',
  'Trong 61 trường có thí sinh, 6 đơn vị đỗ 100%.',
  // no relation
  'Vắng nhiều nhất là THCS với 294 HS, kế đến là THPT 270 HS, còn tiểu học 27 HS.',
  'Mỗi huyện có 01 trường với 08 lớp, 280 học sinh. Chỉ tiêu tuyển lớp 6 hằng năm của mỗi trường là 70 em.',
  'Đảng bộ có thêm 166 đảng viên, bằng 87,4% chỉ tiêu cả năm là 190 đảng viên và hơn năm 2021 là 15 đảng viên.',
  'Con số này gồm 294 học sinh THCS, 270 học sinh THPT và 27 học sinh tiểu học.',
  'Bốn huyện mỗi nơi có 10 em được nhận; 6 địa phương còn lại mỗi nơi 5 em.',
  'Có 214 giáo viên nghỉ việc, gần gấp đôi năm học trước đó (109 người), chủ yếu ở bậc mầm non (97 người) và tiểu học (58 người).',
  // shares of something else
  'Đầu năm có 530.479 học sinh, đã có 2.072 em bỏ học (0,39%): tiểu học 27 em (0,01%), THCS 1.018 em (0,55%), THPT 1.027 em (1,05%).',
  'Cấp ủy viên bị kỷ luật là 13. Vi phạm điều đảng viên không được làm 15 trường hợp (20,2%), phẩm chất 14 trường hợp (18,9%), dân số 12 trường hợp (16,2%), tham nhũng 5 trường hợp (6,8%).',
  'Số lớp là 1.819 lớp: công lập 1.651 lớp, ngoài công lập 168 lớp; so với 1.810 lớp của năm trước thì bằng 100,50%.',
  'Chương trình tiếng Anh có 456 sinh viên xuất sắc (58,46%) và 246 sinh viên giỏi (31,54%); đại trà có 1.840 sinh viên xuất sắc (48,02%), 1.409 sinh viên giỏi (36,77%).',
  'Khảo sát 1.500 phụ huynh; 1.278 ý kiến hài lòng, chiếm 90%; 112 ý kiến chưa hài lòng, chiếm 7,9%.',
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

it('shares of amounts in đồng, which have as many wholes as they have đồng, in a blink', () => {
  const text = (share: string) =>
    `Tổng kinh phí 1.850 tỷ đồng, gồm: ngân sách tỉnh 1.110 tỷ đồng, chiếm ${share}%; ngân sách cấp xã 555 tỷ đồng, chiếm 30%; xã hội hóa 185 tỷ đồng, chiếm 10%.`;
  expect(asked(text('60'))).toEqual([]);
  expect(asked(text('70'))).toHaveLength(1);
});

describe('bounds and blurs', () => {
  const first = (text: string) => read(text).quantities[0];
  it('"tăng hơn" before a round number', () => {
    expect(first('Tỷ lệ này tăng hơn 10%.')?.approx).toBe('gt');
    expect(first('Tỷ lệ này tăng hơn 0,82% so với năm trước.')?.approx).toBeUndefined();
  });
  it('a row of bare numbers takes the noun behind its last', () => {
    expect(read('Thi lại theo khối là 26, 24, 23 và 18 em.').quantities.map((q) => q.value)).toEqual([26, 24, 23, 18]);
  });
  it('"vượt bậc" is no rank', () => {
    expect(first('Khen tiến bộ vượt bậc 33 học sinh.')?.value).toBe(33);
  });
  it('"tính trên" bounds nothing', () => {
    expect(first('Tính trên 633 trường công lập.')?.comparator).toBeUndefined();
  });
});
