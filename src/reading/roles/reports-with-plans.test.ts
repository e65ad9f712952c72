import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

const LETTER = { actual: 'A', target: 'T', change: 'C', other: 'O' } as const;
const roles = (text: string) =>
  read(text)
    .quantities.map((q) => LETTER[q.role])
    .join('');

describe('roles of figures in short reports that end with a plan', () => {
  it.each([
    // what stands right behind the verb of a task is to be brought about
    ['Sở chỉ đạo các trường lập danh sách học sinh; Trường chuyên thành lập 7 đội tuyển; mời 15 chuyên gia.', 'TT'],
    ['Nhà trường sẽ làm mới 03 sân bóng, trồng thêm 90 cây xanh.', 'TT'],
    // told, not asked for
    ['Sở đề xuất thu thêm. Khảo sát 12.000 phụ huynh cho thấy hơn 80% đồng tình.', 'AA'],
    ['Hội nghị giao ban Cụm thi đua số 5, gồm 13 sở giáo dục và đào tạo.', 'A'],
    ['Qua thanh tra đã kiến nghị thu hồi 412 triệu đồng; xử lý kỷ luật 5 cán bộ.', 'AA'],
    ['Năm học 2018-2019, nhà trường có 39 lớp với 1.638 học sinh: khối 10 có 13 lớp.', 'AAA'],
    ['đến hết tháng 6/2023, 9/21 huyện, thành, thị đã tuyển xong với 612 người.', 'AA'],
    ['Tỉnh đề ra chỉ tiêu tỷ lệ bỏ học không quá 0,5% nhưng thực tế là 0,64%.', 'TA'],
    // aims behind their own colon or heading
    ['Các trường triển khai 06 giải pháp với các chỉ tiêu: 100% lớp học sạch; tỷ lệ bỏ học dưới 0,5%.', 'OTT'],
    [
      'I. Kết quả đạt được\nII. Cam kết năm học 2012-2013\nHạnh kiểm tốt 91% trở lên; học lực giỏi 15%, yếu kém dưới 5%.',
      'TTT',
    ],
    ['Cụm có 78 giải Ba, 89 giải Khuyến khích; Sở dẫn đầu với 37 giải, chiếm 17,3%.', 'AAAA'],
    ['Năm 2022, 689 học sinh đạt 27 điểm trở lên, trong tổng số 712 em dự thi (96,8%).', 'AOAA'],
    ['Tỷ lệ trường đạt chuẩn vượt chỉ tiêu Đại hội giao đến năm 2020 (mầm non 35%, tiểu học 70%).', 'TT'],
    ['Kết quả: đã thực hiện 46/48 cuộc thanh tra theo kế hoạch (95,8%).', 'AA'],
    ['Đến năm 2020 toàn tỉnh phải có 70% gia đình, 50% dòng họ được công nhận.', 'TT'],
    ['Năm 2018 công nhận 3 trường. Đến hết tháng 5/2019, Mường Sang có 39 trường đạt chuẩn, đạt 51,3%.', 'AAA'],
    ['Kế hoạch đề ra đến hết năm 2025: tỷ lệ biết chữ 98,9%, riêng vùng cao đạt trên 95%; 16/18 xã đạt chuẩn.', 'TTT'],
    ['Chi bộ kết nạp 9 đảng viên, vượt 1 đảng viên so với chỉ tiêu Nghị quyết đề ra là 08.', 'ACT'],
    // which are meant, amid orders
    [
      'UBND tỉnh giao Sở GD-ĐT điều chuyển giáo viên dôi dư của các trường hiện có trên địa bàn; Sở Nội vụ bố trí 120 giáo viên.',
      'T',
    ],
    ['Các Sở phải hoàn thành bồi dưỡng cho 100% giáo viên lớp 1; bố trí phòng máy.', 'T'],
    // a later year behind aims
    [
      'Trong năm 2023, tỷ lệ biết chữ là 96%. Đến năm 2025 tỉnh phấn đấu 98%.\nNăm 2024, các huyện mở mới 190 lớp; Sở bồi dưỡng 320 giáo viên.',
      'ATTT',
    ],
    // posts that were given
    ['Tỉnh được bổ sung 1.286 biên chế giáo viên giai đoạn 2022-2026, riêng năm học 2023-2024 là 402 biên chế.', 'OO'],
    ['Toàn tỉnh có 38.640 giáo viên trên tổng số 41.215 biên chế được giao, còn thiếu 2.575 giáo viên.', 'AOA'],
    ['Kết quả trúng tuyển 267 người, đạt 78,1%, thấp hơn đợt trước 5,4%.', 'AAC'],
    // changes, norms, money
    ['Số học sinh được hỗ trợ tăng 114 em (4,6%).', 'CC'],
    ['Định mức hiện nay là 1,9 GV/lớp ở THCS và 2,2 GV/lớp ở mẫu giáo.', 'OO'],
    ['Thí sinh là thương binh được cộng 7,5 điểm.', 'O'],
    ['Sau 4 năm, tổng kinh phí đã đầu tư cho Đề án là 486,5 tỷ đồng, gồm ngân sách tỉnh 118,7 tỷ đồng.', 'AA'],
    ['Thu đoàn phí được 1,54 tỷ đồng, đạt 102,7% dự toán (1,5 tỷ đồng).', 'AAT'],
    ['So với chỉ tiêu năm 2018 (235 trường) còn thiếu 16 trường.', 'TA'],
  ])('%s → %s', (text, expected) => {
    expect(roles(text)).toBe(expected);
  });
});

describe('rows of labels with a figure each', () => {
  const units = (text: string) => read(text).quantities.map((q) => `${q.value} ${q.unit}`);

  it('take the label, not the noun behind', () => {
    expect(units('+ Tổng số CBCC:72 Nữ: 51 Dân tộc: 2 Đảng viên:28')).toEqual([
      '72 CBCC',
      '51 Nữ',
      '2 Dân tộc',
      '28 Đảng viên',
    ]);
    expect(units('Tổng số học sinh:1462em/34 lớp Nữ: 748 Con hộ nghèo:117 Chia ra: Khối 6: 421 em')).toEqual([
      '1462 em',
      '34 lớp',
      '748 Nữ',
      '117 Con hộ nghèo',
      '421 em',
    ]);
  });

  it('leave figures with a noun of their own', () => {
    expect(units('Số học sinh bỏ học nhiều nhất: 294 HS, cấp THPT: 270 HS và cấp tiểu học: 27 HS.')).toEqual([
      '294 HS',
      '270 HS',
      '27 HS',
    ]);
  });
});

it('abbreviations, classes and mean marks without their noun are counted', () => {
  const units = (text: string) => read(text).quantities.map((q) => `${q.value} ${q.unit}`);
  expect(units('K6: 3 lớp 88 em; K7: 2 lớp 74 em.')).toEqual(['3 lớp', '88 em', '2 lớp', '74 em']);
  expect(units('Tổng số 26 CB-GV-NV, trong đó QL 2, GV 20, NV 4.')).toEqual(['26 CB-GV-NV', '2 QL', '20 GV', '4 NV']);
  expect(units('Thi khảo sát lần 1: điểm bình quân 6,42.')).toEqual(['6.42 điểm']);
  expect(units('Ba trường có lần lượt 18, 17 và 16 học sinh bỏ học.')).toEqual([
    '18 học sinh',
    '17 học sinh',
    '16 học sinh',
  ]);
  expect(units('Trình độ GV: đạt chuẩn 3/15= 20 %.')).toEqual(['null GV', '20 %']);
  expect(units('Yêu cầu mỗi trường phải có ít nhất một chuyên viên tham vấn.')).toEqual(['1 chuyên viên']);
});

it('bodies with bare verbs and a day to be done by have tasks', () => {
  const text =
    'Theo Công văn số 55/UBND-NC ngày 18/10/2022, Sở Nội vụ phối hợp tuyển tiếp 120 giáo viên trước ngày 31/12/2022; mở rộng nguồn tuyển; các huyện điều động giáo viên từ nơi thừa sang nơi thiếu.';
  expect(read(text).tasks).toHaveLength(3);
  const told = 'Sở tuyển được 120 giáo viên trước ngày 31/12/2022; mở rộng nguồn tuyển; điều động 30 giáo viên.';
  expect(read(told).tasks).toHaveLength(0);
});

it('"trước …" is the limit of its own clause', () => {
  const text =
    'Phương hướng nhiệm kỳ 2020-2025:\nChi bộ phấn đấu giữ vững danh hiệu. Tham mưu sửa chữa 36 phòng ở trước năm học 2021-2022; xây mới 1 nhà ăn.';
  const [rooms, kitchen] = read(text).targets;
  expect(rooms).toMatchObject({ value: 36, due: 'trước năm học 2021-2022' });
  expect(kitchen?.value).toBe(1);
  expect(kitchen?.due).not.toBe('trước năm học 2021-2022');
});

it('parts under capital letters and numbers glued to their text begin lines of their own', () => {
  const text =
    'B/ KẾT QUẢ\n1.Học lực: giỏi 118 em.\nC/ KẾ HOẠCH NĂM HỌC 2008 – 2009\n1.Tổ chức 4 chuyên đề cấp trường.\n2.Soạn 40 bài giảng điện tử.';
  expect(roles(text)).toBe('ATT');
  expect(read(text).tasks.map((task) => task.ordinal)).toEqual(['1', '2']);
});

it('fewer, said twice, is still fewer', () => {
  const [target] = read('Chỉ tiêu đến hết năm 2026: giảm thêm 120 điểm trường lẻ.').targets;
  expect(target).toMatchObject({ comparator: 'decrease_by', value: 120 });
});
