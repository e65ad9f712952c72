// Passages with one wrong figure each whose figures are told by their words, sentences apart; see planted-passages.ts for how
// they are written.

export const PLANTED_TOLD: Readonly<Record<string, readonly string[]>> = {
  ratio: [
    // the share beside it shows what both are of
    'Đội ngũ: 62 cán bộ quản lý, giáo viên, nhân viên. Có 19 người được công nhận giáo viên giỏi cấp thị xã, tỉ lệ 30,65%; 37 người được công nhận giáo viên giỏi cấp trường, tỉ lệ {54,6|59,68}%.',
    'Cấp THCS là 512 em trong 82.500 em, chiếm tỉ lệ 0,62% và cấp THPT là 426 em trong 48.900 em, chiếm tỉ lệ {1,07|0,87}%.',
    '- Đội ngũ: 58 cán bộ quản lý, giáo viên, nhân viên.\n+ Có 18 người được công nhận giáo viên giỏi cấp thị xã, tỉ lệ 31,03%.\n+ Có 35 người được công nhận giáo viên giỏi cấp trường, tỉ lệ {54,6|60,34}%.',
    'Số trẻ được khám sức khỏe định kỳ: 218/228 Tỷ lệ: {96,1|95,6}%\n- Tình hình bệnh tật: không.',
    'Toàn xã có {31/24|24/31} cộng đồng đã đăng ký được công nhận, đạt 77,4%.',
    'Đã có {38|36}/45 đơn vị (trường THPT, trung tâm GDTX) nộp kế hoạch ôn tập, đạt 80%.',
    'Đã có 31/36 trường (trong đó có 12/14 trường mầm non) xây dựng kế hoạch năm học, đạt {81,6|86,1}%.',
    '27/32 xã đã ban hành kế hoạch kiểm tra, đạt {83,4|84,4}%.',
  ],
  diff: [
    // what went is told apart before what is left
    'Tỉnh quản lý 1.214 trường công lập. Đến tháng 3 đã sáp nhập 186 trường thành 91 trường, giảm 95 trường, cụ thể mầm non giảm 28 trường, tiểu học giảm 39 trường, THCS giảm 17 trường, liên cấp giảm 11 trường; các xã hiện còn {1.129|1.119} trường.',
    'Toàn tỉnh có 2.418 thí sinh đăng ký dự thi, tăng 110 thí sinh so với năm trước. Đông nhất là môn Toán với 412 thí sinh. Kết thúc buổi thi có 2.396 thí sinh dự thi. Số vắng mặt là {12|22} thí sinh.',
    'Toàn tỉnh hiện có 464 trường, trong đó có 252 trường đạt chuẩn quốc gia. Cuối năm học 2019-2020, số trường đạt chuẩn là 237. Chỉ sau một năm, tỉnh có thêm {25|15} trường.',
    'Thư viện tỉnh hiện phục vụ 148 điểm đọc. Đầu năm học, số điểm đọc là 121. Đến nay đã tăng thêm {37|27} điểm đọc.',
    'Có 1.512 thí sinh có tên trong danh sách. Nhiều trường có số đăng ký lớn như THPT Bình Minh 154 em. Buổi thi sáng nay, số có mặt là {1.489|1.498} thí sinh. Có 14 thí sinh vắng mặt.',
  ],
  sum: [
    // so many parts as are told, one of which may have been left out of the whole
    'Tổng kinh phí của đề án là {86,5|94,7} tỷ đồng, phân bổ cho bốn hợp phần. Hợp phần hạ tầng cần 41,3 tỷ đồng. Hợp phần phần mềm cần 27,5 tỷ đồng; hợp phần học liệu cần 17,7 tỷ đồng. Đối với hợp phần bồi dưỡng, nhu cầu là 8,2 tỷ đồng.',
    'Tỉnh đã trao {9.357|9.375} máy tính bảng từ ba nguồn. Nguồn thứ nhất là 5.200 máy do Bộ phân bổ. Nguồn thứ hai do doanh nghiệp tặng, được 3.050 máy; riêng một công ty ủng hộ 800 máy. Nguồn thứ ba là 1.125 máy mua từ quỹ của ngành.',
    `a) Tổng kinh phí: 264,5 tỷ đồng; năm 2023: 80 tỷ đồng, năm 2024: 92,5 tỷ đồng, năm 2025: 92 tỷ đồng.
b) Tổng kinh phí trên được bảo đảm từ ba nguồn: ngân sách tỉnh 158 tỷ đồng, ngân sách huyện {72,5|82,5} tỷ đồng, xã hội hóa 24 tỷ đồng.`,
    // the one list makes the whole, the other says what it goes by
    'Tỉnh có 143 trường đạt chuẩn quốc gia. Trong đó: mầm non 46 trường; tiểu học 57 trường; THCS 31 trường; THPT 9 trường.\nTheo địa bàn các huyện, thành phố như sau: Cư Lút 27 trường; Tân Sơn 26 trường; Đắk Min 24 trường; Nghĩa Sơn 21 trường; Krông Na {23|20} trường; Đắk Sang 15 trường; Tuy Lâm 8 trường và Đắk Song 2 trường.',
    // grades in the sentence behind their whole
    '- Năm học 2014-2015: 17 lớp, {559|539} học sinh. Khối lớp 6: 184; Khối lớp 7: 125; Khối lớp 8: 118; Khối lớp 9: 112',
    'Toàn tỉnh có 814 cơ sở giáo dục, {17.925|17.520} cán bộ quản lý, giáo viên, nhân viên. Năm nay có 1.515 cán bộ quản lý, 14.876 giáo viên và 1.129 nhân viên được khen.',
    // prizes of those whom a fraction tells
    'Kết quả có 36/78 học sinh được công nhận học sinh giỏi cấp huyện, tỉ lệ 46,2%. Trong đó, có 01 giải Nhất, 05 giải Nhì, 13 giải Ba và {18|17} giải Khuyến khích.',
    // ages name the parts
    'Số trẻ ăn bán trú là 348 trẻ: 3-4 tuổi 84, 4-5 tuổi {19|91}, 5-6 tuổi 173.',
    // a time in its two parts
    'Cả nhiệm kỳ chi bộ kết nạp {53|51} đảng viên, vượt chỉ tiêu. Hai năm đầu nhiệm kỳ do dịch bệnh chỉ kết nạp 17 đồng chí; ba năm còn lại kết nạp 34 đồng chí.',
    'Trong năm huyện mở 27 lớp tập huấn. Sáu tháng đầu năm mở {12|11} lớp, sáu tháng cuối năm mở 16 lớp.',
    // the last level was left out of the whole
    'Toàn tỉnh có {461|466} trường; gồm 142 trường mầm non, 168 trường tiểu học, 117 trường THCS, 14 trường TH&THCS, 20 trường THPT và 05 trường THCS&THPT.',
  ],
};
