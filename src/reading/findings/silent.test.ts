import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

// Passages whose figures agree, or say nothing of each other, in ways that look like a slip.

const SILENT: readonly string[] = [
  'Đại hội có mặt 29 đảng viên trên tổng số 30 đảng viên được triệu tập. Trong đó đảng viên chính thức 28 đồng chí, đảng viên dự bị 01 đồng chí.',
  'Các chi bộ kết nạp 157 đảng viên mới (mầm non: 32; tiểu học: 39; THCS: 39; THPT: 35; giáo dục thường xuyên: 12).',
  'Cả nước có 63/63 tỉnh, thành phố duy trì phổ cập tiểu học, trong đó có 30/63 tỉnh, thành phố đạt mức độ 3; 11 tỉnh, thành phố phổ cập THCS mức độ 2; 7 tỉnh, thành phố phổ cập THCS mức độ 3.',
  'Toàn huyện có 54 trường với 1.250 giáo viên. Trong năm có 38 giáo viên nghỉ hưu, chiếm 3%.',
  'Trường có 42 giáo viên và 610 học sinh; 31 học sinh đạt giải cấp huyện, đạt tỷ lệ 73,8% số em dự thi.',
  'Xã có 12 thôn, 2.340 hộ; hộ nghèo 117 hộ, chiếm 5%; hộ cận nghèo 94 hộ, chiếm 4,02%.',
  'Thêm 6 trường đạt chuẩn, nâng tỷ lệ lên 58,7%. Còn 19 trường chưa đạt.',
  'Năm 2022 có 45 trường; năm 2023 sáp nhập 4 trường, còn 41 trường; năm 2024 thành lập thêm 2 trường.',
  'Chi 12 tỷ đồng, trong đó ngân sách tỉnh 8 tỷ đồng, ngân sách huyện 3 tỷ đồng.',
  'Toàn trường có 24 lớp, trong đó khối 6 có 6 lớp, khối 9 có 5 lớp.',
  'Có 320 em dự thi, đạt 103% kế hoạch; thu học phí đạt 110% dự toán; nhập học đúng tuổi (thô) 101,2%.',
  'Tỷ lệ hộ nghèo giảm từ 8% xuống 6%, bình quân mỗi năm giảm 1%.',
  'Giảm từ 90% xuống còn 80% số giờ dạy thay; phấn đấu từ 80% đến 85% số tiết có thiết bị.',
  'Năm 2023 toàn huyện có 31.300 học sinh. Năm 2024 toàn huyện có 32.450 học sinh.',
  'Chi bộ 1 có 12 đảng viên. Chi bộ 2 có 15 đảng viên. Đảng bộ có 27 đảng viên.',
  'Bình quân 34 học sinh/lớp; khối 6 có 4 lớp với 150 học sinh.',
  'Kết quả: tốt 62%, khá 30%; học lực giỏi 25%, khá 40%, trung bình 30%.',
  'Tổng số 40 giải: 3 giải Nhất, 7 giải Nhì và nhiều giải Ba, Khuyến khích.',
  'Số phiếu phát ra 134 phiếu, thu vào 133 phiếu, hợp lệ 130 phiếu, không hợp lệ 3 phiếu.',
  'Vượt chỉ tiêu 17 trường so với kế hoạch 5 năm; riêng năm 2019 công nhận 22 trường (chỉ tiêu 20 trường).',
  'Hiện có 17 trường đạt chuẩn; mở thêm 6 lớp bán trú, nâng tổng số lớp bán trú lên 40 lớp.',
  'TT | Đơn vị | Số lớp | Tỷ lệ (%)\n1 | Hoa Mai | 8 | 40,0\n2 | Sơn Ca | 12 | 60,0\nTổng cộng | | 20 | 100',
  'Tên | Năm 2021 | Năm 2022 | Tổng số\nTrường A | 10 | 12 | 30\nTrường B | 11 | 13 | 31',
  'Huyện có 45 trường, riêng cấp mầm non 17 trường, còn lại là phổ thông; mỗi xã còn lại 2 điểm lẻ.',
  'Có 60/134 phiếu giới thiệu đồng chí A, 74/134 phiếu giới thiệu đồng chí B.',
  'Trong 3 năm có 1.704 nữ nhà giáo đạt danh hiệu; khen 2 tập thể và 46 cá nhân, tổng cộng 120 triệu đồng.',
  'Quyên góp 36,5 tỷ đồng, bằng 121,7% kế hoạch (30 tỷ đồng); gần 500 em được tặng quà, trong đó 300 em tiểu học và 195 em THCS.',
  'Trường đạt 98%, cao hơn 3% so với mặt bằng chung của tỉnh; năm trước đạt 97%.',
  'Chỉ tiêu 205 trường, thực hiện 222 trường, vượt 17 trường; tăng 16 trường so với năm 2015.',
  'Số học sinh bỏ học cấp THCS nhiều nhất: 294 em, cấp THPT: 270 em và cấp tiểu học: 27 em.',
  'Huyện có 62 trường, hoàn thành 37 trường chuẩn, giảm 20 trường so với kế hoạch.',
  'Trao thêm 25 suất quà, nâng tổng số suất quà lên 90 suất; tiền mặt 65 triệu đồng.',
  'Năm học 2022-2023 toàn huyện có 12.106 học sinh tiểu học. Năm học 2024-2025 có 13.323 học sinh tiểu học, tăng 1.310 em so với năm học trước.',
  'Hỗ trợ 12 em với mức 500.000 đồng/em/tháng, tổng 54 triệu đồng cả năm.',
  'Trường có 394 em, 163 nữ, chiếm 41,4%; lớp 6A 40 em, 20 nữ; lớp 6B 38 em, 21 nữ; lớp 6C 36 em, 19 nữ.',
  '- Mua sách: 6.000.000 đồng;\n- Mua vở: 12.000.000 đồng.\nTổng kinh phí cả năm học là 240.000.000 đồng.',
  'Trường có 40 giáo viên. Khối 6 giỏi 20 em (20%), khá 50 em (50%), trung bình 25 em (25%), yếu 5 em (5%).',
  'Số học sinh nữ 261 em trên tổng số 524 học sinh, đạt 49,8%; nữ dân tộc 85 em.',
];

describe('figures that only look wrong', () => {
  it.each(SILENT)('%s', (text) => {
    expect(
      read(text)
        .findings.filter((f) => f.severity !== 'note')
        .map((f) => f.message),
    ).toEqual([]);
  });
});
