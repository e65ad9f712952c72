// Passages with one wrong figure each whose figures are told by their words, sentences apart; see planted-passages.ts for how
// they are written.

export const PLANTED_TOLD: Readonly<Record<string, readonly string[]>> = {
  ratio: [
    'Đã có {38|36}/45 đơn vị (trường THPT, trung tâm GDTX) nộp kế hoạch ôn tập, đạt 80%.',
    'Đã có 31/36 trường (trong đó có 12/14 trường mầm non) xây dựng kế hoạch năm học, đạt {81,6|86,1}%.',
    '27/32 xã đã ban hành kế hoạch kiểm tra, đạt {83,4|84,4}%.',
  ],
  diff: [
    'Toàn tỉnh có 2.418 thí sinh đăng ký dự thi, tăng 110 thí sinh so với năm trước. Đông nhất là môn Toán với 412 thí sinh. Kết thúc buổi thi có 2.396 thí sinh dự thi. Số vắng mặt là {12|22} thí sinh.',
    'Có 1.512 thí sinh có tên trong danh sách. Nhiều trường có số đăng ký lớn như THPT Bình Minh 154 em. Buổi thi sáng nay, số có mặt là {1.489|1.498} thí sinh. Có 14 thí sinh vắng mặt.',
  ],
};
