// Passages whose figures agree, or have nothing to do with each other, that the nets without words once caught.

export const SILENT_FREE: readonly string[] = [
  'Đáng mừng, 4/10 đội tuyển có 100% học sinh dự thi đạt giải.',
  'Trung tâm mở 8 lớp nghề cho 280 lao động, bình quân 35 người/lớp, đạt 112% kế hoạch giao (250 lao động).',
  'Nhà trường khám sức khỏe cho 805 em (99,1%), vắng 7 em. Loại I: 486 em (60,4%), loại II: 262 em (32,5%), loại III: 57 em (7,1%).',
  'Các đồn mở 14 lớp với 343 học viên. Tính theo dân tộc, người Mông có 196 người, người Dao 104 người, còn lại 43 người Tày.',
  'Năm trước chuyển sang 12.450.000 đồng; phụ huynh ủng hộ 86.300.000 đồng. Đã chi khen thưởng 41.700.000 đồng, giúp học sinh nghèo 28.500.000 đồng, chi khác 9.350.000 đồng, tổng chi 79.550.000 đồng. Tồn quỹ 19.200.000 đồng.',
  'Tổng số được mời 96 người; dự họp 88 người; vắng 08 người (trong đó có phép 05 người, không phép 03 người).',
  'Tổ Tự nhiên có 5 giáo viên Toán, 3 Lý, 2 Hóa, 2 Sinh. Tổ Xã hội có 4 giáo viên Văn, 2 Sử, 1 Địa, 3 Tiếng Anh. Như vậy hai tổ có 22 giáo viên.',
  'Khối 6: 118 HS/3 lớp; khối 7: 140 HS/4 lớp; khối 8: 109 HS/3 lớp; khối 9: 97 HS/3 lớp.\nCộng: 464 HS/13 lớp.',
  'Khi sáp nhập, trường có 2.143 học sinh. Sau một tháng, 21 em chuyển đi, 9 em chuyển đến nên ngày khai giảng còn 2.131 học sinh.',
  'Số học sinh nữ 289 em trong tổng số 571 em toàn trường, chiếm tỷ lệ 50,61%.',
  'Qua khám phát hiện 214 em mắc tật khúc xạ (25,4%), 163 em sâu răng (19,3%), 52 em thừa cân (6,2%), 19 em cong vẹo cột sống (2,3%).',
  'Hội Khuyến học xã cấp 250 suất; Công ty Bảo hiểm 150 suất; Đoàn xã 80 suất; Ban Trị sự 50 suất.',
  'Trường cắt giảm khoảng 34% chỉ tiêu, từ 980 xuống còn 650 chỉ tiêu; ở một trường khác, từ 335 chỉ tiêu nay giảm chỉ còn 100.',
  'Trường có 1.046 cán bộ, giáo viên, nhân viên, trong đó 912 giáo viên đứng lớp, 137 giáo viên còn lại làm việc khác.',
  'Năm học 2021-2022, toàn huyện Thạch Lĩnh có 59 trường: mầm non 23, tiểu học 19, THCS 14 và 3 trường TH&THCS; tổng số phòng học kiên cố đạt 91,4%.',
  'Đầu năm học này có 10.946 trẻ 5 tuổi ra lớp, đạt 98,4%, xã Hướng Linh và Ba Nang còn 63 cháu ở nhà vì đường xa.',
  'Số hộ nghèo của 30 huyện là 161.178 hộ (chiếm tỷ lệ 38,29%), số hộ cận nghèo là 46.563 hộ (chiếm tỷ lệ 11,06%). Các huyện đều ở vùng cao.\nNếu chỉ tính theo thu nhập thì khác. Nghèo do thiếu hụt từ 3 chỉ số trở lên là 428.128 hộ.',
  'Toàn tỉnh có 136/314 trường đạt chuẩn, trong đó: Khối phổ thông có 116/227 trường, đạt tỷ lệ 51,1%, cụ thể: tiểu học có 77/144 trường đạt tỷ lệ 53,5%; THCS là 32/62 trường đạt tỷ lệ 51,6%; THPT 7/21 trường đạt tỷ lệ 33,3% và mầm non có 20/87 trường đạt tỷ lệ 23,0%.',
  '21/21 huyện, thành, thị triển khai thu nhưng số thu mới đạt 38,5%.',
];
