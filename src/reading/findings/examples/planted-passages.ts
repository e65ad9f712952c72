// Passages with one wrong figure each: "{wrong|right}" stands where the figures part. All are written for this test.

/** [kind of the finding, passage]. */
export const PLANTED: readonly (readonly [kind: string, passage: string])[] = [
  [
    'ratio',
    'Năm học 2023-2024 toàn huyện có 54 trường. Đến cuối năm đã có 38 trường đạt chuẩn quốc gia, chiếm {72,4|70,4}%.',
  ],
  ['ratio', 'Trong tổng số 86 đảng viên, có 12 đảng viên hoàn thành xuất sắc nhiệm vụ, đạt tỷ lệ {15,95|13,95}%.'],
  ['ratio', 'Chi bộ có 9/11 đảng viên là nữ, đạt tỷ lệ {81,2|81,8}%.'],
  ['ratio', 'Phấn đấu đến năm 2025 có 23/32 trường đạt chuẩn quốc gia (đạt tỷ lệ {79,1|71,9}%).'],
  ['ratio', 'Tỷ lệ trường đạt chuẩn là {65,5|64,3}% (36/56 trường).'],
  ['ratio', 'Toàn trường có 42 giáo viên, trong đó 31 giáo viên đạt trình độ trên chuẩn, chiếm {78,3|73,8}%.'],
  ['ratio', 'Trường có 18 lớp với 612 học sinh, bình quân {36|34} học sinh/lớp.'],
  ['ratio', 'Bình quân mỗi lớp có {32|35} học sinh; toàn trường có 20 lớp với 700 học sinh.'],
  ['sum', 'Toàn huyện có 41 trường, gồm 15 trường mầm non, 14 trường tiểu học và {13|12} trường THCS.'],
  ['sum', 'Đảng bộ có 96 đảng viên. Trong đó, đảng viên chính thức 89 đồng chí, đảng viên dự bị {9|7} đồng chí.'],
  [
    'sum',
    'Tổng số cán bộ, giáo viên, nhân viên là 57 người, trong đó: cán bộ quản lý 3 người, giáo viên 48 người, nhân viên {7|6} người.',
  ],
  ['sum', 'Trường hiện có 524 học sinh; trong đó nữ {261|251} em, nam 273 em.'],
  ['sum', 'Cả huyện có 30 đơn vị trường học:\n- Mầm non: 11 trường;\n- Tiểu học: 10 trường;\n- THCS: {8|9} trường.'],
  [
    'sum',
    'Tổng số học sinh toàn trường: 480 em\n+ Khối 6: 130 em\n+ Khối 7: 125 em\n+ Khối 8: 118 em\n+ Khối 9: {117|107} em',
  ],
  ['sum', 'Huyện có 45 trường, riêng cấp mầm non có 17 trường, còn lại {26|28} trường phổ thông.'],
  [
    'sum',
    'Toàn tỉnh kết nạp 320 đảng viên, trong đó 120 đảng viên là giáo viên, còn lại {210|200} đảng viên là học sinh, sinh viên.',
  ],
  [
    'sum',
    'Cụm phía tây mở được 38 lớp với {912|922} học viên, gồm: Nậm Cang 11 lớp, 264 học viên; Nậm Sài 9 lớp, 231 học viên; Bản Vược 10 lớp, 243 học viên; Mường Hum 8 lớp, 184 học viên.',
  ],
  [
    'sum',
    'Toàn tỉnh hiện có {612|610} trường công lập, gồm 203 trường mầm non, 187 trường tiểu học, 176 trường THCS và 44 trường THPT.',
  ],
  ['diff', 'Có 28/32 trường hoàn thành kiểm định, còn {5|4} trường chưa hoàn thành.'],
  ['diff', 'Đến năm 2019 toàn tỉnh có 234 trường mầm non, tăng {18|16} trường so với năm 2015 (218 trường).'],
  ['diff', 'Năm 2015 toàn tỉnh có 218 trường mầm non, đến năm 2019 tăng lên 234 trường, tăng {18|16} trường.'],
  ['diff', 'Toàn ngành có 222 trường đạt chuẩn quốc gia, vượt chỉ tiêu {15|17} trường (chỉ tiêu 205 trường).'],
  ['diff', 'Tỷ lệ đạt 98%, cao hơn {5|3}% so với chỉ tiêu đề ra (95%).'],
  ['diff', 'Số học sinh bỏ học giảm từ 45 em xuống còn 30 em, giảm {25|33,3}%.'],
  ['diff', 'Tỷ lệ hộ nghèo giảm từ 12,4% năm 2020 xuống 8,1% năm 2023, giảm {3,4|4,3} điểm phần trăm.'],
  ['diff', 'Năm học này có 1.250 học sinh, tăng {120|100} em so với năm học trước (1.150 em).'],
  ['diff', 'So với năm học trước (38 trường), số trường đạt chuẩn là 43 trường, tăng {6|5} trường.'],
  ['diff', 'Chỉ tiêu giao 205 trường, thực hiện 222 trường, vượt {15|17} trường.'],
  ['ratio', 'Thu ngân sách đạt {36,5|38,94} tỷ đồng, bằng 121,7% kế hoạch (32 tỷ đồng).'],
  [
    'sum',
    'Kinh phí thực hiện {12,5|12,7} tỷ đồng, trong đó ngân sách tỉnh 8 tỷ đồng, ngân sách huyện 3,2 tỷ đồng, xã hội hóa 1,5 tỷ đồng.',
  ],
  ['range', 'Phấn đấu từ {90% đến 80|80% đến 90}% học sinh đạt học lực khá trở lên.'],
  [
    'repeat',
    'Toàn trường có 850 học sinh. Đội ngũ gồm 48 giáo viên. Với quy mô ấy, toàn trường có {805|850} học sinh được học 2 buổi.',
  ],
  [
    'sum',
    'TT\tĐơn vị\tNam\tNữ\tTổng số\n1\tChi bộ 1\t5\t7\t12\n2\tChi bộ 2\t6\t9\t15\n3\tChi bộ 3\t4\t8\t{13\nCộng\t\t15\t24\t40|12\nCộng\t\t15\t24\t39}',
  ],
  [
    'ratio',
    'Kết quả xếp loại học lực: Giỏi 120 em (30%), khá 180 em (45%), trung bình 90 em ({25,5|22,5}%), yếu 10 em (2,5%).',
  ],
  ['sum', 'Kết quả xếp loại: tốt 62,5%, khá 30,2%, đạt 6,1%, chưa đạt {2,4|1,2}%.'],
  ['sum', 'Số đại biểu dự đại hội là 152 đồng chí, gồm {25|27} đại biểu đương nhiên và 125 đại biểu được bầu.'],
  ['sum', 'Đạt {30|31} giải học sinh giỏi cấp tỉnh (2 giải Nhất, 8 giải Nhì, 9 giải Ba, 12 giải Khuyến khích).'],
  ['sum', 'Đoàn tỉnh giành {14|15} huy chương, gồm 3 huy chương vàng, 5 huy chương bạc và 7 huy chương đồng.'],
  ['ratio', 'Đã có 187 trong tổng số 226 xã đạt chuẩn, chiếm tỷ lệ {84,7|82,7}%.'],
  ['ratio', 'Phòng học kiên cố có 412 phòng trên tổng số 530 phòng, đạt {79,7|77,7}%.'],
  ['diff', 'Tổng số học sinh là 32.450 em, tăng {1.250|1.150} em so với năm học 2022-2023 (31.300 em).'],
  ['diff', 'Số lớp giảm {12|10} lớp, từ 480 lớp xuống còn 470 lớp.'],
  ['ratio', 'Qua khảo sát 4.778 cán bộ quản lý, có 2.598 người đạt điểm 5 trở lên (chiếm {56,4|54,4}%).'],
  [
    'sum',
    'Trung tâm đã bồi dưỡng cho 4839 tổ trưởng chuyên môn (trong đó trường THPT là 1.212 học viên; trường Tiểu học, THCS là {3.672|3.627} học viên).',
  ],
  [
    'ratio',
    'Phấn đấu xây dựng thêm 06 trường đạt chuẩn quốc gia, nâng tổng số lên 23/32 trường, đạt tỷ lệ {74,9|71,9}%.',
  ],
  [
    'diff',
    'Hiện có 17 trường đạt chuẩn, phấn đấu xây dựng thêm 06 trường, nâng tổng số trường đạt chuẩn lên {24|23} trường.',
  ],
  ['ratio', 'Kế hoạch xây 40 phòng học, đã hoàn thành 28 phòng, đạt {72|70}% kế hoạch.'],
  ['diff', 'Số trường tăng từ 218 trường lên 234 trường, tăng {8,3|7,3}%.'],
  ['sum', 'Có 15 nhiệm vụ được giao và 2 nhiệm vụ bổ sung, tổng cộng {18|17} nhiệm vụ.'],
  ['ratio', 'Bầu 15 đồng chí; đồng chí Lê Văn A được 128/134 phiếu, đạt {97,5|95,5}%.'],
  [
    'sum',
    'Số phiếu phát ra 134 phiếu, số phiếu thu vào 134 phiếu, số phiếu hợp lệ 131 phiếu, số phiếu không hợp lệ {2|3} phiếu.',
  ],
  [
    'ratio',
    'Toàn ngành có 1.204 giáo viên, trong đó giáo viên đạt chuẩn trở lên là 1.180 người ({98,8|98,0}%), trên chuẩn 640 người (53,2%).',
  ],
  ['ratio', 'Huyện có 63 trường; số trường đạt chuẩn là 47 trường (tỷ lệ {76,4|74,6}%).'],
  ['sum', 'Năm qua, Đảng bộ kết nạp 18 đảng viên mới: 11 giáo viên, 4 nhân viên và {5|3} học sinh.'],
  ['sum', 'Ban Chấp hành gồm 15 đồng chí ({12|11} nam, 4 nữ).'],
  ['diff', 'Số điểm trường giảm còn 86 điểm, giảm {14|16} điểm so với năm 2021 (102 điểm).'],
  ['diff', 'Từ 102 điểm trường năm 2021, đến nay huyện chỉ còn 86 điểm trường, giảm {18|16} điểm trường.'],
  ['ratio', 'Chi bộ có 30 đảng viên; 5 đảng viên được xếp loại hoàn thành xuất sắc nhiệm vụ, chiếm {17,6|16,7}%.'],
  ['sum', 'Trường có 3 cấp học với 1.520 học sinh: tiểu học 640 em, THCS 520 em, THPT {380|360} em.'],
  ['sum', 'Trong 45 chỉ tiêu nghị quyết đề ra, có 30 chỉ tiêu vượt, 9 chỉ tiêu đạt và {7|6} chỉ tiêu không đạt.'],
  ['diff', 'Có 38/45 chỉ tiêu đạt và vượt, còn lại {9|7} chỉ tiêu chưa đạt.'],
  ['ratio', 'Thực hiện 38/45 chỉ tiêu, đạt {88,4|84,4}%.'],
  [
    'sum',
    'Tổng kinh phí sửa chữa là {4,5|4,7} tỷ đồng, gồm ngân sách huyện 2,8 tỷ đồng và phụ huynh đóng góp 1,9 tỷ đồng.',
  ],
  ['diff', 'Kế hoạch kết nạp 12 đảng viên, đã kết nạp 15 đảng viên, vượt {4|3} đảng viên.'],
  ['ratio', 'Kế hoạch kết nạp 12 đảng viên, đã kết nạp 15 đảng viên, đạt {128|125}% kế hoạch.'],
  ['diff', 'Tỷ lệ trẻ suy dinh dưỡng còn 5,2%, giảm {1,6|1,2}% so với đầu năm (6,4%).'],
  ['sum', 'Huyện có {22|23} xã, thị trấn, trong đó 20 xã và 3 thị trấn.'],
  ['diff', 'Năm học 2022-2023 có 1.204 lớp, năm học 2023-2024 có 1.250 lớp, tăng {56|46} lớp.'],
  ['ratio', 'Có 85 em dự thi học sinh giỏi, 34 em đạt giải, tỷ lệ {42,5|40}%.'],
  ['sum', '- Tổng số cán bộ, giáo viên, nhân viên: 45 đồng chí. Trong đó: BGH: 03; giáo viên: 36; nhân viên: {05|06}.'],
  ['sum', 'Tổng số đảng viên: 28 đồng chí, chính thức: {26|25} đồng chí, dự bị: 03 đồng chí.'],
  ['ratio', 'Đã có {98,5|97,1}% số trẻ 5 tuổi (1.204/1.240 trẻ) ra lớp.'],
  ['diff', 'Học sinh khá, giỏi đạt 68,5%, tăng {3,5|2,3}% so với năm học trước (66,2%).'],
  ['ratio', '{100%|96,2%} (25/26) giáo viên đạt chuẩn trình độ.'],
  [
    'diff',
    'Hội trao 40 suất học bổng, mỗi suất 3 triệu đồng, tổng cộng 120 triệu đồng. Các xã trao thêm 25 suất với số tiền 65 triệu đồng, nâng tổng số tiền đợt này lên {195|185} triệu đồng.',
  ],
  [
    'sum',
    'Tổng số phòng học là {1.255|1.250} phòng (bình quân 8,3 phòng/trường), gồm 980 phòng kiên cố, chiếm 78%; 210 phòng bán kiên cố (17%); 60 phòng tạm (5%).',
  ],
  [
    'ratio',
    'Năm học này ngành thiếu 640 giáo viên. Trong đó, mầm non thiếu 280 giáo viên, tiểu học thiếu 200 giáo viên, THCS thiếu 160 giáo viên. Huyện Hoa Sơn thiếu 96 giáo viên, chiếm {16,0|15,0}% số giáo viên thiếu của toàn tỉnh.',
  ],
  [
    'sum',
    'Mức thưởng:\n- 12 em đạt giải cấp tỉnh: 500.000 đồng/em, thành tiền 6.000.000 đồng;\n- 40 em đạt giải cấp huyện: 300.000 đồng/em, thành tiền 12.000.000 đồng.\nTổng số tiền thưởng là {18.500.000|18.000.000} đồng.',
  ],
  ['sum', 'Thưởng 12 em đạt giải, mức 500.000 đồng/em, thành tiền {6.500.000|6.000.000} đồng.'],
  ['sum', 'Trao 18 suất quà, mỗi suất 1,5 triệu đồng, tổng trị giá {28|27} triệu đồng.'],
  ['diff', 'Huyện sắp xếp 62 trường thành 37 trường, giảm {35|25} trường.'],
  [
    'sum',
    'Cuối kỳ trường còn {205|206} em.\n- Học lực: giỏi 50 em (24%), khá 90 em (44%), trung bình 60 em (29%), yếu 6 em (3%).',
  ],
  [
    'diff',
    'Năm học 2022-2023 toàn huyện có 12.106 học sinh tiểu học ở 390 lớp. Cơ sở vật chất được bổ sung. Bước vào năm học 2023-2024, số học sinh tiểu học là 13.323 em ở 420 lớp, tăng {1.317|1.217} em và 30 lớp so với năm học trước.',
  ],
  [
    'sum',
    'Toàn trường có 120 em, {63|62} nữ. Có 2 em khuyết tật.\nTrong đó: Khối 6: 70 em (6A: 36 em, 18 nữ; 6B: 34 em, 19 nữ); Khối 7: 50 em (7A: 26 em, 12 nữ; 7B: 24 em, 13 nữ).',
  ],
  ['ratio', 'Trường có 394 em, 163 nữ, chiếm tỷ lệ {42,5|41,4}%.'],
  [
    'ratio',
    'Tỉnh triển khai 80 công trình tại các trường. Trong số này, mầm non có 20 công trình; tiểu học có 33 công trình, chiếm {42,1|41,3}%; THCS có 27 công trình, chiếm 33,8%.',
  ],
  ['ratio', 'Xây 120 công trình với tổng kinh phí 210,5 tỷ đồng, bình quân {1,95|1,75} tỷ đồng/công trình.'],
];

/** [kind, wrong, right] for passages that differ in more than one place, or have bars of their own. */
export const PLANTED_PAIRS: readonly (readonly [kind: string, wrong: string, right: string])[] = [
  ['share', 'Tỷ lệ đảng viên hoàn thành tốt nhiệm vụ trở lên đạt 103%.', 'Thu đảng phí đạt 103% kế hoạch.'],
  [
    'sum',
    'Trường có 25 giáo viên, trong đó 28 giáo viên đạt chuẩn.',
    'Trường có 28 giáo viên, trong đó 25 giáo viên đạt chuẩn.',
  ],
  [
    'sum',
    'STT | Trường | Số lớp | Số học sinh\n1 | Mầm non Hoa Mai | 8 | 240\n2 | Mầm non Sơn Ca | 10 | 310\n3 | Mầm non Họa Mi | 7 | 205\nTổng cộng | | 25 | 765',
    'STT | Trường | Số lớp | Số học sinh\n1 | Mầm non Hoa Mai | 8 | 240\n2 | Mầm non Sơn Ca | 10 | 310\n3 | Mầm non Họa Mi | 7 | 205\nTổng cộng | | 25 | 755',
  ],
];
