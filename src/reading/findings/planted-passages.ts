// Passages with one wrong figure each, and their twins in which the figures agree. All are written for this test.

/** [kind of the finding, passage with the slip, the same passage without it]. */
export type Planted = readonly [kind: string, wrong: string, right: string];

export const PLANTED: readonly Planted[] = [
  [
    'ratio',
    'Năm học 2023-2024 toàn huyện có 54 trường. Đến cuối năm đã có 38 trường đạt chuẩn quốc gia, chiếm 72,4%.',
    'Năm học 2023-2024 toàn huyện có 54 trường. Đến cuối năm đã có 38 trường đạt chuẩn quốc gia, chiếm 70,4%.',
  ],
  [
    'ratio',
    'Trong tổng số 86 đảng viên, có 12 đảng viên hoàn thành xuất sắc nhiệm vụ, đạt tỷ lệ 15,95%.',
    'Trong tổng số 86 đảng viên, có 12 đảng viên hoàn thành xuất sắc nhiệm vụ, đạt tỷ lệ 13,95%.',
  ],
  ['ratio', 'Chi bộ có 9/11 đảng viên là nữ, đạt tỷ lệ 81,2%.', 'Chi bộ có 9/11 đảng viên là nữ, đạt tỷ lệ 81,8%.'],
  [
    'ratio',
    'Phấn đấu đến năm 2025 có 23/32 trường đạt chuẩn quốc gia (đạt tỷ lệ 79,1%).',
    'Phấn đấu đến năm 2025 có 23/32 trường đạt chuẩn quốc gia (đạt tỷ lệ 71,9%).',
  ],
  ['ratio', 'Tỷ lệ trường đạt chuẩn là 65,5% (36/56 trường).', 'Tỷ lệ trường đạt chuẩn là 64,3% (36/56 trường).'],
  [
    'ratio',
    'Toàn trường có 42 giáo viên, trong đó 31 giáo viên đạt trình độ trên chuẩn, chiếm 78,3%.',
    'Toàn trường có 42 giáo viên, trong đó 31 giáo viên đạt trình độ trên chuẩn, chiếm 73,8%.',
  ],
  [
    'ratio',
    'Trường có 18 lớp với 612 học sinh, bình quân 36 học sinh/lớp.',
    'Trường có 18 lớp với 612 học sinh, bình quân 34 học sinh/lớp.',
  ],
  [
    'ratio',
    'Bình quân mỗi lớp có 32 học sinh; toàn trường có 20 lớp với 700 học sinh.',
    'Bình quân mỗi lớp có 35 học sinh; toàn trường có 20 lớp với 700 học sinh.',
  ],
  [
    'sum',
    'Toàn huyện có 41 trường, gồm 15 trường mầm non, 14 trường tiểu học và 13 trường THCS.',
    'Toàn huyện có 41 trường, gồm 15 trường mầm non, 14 trường tiểu học và 12 trường THCS.',
  ],
  [
    'sum',
    'Đảng bộ có 96 đảng viên. Trong đó, đảng viên chính thức 89 đồng chí, đảng viên dự bị 9 đồng chí.',
    'Đảng bộ có 96 đảng viên. Trong đó, đảng viên chính thức 89 đồng chí, đảng viên dự bị 7 đồng chí.',
  ],
  [
    'sum',
    'Tổng số cán bộ, giáo viên, nhân viên là 57 người, trong đó: cán bộ quản lý 3 người, giáo viên 48 người, nhân viên 7 người.',
    'Tổng số cán bộ, giáo viên, nhân viên là 57 người, trong đó: cán bộ quản lý 3 người, giáo viên 48 người, nhân viên 6 người.',
  ],
  [
    'sum',
    'Trường hiện có 524 học sinh; trong đó nữ 261 em, nam 273 em.',
    'Trường hiện có 524 học sinh; trong đó nữ 251 em, nam 273 em.',
  ],
  [
    'sum',
    'Cả huyện có 30 đơn vị trường học:\n- Mầm non: 11 trường;\n- Tiểu học: 10 trường;\n- THCS: 8 trường.',
    'Cả huyện có 30 đơn vị trường học:\n- Mầm non: 11 trường;\n- Tiểu học: 10 trường;\n- THCS: 9 trường.',
  ],
  [
    'sum',
    'Tổng số học sinh toàn trường: 480 em\n+ Khối 6: 130 em\n+ Khối 7: 125 em\n+ Khối 8: 118 em\n+ Khối 9: 117 em',
    'Tổng số học sinh toàn trường: 480 em\n+ Khối 6: 130 em\n+ Khối 7: 125 em\n+ Khối 8: 118 em\n+ Khối 9: 107 em',
  ],
  [
    'sum',
    'Huyện có 45 trường, riêng cấp mầm non có 17 trường, còn lại 26 trường phổ thông.',
    'Huyện có 45 trường, riêng cấp mầm non có 17 trường, còn lại 28 trường phổ thông.',
  ],
  [
    'sum',
    'Toàn tỉnh kết nạp 320 đảng viên, trong đó 120 đảng viên là giáo viên, còn lại 210 đảng viên là học sinh, sinh viên.',
    'Toàn tỉnh kết nạp 320 đảng viên, trong đó 120 đảng viên là giáo viên, còn lại 200 đảng viên là học sinh, sinh viên.',
  ],
  [
    'diff',
    'Có 28/32 trường hoàn thành kiểm định, còn 5 trường chưa hoàn thành.',
    'Có 28/32 trường hoàn thành kiểm định, còn 4 trường chưa hoàn thành.',
  ],
  [
    'diff',
    'Đến năm 2019 toàn tỉnh có 234 trường mầm non, tăng 18 trường so với năm 2015 (218 trường).',
    'Đến năm 2019 toàn tỉnh có 234 trường mầm non, tăng 16 trường so với năm 2015 (218 trường).',
  ],
  [
    'diff',
    'Năm 2015 toàn tỉnh có 218 trường mầm non, đến năm 2019 tăng lên 234 trường, tăng 18 trường.',
    'Năm 2015 toàn tỉnh có 218 trường mầm non, đến năm 2019 tăng lên 234 trường, tăng 16 trường.',
  ],
  [
    'diff',
    'Toàn ngành có 222 trường đạt chuẩn quốc gia, vượt chỉ tiêu 15 trường (chỉ tiêu 205 trường).',
    'Toàn ngành có 222 trường đạt chuẩn quốc gia, vượt chỉ tiêu 17 trường (chỉ tiêu 205 trường).',
  ],
  [
    'diff',
    'Tỷ lệ đạt 98%, cao hơn 5% so với chỉ tiêu đề ra (95%).',
    'Tỷ lệ đạt 98%, cao hơn 3% so với chỉ tiêu đề ra (95%).',
  ],
  [
    'diff',
    'Số học sinh bỏ học giảm từ 45 em xuống còn 30 em, giảm 25%.',
    'Số học sinh bỏ học giảm từ 45 em xuống còn 30 em, giảm 33,3%.',
  ],
  [
    'diff',
    'Tỷ lệ hộ nghèo giảm từ 12,4% năm 2020 xuống 8,1% năm 2023, giảm 3,4 điểm phần trăm.',
    'Tỷ lệ hộ nghèo giảm từ 12,4% năm 2020 xuống 8,1% năm 2023, giảm 4,3 điểm phần trăm.',
  ],
  [
    'diff',
    'Năm học này có 1.250 học sinh, tăng 120 em so với năm học trước (1.150 em).',
    'Năm học này có 1.250 học sinh, tăng 100 em so với năm học trước (1.150 em).',
  ],
  [
    'diff',
    'So với năm học trước (38 trường), số trường đạt chuẩn là 43 trường, tăng 6 trường.',
    'So với năm học trước (38 trường), số trường đạt chuẩn là 43 trường, tăng 5 trường.',
  ],
  [
    'diff',
    'Chỉ tiêu giao 205 trường, thực hiện 222 trường, vượt 15 trường.',
    'Chỉ tiêu giao 205 trường, thực hiện 222 trường, vượt 17 trường.',
  ],
  [
    'ratio',
    'Thu ngân sách đạt 36,5 tỷ đồng, bằng 121,7% kế hoạch (32 tỷ đồng).',
    'Thu ngân sách đạt 38,94 tỷ đồng, bằng 121,7% kế hoạch (32 tỷ đồng).',
  ],
  [
    'sum',
    'Kinh phí thực hiện 12,5 tỷ đồng, trong đó ngân sách tỉnh 8 tỷ đồng, ngân sách huyện 3,2 tỷ đồng, xã hội hóa 1,5 tỷ đồng.',
    'Kinh phí thực hiện 12,7 tỷ đồng, trong đó ngân sách tỉnh 8 tỷ đồng, ngân sách huyện 3,2 tỷ đồng, xã hội hóa 1,5 tỷ đồng.',
  ],
  ['share', 'Tỷ lệ đảng viên hoàn thành tốt nhiệm vụ trở lên đạt 103%.', 'Thu đảng phí đạt 103% kế hoạch.'],
  [
    'range',
    'Phấn đấu từ 90% đến 80% học sinh đạt học lực khá trở lên.',
    'Phấn đấu từ 80% đến 90% học sinh đạt học lực khá trở lên.',
  ],
  [
    'sum',
    'Trường có 25 giáo viên, trong đó 28 giáo viên đạt chuẩn.',
    'Trường có 28 giáo viên, trong đó 25 giáo viên đạt chuẩn.',
  ],
  [
    'repeat',
    'Toàn trường có 850 học sinh. Đội ngũ gồm 48 giáo viên. Với quy mô ấy, toàn trường có 805 học sinh được học 2 buổi.',
    'Toàn trường có 850 học sinh. Đội ngũ gồm 48 giáo viên. Với quy mô ấy, toàn trường có 850 học sinh được học 2 buổi.',
  ],
  [
    'sum',
    'STT | Trường | Số lớp | Số học sinh\n1 | Mầm non Hoa Mai | 8 | 240\n2 | Mầm non Sơn Ca | 10 | 310\n3 | Mầm non Họa Mi | 7 | 205\nTổng cộng | | 25 | 765',
    'STT | Trường | Số lớp | Số học sinh\n1 | Mầm non Hoa Mai | 8 | 240\n2 | Mầm non Sơn Ca | 10 | 310\n3 | Mầm non Họa Mi | 7 | 205\nTổng cộng | | 25 | 755',
  ],
  [
    'sum',
    'TT\tĐơn vị\tNam\tNữ\tTổng số\n1\tChi bộ 1\t5\t7\t12\n2\tChi bộ 2\t6\t9\t15\n3\tChi bộ 3\t4\t8\t13\nCộng\t\t15\t24\t40',
    'TT\tĐơn vị\tNam\tNữ\tTổng số\n1\tChi bộ 1\t5\t7\t12\n2\tChi bộ 2\t6\t9\t15\n3\tChi bộ 3\t4\t8\t12\nCộng\t\t15\t24\t39',
  ],
  [
    'ratio',
    'Kết quả xếp loại học lực: Giỏi 120 em (30%), khá 180 em (45%), trung bình 90 em (25,5%), yếu 10 em (2,5%).',
    'Kết quả xếp loại học lực: Giỏi 120 em (30%), khá 180 em (45%), trung bình 90 em (22,5%), yếu 10 em (2,5%).',
  ],
  [
    'sum',
    'Kết quả xếp loại: tốt 62,5%, khá 30,2%, đạt 6,1%, chưa đạt 2,4%.',
    'Kết quả xếp loại: tốt 62,5%, khá 30,2%, đạt 6,1%, chưa đạt 1,2%.',
  ],
  [
    'sum',
    'Số đại biểu dự đại hội là 152 đồng chí, gồm 25 đại biểu đương nhiên và 125 đại biểu được bầu.',
    'Số đại biểu dự đại hội là 152 đồng chí, gồm 27 đại biểu đương nhiên và 125 đại biểu được bầu.',
  ],
  [
    'sum',
    'Đạt 30 giải học sinh giỏi cấp tỉnh (2 giải Nhất, 8 giải Nhì, 9 giải Ba, 12 giải Khuyến khích).',
    'Đạt 31 giải học sinh giỏi cấp tỉnh (2 giải Nhất, 8 giải Nhì, 9 giải Ba, 12 giải Khuyến khích).',
  ],
  [
    'sum',
    'Đoàn tỉnh giành 14 huy chương, gồm 3 huy chương vàng, 5 huy chương bạc và 7 huy chương đồng.',
    'Đoàn tỉnh giành 15 huy chương, gồm 3 huy chương vàng, 5 huy chương bạc và 7 huy chương đồng.',
  ],
  [
    'ratio',
    'Đã có 187 trong tổng số 226 xã đạt chuẩn, chiếm tỷ lệ 84,7%.',
    'Đã có 187 trong tổng số 226 xã đạt chuẩn, chiếm tỷ lệ 82,7%.',
  ],
  [
    'ratio',
    'Phòng học kiên cố có 412 phòng trên tổng số 530 phòng, đạt 79,7%.',
    'Phòng học kiên cố có 412 phòng trên tổng số 530 phòng, đạt 77,7%.',
  ],
  [
    'diff',
    'Tổng số học sinh là 32.450 em, tăng 1.250 em so với năm học 2022-2023 (31.300 em).',
    'Tổng số học sinh là 32.450 em, tăng 1.150 em so với năm học 2022-2023 (31.300 em).',
  ],
  ['diff', 'Số lớp giảm 12 lớp, từ 480 lớp xuống còn 470 lớp.', 'Số lớp giảm 10 lớp, từ 480 lớp xuống còn 470 lớp.'],
  [
    'ratio',
    'Qua khảo sát 4.778 cán bộ quản lý, có 2.598 người đạt điểm 5 trở lên (chiếm 56,4%).',
    'Qua khảo sát 4.778 cán bộ quản lý, có 2.598 người đạt điểm 5 trở lên (chiếm 54,4%).',
  ],
  [
    'sum',
    'Trung tâm đã bồi dưỡng cho 4839 tổ trưởng chuyên môn (trong đó trường THPT là 1.212 học viên; trường Tiểu học, THCS là 3.672 học viên).',
    'Trung tâm đã bồi dưỡng cho 4839 tổ trưởng chuyên môn (trong đó trường THPT là 1.212 học viên; trường Tiểu học, THCS là 3.627 học viên).',
  ],
  [
    'ratio',
    'Phấn đấu xây dựng thêm 06 trường đạt chuẩn quốc gia, nâng tổng số lên 23/32 trường, đạt tỷ lệ 74,9%.',
    'Phấn đấu xây dựng thêm 06 trường đạt chuẩn quốc gia, nâng tổng số lên 23/32 trường, đạt tỷ lệ 71,9%.',
  ],
  [
    'diff',
    'Hiện có 17 trường đạt chuẩn, phấn đấu xây dựng thêm 06 trường, nâng tổng số trường đạt chuẩn lên 24 trường.',
    'Hiện có 17 trường đạt chuẩn, phấn đấu xây dựng thêm 06 trường, nâng tổng số trường đạt chuẩn lên 23 trường.',
  ],
  [
    'ratio',
    'Kế hoạch xây 40 phòng học, đã hoàn thành 28 phòng, đạt 72% kế hoạch.',
    'Kế hoạch xây 40 phòng học, đã hoàn thành 28 phòng, đạt 70% kế hoạch.',
  ],
  [
    'diff',
    'Số trường tăng từ 218 trường lên 234 trường, tăng 8,3%.',
    'Số trường tăng từ 218 trường lên 234 trường, tăng 7,3%.',
  ],
  [
    'sum',
    'Có 15 nhiệm vụ được giao và 2 nhiệm vụ bổ sung, tổng cộng 18 nhiệm vụ.',
    'Có 15 nhiệm vụ được giao và 2 nhiệm vụ bổ sung, tổng cộng 17 nhiệm vụ.',
  ],
  [
    'ratio',
    'Bầu 15 đồng chí; đồng chí Lê Văn A được 128/134 phiếu, đạt 97,5%.',
    'Bầu 15 đồng chí; đồng chí Lê Văn A được 128/134 phiếu, đạt 95,5%.',
  ],
  [
    'sum',
    'Số phiếu phát ra 134 phiếu, số phiếu thu vào 134 phiếu, số phiếu hợp lệ 131 phiếu, số phiếu không hợp lệ 2 phiếu.',
    'Số phiếu phát ra 134 phiếu, số phiếu thu vào 134 phiếu, số phiếu hợp lệ 131 phiếu, số phiếu không hợp lệ 3 phiếu.',
  ],
  [
    'ratio',
    'Toàn ngành có 1.204 giáo viên, trong đó giáo viên đạt chuẩn trở lên là 1.180 người (98,8%), trên chuẩn 640 người (53,2%).',
    'Toàn ngành có 1.204 giáo viên, trong đó giáo viên đạt chuẩn trở lên là 1.180 người (98,0%), trên chuẩn 640 người (53,2%).',
  ],
];
