import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

/** The figures of a text with what they count. */
const counts = (text: string) =>
  read(text).quantities.map((q) => `${q.value ?? `${q.numerator}/${q.denominator}`} ${q.unit}`);

describe('numbers behind words that order and name', () => {
  it.each([
    ['Tỷ lệ thi vào 10 THPT xếp thứ 9 toàn huyện, tăng 3 bậc.', ['3 bậc']],
    ['Họp từ 07h 30 phút, ngày 09/12/2010.', []],
    ['16/08/2020, 20:10 GMT+7', []],
    ['Trường đặt tại số 118 khu phố 3 phường Tân Hòa.', []],
    ['Chi bộ trường THPT Tân Hòa số 2 tổ chức đại hội.', []],
    ['Hoàn thành vượt mức 12/15 mục tiêu.', ['12/15 mục tiêu']],
    ['Đào tạo dưới 3 tháng 5.210 lượt người.', ['5210 lượt người']],
    ['Giỏi cấp trường 40 đồng chí, cấp quận 08 đồng chí.', ['40 đồng chí', '8 đồng chí']],
    ['Điểm thi cao hơn của Quận 0,52 điểm.', ['0.52 điểm']],
    ['Trong năm 31 học sinh được khen thưởng.', ['31 học sinh']],
    ['Trong năm 2019 có 3 vụ việc.', ['3 vụ việc']],
    ['Hằng năm 7/7 chi đoàn xếp loại tốt.', ['7/7 chi đoàn']],
    ['Điểm chính 8 lớp, điểm lẻ Thôn Năm 4 lớp.', ['8 lớp', '4 lớp']],
    ['Sinh viên năm 4 đi thực tập.', []],
    ['Sĩ số đầu năm 1 208 học sinh.', ['1208 học sinh']],
    ['Xã xây xong khối 18 phòng học.', ['18 phòng học']],
    ['Khối 10 phòng 12 thi Văn.', []],
    ['Học sinh khối 12 thi tốt nghiệp.', []],
    ['Thời gian làm bài 45 phút.', ['45 phút']],
    ['Năm qua xảy ra 9 tai nạn, ít hơn năm trước 4 tai nạn.', ['9 tai nạn', '4 tai nạn']],
    [
      'Đội ngũ gồm: giáo viên 30, Tổng phụ trách Đội 01, kế toán 01.',
      ['30 giáo viên', '1 Tổng phụ trách Đội', '1 kế toán'],
    ],
    ['Đội ngũ: CBQL 02, GV 21, NV 03; có 9 đảng viên.', ['2 CBQL', '21 GV', '3 NV', '9 đảng viên']],
    ['Em đăng ký vào Đội 2 của xã.', []],
    ['Công trình thuộc đợt 2 chương trình xóa nhà tạm.', []],
    ['Mỗi đợt 2 lớp tập huấn.', ['2 lớp tập huấn']],
    ['Hai em đạt điểm 9 môn Toán, một em đạt 8,75 điểm môn Hóa.', ['8.75 điểm']],
    ['Chương trình 135 đầu tư 2 phòng học, Chương trình 30a xây 1 bếp.', ['2 phòng học', '1 bếp']],
    ['Phân công 1 phó hiệu trưởng phụ trách bán trú.', ['1 phó hiệu trưởng']],
    [
      'Số điểm lẻ còn 31 (đầu năm 43), số phòng tạm còn 15 (năm trước 28).',
      ['31 điểm lẻ', '43 điểm lẻ', '15 phòng tạm', '28 phòng tạm'],
    ],
    ['Trường được giao 42 biên chế, hiện có 39, còn thiếu 03.', ['42 biên chế', '39 biên chế', '3 biên chế']],
    ['Huy động trẻ từ 3 đến 4 tuổi từ 95% trở lên.', ['95 %']],
    ['Số em đi học mới ở mức 28,4 em/lớp.', ['28.4 em/lớp']],
  ])('%s', (text, expected) => expect(counts(text)).toEqual(expected));
});

describe('days and hours', () => {
  it.each([
    ['22 giờ, ký túc xá tắt đèn.', []],
    ['Gần 11 giờ trưa, các em ra về.', []],
    ['Kỷ niệm Ngày Sách Việt Nam 05/9.', []],
    ['Tỷ lệ các năm 2021, 2022 lần lượt là 81% và 84%.', ['81 %', '84 %']],
    ['Mỗi nhóm phụ đạo 2 buổi/tuần.', ['2 buổi/tuần']],
    ['Hồ sơ của em kéo dài 5 tháng.', ['5 tháng']],
    ['Tiền ăn (8 tháng) do phụ huynh đóng.', ['8 tháng']],
    ['Công trình chậm gần 3 tháng.', ['3 tháng']],
    ['Kết quả thực hiện 9 tháng đầu năm.', []],
    ['Các em nghỉ hè 3 tháng.', []],
    ['Có 4/5 năm trường đạt xuất sắc.', ['4/5 năm']],
    ['Chi hội sinh hoạt được 3/4 kỳ.', ['3/4 kỳ']],
    ['Tuổi đời bình quân 31,5 tuổi.', ['31.5 tuổi']],
    ['Kinh phí chia cho 2 cấp: tỉnh và xã.', ['2 cấp']],
  ])('%s', (text, expected) => expect(counts(text)).toEqual(expected));
});
