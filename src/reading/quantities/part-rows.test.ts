import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

const counts = (text: string) =>
  read(text).quantities.map((q) => `${q.value ?? `${q.numerator}/${q.denominator}`} ${q.unit}`);

describe('figures whose arithmetic or label says what they count', () => {
  it.each([
    ['Đã kỷ luật 7 đảng viên bằng hình thức khiển trách 5, cảnh cáo 2.', ['7 đảng viên', '5 đảng viên', '2 đảng viên']],
    [
      'Thừa 2.450 giáo viên, trong đó tiểu học 650, THCS 1.200 và THPT 600.',
      ['2450 giáo viên', '650 giáo viên', '1200 giáo viên', '600 giáo viên'],
    ],
    ['So với đầu năm giảm 6 em (chuyển đến 3, chuyển đi 9).', ['6 em']],
    ['So với đầu năm tăng 6 em (chuyển đến 9, chuyển đi 3).', ['6 em', '9 em', '3 em']],
    [
      'Trường có 200 học sinh. Học lực: Giỏi 50 (25%), TB 110 (55%), Yếu 40 (20%).',
      ['200 học sinh', '50 học sinh', '25 %', '110 học sinh', '55 %', '40 học sinh', '20 %'],
    ],
    ['Danh hiệu giáo viên giỏi đạt 75%, trong đó mầm non: 45/60 đạt 75%.', ['75 %', '45/60 giáo viên', '75 %']],
    ['Huy động trẻ 5 tuổi ra lớp đạt 100% (120/120).', ['100 %', '120/120 trẻ']],
    ['Toàn trường: nhân viên hành chính 4; giáo viên dự thi 6.', ['4 nhân viên', '6 giáo viên']],
    ['Kết nạp 04 đảng viên (chỉ tiêu 03).', ['4 đảng viên', '3 đảng viên']],
    ['Ngành Sư phạm chỉ tiêu 140 nhưng có 2.300 hồ sơ nộp vào.', ['140 chỉ tiêu', '2300 hồ sơ']],
    ['Kết nạp 04 đảng viên/chỉ tiêu 03.', ['4 đảng viên', '3 đảng viên']],
    ['Trường được 850/1.200 chỉ tiêu, còn thiếu 350 và tiếp tục nhận hồ sơ.', ['850/1200 chỉ tiêu', '350 chỉ tiêu']],
    ['Đã có 98% trẻ tiêm mũi 1 (94%).', ['98 %', '94 %']],
    ['Học sinh mẫu giáo đầu năm học: tổng số 312, đều học bán trú.', ['312 Học sinh']],
    ['Học phí ở mức 150 đến 180,5 triệu đồng/khóa.', ['150000000 đồng/khóa']],
    ['Giải quyết việc làm mỗi năm 80 – 90 lao động.', ['80 lao động']],
    ['Chi bộ sinh hoạt 11 kỳ, kiểm tra 02 đảng viên.', ['11 kỳ', '2 đảng viên']],
    ['Trường tổ chức 3 kỳ thi.', ['3 kỳ thi']],
    ['Học bổng tăng từ 300 suất năm 2013 lên 450 vào năm 2014.', ['300 suất', '450 suất']],
    ['Toàn trường có 360 em. Khối 6: 180/4 lớp.', ['360 em', '180 em', '4 lớp']],
    ['Xã có 5 phòng cấp 4.', ['5 phòng']],
    ['Xóa nhà tạm theo kiểu “3 cứng” ở 12 thôn.', ['12 thôn']],
    ['Trường THPT Tân Lập 3 thu sai 12 triệu đồng.', ['12000000 đồng']],
    ['Đã thu 25.000đ/em, tổng cộng 3.500.000 đ.', ['25000 đ/em', '3500000 đ']],
    ['Đạt 8 giải: 1 nhất, 3 nhì, 4 khuyến khích.', ['8 giải', '1 nhất', '3 nhì', '4 khuyến khích']],
  ])('%s', (text, expected) => expect(counts(text)).toEqual(expected));
});
