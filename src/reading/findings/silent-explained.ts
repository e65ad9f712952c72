// Figures that stand together as parts, bases or averages and belong to others beside them, which agree.

export const SILENT_EXPLAINED: readonly string[] = [
  'Trường có 462 học sinh, biên chế thành 15 lớp (6 lớp khối 10, 5 lớp khối 11 và 4 lớp khối 12).',
  'Lớp 1: 61 HS mới tuyển và 4 HS lưu ban; Lớp 2: 58 HS và 3 HS lưu ban; Lớp 3: 52 HS. Toàn trường 178 HS/6 lớp.',
  'Huyện đã hỗ trợ 9,1 tỷ đồng cho 7 xã: 4 xã được 1,6 tỷ đồng/xã, Quang Lộc 1,3 tỷ đồng, Hưng Mỹ 800 triệu đồng, Tân Minh 600 triệu đồng.',
  'Đến nay đã điều chuyển 436 GV THCS (xuống tiểu học 352 người, sang mầm non 84 người), đạt 87,2% kế hoạch (500 người).',
  'Có 86 xã đạt tiêu chí số 5 (41,3%), tăng 17 xã so với năm 2013 (69 xã), đạt 95,6% kế hoạch năm (90 xã).',
  'Nhà trường có 36 lớp với 1.548 học sinh: khối 10 có 12 lớp (521 học sinh), khối 12 có 12 lớp (508 học sinh), bình quân 43 học sinh/lớp.',
  'Chi bộ có 26 đảng viên (23 đảng viên chính thức, 03 đảng viên dự bị), chiếm 57,8% tổng số 45 cán bộ, giáo viên, nhân viên.',
  'Phát hiện 74 học sinh vi phạm, trong đó 21 em chưa đủ tuổi, chiếm 28,4%. Đến nay 61/74 em đã được xử lý, đạt 82,4%, còn 13 em chưa xử lý.',
  'Đội tuyển có 96 học sinh. Đa số đến từ Trường THPT Chuyên với 85 học sinh, còn lại là 7 học sinh Trường THPT Sông Đà và 4 học sinh Trường THPT Mường Lay.',
  'Toàn huyện có 240 nhóm, lớp (36 nhóm trẻ, 204 lớp mẫu giáo) với 5.040 cháu, trong đó nhà trẻ 498 cháu, mẫu giáo 4.542 cháu, bình quân 21 cháu/lớp.',
  'Vận động tài trợ 156 triệu đồng, đạt 130% kế hoạch (120 triệu đồng); đã mua đồ chơi 68 triệu đồng, làm mái che 54 triệu đồng, còn lại 34 triệu đồng.',
  'Thu học phí 221.400.000 đồng, tài trợ 35.000.000 đồng; chi 239.150.000 đồng; còn tồn quỹ 17.250.000 đồng.',
  'Tỉnh thưởng 1.290 triệu đồng cho học sinh đạt giải, bình quân 15 triệu đồng/giải; có 86/97 em dự thi đạt giải, năm trước 78 giải.',
];
