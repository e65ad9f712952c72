// Wholes and what they are told apart into, with one digit wrong; see planted-passages.ts for how they are written.

export const PLANTED_SETS: readonly string[] = [
  // however far the parts miss
  'Toàn tỉnh còn {310|360} trường chưa mở cửa, gồm 290 trường ở vùng núi và 70 trường ven sông.',
  'Hội trao {1.259|1.250} suất học bổng, gồm 900 suất của quỹ tỉnh và 350 suất của doanh nghiệp.',
  'Trong tháng có 45 trường bị ngập, trong đó có 17 trường mầm non, 16 trường tiểu học, {62|12} trường THCS.',
  'Phường có 09 trường công lập (04 trường mầm non, {43|03} trường tiểu học, 02 trường THCS).',
  'Đội tuyển giành {77|17} giải (2 giải nhất, 4 giải nhì, 5 giải ba, 6 giải khuyến khích).',
  // with other words between the whole and its parts
  'Năm nay có {34|31} trường được công nhận, gồm 12 trường mầm non, 11 trường tiểu học, 6 trường THCS và 2 trường THPT, nhiều hơn năm trước 4 trường.',
  'Huyện có 703 trường với 7.840 lớp. Trong đó: mầm non 206 trường, 2.046 nhóm lớp; tiểu học 266 trường, 3.481 lớp; THCS 210 trường, 1.668 lớp; THPT {27|21} trường, 645 lớp.',
  'Năm nay có {486|481} trường đủ điều kiện (59,1%), phân ra: mầm non 139 trường, tiểu học 204 trường, THCS 121 trường, THPT 17 trường.',
  'Tỉnh triển khai {179|129} công trình với tổng kinh phí 225,7 tỷ đồng. Nguồn vốn gồm ngân sách trung ương và ngân sách tỉnh. Trong số này, mầm non có 29 công trình; tiểu học có 51 công trình; THCS 35 công trình; THPT 14 công trình.',
  'Tổng số 58 người (biên chế 54, hợp đồng 04). Trong đó: CBQL {07|03}; giáo viên 49; nhân viên 06.',
  // under other words
  'Cả huyện đón {12.549|12.589} học sinh ra lớp, trong đó bậc mầm non 2.861 cháu, bậc tiểu học 5.824 học sinh, bậc THCS 3.904 học sinh.',
  'Tổng số {379.422|379.412} trẻ, học sinh, trong đó mầm non 84.115 trẻ, tiểu học 141.907 em, THCS 106.250 em, THPT 47.140 em.',
  'Tham gia khảo sát có 4.778 cán bộ quản lý. Trong đó: nữ 2.783 đ/c; nam {1.994|1.995} đ/c.',
  'Tổng số CBGVNV: 29 đ/c; trong đó biên chế {37|27} đ/c, hợp đồng 02 đ/c.',
  'Trường bảo đảm {37|35} tuần thực học (18 tuần học kỳ I, 17 tuần học kỳ II).',
  // what is left
  'Toàn tỉnh có {4.040|4.020} phòng học, trong đó 3.698 phòng kiên cố (chiếm 92%), còn 322 phòng bán kiên cố.',
  'Các địa phương đã chi 215,4 tỷ đồng sửa trường, trong đó ngân sách tỉnh 120 tỷ đồng, ngân sách xã 63,4 tỷ đồng, xã hội hóa {92|32} tỷ đồng.',
  'Tổng kinh phí 85.000.000 đồng, gồm ngân sách xã {60.000.070|60.000.000} đồng, chương trình quốc gia 25.000.000 đồng.',
  // brackets in a row
  'Trong đó: Khối 6: 96 em (lớp 6A: 49 em, 24 nữ; lớp 6B: {46|47} em, 23 nữ); Khối 7: 86 em (lớp 7A: 43 em, 14 nữ; lớp 7B: 43 em, 14 nữ).',
  // rows below each other
  'Năm học này toàn trường có {94|24} lớp, 742 học sinh. Cụ thể:\n- Khối 1: 5 lớp - 148 em\n- Khối 2: 5 lớp - 152 em\n- Khối 3: 5 lớp - 157 em\n- Khối 4: 4 lớp - 139 em\n- Khối 5: 5 lớp - 146 em',
  'Quy mô hiện tại: {94|44} lớp, 1.811 học sinh. Khối 6: 11 lớp, 458 học sinh; Khối 7: 10 lớp, 431 học sinh; Khối 8: 11 lớp, 452 học sinh; Khối 9: 12 lớp, 470 học sinh.',
  // marks of a scale, without a word that binds them
  'Trường có 16 lớp với 640 học sinh. Về học tập, loại tốt có {192|182} em, khá 301 em, đạt 149 em, chưa đạt 8 em.',
  'Đầu năm có 421 học sinh, cuối kỳ còn 418 em, giảm 3 em (chuyển đi 2, bỏ học 1). Học lực: giỏi {96|98} em, khá 178 em, trung bình 127 em, yếu 14 em, kém 1 em.',
  // numbers behind names in a bracket
  'Cuối kỳ còn 418 em, giảm {7|3} em (chuyển đi 2, bỏ học 1).',
  'Trường còn thiếu 05 giáo viên (Tiếng Anh {12|02}, Tin học 01, Âm nhạc 02).',
  'Nhân viên 06 (01 kế toán, 01 y tế, 03 cấp dưỡng, {81|01} bảo vệ).',
  // a whole that is printed as closely as its parts, and a rest that is counted
  'Thiệt hại ước tính 24,5 tỷ đồng, gồm nhà cửa 17,3 tỷ đồng, thiết bị {8,2|7,2} tỷ đồng.',
  'Hội trao 70 suất học bổng tại 10 huyện: Sơn Lâm 12 suất, Lục Yên {13|10} suất, Lục Hà 10 suất, Yên Định 8 suất, các huyện còn lại 30 suất.',
];
