// Passages whose figures agree, or need not, in the forms of planted-proven.ts.

export const SILENT_PROVEN: readonly string[] = [
  // the share is of another whole, and says so or is made by it
  'Toàn huyện có 160 phòng ở, trong đó phòng kiên cố là 104 phòng, đạt 80,0% kế hoạch.',
  'Toàn huyện có 31 trường đạt chuẩn, tăng 12 trường so với đầu nhiệm kỳ (19 trường) và bằng 62,0% của 50 trường.',
  'Năm 2020 có 200 em dự thi, trong đó 130 em đỗ, chiếm 65,0%. Năm nay có 240 em dự thi, trong đó 156 em đỗ, chiếm 65,0%.',
  'Trường có 46 giáo viên, trong đó có 23 đảng viên, chiếm 41,8% trong tổng số 55 cán bộ, giáo viên, nhân viên.',
  // growth of what was there, or told of shares
  'Năm 2020 chi 8.000 triệu đồng; năm 2021 chi 9.200 triệu đồng, tăng 1.200 triệu đồng, tương đương 15,0%.',
  'Cuối năm có 52/76 em hứng thú, đạt 68,4% (tăng 29 em so với đầu năm).',
  'Toàn tỉnh có 8.000 thí sinh. Có 5.120 thí sinh chọn Khoa học xã hội, chiếm 64,0%; 2.720 thí sinh chọn Khoa học tự nhiên, chiếm 34,0%; 160 thí sinh còn lại thi các môn lẻ.',
  // the time behind a change is that change's, and another year is another year
  'Tỷ lệ chuyên cần là 95,2%, tăng 1,4% so với năm học trước và đạt 99,1% so với kế hoạch.',
  'Năm 2019 tỷ lệ đạt 81,5%. Năm 2021 tỷ lệ đạt 87,2%, tăng 2,6% so với năm 2020.',
  'Tỷ lệ giáo viên đạt chuẩn năm 2022 đạt 84,2%, tăng 6,1% so với năm 2020, cao hơn bình quân chung của tỉnh là 3,3%.',
  'Trường đạt 34 giải, trong đó có 2 giải Nhất, 9 giải Nhì; năm học trước trường đạt 27 giải, như vậy số giải tăng 7 giải, riêng giải Nhì tăng 3 giải.',
  // parts and wholes: the list goes further, or something else changes the whole
  'Đã kiểm tra 15 chi bộ, tăng 4 chi bộ so với năm trước (11 chi bộ), đạt 125% kế hoạch (12 chi bộ); gồm 6 chi bộ trường mầm non, 5 chi bộ trường tiểu học, 3 chi bộ trường THCS, 1 chi bộ trường THPT.',
  '- Xây 10 phòng học tại Trường Tiểu học Hoa Ban; dự toán 4,5 tỉ đồng;\n- Xây 5 phòng học tại Trường Mầm non Sơn Ca; dự toán 2,6 tỉ đồng;\n- Xây 7 phòng bộ môn tại Trường THCS Núi Voi; dự toán 3,9 tỉ đồng.\nCộng xây mới 22 phòng, 11 tỉ đồng.',
  'So với đầu năm (612 em) giảm 5 em do chuyển trường. Kết quả: hoàn thành xuất sắc 210 em; hoàn thành tốt 186 em; hoàn thành 207 em; chưa hoàn thành 4 em.',
  'Huyện từng có 118 điểm trường, đã dồn 41 điểm, còn 77 điểm. Năm nay giảm 12 điểm, còn 65 điểm.',
  // two years before the last, a mean that grew, a change of something else
  'Năm 2020 có 62 trường đạt chuẩn; năm 2022 có 65 trường; năm 2024 có 70 trường, tăng 8 trường so với năm 2020.',
  'Năm 2020 điểm trung bình là 6,85 điểm. Kỳ thi năm 2023 nhà trường đạt 7,41 điểm. Như vậy sau ba năm, điểm trung bình đã tăng 0,56 điểm.',
  'Đầu năm trường có 24 lớp, 948 học sinh. Cuối năm còn 936 học sinh, giảm 12 em. Khối 6: 7 lớp, 262 học sinh; khối 7: 6 lớp, 236 học sinh; khối 8: 6 lớp, 230 học sinh; khối 9: 5 lớp, 208 học sinh.',
  'Trong số 5.400 học viên hệ trung cấp, có 3.510 em vừa học xong lớp 9, chiếm 65,0%; so với cả 15.600 người đang học là 22,5%.',
  'Toàn ngành có 12.500 giáo viên; 10.250 người đạt chuẩn, tỉ lệ 82 %; trên chuẩn 2.875 người, tỉ lệ 23 %.',
  '4. Kinh phí: 18,4 tỷ đồng.\na) Theo hạng mục: phòng học 11,2 tỷ đồng; nhà bếp 4,1 tỷ đồng; thiết bị 3,1 tỷ đồng.\nb) Theo nguồn vốn: ngân sách tỉnh 15 tỷ đồng; ngân sách huyện 3,4 tỷ đồng.',
  'Trong nhiệm kỳ kết nạp 48 đảng viên. Cụ thể, năm 2019 kết nạp 11 đồng chí, năm 2020 8 đồng chí, năm 2021 7 đồng chí; các năm trước kết nạp 22 đồng chí.',
  'Tỉnh còn thiếu 1.250 giáo viên; trong đó mầm non thiếu 520 người, tiểu học 380 người. Bậc mầm non chiếm 41,6% tổng số giáo viên còn thiếu, bậc tiểu học chiếm 30,4%.',
  // of another whole, of what was counted and its change together, of a body elected besides
  'Có 24.200 học sinh. So với cùng kỳ (23.600 học sinh) tăng 600 em. Học sinh dân tộc thiểu số 18.150 em, chiếm 75,0 %.',
  'Đại hội bầu 15 đồng chí vào Ban Chấp hành khóa mới và bầu đoàn đại biểu dự đại hội cấp trên gồm 9 đại biểu chính thức, 1 đại biểu dự khuyết.',
  'Vốn đầu tư bình quân mỗi năm 120 tỷ đồng. Trong đó, vốn trái phiếu 300 tỷ đồng, ngân sách tỉnh 210,5 tỷ đồng, còn lại 89,5 tỷ đồng là nguồn xã hội hóa.',
  'Tổng chi cho giáo dục 5 năm là 12.600 tỉ đồng, bình quân mỗi năm 2.520 tỉ đồng, chiếm 22,5% tổng chi ngân sách (56.000 tỉ đồng).',
  'Đến nay có 14/25 trường đạt chuẩn, tăng 1 trường so với năm trước, đạt tỉ lệ 56%; tỉ lệ phòng kiên cố đạt 81,4%.',
  'Tổng kinh phí năm 2021 là 1.500 triệu đồng. Một số nội dung chi lớn: mở lớp 362 triệu đồng; mua thiết bị 655 triệu đồng; tập huấn 295 triệu đồng.',
  'Toàn huyện có 14.100 học sinh và 940 máy tính. Bình quân 15,0 học sinh/máy; riêng các trường THCS 11,2 học sinh/máy.',
  'Tổng giá trị xã hội hóa đạt 38,4 tỷ đồng, bằng 106,7% kế hoạch (36 tỷ đồng). Trong số này, tiền mặt là 16,2 tỷ đồng, hiện vật 14,7 tỷ đồng, phần còn lại là 7,5 tỷ đồng ngày công.',
  'Trẻ nhà trẻ ra lớp 96/312 cháu, đạt 30,8%; huyện giao 29%, như vậy vượt 1,8%, so với năm học trước (27,6%) tăng 3,2%.',
  'Trường xếp 33 lớp với 1.518 học sinh (45-47 học sinh/lớp).',
  // the share is of what came before a bracket; what a bracket tells is another count
  'Chi bộ có 71 đảng viên (68 đảng viên chính thức, 03 đảng viên dự bị), chiếm 80,7% trong tổng số 88 cán bộ, giáo viên.',
  'Toàn tỉnh có 250 trường. Đầu năm có 105 trường đạt chuẩn, trong năm thêm 10 trường, nâng tổng số lên 115 trường, chiếm 46,0%.',
  'Hạn chế: có 03 giải (01 giải ba, 02 giải khuyến khích), vượt 01 giải so với kế hoạch (02 giải). Tỉ lệ học sinh yếu, kém còn cao, cộng cả hai loại 104 em.',
  'Đội ngũ có 9.640 giáo viên, bình quân 2,0 giáo viên/nhóm, lớp.',
  'Toàn trường: 226 trẻ/7 lớp. Trong đó:\n. Lớp mầm: 31 trẻ 01 lớp (01 lớp bán trú)\n. Lớp chồi: 72 trẻ 02 lớp (01 lớp bán trú)\n. Lớp lá: 123 trẻ/04 lớp.',
  'Đến năm 2021, 6 trường này được công nhận đạt chuẩn, nâng tổng số lên 37 trường. Hiện tại, huyện có 32 trường nộp hồ sơ, 31 trường đạt chuẩn.',
  // the norm is no mean; what is told inside a part, and parts of what stands before
  'Trường có diện tích 9.600m2 với 3.000 HS, đạt 3,2 m2/HS (chuẩn nội thành: 6 m2/HS).',
  'Toàn tỉnh có 61.400 học sinh.\n- Tiểu học: 31.200 học sinh;\n- THCS: 19.900 học sinh;\n- THPT: 10.300 học sinh, trong đó hệ giáo dục thường xuyên có 1.250 học sinh.',
  'Giáo viên còn thiếu 306 người so với định mức (mầm non 152, tiểu học 95, THCS 59), riêng mầm non mới bố trí được 1,7 giáo viên/lớp.',
  'Duy trì sinh hoạt 12/12 kỳ, đảng viên dự sinh hoạt bình quân đạt 96,4%.',
  'Kết nạp được 36 đảng viên mới, trong đó bậc mầm non 15 đồng chí, tiểu học 12 đồng chí, THCS 9 đồng chí; đạt 120% so với chỉ tiêu được giao (30 đảng viên).',
  'Thu nhập bình quân năm 2020 ước đạt 46,8 triệu đồng, vượt 4% mục tiêu (45 triệu đồng), gấp 2,6 lần so với năm 2015 (18 triệu đồng).',
  'Trẻ ra lớp đạt 100%. Tỉ lệ gia đình văn hóa năm 2019 là 86,1%, tăng 5,2% so với đầu nhiệm kỳ.',
  // men and women of a part, or of those a bracket names
  'Chi bộ có 41 đảng viên, trong đó chính thức 38 đồng chí (nam 17, nữ 21), dự bị 3 đồng chí.',
  'Toàn trường có 41 giáo viên. Tham dự hội thao có 35 người; nam 17 người, nữ 18 người.',
  // shares of an age, of a plan that is not told
  'Mầm non: 31 trường với 11.480 cháu, nhà trẻ 2.180 cháu đạt 20,4% độ tuổi, mẫu giáo 9.300 cháu đạt 92,5%.',
  'Miền Trung có 17 trường, tuyển sinh cao đẳng nghề được 7.364 người, đạt 95% so với kế hoạch, tuyển sinh trung cấp nghề được 4.295 người, đạt 69% so với kế hoạch.',
  'Trường được giao 60 chỉ tiêu, thực tuyển 74 học viên, vượt 14 học viên.',
  // a part was not read, is told inside another, is that of each, or what left makes up for it
  'Phòng học có 16 phòng: kiên cố 10, bán kiên cố 4, phòng nhờ nhà văn hóa thôn 2. Bếp ăn ở điểm chính.',
  'Đầu năm có 540 em, bỏ học 6 em. Học lực: Giỏi 128 em; Khá 203 em; Trung bình 184 em; Yếu 19 em.',
  'Số trường: 12, với 4.310 học sinh. Trong đó:\nKhối lớp 1: 28 lớp với 871 HS, khuyết tật: 12; dân tộc: 5 em.\nKhối lớp 2: 27 lớp với 850 HS.\nKhối lớp 3: 28 lớp với 869 HS.\nKhối lớp 4: 27 lớp với 858 HS.\nKhối lớp 5: 27 lớp với 862 HS.',
  '- Thí điểm ở 5 trường (thị xã 3 trường, huyện Hòa Lâm, huyện Lộc Sơn mỗi nơi 1 trường).',
  'Toàn tỉnh có 164 trường đạt chuẩn quốc gia (mầm non 62 trường, tiểu học 71 trường, THCS 31 trường), chiếm 41,0% tổng số 400 trường.',
  // heads with a colon behind them, the next in the row, the last two alone, hamlets, women beside others
  'Nhân viên: 10 (biên chế 2: 01 Y tế; 01 kế toán; hợp đồng 8: 02 bảo vệ; 06 cấp dưỡng)',
  'Tổng số CBGV,NV: 31 đ/c trong đó BGH 02, giáo viên 24, nhân viên 04, TPT Đội 01; trên chuẩn 19 đ/c.',
  'Cấp mầm non có 19/19 trường đạt chuẩn. Trong đó có 4 trường vừa được công nhận lại; 12 trường được công nhận mức độ 1; 7 trường được công nhận mức độ 2.',
  'Trường có 02 điểm (điểm chính ở ấp 1, điểm lẻ ở ấp 5).',
  'Toàn Đảng bộ có 164 đảng viên (nữ 68 đồng chí, Khmer 107 đồng chí).',
  'Nguồn vốn xây trường được hơn 1.140 tỷ đồng, trong đó vốn Trung ương 402 tỷ đồng, ngân sách tỉnh 361 tỷ đồng, các huyện 297 tỷ đồng, còn lại 83 tỷ đồng là do dân đóng góp.',
  'Toàn tỉnh có 1.740 HS bỏ học. Trong đó tiểu học 139 em, THCS 812 em, THPT 789 em. Các huyện biển vẫn còn nhiều: Thạnh Phong 301 em, Ba Lai 268 em, Bình Đông 230 em.',
  // other wholes: the one before the parts, another marker, those named without a figure, levels of their own
  '1. Tổng số thu ngân sách: 12.940 triệu đồng\nTrong đó:\n- Thu nội địa: 10.720 triệu đồng\n- Thu từ xuất nhập khẩu: 2.220 triệu đồng\n2. Tổng số chi ngân sách: 13.840 triệu đồng',
  '1. Thu ngân sách nhà nước: 6.400 tỷ đồng, gồm:\n- Thu nội địa: 5.690 tỷ đồng;\n- Thu xuất nhập khẩu: 405 tỷ đồng;\n- Thu để lại chi: 305 tỷ đồng.\n2. Thu ngân sách địa phương hưởng: 9.120 tỷ đồng, gồm:\n- Thu theo phân cấp: 5.210 tỷ đồng;\n- Thu bổ sung: 3.910 tỷ đồng.',
  'Đến nay có 203.480 học sinh, bỏ học 1.974 em, chiếm tỉ lệ 0,97%. Ở cấp tiểu học, số HS bỏ học là 228 em, chiếm tỉ lệ 0,25%. Cấp THCS, số bỏ học là 1.050 HS, chiếm tỉ lệ 1,52% và cấp THPT là 696 em, chiếm tỉ lệ 1,81%.',
  'Đạt 26 giải, tăng 5 giải so với năm trước (21 giải); gồm 3 giải Nhất, 6 giải Nhì, 7 giải Ba và 10 giải Khuyến khích.',
  'Đến nay có 14/33 trường đạt chuẩn. Trong đó, mầm non có 5/9 trường, tiểu học có 5/12 trường, THCS có 4/9 trường. Riêng bậc THPT có 3 trường, chưa trường nào đạt.',
  'Toàn tỉnh có 12.480 học sinh lớp 12 và 3.105 học sinh bỏ học. Con số này giảm 240 em so với cùng kỳ (3.345 em).',
];
