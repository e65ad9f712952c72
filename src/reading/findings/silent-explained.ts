// Figures that stand together as parts, bases or averages and belong to others beside them, which agree.

export const SILENT_EXPLAINED: readonly string[] = [
  'Trường có 462 học sinh, biên chế thành 15 lớp (6 lớp khối 10, 5 lớp khối 11 và 4 lớp khối 12).',
  'Lớp 1: 61 HS mới tuyển và 4 HS lưu ban; Lớp 2: 58 HS và 3 HS lưu ban; Lớp 3: 52 HS. Toàn trường 178 HS/6 lớp.',
  'Huyện đã hỗ trợ 9,1 tỷ đồng cho 7 xã: 4 xã được 1,6 tỷ đồng/xã, Quang Lộc 1,3 tỷ đồng, Hưng Mỹ 800 triệu đồng, Tân Minh 600 triệu đồng.',
  'Đến nay đã điều chuyển 436 GV THCS (xuống tiểu học 352 người, sang mầm non 84 người), đạt 87,2% kế hoạch (500 người).',
  'Có 86 xã đạt tiêu chí số 5 (41,3%), tăng 17 xã so với năm 2013 (69 xã), đạt 95,6% kế hoạch năm (90 xã).',
  'Nhà trường có 36 lớp với 1.548 học sinh: khối 10 có 12 lớp (521 học sinh), khối 12 có 12 lớp (508 học sinh), bình quân 43 học sinh/lớp.',
];
