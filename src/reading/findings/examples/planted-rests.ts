// Shares with their counts behind them, changes against another time, what is left and what lacks, columns of a table and
// totals that gather what stands before them; see planted-passages.ts for how they are written.

export const PLANTED_RESTS: Readonly<Record<'sum' | 'ratio' | 'diff', readonly string[]>> = {
  sum: [
    // the total of a table, its columns of one unit
    'Số người mù chữ theo thôn:\n- Khe Lạnh: 604 người; mù chữ 46 người\n- Đồng Hạ: 831 người; mù chữ 33 người\n- Bản Mé: 527 người; mù chữ 65 người\nCộng: 1.962 người; mù chữ {134|144} người',
    '- Cụm Đức Hòa: 20 lớp; 655 trẻ\n- Cụm Hợp Phú: 22 lớp; 727 trẻ\n- Cụm Xuân Lạc: 18 lớp; 604 trẻ\nTổng cộng: 60 lớp; {1.996|1.986} trẻ',
    // totals that gather
    'Quỹ “Mái ấm” được 78,2 triệu đồng, Quỹ “Nông thôn mới” 151,4 triệu đồng. Quỹ trẻ em thu được 46,15 triệu đồng. Như vậy, cả ba quỹ đạt {257,75|275,75} triệu đồng.',
    'Ủy ban tặng Bằng khen cho 31 tập thể và 55 cá nhân. Giám đốc Sở trao Giấy khen cho 17 tập thể và 44 cá nhân. Như vậy, có tất cả {142|147} tập thể, cá nhân được tôn vinh.',
    // sites of one school
    'Trường có 18 lớp với {402|392} học sinh. Điểm trường chính có 181 em; thôn Sơn Lâm 63 em, thôn Sơn Hà 70 em. Xa nhất là thôn Sơn Tây, có 78 em.',
    // the rest over semicolons
    'Toàn khu có 7.610 trẻ; các trường công lập nhận {2.540|2.450} trẻ, các nhóm trẻ tư thục nhận 3.580 trẻ, 1.580 trẻ còn lại phải gửi về quê.',
    'Đến nay 58/94 xã đạt mức độ 3, tăng 6%; {29|24} đơn vị đạt mức độ 2, 17 đơn vị đạt mức độ 1, còn lại 53 đơn vị chưa đạt.',
    'Phòng máy có 42 máy tính thì 17 máy hỏng, chỉ còn {23|25} máy dùng được.',
    // sides that leave nothing out
    'Đợt này có {171|174} thí sinh vắng, trong đó 76 em thuộc khối THPT và 98 em thuộc khối GDTX.',
    'Tỉnh mở rộng {74|72} công trình, trong đó 17 công trình chuyển tiếp, 55 công trình khởi công mới.',
    'Tổng vốn của dự án là {53|43} triệu USD, trong đó ADB tài trợ 35 triệu USD, Chính phủ đối ứng 8 triệu USD.',
    'Kinh phí sửa chữa: 430 triệu đồng, trong đó ngân sách xã 310 triệu đồng, xã hội hóa {140|120} triệu đồng.',
    'Cả nước có 2.228 thí sinh đoạt giải với 91 giải Nhất, 534 giải Nhì, {724|714} giải Ba và 889 giải Khuyến khích.',
    'Toàn ngành có 64 công đoàn cơ sở (mầm non 26 đơn vị, tiểu học 25 đơn vị, THCS {18|13} đơn vị).',
    'Hội thao có 41 đoàn, gồm 23 trường tiểu học và {28|18} trường THCS.',
    'Khảo sát được tiến hành trên {4.739|4.729} học sinh ở 70 trường, gồm 1.576 học sinh tiểu học, 1.590 học sinh THCS và 1.563 học sinh THPT.',
    'Các xã nợ 5.870 giáo viên với tổng số tiền 96,4 tỷ đồng, bình quân mỗi người 16,4 triệu đồng. Trong đó, tiền nâng lương là {38,7|39,7} tỷ đồng, phụ cấp thâm niên 35,2 tỷ đồng, còn lại 21,5 tỷ đồng là tiền dạy thêm giờ.',
    // what lacks or was away, told by the same word
    'Sau Tết toàn tỉnh vắng {2.450|2.440} em. Cụ thể, mầm non có 68.215 em đến trường, vắng 1.480 em; THCS có 41.120 em, vắng 724 em; THPT có 15.830 em, vắng 236 em.',
    // all the money of a paragraph
    'Công đoàn hỗ trợ 260 triệu đồng xây 6 căn nhà. 60 suất quà, mỗi suất 500.000 đồng, trị giá 30 triệu đồng, được trao cho giáo viên. 15 suất quà trị giá 15 triệu đồng được tặng người bệnh. Toàn bộ số tiền của chương trình là {315|305} triệu đồng.',
    'Có 9.620 thí sinh đang học lớp 12 và 418 thí sinh tự do (117 thí sinh chưa tốt nghiệp và {303|301} thí sinh đã tốt nghiệp).',
  ],
  ratio: [
    'Toàn trường có 1.240 học sinh. Về học tập: Tốt: {35|25}% (310 HS); Khá: 45% (558 HS); Đạt: 28,5% (353 HS).',
    'Nhà trường có 2.980 học sinh. Về học lực: giỏi {9,3|9,8}% (292 HS); khá 56,2% (1.675 HS); trung bình 31,4% (936 HS).',
    'Đến ngày 20/5/2026, 371/396 trường đã gửi kế hoạch trực hè (đạt {97,3|93,7}%).',
    'Hiện 105/172 trường ở 2 địa phương này vẫn dạy trực tuyến, chiếm {66|61}%.',
    'Chi bộ hiện có 21 đảng viên, nữ 13 đồng chí ({69,1|61,9}%).',
    'Sở tiến hành thanh tra tại 31 đơn vị, trường học. Qua thanh tra, có 22 đơn vị sai phạm, chiếm {70,1|71}% số đơn vị được thanh tra.',
    'Tổng mức đầu tư 168,4 tỷ đồng, gồm ngân sách tỉnh 120 tỷ đồng, ngân sách huyện 48,4 tỷ đồng. Đến hết tháng 10 đã giải ngân 97,7 tỷ đồng, đạt {53|58}%.',
    // of one school level
    '- Trường Mầm non Hòa Bình: 12 lớp, 318 trẻ;\n- Trường Tiểu học số 1: 20 lớp, 604 học sinh;\n- Trường Tiểu học số 2: 16 lớp, 452 học sinh;\n- Trường THCS Hòa Bình: 18 lớp, 676 học sinh.\nToàn xã có 66 lớp; riêng khối phổ thông 1.732 học sinh. Cấp tiểu học có bình quân 29,3 học sinh/lớp, cấp THCS có bình quân {37,1|37,6} học sinh/lớp.',
  ],
  diff: [
    'Tỷ lệ biết chữ đạt 98,95%, năm học trước là 98,62% (tăng {0,23|0,33}%).',
    'Tỷ lệ hộ nghèo còn 1,84% (năm 2010 là 5,06%, giảm {3,12|3,22}%).',
    'Năm nay tỉnh xây mới 254 phòng học. Năm học trước chỉ xây được 208 phòng học; như vậy số phòng xây mới tăng {56|46} phòng.',
    'Trước khi sắp xếp toàn tỉnh có 386 trường; nay còn 224 trường, giảm {172|162} trường.',
    'Số điểm lẻ từ 498 điểm rút xuống 421 điểm, giảm {67|77} điểm.',
    'Quy mô 27 lớp với 1.108 học sinh.\n- Khối 6: 8 lớp, 322 em; Khối 7: 7 lớp, 280 em;\n- Khối 8: 6 lớp, 264 em; Khối 9: 6 lớp, 242 em.\nSo với năm học trước (27 lớp, 1.071 học sinh), tăng {27|37} học sinh.',
    'Năm học 2020 - 2021, thành phố có 13.208 học sinh vào lớp 6 (tăng {628|682} học sinh so với năm ngoái). Năm học 2019 - 2020, các trường đã nhận 15.480 học sinh lớp 1 và 12.526 học sinh lớp 6.',
    'Tỷ lệ biết chữ đạt 98,72%, riêng đồng bào dân tộc thiểu số là 93,5%, thấp hơn {5,32|5,22}%.',
    // what is left and what lacks
    'Đã có 1.820 trường phải cho học sinh nghỉ học. Đến trưa 24/11, 1.464 trường đã dạy học trở lại, còn {346|356} trường chưa thể hoạt động.',
    'Huyện có 51.240 học sinh tham gia bảo hiểm y tế trên tổng số 53.418 học sinh. Toàn huyện có 76 trường. Hiện còn {2.718|2.178} học sinh chưa có thẻ.',
    'Đầu năm tỉnh có 36.420 giáo viên trên tổng số 38.975 biên chế được giao; còn thiếu {2.255|2.555} giáo viên.',
    'Huyện được giao 72 chỉ tiêu, sau hai vòng chỉ có 44 người trúng tuyển, như vậy vẫn thiếu {38|28} giáo viên.',
    'Thị xã được tuyển 134 chỉ tiêu. Qua sát hạch trúng tuyển 86 người, đạt 64,2% chỉ tiêu. Như vậy thị xã còn thiếu {58|48} người so với số được tuyển.',
    'Môn Ngữ văn có 18.720 thí sinh đăng ký, dự thi 18.366 em (98,1%), vắng {364|354} em.',
    'Trước Tết toàn huyện có 5.912 học sinh, sau nghỉ Tết còn 5.684 học sinh đến lớp, vắng {238|228} em.',
    'Tổng số tiền chi sai là 81,6 triệu đồng. Đến nay nhà trường đã nộp lại 47,2 triệu đồng, còn phải thu hồi {33,4|34,4} triệu đồng.',
    'Tỉnh có 472 trường, gồm 161 trường mầm non, 158 trường tiểu học, 153 trường THCS. Giảm nhiều nhất là tiểu học với 27 trường. Sau sáp nhập, bậc tiểu học chỉ còn {121|131} trường.',
    'Trên địa bàn có 28 trường đạt chuẩn quốc gia, trong đó 9 trường mầm non. So với năm 2012 (15 trường), số trường tăng 13 trường. Năm 2018 huyện xây dựng thêm 6 trường đạt chuẩn quốc gia, nâng tổng số trường lên {36|34} trường.',
  ],
};
