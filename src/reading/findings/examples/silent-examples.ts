// Right passages with figures that are some of a whole, that belong to another whole, or that are told beside each other.

export const SILENT_EXAMPLES: readonly string[] = [
  // only some of the whole are named
  'Hội thi năm nay toàn huyện có 128 giải, các đơn vị đóng góp nhiều giải là Trường THCS Nguyễn Du (92 giải), Trường THCS Lê Lợi (16 giải).',
  'Năm học qua huyện đã sáp nhập 14 điểm trường (tiêu biểu là các xã Phú Lâm: 4 điểm trường, Phú Hòa: 3 điểm trường).',
  'Toàn ngành có 63 sáng kiến được công nhận, điển hình như cụm Bắc 31 sáng kiến, cụm Nam 12 sáng kiến.',
  'Còn 12 xã báo cáo số phòng chưa khớp, lệch nhiều như xã An Lạc (26 phòng), xã Tân Kỳ (17 phòng), xã Phú Mỹ (12 phòng).',
  'Năm 2021 huyện tuyển được 45/57 chỉ tiêu, thiếu 12 chỉ tiêu ở các môn khó tuyển, trong đó Tin học 7 chỉ tiêu, Mỹ thuật 2 chỉ tiêu.',
  'Năm học trước có 2.160 học sinh tốt nghiệp, trong đó 1.620 em vào lớp 10 công lập (75%), 324 em vào lớp 10 tư thục (15%), số còn lại học nghề.',
  // one may be several
  'Trong số 84 đảng viên mới có 62 nữ, 21 người dân tộc thiểu số, 4 học sinh THPT.',
  // parts of another whole
  `Số còn lại 1.486 người đang học nâng chuẩn theo lộ trình.
Tỉnh còn thiếu 2.452 giáo viên: mầm non thiếu 921 người, tiểu học 804 người, THCS 512 người, THPT 215 người.`,
  `Tổng số 74 chỉ tiêu. Gồm:
- Giáo viên mầm non: 28 chỉ tiêu;
- Giáo viên tiểu học: 24 chỉ tiêu (trong đó Tiếng Anh 5 chỉ tiêu, Tin học 4 chỉ tiêu);
- Giáo viên THCS: 17 chỉ tiêu;
- Nhân viên (kế toán, thư viện): 5 chỉ tiêu.`,
  `Trường có 20 lớp với 684 học sinh. So với năm học trước giảm 12 học sinh (năm học trước: 696 học sinh).

Khối\tSố lớp\tSố HS\tHT tốt\tHoàn thành\tChưa HT
Khối 1\t4\t152\t84\t66\t2
Khối 2\t4\t148\t80\t67\t1
Khối 3\t4\t131\t70\t60\t1
Khối 4\t4\t127\t69\t58\t0
Khối 5\t4\t126\t73\t53\t0
Cộng\t20\t684\t376\t304\t4`,
  // what each has, what is added to each
  'Thí sinh làm 02 bài thi: Toán, Ngữ văn (mỗi bài 90 phút) và Tiếng Anh (45 phút).',
  'Điểm ưu tiên: nhóm 1 cộng 2,0 điểm, nhóm 2 cộng 1,5 điểm, nhóm 3 cộng 1,0 điểm.',
  // shares with their own fractions
  'Chỉ tiêu 85%; năm 2021 đạt 87,5% (21/24 đảng viên), năm 2022 đạt 92,3% (24/26 đảng viên).',
  `Xếp loại học lực cả năm: giỏi 90 em (15%), khá 240 em (40%), trung bình 252 em (42%), yếu 18 em (3%), tổng số 600 em.
Tốt nghiệp 136/136 em, đạt 100%; vào lớp 10 công lập 102 em (75%), học nghề 34 em.`,
];

/** Tables that add up, or that were never meant to. */
export const SILENT_TABLES: readonly string[] = [
  `TT / Trường / Số lớp / Số học sinh / Bình quân
1 / THPT Lê Hồng Phong / 12 / 504 / 42
2 / THPT Trần Phú / 10 / 420 / 42
3 / THPT Bình Sơn / 9 / 342 / 38
Cộng / 31 / 1.266 / 41`,
  `Kết quả các năm học
Năm học trước 18 642 96 89
Giữa kỳ 18 640 97 91
Cuối kỳ 18 638 95 93`,
  `Đơn vị Tổng số Đạt chuẩn Tỷ lệ
Mầm non 24 18 75
Tiểu học 30 27 90
THCS 25 20 80
Tổng cộng 79 65 82`,
  `Khối Tổng số HS Nữ Dân tộc
Khối 6 198 97 12
Khối 7 192 90 9
Khối 8 157 81 15
Cộng 547 268 36`,
];

/** Who was expected, came and stayed away, and shares told behind a bracket. */
export const SILENT_TOLD: readonly string[] = [
  'Có 1.512 thí sinh đăng ký dự thi. Buổi sáng thi Ngữ văn có 1.498 thí sinh dự thi, vắng 14 thí sinh. Buổi chiều thi Toán, vắng 17 thí sinh.',
  'Toàn tỉnh có 14.205 thí sinh đăng ký dự thi. Tại điểm thi Trường THPT Hòa Bình có 560 thí sinh dự thi, vắng 3 thí sinh.',
  'Toàn tỉnh có 1.820 thí sinh đăng ký dự thi. Đến giờ mở đề, toàn tỉnh có 1.796 thí sinh có mặt, 15 thí sinh vắng không phép.',
  'Có 31/36 trường (trong đó có 12/14 trường mầm non) xây dựng kế hoạch năm học, đạt 86,1%.',
  'Có 31/36 trường (12/14 trường mầm non, 85,7%) làm xong, đạt 86,1%.',
  // parts that are counted, or seem to be
  'Tổng kinh phí của đề án là 94,7 tỷ đồng, phân bổ cho bốn hợp phần. Hợp phần hạ tầng cần 41,3 tỷ đồng. Hợp phần phần mềm cần 27,5 tỷ đồng, riêng năm 2023 là 12 tỷ đồng.',
  'Đề án có tổng vốn 120 tỷ đồng từ ba nguồn: chủ yếu là ngân sách tỉnh 78 tỷ đồng, ngân sách huyện 30 tỷ đồng và xã hội hóa.',
  'Huyện được giao 120 tỷ đồng, chia ba giai đoạn; riêng giai đoạn 1 cần 35 tỷ đồng, giai đoạn 2 cần 42 tỷ đồng.',
  'Cả nhiệm kỳ chi bộ kết nạp 51 đảng viên. Hai năm đầu nhiệm kỳ chỉ kết nạp 17 đồng chí; riêng năm cuối kết nạp 14 đồng chí.',
  'Cả nhiệm kỳ đảng bộ kết nạp 83 đảng viên, trong đó học sinh 12 em. Hai năm đầu kết nạp 5 em; ba năm còn lại kết nạp 7 em.',
  'Huyện hiện có 52 trường đạt chuẩn quốc gia. Cuối năm học 2019-2020, số trường đạt chuẩn là 37. Chỉ sau một năm, huyện có thêm 25 phòng máy tính.',
  'Huyện hiện có 52 trường đạt chuẩn. Năm học trước, số trường đạt chuẩn là 45, mục tiêu đến nay là có thêm 7 trường.',
  'Toàn tỉnh có 461 trường; gồm 142 trường mầm non, 168 trường tiểu học, 117 trường THCS, 14 trường TH&THCS, 20 trường THPT và 05 trung tâm giáo dục thường xuyên.',
  // more parts are told than are named; parts of parts; parts of one whole
  'Đề án cần 214 tỷ đồng từ bốn nguồn, trong đó ngân sách tỉnh 130 tỷ đồng, ngân sách huyện 54 tỷ đồng.',
  'Tổng kinh phí 311 tỷ đồng, chia ba giai đoạn: giai đoạn 2021-2023 là 228 tỷ đồng (riêng năm 2021 là 90 tỷ đồng), giai đoạn 2024-2026 là 57 tỷ đồng, giai đoạn 2027-2030 là 26 tỷ đồng.',
  'Giáo viên tiểu học: 34 chỉ tiêu (trong đó Tiếng Anh 4 chỉ tiêu, Tin học 3 chỉ tiêu).',
  'Tỉnh còn thiếu 3.329 giáo viên: mầm non thiếu 1.569 người, tiểu học 1.045 người, THCS 529 người, THPT 186 người.',
  'Đạt 38/40 chỉ tiêu; so với kế hoạch đạt 97,4%.',
];
