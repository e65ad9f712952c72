// Figures in sentences of their own, or behind a mark, that look like the parts or the base of one before and are not.

export const SILENT_SPREAD: readonly string[] = [
  // sides of one row: the first is no whole of the others
  'Học sinh giỏi: 3 giải Nhất, 19 giải Nhì, 28 giải Ba, 36 giải Khuyến khích.',
  'CBQL 3 đ/c, giáo viên 35 đ/c, nhân viên 8 đ/c.',
  'Toàn xã có 12 trường mầm non, 11 trường tiểu học, 6 trường THCS, 2 trường THPT.',
  'Nhu cầu 52 giáo viên, hiện có 46 giáo viên biên chế và 4 giáo viên hợp đồng, còn thiếu 2 giáo viên.',
  'Trong 45 chỉ tiêu, có 30 chỉ tiêu vượt, còn 6 chỉ tiêu chưa đạt.',
  // the parts belong to another count told between
  'Thị xã tuyển 324 chỉ tiêu, gồm 311 giáo viên và 13 nhân viên. Trong số giáo viên cần tuyển, tiểu học có 245 chỉ tiêu, THCS 64 chỉ tiêu, mầm non 2 chỉ tiêu.',
  'Xã cần 271 giáo viên, hiện có 238 người, còn thiếu 33 người. Xã ký hợp đồng với 30 giáo viên, gồm: mầm non 13 người, tiểu học 10 người, THCS 7 người.',
  // two of a row, not one that became another
  'Tỷ lệ suy dinh dưỡng nhà trẻ còn 5,3%, mẫu giáo còn 4,5%, giảm 2,1% so với đầu năm học (6,6%).',
  // groups announced, figures of something else behind
  'Tỉnh có 3 khu công nghiệp với 41.200 lao động. Mỗi năm có 1.260 trẻ cần gửi. Năm 2024 tuyển mới 640 lao động. Các doanh nghiệp góp 2 tỷ đồng.',
  'Hai huyện có 214 trường. Huyện A đã công nhận 36 trường đạt chuẩn. Huyện B đã công nhận 41 trường đạt chuẩn.',
  // others went or came between
  'Đầu năm có 421 học sinh, trong năm chuyển đi 5 học sinh, chuyển đến 2 học sinh, cuối năm còn 418 học sinh.',
  'Thu 2.268 triệu đồng, chi lương 1.900 triệu đồng, chi khác 300 triệu đồng, còn dư 68 triệu đồng.',
  'Toàn tỉnh có 812 điểm trường. Năm nay xóa 74 điểm trường, còn 146 điểm trường chưa có điện.',
  // prices for several things, and gifts of several kinds
  'Tổng kinh phí 240 triệu đồng, gồm 60 suất học bổng, mỗi suất 2 triệu đồng và 40 suất quà, mỗi suất 3 triệu đồng.',
  'Tặng 45 suất học bổng, mỗi suất 1 triệu đồng, và 10 xe đạp, tổng trị giá 62 triệu đồng.',
  'Có 35 giáo viên được hỗ trợ, mỗi người 1,5 triệu đồng/tháng, tổng kinh phí 630 triệu đồng mỗi năm.',
  // a share of others than those counted before
  'Có 3.184 thí sinh đăng ký. Kết quả, 1.176 học sinh đạt giải, chiếm 41,2% số thí sinh dự thi.',
  'Toàn huyện có 124 em học hòa nhập. So với số trẻ trong độ tuổi (1.420 trẻ), tỷ lệ đi nhà trẻ đạt 31,5%.',
  // norms and aims are not of what there is
  'Trường có 24 lớp với 1.020 học sinh; phấn đấu không quá 35 học sinh/lớp.',
];

// Rests, changes and columns that agree in another way than by the nearest figures.
export const SILENT_RESTS: readonly string[] = [
  'Khối 1: 3 lớp - 92 HS - 1 HSKT\nKhối 2: 3 lớp - 88 HS - 0\nKhối 3: 3 lớp - 101 HS - 2 HSKT\nKhối 4: 4 lớp - 120 HS - 1 HSKT\nKhối 5: 4 lớp - 117 HS - 1 HSKT\nTổng: 17 lớp - 518 HS - 5 HSKT.',
  'Toàn xã có 44 nhóm, lớp với 1.106 trẻ (nhà trẻ 198 trẻ, mẫu giáo 908 trẻ), bình quân 25,1 trẻ/lớp.',
  'Công nhận mới 02 trường chuẩn quốc gia, nâng tổng số lên 19 trường, đạt 95% kế hoạch (20 trường).',
  'Lớp 10 có 178 học viên, giảm 28 học viên so với năm học trước (206 học viên), mới đạt 74,2% chỉ tiêu được giao (240 học viên).',
  'Cần 48 giáo viên, hiện có 43 giáo viên, trong đó thiếu 2 giáo viên Tin học.',
  'Chi 12 tỷ đồng, trong đó ngân sách tỉnh 8 tỷ đồng, ngân sách huyện 3 tỷ đồng.',
  'Có 1.495 học sinh bỏ học, trong đó bậc THPT có 1.080 học sinh; riêng bậc THCS có 409 học sinh.',
  'Nhà trẻ 3 nhóm, 76 cháu. Trường có 17 nhóm lớp với 554 cháu. Nhà trẻ: 3 nhóm, 76 cháu; mẫu giáo 3 tuổi: 4 lớp, 115 cháu; 4 tuổi: 4 lớp, 158 cháu; 5 tuổi: 6 lớp, 205 cháu.',
  'Trong đó có 3 giải Nhất, 7 giải Nhì, 9 giải Ba, 7 giải Khuyến khích.',
  'Toàn trường có 22 lớp với 846 học sinh (bình quân 38,5 học sinh/lớp). Khối 6: 6 lớp, 231 em; Khối 7: 6 lớp, 228 em; Khối 8: 5 lớp, 196 em; Khối 9: 5 lớp, 191 em.',
  'Có 812 lớp với 23.061 học sinh, bình quân 28,4 học sinh/lớp, tăng 3,2 học sinh/lớp so với năm học 2017-2018 (25,2 học sinh/lớp).',
  'Toàn thành phố có 1.372 cơ sở giáo dục mầm non độc lập. So với cùng kỳ năm trước (1.318 cơ sở), số cơ sở tăng 54 cơ sở. Các cơ sở độc lập đang chăm sóc 38.416 trẻ, bình quân 28 trẻ/cơ sở.',
  'Có 1.128/1.531 trường đạt chuẩn, tỷ lệ 73,7%, tăng 1,5% so với cuối năm 2020; chia ra mầm non 441/612 trường (72,1%), tiểu học 424/521 trường (81,4%).',
  'Có 1.184 hồ sơ trực tuyến trên tổng số 1.236 hồ sơ; trả đúng hạn 1.172 hồ sơ, còn 12 hồ sơ trễ hạn.',
];

/** Totals and bare numbers that agree, or that no total is told of. */
export const SILENT_ANNOUNCED = [
  'Kết quả: 98 xã đạt tiêu chí số 5.\nTồn tại: còn 46 phòng học tạm, 8 xã chưa có trường mầm non riêng.\nChỉ tiêu năm 2015: thêm 25 xã đạt tiêu chí số 5, nâng tổng số lên 123 xã.',
  'Xã hội hóa 500 triệu đồng. Tổng kinh phí dự kiến 14,5 tỷ đồng, trong đó ngân sách 12 tỷ đồng, xã hội hóa 2,5 tỷ đồng.',
  'Số trường đạt chuẩn:\n- Mầm non: 31 trường, có 6 trường mức độ 2;\n- Tiểu học: 38 trường, có 11 trường mức độ 2;\n- THCS: 24 trường;\n- THPT: 5 trường.\nNhư vậy toàn thành phố có 98 trường đạt chuẩn.',
  'Yên Bình với 16 lớp, 372 học viên; Mường Khoa 8 lớp, 179 học viên; Hoàng Thu 5 lớp, 112 học viên; Vị Sơn 3 lớp, 69 học viên.',
  'Chi bộ chiếm 71,1% tổng số 45 cán bộ, giáo viên, nhân viên nhà trường; đảng viên nữ 19 đồng chí (59,4%).',
  'Đợt 1 trao 40 suất, đợt 2 trao 35 suất. Cả ba cấp có 95 giải: cấp tiểu học 30 giải, cấp THCS 41 giải, cấp THPT 24 giải.',
  'Học lực: giỏi 98 em, khá 178 em, trung bình 127 em, yếu 14 em, kém 1 em. Tổng số trẻ đến trường là 415 cháu: nhà trẻ 85 cháu, mẫu giáo 330 cháu.',
  'Kế hoạch kết nạp 12 đảng viên, đã kết nạp 15 đảng viên. Kỳ thi có 689 học sinh đạt 27 điểm trở lên trong tổng số 712 em dự thi.',
  'Lớp 5 có 19 em đoạt giải. Trường Hòa Thuận có 9 em; kế đến là Hoài An 6 em. Riêng 2 trường này đã chiếm 31,9% số giải của cả đoàn.',
  'Tỷ lệ giảm từ 6,8% xuống 4,9% (1,9 điểm phần trăm). Số dự án tăng từ 12 lên 18, tăng 50%.',
  'Đoàn viên từ 4.350 xuống 4.002 người, giảm 8% sau 5 năm.',
  'Có 1.046 người, gồm 912 giáo viên và 134 nhân viên; còn thiếu 137 giáo viên so với định mức.',
];
