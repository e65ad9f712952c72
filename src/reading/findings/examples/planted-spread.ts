// Relations whose figures are told apart by labels, by groups announced before, or by sentences of their own; see
// planted-passages.ts for how they are written.

export const PLANTED_SPREAD: Readonly<Record<'sum' | 'ratio' | 'diff', readonly string[]>> = {
  sum: [
    // labels that leave nobody out
    'Nhà trường có {28|26} đ/c, trong đó QL 2, GV 20, NV 4; GV dạy giỏi cấp huyện 9 đ/c.',
    'Đội ngũ CBGVNV: {39|29} người (CBQL 2 người, GV 23 người, NV 4 người).',
    'Toàn trường 24 đ/c, CBQL 2 đ/c; GV 19 đ/c; nhân viên {1|3} đ/c.',
    'Trường hiện có {30|20} CB,GV,NV: CBQL 2; GV 15; nhân viên 3.',
    'Biên chế được giao 62 cán bộ, giáo viên, nhân viên (quản lý 3 người, giáo viên {50|51} người, nhân viên 8 người).',
    'Dự toán 17,4 tỷ đồng, trong đó ngân sách 14 tỷ đồng, xã hội hóa {3,6|3,4} tỷ đồng.',
    'Tổng mức đầu tư khoảng {375|365} tỷ đồng, trong đó giai đoạn 1 là 270 tỷ đồng, giai đoạn 2 là 95 tỷ đồng.',
    'Bậc tiểu học thiếu 190 giáo viên, trong đó Tiếng Anh 104 giáo viên, Tin học {96|86} giáo viên.',
    'Khu đất rộng 2,4 ha; trong đó phần hiện hữu 1,85 ha; phần mở rộng {0,65|0,55} ha.',
    'Mỗi tuần học {38|35} tiết, trong đó có 25 tiết chính khóa; 10 tiết tăng cường.',
    'Toàn ngành nộp 812 đề tài, xếp bậc cao 190 đề tài, bậc khá 405 đề tài, không xếp bậc {207|217} đề tài.',
    'Đối chiếu 16 chỉ tiêu, Chi bộ vượt {4|5} chỉ tiêu, đạt 9 chỉ tiêu, còn 2 chỉ tiêu chưa đạt.',
    'Toàn tỉnh có {1.536|1.532} nhà vệ sinh tại 402 trường, trong đó 984 nhà kiên cố, 391 nhà bán kiên cố, 157 nhà tạm.',
    // a second list of the same whole
    'Tỉnh còn 5.930 người mù chữ, gồm 3.610 nữ và 2.320 nam; chia theo độ tuổi: 15-25 tuổi 402 người, 26-35 tuổi 1.187 người, 36-60 tuổi {4.641|4.341} người.',
    'Tỉnh công nhận 14 trường, gồm 9 trường mức độ 1 và 5 trường mức độ 2. Chia theo cấp học có 6 trường mầm non, {4|5} trường tiểu học, 3 trường THCS.',
    // people under many names
    'Chi bộ kết nạp {11|13} đảng viên (9 giáo viên, 4 học sinh).',
    'Đại hội có 3.415 người ({2.706|2.606} vận động viên và 809 huấn luyện viên).',
    'Các trường ký hợp đồng với 3.982 giáo viên, nhân viên. Trong đó, mầm non là 1.204 hợp đồng, tiểu học 1.087 hợp đồng, THCS {947|974} hợp đồng và THPT 717 hợp đồng.',
    // parts in sentences of their own
    'Trường có 2 điểm trường với {427|417} trẻ. Khu trung tâm có 10 lớp, 286 trẻ. Khu lẻ có 4 lớp, 131 trẻ.',
    'Ba huyện vùng trũng có 521 trường bị ngập. Riêng huyện Hải Lâm có 294 trường bị ngập. Huyện Tân Phú có {135|125} trường bị ngập. Huyện Cẩm Sơn có 102 trường bị ngập.',
    'Tổng kinh phí xây dựng {13,4|12,4} tỷ đồng. Trung ương hỗ trợ 5 tỷ đồng. Tỉnh góp 4,2 tỷ đồng. Số còn lại là của huyện: 3,2 tỷ đồng.',
    // what each gets
    'Quỹ hỗ trợ 7 đoàn viên xây nhà, mỗi căn 40 triệu đồng, tổng cộng {250|280} triệu đồng.',
    '{76|72} học sinh nghèo được nhận quà, mỗi suất 500.000 đồng, tổng trị giá 36 triệu đồng.',
  ],
  ratio: [
    // means that say among whom: the two counts are chosen by their words
    'Tỉnh có 46 trường bán trú với 512 lớp, phục vụ 9.246 học sinh, bình quân mỗi trường có {210|201} học sinh. Cấp tiểu học có 18 trường, 4.105 học sinh.',
    'Năm 2019 có 96 trung tâm mở 524 chuyên đề cho 27.360 lượt người, bình quân mỗi trung tâm {258|285} lượt người; dạy nghề 2.418 lượt người.',
    'Trường có 24 lớp với 816 học sinh (bình quân 34 học sinh/lớp). Thư viện có 6.936 bản sách, gồm 2.950 bản sách giáo khoa và 3.986 bản tham khảo; tính ra mỗi học sinh có bình quân {8,3|8,5} bản.',
    'Bậc tiểu học có 31.200 học sinh học tại 780 lớp của 19 trường công lập, bình quân {43|40} học sinh/lớp, quy định là không quá 35 học sinh/lớp. Bậc THCS có 18.060 học sinh với 420 lớp, bình quân 43 học sinh/lớp.',
    'Quỹ khuyến học của xã thu 432 triệu đồng, chi 305 triệu đồng, còn dư 127 triệu đồng. Toàn xã có 24 chi hội thôn, dòng họ. Bình quân mỗi chi hội thu {16|18} triệu đồng, xã không thu thêm khoản nào.',
    'Liên đội có 28 chi đội với 1.120 đội viên, nhi đồng. Cả năm thu được 4.368 kg giấy vụn, bình quân mỗi em {3,7|3,9} kg.',
    // people among people
    'Trường có 88 giáo viên, trong đó 29 thạc sĩ, chiếm {32,9|33}%.',
    'Trong số 240 nghị sĩ có 36 phụ nữ, chiếm {14,2|15}%.',
    // the base is named by the words behind the share
    'Có 2.864 thí sinh dự thi. Kết quả, 1.058 học sinh đạt giải, chiếm {39,6|36,9}% số thí sinh dự thi.',
    'Toàn huyện có 1.940 lao động tiên tiến, 281 chiến sĩ thi đua cơ sở (bằng {15,4|14,5}% số lao động tiên tiến).',
    'Cả tỉnh có 96.400 người tốt nghiệp; trong đó tốt nghiệp cao đẳng 31.250 người. Riêng tại 6 trường trọng điểm, số tốt nghiệp là 4.170 người, chiếm {13,4|13,3}% so với tổng số người tốt nghiệp cao đẳng.',
    // the base opens the sentence, the count stands before it
    'Toàn huyện có 131 em học hòa nhập. So với số trẻ khuyết tật trong độ tuổi (150 trẻ), tỷ lệ được đến trường đạt {78,3|87,3}%.',
    'Tỉnh xóa 152 điểm lẻ (bằng {27,4|27,8}% của 546 điểm ban đầu).',
    // averages
    'Có 264 suất quà, tổng trị giá {152|132} triệu đồng, bình quân 500.000 đồng/suất.',
    'Có 16.284 thí sinh dự thi. Kỳ thi được tổ chức tại 26 hội đồng với 687 phòng thi, bình quân {23,4|23,7} thí sinh/phòng.',
    'Trường có 20 nhóm, lớp với 540 trẻ, trong đó nhà trẻ 120 trẻ, mẫu giáo 420 trẻ; bình quân {37|27} trẻ/nhóm, lớp.',
    'Quy mô: 26 lớp với 1.014 học sinh. Đội ngũ: 03 cán bộ quản lý; 47 giáo viên; 05 nhân viên. Tỷ lệ giáo viên/lớp là {1,18|1,81} giáo viên/lớp.',
    'Nhà trường quyên góp 16.100.000 đồng giúp {33|23} bạn nghèo đón Tết, bình quân 700.000 đồng/bạn.',
  ],
  diff: [
    'Tỷ lệ khá, giỏi đạt {54,1|53,1}%, tăng 6,4% (nhiệm kỳ trước là 46,7%).',
    'Có 126/131 xã đạt chuẩn, tăng {8|9} đơn vị so với năm 2022 (117 đơn vị).',
    'Quỹ khuyến học vận động được 33,8 tỷ đồng, vượt {6,5|5,6}% kế hoạch (32 tỷ đồng).',
    'Cấp trên giao chỉ tiêu kết nạp 10 đảng viên, chi bộ kết nạp được 16 đảng viên, vượt {40|60}% chỉ tiêu giao.',
    'Tỉnh đã sáp nhập 61 trường thành 29 trường, giảm {36|32} đầu mối.',
    'So với năm 2018 tăng 74 nhà (từ {226|235} lên 309 nhà).',
    // what is left when some went
    'Toàn tỉnh có 3.104 người chưa đạt chuẩn. Trừ 652 người sắp nghỉ hưu, số phải nâng chuẩn còn {2.442|2.452} người.',
    'Tỉnh có 836 điểm trường lẻ. Đợt 1 giải thể 78 điểm trường lẻ, còn {768|758} điểm trường lẻ.',
    'Năm 2016 được cấp 27.400.000 đồng; đã chi 25.950.000 đồng, còn {1.540.000|1.450.000} đồng.',
  ],
};
