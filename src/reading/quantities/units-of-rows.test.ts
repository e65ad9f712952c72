import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

/** The units of the figures of a text, in order. */
const units = (text: string) => read(text).quantities.map((q) => q.unit);

describe('units of crowds, labels and rows', () => {
  it.each([
    ['Tổng số CBGVNV: 45; nữ 38; đại học 36; cao đẳng 6.', ['CBGVNV', 'CBGVNV', 'CBGVNV', 'CBGVNV']],
    ['Toàn trường có 24 CB,GV,CNV.', ['CB,GV,CNV']],
    ['Quỹ do 14 xã, thị trấn quản lý 2,1 tỷ đồng.', ['xã, thị trấn', 'đồng']],
    ['Tập trung vào 7 nhóm nhiệm vụ, giải pháp chủ yếu.', ['nhóm nhiệm vụ, giải pháp']],
    ['Thành phố có 310 doanh nghiệp, hợp tác xã, hộ kinh doanh.', ['doanh nghiệp, hợp tác xã, hộ kinh doanh']],
    ['Có 1.205 (61,3%) thí sinh dự thi.', ['thí sinh', '%']],
    ['Đã đào tạo cho 41. 205 lượt người.', ['lượt người']],
    ['Có 20 em lớp 5. 120 em học bơi.', ['em', 'em']],
    ['Huyện ban hành 02 chỉ thị.', ['chỉ thị']],
    [
      'Giáo viên: 15; Đạt chuẩn 3/15 = 20%.\nTrên chuẩn: 12/15 = 80%',
      ['Giáo viên', 'Giáo viên', '%', 'Giáo viên', '%'],
    ],
    ['+ Giáo viên: 26. Đạt chuẩn theo luật.', ['Giáo viên']],
    ['Cán bộ: 38 đ/c; trong đó: Nam 9; Đại học 30, Cao đẳng 8.', ['đ/c', 'đ/c', 'đ/c', 'đ/c']],
    ['Giáo viên: 03 thạc sĩ, 18 đại học, 02 cao đẳng.', ['thạc sĩ', 'đại học', 'cao đẳng']],
    ['Toàn trường có 41 GV. GV giỏi cấp Quận 11, cấp Thành phố 03.', ['GV', 'GV', 'GV']],
    [
      'Năm 2015, số học sinh là trên 19 triệu, nay học sinh tăng 3 triệu; số giáo viên là 1,1 triệu, đến năm 2022 có 1,2 triệu.',
      ['học sinh', 'học sinh', 'giáo viên', 'giáo viên'],
    ],
    [
      'Tỉnh còn thiếu 1.850 giáo viên, gồm 1.200 ở bậc tiểu học, 400 ở bậc THCS và khoảng 250 ở bậc THPT.',
      ['giáo viên', 'giáo viên', 'giáo viên', 'giáo viên'],
    ],
    ['Xã có 620 hộ nghèo, gồm 410 ở thôn Đông và 210 ở thôn Tây.', ['hộ nghèo', 'hộ nghèo', 'hộ nghèo']],
    ['Hội thi có 40 đội, gồm 2023 tại huyện.', ['đội']],
    ['Quỹ học bổng đã trao 3 triệu cho mỗi em.', ['đồng']],
    ['Các em được tặng học bổng 2 triệu.', ['đồng']],
    ['Thu nhập của giáo viên là 8 triệu, lương giáo viên tăng 1,5 triệu.', ['đồng', 'đồng']],
    ['Số tiền hỗ trợ học sinh là 3 triệu.', ['đồng']],
    ['- Số điểm trường: 01\n- Tổng số nhóm lớp: 15', ['điểm trường', 'nhóm lớp']],
    ['Tổng số cán bộ quản lý, giáo viên, nhân viên: 36', ['cán bộ quản lý, giáo viên, nhân viên']],
    ['Tổng số trẻ toàn trường: 432 - Tổng số nhóm lớp: 15', ['trẻ', 'nhóm lớp']],
    ['Giáo viên trên chuẩn 21/67, tỷ lệ 31,3%.', ['Giáo viên', '%']],
    [
      'Có nhiều thí sinh chọn nhất là A00 (883.768, 34,59%), D01 (608.632, 23,82%).',
      ['thí sinh', '%', 'thí sinh', '%'],
    ],
    ['Trao quà cho 230 học sinh tiểu học, THCS, THPT.', ['học sinh tiểu học, THCS, THPT']],
    ['Trường huy động 30 thầy cô, phụ huynh và 11 thầy, cô giáo.', ['thầy cô, phụ huynh', 'thầy, cô giáo']],
    ['Huyện có 586 phòng tạm, phòng mượn và 44 CBVC-NLĐ.', ['phòng tạm, phòng mượn', 'CBVC-NLĐ']],
    ['Lũ làm 17.557 hộ bị ngập, 77 phòng bị hỏng.', ['hộ', 'phòng']],
    [
      'Có 647 học sinh, trong đó bậc mầm non 190, bậc tiểu học 275, bậc THCS 182.',
      ['học sinh', 'học sinh', 'học sinh', 'học sinh'],
    ],
    // miscounted by one: parts all the same
    [
      'Có 648 học sinh (dân tộc Kinh: 190; dân tộc Tày: 275; dân tộc Nùng: 182).',
      ['học sinh', 'học sinh', 'học sinh', 'học sinh'],
    ],
    [
      'Có 648 cán bộ, trong đó đã nghỉ hưu 190, chuyển ngành 275, đang công tác 182.',
      ['cán bộ', 'cán bộ', 'cán bộ', 'cán bộ'],
    ],
    ['Có 948 cán bộ, trong đó đã nghỉ hưu 190, chuyển ngành 275, đang công tác 182.', ['cán bộ']],
    ['Tỉnh được giao 574 biên chế, gồm mầm non 310, tiểu học 264.', ['biên chế', 'biên chế', 'biên chế']],
    [
      'Nhân viên 06 (01 kế toán, 01 y tế, 03 cấp dưỡng, 01 bảo vệ).',
      ['Nhân viên', 'kế toán', 'y tế', 'cấp dưỡng', 'bảo vệ'],
    ],
    [
      'Tỉnh thiếu 1.872 giáo viên so với định mức, trong đó mầm non thiếu 640, tiểu học thiếu 815.',
      ['giáo viên', 'giáo viên', 'giáo viên'],
    ],
    ['Có 103.456 thí sinh dự thi, trong khi chỉ tiêu của các trường công lập là 79.740.', ['thí sinh', 'chỉ tiêu']],
    ['Trường giảm 25 chỉ tiêu nhưng số thí sinh dự thi là 1.782.', ['chỉ tiêu', 'thí sinh']],
    ['Số phòng học: 24; phòng chức năng: 08; sách: 5.600 cuốn.', ['phòng học', 'phòng chức năng', 'cuốn']],
    ['Số trẻ ra lớp đạt 1,2 triệu, tăng 45.000 trẻ.', ['trẻ', 'trẻ']],
    ['Cơ sở 1 có 20 lớp, cơ sở 2 có 16 lớp.', ['lớp', 'lớp']],
    ['Có 6.480 học sinh: tiểu học 4.660, trung học cơ sở 1.820.', ['học sinh', 'học sinh', 'học sinh']],
    ['Có 64 lớp, trong đó tiểu học 46, trung học cơ sở 18.', ['lớp', 'lớp', 'lớp']],
    ['Toàn trường 30 lớp: khối 10: 12 lớp, khối 11: 9, khối 12: 9.', ['lớp', 'lớp', 'lớp', 'lớp']],
    ['Khối 1: 118 HS; HSKT 02.', ['HS', 'HSKT']],
  ])('%s', (text, expected) => expect(units(text)).toEqual(expected));

  it.each([
    ['Mức thu 30.000đ/trẻ/ngày, tổng thu 2.268.000.000đ.', ['đ/trẻ/ngày', 'đ']],
    ['Chi bộ có 23 đ/c, đóng 100.000 đ/năm.', ['đ/c', 'đ/năm']],
    ['Học phí 13-17 triệu đồng/năm/sinh viên; thu 50.000 đ/học kỳ.', ['đồng/năm/sinh viên', 'đ/học kỳ']],
    ['Mức thưởng là 2 triệu đồng / 1 chỉ số.', ['đồng / 1 chỉ số']],
  ])('dong: %s', (text, expected) => expect(units(text)).toEqual(expected));

  it.each([
    ['Nước ngập từ 0,5 m đến 2 m.', [0.5, 2]],
    ['Mỗi suất từ 2 triệu đồng đến 5 triệu đồng.', [2_000_000, 5_000_000]],
    ['Số lớp tăng từ 5 lớp đến 9 lớp.', [5, undefined]],
  ])('from … to: %s', (text, [value, to]) =>
    expect(read(text).quantities[0]).toMatchObject({ value, ...(to === undefined ? {} : { value_to: to }) }),
  );

  it.each([
    'Địa chỉ: Đường 30/4 khu phố 3 Phường 1.',
    'Địa chỉ: Khu phố 3 Phường 1 thị xã Kiến Tường.',
    'Ngày xuất bản: 13/02/2018 9:37:00 SA',
    'Hoàn thành trước ngày 30.8.',
    'Các em đăng ký NV 1.',
  ])('counts nothing in "%s"', (text) => expect(read(text).quantities).toEqual([]));
});
