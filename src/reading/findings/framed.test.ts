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
  // two parts
  ['Hội nghị biểu dương ⟦⟧ điển hình (35 tập thể, 85 cá nhân).', '120', '110'],
  ['Trường có ⟦⟧ lớp với 4.108 học sinh, trong đó có 06 lớp học 2 buổi/ngày và 78 lớp học 1 buổi/ngày.', '84', '74'],
  ['Huyện có ⟦⟧ trường, trong đó 2 trường thuộc Sở và 34 trường thuộc Phòng.', '36', '35'],
  ['Số nhóm lớp: ⟦⟧ nhóm lớp. Trong đó, có 302 nhóm trẻ, 1.861 lớp mẫu giáo.', '2.163', '2.166'],
  [
    'Tỉnh điều ⟦⟧ cán bộ coi thi. Trong đó giảng viên là 1.693 người; giáo viên phổ thông là 2.834 người.',
    '4.527',
    '4.528',
  ],
  // who leads, who teaches, and the others
  ['+ Tổng số CBCC: ⟦⟧ Nữ: 49 Đảng viên: 26 Trong đó: CBQL: 3 GV: 61 Nhân viên: 4', '68', '58'],
  ['Trường có 33 lớp, ⟦⟧ công chức, viên chức.\nI. Thực trạng\n1. Đội ngũ: BGH 03, GV 73, NV 08.', '84', '94'],
  ['* Tổng số CB, GV, NV: ⟦⟧ (nữ: 24) + Trong đó: BGH: 02; GV: 22; KT: 01; YT: 01.', '26', '56'],
  ['Hiệu trưởng 1; Phó Hiệu trưởng 1; Giáo viên 37, nữ 32; Nhân viên 3. Cộng ⟦⟧ người.', '42', '32'],
  ['+ Tổng số CBCC: ⟦⟧ đ/c Nữ: 41 đ/c Đảng viên: 24 đ/c Trong đó: CBQL: 3 đ/c GV: 59 đ/c Nhân viên: 4 đ/c', '66', '65'],
  ['Huyện có ⟦⟧ trường, trong đó 2 trường thuộc Sở GD&ĐT quản lý, 34 trường thuộc Phòng.', '36', '35'],
  // lists of counts and shares, of a whole that is not told
  ['Học lực: giỏi 9,7% (298 HS); khá 56,5% (1.731 HS); trung bình ⟦⟧% (962 HS).', '31,4', '34,1'],
  ['Học lực: Giỏi 29 - 3,8%; Khá ⟦⟧ - 32,8%; TB 398 - 52%; Yếu 84 - 11%; Kém 3 - 0,4%.', '251', '241'],
  [
    'Học lực: giỏi 29 em (3,8%); khá 251 em (32,8%); yếu 84 em (11%).\nHạnh kiểm: tốt 679 em (88,8%); khá 62 em (⟦⟧%).',
    '8,1',
    '1,8',
  ],
  // who came, and who stayed away
  ['Có 68.214 em đến trường (tỷ lệ ⟦⟧%), vắng 1.447 em.', '97,92', '79,92'],
  // shares of a wage
  ['Mỗi em được hỗ trợ ⟦⟧ đồng/tháng (bằng 40% mức lương cơ sở 1.490.000 đồng).', '596.000', '956.000'],
  ['Mức đóng bằng 4,5% mức lương cơ sở (1.490.000 đồng), tức ⟦⟧ đồng/tháng.', '67.050', '67.500'],
  ['Trong năm phát 25 suất, mỗi suất 500 nghìn đồng, hết ⟦⟧ triệu đồng.', '12,5', '92,5'],
  // what a fraction long before leaves over
  ['Có 172/178 trường có bếp một chiều. Trẻ ăn bán trú đạt 86%. Cải tạo bếp ở ⟦⟧ trường còn lại.', '6', '7'],
  [
    'Có 438/476 trường đạt chuẩn, gồm mầm non 146/165 trường, tiểu học 154/155 trường, THCS 138/156 trường. Còn ⟦⟧ trường chưa đạt.',
    '38',
    '36',
  ],
  [
    'Có 874/921 cơ sở giáo dục đạt chuẩn quốc gia. Bố trí quỹ đất cho ⟦⟧ trường còn lại chưa đạt chuẩn quốc gia.',
    '47',
    '74',
  ],
  // three and more of one noun, whatever else is told of each
  [
    'Trong 5 năm huyện mở được ⟦⟧ lớp, gồm: pháp luật mở 1.412 lớp cho 71.830 lượt người; dạy nghề mở 655 lớp cho 28.057 lượt người; y tế mở 738 lớp; phổ cập mở 159 lớp.',
    '2.964',
    '2.974',
  ],
  [
    'Kết nạp được ⟦⟧ đảng viên mới. Cụ thể, năm 2021 kết nạp 46 đảng viên mới, trong đó 21 đoàn viên, chiếm 45,7%; năm 2022 kết nạp 57 đảng viên mới, trong đó 20 đoàn viên, chiếm 35,1%; năm 2023 kết nạp 73 đảng viên mới.',
    '176',
    '177',
  ],
  [
    'Đã đầu tư ⟦⟧ phòng học và 3.406 phòng công vụ. Trong đó, hoàn thành 1.094 phòng học và 190 phòng công vụ; đang xây 4.160 phòng học và 1.112 phòng công vụ; đang làm thủ tục 2.776 phòng học và 2.104 phòng công vụ.',
    '8.030',
    '8.130',
  ],
  ['Bỏ học: khối 10 có 7 em; khối 11 có 4 em; khối 12 có ⟦⟧ em; toàn trường 12 em.', '1', '6'],
  // shares that say of whom they are
  ['Có 318 lao động tiên tiến (77,2%), 44 chiến sĩ thi đua cơ sở, bằng ⟦⟧% lao động tiên tiến.', '13,8', '19,8'],
  [
    'Toàn tỉnh có 168.420 gia đình đăng ký, đạt 82,4% tổng số 204.393 hộ. Đã công nhận 147.940 gia đình, đạt ⟦⟧% số hộ đăng ký.',
    '87,84',
    '78,84',
  ],
  // a rate of one of several pairs
  [
    'Trường có 84 lớp với 4.108 học sinh, trong đó có 06 lớp học 2 buổi/ngày (248 học sinh) và 78 lớp học 1 buổi/ngày (3.860 học sinh), sĩ số bình quân ⟦⟧ học sinh/lớp.',
    '48,9',
    '58,9',
  ],
  ['- Tổng số trẻ: 431 trẻ\n+ Nhẹ cân: 17 trẻ = 3,9%\n+ Thấp còi: 15 trẻ = ⟦⟧%', '3,5', '5,3'],
  ['Giáo viên trên chuẩn: 25/30; Tỷ lệ: ⟦⟧%; Đạt chuẩn: 5/30; Tỷ lệ: 16,7%.', '83,3', '38,3'],
  // lists told in one bracket, below their whole, or by the names of both
  ['Nhân viên: ⟦⟧ người (kế toán: 01 người, y tế: 01 người; nấu ăn: 10 người; bảo vệ: 4 người).', '16', '14'],
  [
    'Toàn tỉnh có ⟦⟧ trường đạt chuẩn, vượt 31 trường so với chỉ tiêu.\nCác trường đạt chuẩn theo địa bàn như sau: Cư Nia: 26 trường; Đăk Min: 25 trường; Gia Nghiệp: 21 trường; Đăk Sin 14 trường và Đăk Lang: 3 trường.',
    '89',
    '98',
  ],
  ['Tuyên dương ⟦⟧ tập thể, cá nhân\nHội nghị biểu dương 25 tập thể, 35 cá nhân xuất sắc.', '60', '61'],
  [
    'Nhà trẻ ra lớp 45.210 cháu (41,2%), mẫu giáo 118.940 cháu (99,1%); cộng hai độ tuổi ⟦⟧ cháu.',
    '164.150',
    '164.140',
  ],
  // what is left of money, posts and rooms
  [
    'Phụ huynh ủng hộ 12,4 triệu đồng, 35 ngày công; đã chi 11,9 triệu đồng mua 60 ghế, tồn ⟦⟧ triệu đồng.',
    '0,5',
    '0,6',
  ],
  [
    'Dôi dư 324 người (95 hiệu trưởng, 141 phó hiệu trưởng, 88 nhân viên), đã bố trí lại 287 người, còn ⟦⟧ người.',
    '37',
    '38',
  ],
  ['Toàn xã có 462/518 chỉ tiêu biên chế được giao, thiếu ⟦⟧ giáo viên và nhân viên.', '56', '58'],
  // changes with their base right before, behind a comma, or on the line above
  ['Học sinh giỏi đạt 7 giải, so với chỉ tiêu 8 giải thấp hơn ⟦⟧ giải.', '1', '2'],
  ['Bậc THCS đạt 98,9% (tăng ⟦⟧% so với nhiệm kỳ trước, 98,1%).', '0,8', '8,0'],
  ['- Năm học 2014-2015: 502 học sinh, 12 lớp\n- Năm học 2015-2016: 566 học sinh (tăng ⟦⟧ em), 13 lớp', '64', '66'],
  // the share first, its count behind a colon
  ['1. Tốt 65%: 546 HS\n2. Khá 30%: 252 HS\n3. Trung bình ⟦⟧%: 38 HS\n4. Yếu 0,5%: 4 HS', '4,5', '5,4'],
  ['Có 149 trường đạt chuẩn, vượt 38 trường so với chỉ tiêu, bằng ⟦⟧% trong tổng số 371 trường.', '40,2', '50,2'],
  // as many counts as places, two levels that another list shows to be all, quotients written out
  [
    'Trường có 16 lớp với 341 học sinh. Học tại 03 điểm trường: điểm chính 209 em; Nà Cáy 74 em; Mường Bắc ⟦⟧ em.',
    '58',
    '68',
  ],
  [
    'Thành phố có 13 trường, gồm ⟦⟧ lớp. Trong đó, cấp THPT có 49 lớp; cấp THCS có 86 lớp. Toàn hệ thống có 4.212 học sinh, THCS 2.679 em và THPT 1.533 em.',
    '135',
    '138',
  ],
  ['Tỉ lệ giáo viên/học sinh: 38 giáo viên/624 học sinh = ⟦⟧.', '0,061', '0,609'],
  // titles that are counted
  ['Công nhận 149/193 “Dòng họ học tập”, đạt ⟦⟧%.', '77,2', '17,2'],
];

describe('relations told in plain frames', () => {
  it.each(PAIRS)('%s', (frame, right, wrong) => {
    expect(asked(frame.replace('⟦⟧', right))).toEqual([]);
    expect(asked(frame.replace('⟦⟧', wrong))).toHaveLength(1);
  });
});

describe('what only looks like parts', () => {
  it('is left alone', () => {
    expect(
      asked(
        'Các trường theo địa bàn: Cư Nia 26 trường; Đăk Min 25 trường. Tính theo bậc học: mầm non 37, tiểu học 14.\nNăm 2019 công nhận mới 17 trường, công nhận lại 11 trường.',
      ),
    ).toEqual([]);
    expect(
      asked(
        '– Giáo viên: 30, gồm có:\n+ Giáo viên chủ nhiệm: 18\n+ Giáo viên bộ môn: 9\n+ GVDT: 2\n– Giáo viên hợp đồng: 01',
      ),
    ).toEqual([]);
  });
});

describe('a whole that the text does not print', () => {
  it('is explained', () => {
    expect(
      asked('Học lực: giỏi 29 em (3,8%); khá 241 em (32,8%); trung bình 398 em (52%); yếu 84 em (11%).')[0],
    ).toMatch(/^241 : (\d+) = .* \(các phần khác là của một tổng khoảng \1\)$/);
    expect(asked('Có 68.214 em đến trường (tỷ lệ 79,92%), vắng 1.447 em.')).toEqual([
      '68.214 : 69.661 = 97,92 %, làm tròn 97,92 %; văn bản ghi 79,92 % (69.661 là số có mặt và số vắng cộng lại)',
    ]);
  });
});

describe('two faults in one figure', () => {
  const text = (share: string, more: number) =>
    `Toàn tỉnh có 155/216 trường tiểu học đạt chuẩn (${share}%), tăng ${more} trường so với năm học trước (145 trường).`;
  it('are both asked about when no other figure there would mend them', () => {
    expect(asked(text('71,8', 10))).toEqual([]);
    expect(asked(text('71,8', 12))).toHaveLength(1);
    expect(asked(text('72,8', 12))).toHaveLength(2);
    // 157 of 216
    expect(asked(text('72,7', 12))).toHaveLength(1);
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

  it('a count with its share behind a dash is no range', () => {
    expect(values('Học lực: Giỏi 29 - 3,8%; Khá 251 - 32,8%.')).toEqual([
      [29, 'người'],
      [3.8, '%'],
      [251, 'người'],
      [32.8, '%'],
    ]);
    expect(values('Tỷ lệ chuyên cần 95 - 98%.')).toEqual([[95, '%']]);
  });

  it('those who stay in a class, and posts that are filled', () => {
    expect(values('Hoàn thành chương trình 405 em; ở lại lớp 4 em.')).toEqual([
      [405, 'em'],
      [4, 'em'],
    ]);
    expect(read('Có 10.846 viên chức ngành giáo dục trên 11.143 biên chế được giao.').quantities[1]).not.toHaveProperty(
      'comparator',
    );
  });

  it('levels of schools that stand for their noun', () => {
    expect(values('Thành phố xây mới 86 trường: 39 mầm non, 27 tiểu học, 20 THCS.')).toEqual([
      [86, 'trường'],
      [39, 'mầm non'],
      [27, 'tiểu học'],
      [20, 'THCS'],
    ]);
  });

  it('a level with decimals, people who are sent', () => {
    expect(values('Mới đạt 1,73 giáo viên/lớp so với mức 2,2 giáo viên/lớp.')).toEqual([
      [1.73, 'giáo viên/lớp'],
      [2.2, 'giáo viên/lớp'],
    ]);
    expect(values('Huyện điều 12 giáo viên theo Điều 12 của Nghị định.')).toEqual([[12, 'giáo viên']]);
  });

  it('an arrow is no bound', () => {
    expect(read('Trường đạt chuẩn: 24/32 => 75%.').quantities[1]).not.toHaveProperty('comparator');
    expect(read('Tỷ lệ > 75%.').quantities[0]).toMatchObject({ comparator: '>' });
  });
});
