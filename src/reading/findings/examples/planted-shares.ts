// Passages with one wrong digit in a share, its base, an average or a product, however far off that makes it; see
// planted-passages.ts for how they are written.

/** Passages by the kind of the finding. */
export const PLANTED_SHARES: Readonly<Record<string, readonly string[]>> = {
  ratio: [
    'Giáo viên trên chuẩn {81|21}/67, tỷ lệ 31,3%.',
    'Trẻ 5 tuổi ra lớp 268/268 cháu, đạt {150|100}%.',
    'Chi bộ hoàn thành {10|11}/11 chỉ tiêu, đạt 100% chỉ tiêu nghị quyết đề ra.',
    'Đã thay thế 42/60 phòng tạm (đạt {90|70}% kế hoạch).',
    'Số trường đạt chuẩn toàn tỉnh là 352/1003 trường (gồm 65 trường mầm non, 190 trường tiểu học, 90 trường THCS, 7 trường THPT), đạt tỷ lệ {35,29|35,09}%.',
    'Có 55/61 học sinh dự thi đạt giải, chiếm gần {98|91}%.',
    'Khảo sát 1.250 sinh viên của một trường cho thấy 765 em ({41,2|61,2}%) phải đi làm thêm.',
    'Toàn huyện có 9.175 hộ đăng ký, qua đó có 4.826 hộ được công nhận gia đình hiếu học (chiếm tỷ lệ {59,6|52,6}%).',
    'Tỉnh có 234/365 trường đạt chuẩn quốc gia. Số trường đạt mức độ 2 là 41 trường, chiếm {19,5|17,5}% số trường đạt chuẩn.',
    'Số thí sinh dự thi là 1.002.100 em, trong đó có 660.258 em đăng ký xét tuyển, chiếm 65,9%. Có 612.283 em trúng tuyển, chiếm 61,1% so với số thí sinh dự thi và chiếm {92,1|92,7}% so với số đăng ký xét tuyển.',
    'Toàn trường có 760 học sinh. Học tập: Tốt 121 em (15,9%), Khá 338 em (44,5%), Đạt 273 em (35,9%), Chưa đạt 28 em ({9,7|3,7}%).',
    'Tỉnh đã xây {189|129} công trình với tổng kinh phí 225 tỷ đồng. Trong số này, THCS có 35 công trình, chiếm 27,1%.',
    'Đơn vị có 57 cán bộ, giáo viên, nhân viên; 18 người có bằng thạc sĩ (31,6%), {74|34} người có chứng chỉ tin học (59,6%).',
    'Trường có 24 lớp, 1.146 học sinh, bình quân {97,8|47,8} học sinh/lớp.',
    'Tổng số: {41|21} lớp, 652 học sinh, trong đó nữ 317, bình quân 31 học sinh/lớp.',
    'Huyện có 6.920 lớp, 226.410 cháu mầm non, học sinh, bình quân {38,7|32,7} em/lớp.',
    'Quy mô: 21 lớp, 652 học sinh. Đội ngũ: cán bộ quản lý 2, giáo viên: 30 (biên chế 27; hợp đồng 3), đạt tỷ lệ {1,93|1,43} giáo viên/lớp.',
    'Toàn trường có 16 lớp, 634 học sinh. Khối 6 có 168 em, khối 7 có 159 em. Diện tích khuôn viên 7.850 m2, bình quân {17,4|12,4} m2/học sinh.',
    'Tổng cộng {27|17} lớp - 518 học sinh - 244 nữ. Bình quân 30,5 học sinh/lớp.',
    'Cấp tiểu học có 72.970 em đến trường (tỷ lệ {97,36|97,96}%), vắng 1.517 em.',
    'Người biết chữ độ tuổi 15-60: 13.208 người, đạt {93,4|99,4}%; còn 76 người mù chữ.',
    'Đảng bộ kết nạp 14 đảng viên (9 học sinh, 5 giáo viên), đạt {190|140}% chỉ tiêu nghị quyết đề ra là 10 đảng viên.',
  ],
};
