// Figures in a row behind a whole that are no parts of it, or not all of them.

export const SILENT_SETS: readonly string[] = [
  // groups that overlap
  'Đảng bộ có 312 đảng viên, trong đó 180 đảng viên nữ, 42 đảng viên người dân tộc thiểu số, 95 đảng viên dưới 35 tuổi.',
  'Trường có 64 giáo viên, trong đó 60 giáo viên đạt chuẩn, 14 giáo viên là thạc sĩ, 38 giáo viên là đảng viên.',
  'Đại hội có 248 đại biểu, trong đó 96 đại biểu nữ, 31 đại biểu trẻ tuổi và 112 đại biểu có trình độ thạc sĩ trở lên.',
  'Toàn trường có 1.204 học sinh, trong đó 590 nữ, 480 học sinh dân tộc thiểu số, 130 học sinh thuộc hộ nghèo.',
  'Tỉnh có 2.415 giáo viên THPT, trong đó 1.610 giáo viên nữ, 720 giáo viên có trình độ thạc sĩ.',
  // lists that name only some
  'Toàn tỉnh có 412 trường, trong đó thành phố có 61 trường, huyện Bình Lâm có 48 trường, huyện Sơn Hạ có 39 trường.',
  'Sở đã kiểm tra 86 cơ sở, trong đó 31 cơ sở ở thành phố, 24 cơ sở ở thị xã.',
  'Quỹ trao 325 suất học bổng, trong đó 120 suất cho học sinh tiểu học, 95 suất cho học sinh THCS.',
  'Toàn huyện có 2.140 học sinh bán trú, trong đó xã Nậm Lương 312 em, xã Pú Hồng 274 em, xã Na Sang 198 em.',
  'Kinh phí năm nay là 46,2 tỷ đồng, trong đó sửa chữa trường lớp 18,5 tỷ đồng, mua sắm thiết bị 12,4 tỷ đồng.',
  'Đợt này tuyển 279 giáo viên, trong đó 45 giáo viên Tiếng Anh, 38 giáo viên Tin học.',
  'Toàn ngành được khen 74 tập thể, gồm 12 trường mầm non, 9 trường tiểu học và nhiều đơn vị khác.',
  'Có 140 sản phẩm dự thi, trong đó có 36 sản phẩm của học sinh THPT, 52 sản phẩm của học sinh THCS.',
  // another whole stands near by
  'Trường có 45 lớp, 30 lớp học hai buổi, trong đó 12 lớp khối 1, 10 lớp khối 2 và 8 lớp khối 3.',
  'Năm 2024 toàn huyện có 52 trường; năm 2025 còn 44 trường, trong đó 18 trường mầm non, 15 trường tiểu học, 11 trường THCS.',
  'Thành phố có 118 trường, 96 trường đạt chuẩn (41 trường mầm non, 30 trường tiểu học, 25 trường THCS).',
  'Đoàn có 86 học sinh dự thi, 60 em đạt giải, gồm 4 giải Nhất, 13 giải Nhì, 20 giải Ba và 23 giải Khuyến khích.',
  'Trong 410 hồ sơ nộp về có 380 hồ sơ hợp lệ, gồm 210 hồ sơ nộp trực tuyến và 170 hồ sơ nộp trực tiếp.',
  'Xã có 1.240 hộ, 326 hộ tham gia, gồm 201 hộ ở thôn Đông và 125 hộ ở thôn Đoài.',
  // plans beside results, years beside years
  'Kế hoạch xây 120 phòng học, trong đó năm 2024 xây 45 phòng, năm 2025 xây 38 phòng; đến nay đã xong 41 phòng.',
  'Nhiệm kỳ này kết nạp 186 đảng viên, trong đó năm 2021 kết nạp 35 đảng viên, năm 2022 kết nạp 41 đảng viên.',
  'Số trường đạt chuẩn: năm 2022 có 112 trường, năm 2023 có 121 trường, năm 2024 có 135 trường.',
  'Đến năm 2025 có 310 trường đạt chuẩn, năm 2023 có 280 trường, năm 2024 có 295 trường.',
  'Tháng 9 có 1.120 lượt người học, tháng 10 có 1.340 lượt, luỹ kế 10 tháng 9.860 lượt.',
  // other things in the row
  'Toàn trường có 56 cán bộ, giáo viên, nhân viên, gồm 3 cán bộ quản lý, 45 giáo viên, 8 nhân viên; trong đó 41 đảng viên, 22 người trên chuẩn.',
  'Trường có 24 lớp với 812 học sinh, gồm 12 phòng học kiên cố, 8 phòng bộ môn, 4 phòng chức năng.',
  'Huyện có 36 trường (14 trường mầm non, 12 trường tiểu học, 10 trường THCS), 2 trung tâm và 6 nhóm trẻ độc lập.',
  'Tổng kinh phí 240 triệu đồng, gồm 60 suất học bổng, mỗi suất 2 triệu đồng và 40 suất quà, mỗi suất 3 triệu đồng.',
  'Giải thưởng 96 triệu đồng, gồm 2 giải Nhất 12 triệu đồng, 4 giải Nhì 8 triệu đồng, 8 giải Ba 5 triệu đồng.',
  'Xã có 8 trường, trong đó Trường THCS Minh Tân có 18 lớp, 640 học sinh, 3 điểm trường.',
  'Có 27/36 trường đạt chuẩn, gồm 11/14 trường mầm non, 9/12 trường tiểu học và 7/10 trường THCS.',
  'Đội ngũ có 72 người, gồm 3 cán bộ quản lý, 61 giáo viên (35 giáo viên nữ, 12 giáo viên hợp đồng) và 8 nhân viên.',
  // rounded figures
  'Tỉnh còn thiếu gần 2.700 giáo viên, gồm 2.200 ở trường công lập và khoảng 500 ở trường tư thục.',
  'Hơn 160 giáo viên nghỉ việc, trong đó hơn 90 giáo viên công lập, gần 70 giáo viên ngoài công lập.',
  'Tổng mức đầu tư khoảng 740 tỷ đồng, gồm trường Tam Sơn 187 tỷ đồng, trường Na Mèo 147 tỷ đồng, trường Bát Mọt 405 tỷ đồng.',
  // rows of grades and levels beside another count of the same thing
  'Trường có 24 lớp, trong đó 8 lớp ghép. Khối 6: 6 lớp; Khối 7: 6 lớp; Khối 8: 6 lớp; Khối 9: 6 lớp.',
  'Thành lập mới 70 trường, riêng THPT có 7 trường. Trong 70 trường học có mầm non 38 trường, tiểu học 17 trường, THCS 15 trường.',
  'Huyện có 45 đơn vị. Mầm non có 17 trường, tiểu học có 14 trường, THCS có 11 trường.',
  // what was not read as a figure
  'Đội ngũ có 139 người gồm 04 CBQL; 01 TPT Đội; 01 Phó TPT Đội; 115 GV; 18 NV.',
  'Lớp 9 tựu trường trước 2 tuần. Cụ thể, các lớp khác tựu trường trước 1 tuần; riêng lớp 1 tựu trường trước 2 tuần.',
];
