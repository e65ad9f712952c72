// Tables with one wrong cell, in the marks and the spaces they are flattened with; see planted-passages.ts for how they are
// written.

export const PLANTED_TABLES: Readonly<Record<string, readonly string[]>> = {
  sum: [
    // a slip in the first digit more than halves a total
    `TT | Trường | Số lớp | Số học sinh
1 | Tiểu học Kim Đồng | 12 | 396
2 | Tiểu học Lê Lợi | 9 | 288
Cộng | 21 | {284|684}`,
    // an empty first cell opens the line of totals
    `TT | Xã | Số trẻ 6 tuổi | Ra lớp (trẻ) | Tỷ lệ (%)
1 | Tân Lập | 214 | 212 | 99,1
2 | Tân Hòa | 187 | 187 | 100
3 | Tân Phú | 165 | 163 | 98,8
 | Toàn huyện | {656|566} | 562 | 99,3`,
    // strokes, and a line of totals that has no number of its own and leaves a row out
    `TT / Trường / Số lớp / Số học sinh
1 / THPT Lê Hồng Phong / 12 / 504
2 / THPT Trần Phú / 10 / 420
3 / THPT Bình Sơn / 9 / 378
4 / PTDTNT huyện / 3 / 105
Cộng / 34 / {1.302|1.407}`,
    // single spaces
    `TT Cấp học Cán bộ quản lý Giáo viên Nhân viên Cộng
1 Mầm non 118 1.406 257 1.781
2 Tiểu học 142 1.873 214 2.229
3 THCS 97 1.268 163 {1.582|1.528}
4 THPT 36 702 81 819`,
    `Khối Số lớp Số học sinh Nữ
Khối 6 5 198 97
Khối 7 5 192 90
Khối 8 4 {175|157} 81
Khối 9 4 149 76
Tổng cộng 18 696 344`,
    `Biểu 2. Phòng học
1 Mầm non 612 108 14
2 Tiểu học 945 96 {17|11}
3 THCS 688 41 5
Tổng cộng 2.245 245 30`,
  ],
};
