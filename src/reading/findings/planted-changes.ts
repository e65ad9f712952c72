// Changes and what is left with one wrong figure each; see planted-passages.ts for how they are written.

/** Passages by the kind of the finding. */
export const PLANTED_CHANGES: Readonly<Record<string, readonly string[]>> = {
  diff: [
    'Tỷ lệ học sinh biết bơi mới đạt 27,4%, thấp hơn {4,9|4,6}% so với kế hoạch đề ra là 32%.',
    'Chi bộ kết nạp 07 đảng viên mới, vượt {03|02} đảng viên so với chỉ tiêu (chỉ tiêu là 5).',
    'Sĩ số bình quân của khối tiểu học là 41,3 em/lớp, cao hơn {6,9|6,3} em so với quy định (không quá 35 em/lớp).',
    'Trong năm có 31 trường được công nhận, gồm 12 trường mầm non, 11 trường tiểu học, 6 trường THCS và 2 trường THPT, nhiều hơn năm học trước 4 trường ({29|27} trường).',
    'Trường có 30 lớp với 1.236 học sinh, tăng 1 lớp và {48|38} học sinh so với năm học trước (29 lớp, 1.198 học sinh).',
    'Học sinh các xã được cấp tổng cộng 164.205 kg gạo. Riêng huyện Thuận Hải chiếm 66,9% số gạo. So với đợt cấp của học kỳ I (158.400 kg), lượng gạo đợt này tăng {5.305|5.805} kg.',
    'Các cơ sở tư thục huy động 16.940 trẻ. So với năm 2019, số trường tăng 5 trường; số trẻ tăng {4.150|4.120} trẻ (năm 2019 là 12.820 trẻ).',
    'Đã có 29.700 gia đình được công nhận (đạt {73,9|73,2}% tổng số hộ, vượt 3,2% so với chỉ tiêu 70%).',
    'Nhiệm kỳ qua kết nạp {9|5} đảng viên mới, vượt 2 đồng chí so với nghị quyết (3 đồng chí).',
    'Có 124 em đạt giải, tăng 18 em so với năm học trước ({146|106} em).',
    'Toàn huyện có 1.284 phòng học kiên cố. Năm học qua đầu tư nhiều hạng mục lớn. Số phòng kiên cố tăng 142 phòng so với năm 2021 ({1.148|1.142} phòng).',
    'Điểm trung bình môn Toán là {6,3|6,8} điểm, tăng 0,4 điểm so với năm 2024 (6,4 điểm).',
    'Đến 17 giờ ngày 15/9, toàn tỉnh có 428/461 trường (92,8%) hoàn thành báo cáo, còn {93|33} trường chưa hoàn thành.',
    'Hoàn thành chương trình có 2.207/2.231 em (98,9%), số còn lại {74|24} em đang học tiểu học.',
    'Đến nay có 5/9 trường đạt chuẩn, tỷ lệ 55,6%, trong đó 01 trường đạt mức độ 2. Còn {03|04} trường chưa đạt chuẩn do thiếu phòng bộ môn.',
    'Dự đại hội có {28/32|31/32} đảng viên (vắng 01 đồng chí nghỉ thai sản).',
    'Cả xã có 30/35 giáo viên đạt chuẩn, đạt 85,7%; còn {9|5} giáo viên chưa đạt chuẩn.',
    'Theo thống kê, 728/798 trường đã dạy học trở lại. Tuy nhiên, hiện còn lại {76|70} trường chịu thiệt hại nặng.',
  ],
  sum: [
    'Toàn tỉnh có 214 cơ sở đăng ký kinh doanh, trong đó mới {189|186} cơ sở công khai thông tin, còn 28 cơ sở chưa thực hiện.',
  ],
};
