import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

const LETTER = { actual: 'A', target: 'T', change: 'C', other: 'O' } as const;
/** The roles of the figures of a text in order, a letter each. */
const roles = (text: string) =>
  read(text)
    .quantities.map((q) => LETTER[q.role])
    .join('');

describe('roles of money', () => {
  it.each([
    [
      'Dự án làm đường vào trường có tổng vốn hơn 14 tỷ đồng, trong đó ngân sách xã 2 tỷ đồng, còn lại 12 tỷ đồng.',
      'OOO',
    ],
    ['Huyện xin tỉnh cho nâng cấp trường với tổng số vốn 80 tỷ đồng. Cụ thể, trường Hoa Sen khoảng 30 tỷ đồng.', 'OO'],
    ['Quỹ đã trao 40 suất học bổng, mỗi suất 2 triệu đồng, với tổng kinh phí 80 triệu đồng.', 'AOA'],
    ['Hội tặng trường 25 bộ máy tính trị giá 300 triệu đồng.', 'AA'],
    ['Mỗi phần quà trị giá 500.000 đồng.', 'O'],
    ['Nhiệm kỳ qua, thu ngân sách đạt 215 tỷ đồng; năm nay đã chi 46 tỷ đồng sửa trường.', 'AA'],
    ['II. CHỈ TIÊU NĂM 2026\n- Thu ngân sách trên địa bàn đạt 40 tỷ đồng.', 'T'],
    ['V. DỰ TOÁN KINH PHÍ\n- Mua thiết bị: 120.000.000 đồng.\n- Khen thưởng: 30.000.000 đồng.', 'OO'],
    ['Tổng dự toán kinh phí thực hiện Kế hoạch: 1.250 triệu đồng, trong đó xã hội hóa 350 triệu đồng.', 'OO'],
    ['Bếp ăn nấu 800 suất ăn mỗi ngày, giá 22.000 đồng/suất.', 'AO'],
    ['Tổng kinh phí sửa chữa trường lớp trong hè là 46,8 tỷ đồng.', 'A'],
    [
      'Tỉnh đã triển khai 129 công trình với tổng kinh phí 225 tỷ đồng. Nguồn vốn gồm ngân sách trung ương 180 tỷ đồng, ngân sách tỉnh 45 tỷ đồng.',
      'AAAA',
    ],
    ['Dự kiến khoảng 22 tỷ đồng sẽ được huy động.', 'O'],
    ['Kinh phí dự kiến 862 tỷ đồng: ngân sách trung ương 517 tỷ đồng (60%), ngân sách tỉnh 345 tỷ đồng.', 'OOOO'],
    ['Sở đề nghị bố trí kinh phí dự kiến 156 tỷ đồng, trong đó ngân sách tỉnh 60%, ngân sách huyện 40%.', 'OOO'],
    ['Nhờ nguồn vốn xã hội hóa hơn 12 tỷ đồng, huyện đã xây thêm 18 phòng học.', 'AA'],
    ['Kinh phí: 35 triệu đồng, trích từ quỹ khuyến học 20 triệu đồng và vận động 15 triệu đồng.', 'OOO'],
    ['Giải thưởng gồm 1 giải đặc biệt trị giá 10 triệu đồng, 2 giải nhất mỗi giải 5 triệu đồng.', 'AOAO'],
    ['Hội trao 200 suất quà; mỗi suất quà gồm 10 quyển vở và 300.000 đồng tiền mặt.', 'AOO'],
    ['Trường miễn giảm cho 36 học sinh với số tiền 18.720.000 đồng.', 'AA'],
    ['Tổng kinh phí chuyển đổi số năm 2022 là 24,6 tỷ đồng, trong đó ngân sách nhà nước 18,9 tỷ đồng.', 'AA'],
    ['III. GIẢI PHÁP\n- Vận động cựu học sinh đóng góp Quỹ khuyến học, tối thiểu 150 triệu đồng/năm.', 'T'],
    ['Dự án sẽ hỗ trợ 100% kinh phí mua sách.', 'O'],
    ['Có 97 sinh viên được tặng 3 triệu đồng mỗi em, tổng cộng 291 triệu đồng.', 'AOA'],
    ['Trao thưởng 24 em đạt giải cấp tỉnh: 1.000.000 đồng/em.', 'AO'],
    ['III. NHIỆM VỤ\n- Vận động xây nhà thi đấu trị giá 6,5 tỷ đồng.', 'O'],
    ['Cơn lũ làm 12 điểm trường ngập, thiệt hại khoảng 40 tỉ đồng.', 'AA'],
    [
      'I. KẾT QUẢ\n1. Sửa 3 phòng học. Kinh phí mua sắm thiết bị 245 triệu đồng, riêng phụ huynh ủng hộ 60 triệu đồng.\n2. Huy động xã hội hóa 320 triệu đồng, gồm doanh nghiệp 200 triệu đồng, phụ huynh 120 triệu đồng.\n3. Nhà đa năng đang thi công, kinh phí 7 tỷ đồng.',
      'AAAAAAO',
    ],
    ['I. TÌNH HÌNH\nVốn sửa chữa trường lớp là 12 tỷ đồng, đến nay giải ngân 7 tỷ đồng.', 'OA'],
    ['Kinh phí xây trường giai đoạn trước 320 tỷ đồng.', 'A'],
    [
      'Năm 2024, ngân sách huyện chi 245 tỷ đồng cho giáo dục, trong đó chi thường xuyên 210 tỷ đồng, chi đầu tư 35 tỷ đồng.',
      'AAA',
    ],
    ['Hội đồng thống nhất chi 3 tỷ đồng ngân sách sửa trường.', 'O'],
    ['Năm đầu tổng kinh phí dự kiến 12 tỷ đồng. Với năm học sau, con số này là 18 tỷ đồng.', 'OO'],
  ])('%s → %s', (text, expected) => expect(roles(text)).toBe(expected));
});

describe('roles of plans told in prose', () => {
  it.each([
    ['Ủy ban vừa phê duyệt đầu tư xây dựng thêm 22 phòng học tại 4 trường với tổng mức đầu tư 14 tỷ đồng.', 'TAO'],
    ['Tỉnh vừa phê duyệt dự án xây trường.\nTheo đó, xây dựng 6 phòng học và 2 phòng bộ môn.', 'TT'],
    ['Theo kế hoạch thì hết năm 2015 tỉnh có 987 trường chuẩn. Tuy nhiên đến nay mới có 907 trường.', 'TA'],
    ['Khi xong, dự án sẽ phục vụ hơn 700 học sinh của 4 xã.', 'TA'],
    ['Bộ đề xuất giảm 30% thời lượng môn học.', 'T'],
    ['Số học sinh lớp 1 năm tới dự kiến tăng 4.200 em so với năm nay.', 'C'],
    [
      'Thành phố đặt mục tiêu xây 4.500 phòng học vào năm 2025. Đến cuối năm 2023, thành phố đã đưa vào dùng 1.037 phòng, đang xây 1.259 phòng.',
      'TAA',
    ],
    ['Huyện đề nghị tỉnh bổ sung 150 biên chế.', 'T'],
    ['Kế hoạch giao 60 biên chế nhưng sau hai đợt chỉ tuyển được 41 người.', 'OA'],
  ])('%s → %s', (text, expected) => expect(roles(text)).toBe(expected));
});

describe('roles of wishes, norms and rows', () => {
  it.each([
    ['Tỷ lệ học sinh bỏ học còn 0,8%, vượt chỉ tiêu cho phép 0,3%.', 'AC'],
    ['Nhà trường dự giờ 156 tiết, trong đó xếp loại giỏi 112 tiết, khá 44 tiết.', 'AAA'],
    ['Trường có 36 lớp, mỗi lớp 40 em, bố trí tại 2 cơ sở.', 'AOA'],
    ['Ngành đặt mục tiêu tuyển 450 giáo viên, trong đó mầm non 150, tiểu học 300.', 'TTT'],
    ['Số giáo viên còn thiếu so với định mức: 02 giáo viên.', 'A'],
    ['Có 186 cơ sở công khai theo quy định, còn 28 cơ sở chưa thực hiện.', 'AA'],
    ['Sĩ số bình quân 38,6 HS/lớp, vượt quy định 3,6 HS/lớp.', 'AC'],
    ['Theo thông tư, trường tiểu học tối đa 40 lớp, tối thiểu 10 lớp.', 'OO'],
    ['Tỉnh được giao 574 biên chế, gồm mầm non 310, tiểu học 264.', 'OOO'],
    ['Phụ huynh ủng hộ 145 ngày công sửa sân.', 'A'],
    ['III. NHIỆM VỤ\n- Phụ đạo cho 15 học sinh, mỗi tuần 2 buổi; tu sửa 4 phòng học.', 'TOT'],
    ['III. NHIỆM VỤ\n- Dồn ghép 47 lớp có sĩ số dưới 20 học sinh.', 'TO'],
    ['III. NHIỆM VỤ\n- Dự giờ tối thiểu 2 tiết/giáo viên.\n- Xây dựng ít nhất 02 bài học STEM/học kỳ.', 'TT'],
    ['III. NHIỆM VỤ\n- Bảo đảm 100% học sinh ở bản xa trường trên 4 km được ở nội trú.', 'TO'],
    ['Một số nhóm trẻ chưa bảo đảm diện tích 1,5 m2/trẻ.', 'O'],
    ['Quận cần thêm 45 phòng học nhưng chỉ xây được 20 phòng.', 'OA'],
    ['“Nếu có thêm 10 phòng học thì mới đủ”, ông nói.', 'O'],
    ['Năm nay trường chỉ tuyển được 120/300 chỉ tiêu.', 'A'],
    ['Thư viện mỗi ngày đón 300-400 lượt bạn đọc.', 'A'],
    ['Mỗi ngày học 7 tiết, mỗi tiết 35 phút; tổ đã dự giờ 120 tiết.', 'OOA'],
    ['III. NHIỆM VỤ\n- Không để lớp quá 45 học sinh.\n- Xây 12 phòng học thay thế 9 phòng tạm.', 'TTA'],
    [
      'A. KẾT QUẢ\n1. Kết nạp 03 đảng viên, đạt 150% chỉ tiêu nghị quyết (02 đảng viên); chuyển chính thức 02 đồng chí.',
      'AATA',
    ],
    ['Tỷ lệ trẻ ra lớp 98,7% (chỉ tiêu 98%), riêng trẻ 5 tuổi 100%.', 'ATA'],
    [
      'I. MỤC TIÊU\nĐến năm 2030 có 85% trường đạt chuẩn. Nhiệm kỳ qua, xã kết nạp 312 đảng viên, vượt 4% chỉ tiêu.',
      'TAC',
    ],
  ])('%s → %s', (text, expected) => expect(roles(text)).toBe(expected));
});

describe('roles of changes and places', () => {
  it.each([
    ['Nhà trẻ có 113 cháu, tăng hơn so với tháng trước 3 cháu.', 'AC'],
    ['Tỷ lệ trẻ nhẹ cân giảm so với đầu năm học là 3,25%.', 'C'],
    ['Số tỉnh đạt chuẩn tăng từ 34 tỉnh (năm 2021) lên 55 tỉnh (2024), tăng 61,76% so với đầu giai đoạn.', 'AAC'],
    ['Mục tiêu đến năm 2020 nâng tỷ lệ biết chữ đạt 98%, tỷ lệ này ở 14 tỉnh khó khăn đạt 94%.', 'TAT'],
    ['Theo quy định hiện hành, trường có từ 28 lớp trở lên là hạng I; mỗi trường có 01 nhân viên thư viện.', 'OO'],
    ['Học viên trong độ tuổi từ 15 - 60 ở Cơ sở 2 Trường Hoa Mai gồm 40 người.', 'A'],
  ])('%s → %s', (text, expected) => expect(roles(text)).toBe(expected));
});

describe('roles in news', () => {
  it.each([
    ['Đến tháng 11/2025, cô mới nhận được lương của hai tháng, gồm 1,7 triệu đồng do tỉnh hỗ trợ.', 'A'],
    ['Thầy cô phải vượt hơn 20 km đường rừng.', 'A'],
    ['Mỗi tháng các em được hỗ trợ 15 kg gạo và 936.000 đồng.', 'OO'],
    ['Ban tổ chức trao 1 giải nhất (10 triệu đồng) và 10 giải khuyến khích.', 'AOA'],
    ['Toàn thành phố tăng 35.055 học sinh (gồm 22.593 em công lập và 12.463 em tư thục).', 'CCC'],
    ['Năm học mới trường dự kiến huy động 900 em vào lớp 1, trong khi số em ra trường là 1.200 em.', 'TA'],
    ['Ông cho biết năm học 2019-2020 Hà Nội sẽ tuyển 62% học sinh vào trường công; 20% vào trường tư.', 'TT'],
    ['Điểm chuẩn ngành cao nhất là 27,5 điểm.', 'O'],
  ])('%s → %s', (text, expected) => expect(roles(text)).toBe(expected));

  it('leaves factors of pay alone and shares out the count of the sentence before', () => {
    expect(read('Hiện hệ số lương của cô là 3,65, mỗi lớp có 40 em.').quantities).toHaveLength(1);
    const [, part] = read(
      'Thành phố có 67.234 học sinh mới. Trong đó, công lập 43.407, còn lại là tư thục.',
    ).quantities;
    expect(part?.unit).toBe('học sinh mới');
  });
});

describe('roles in dense reports', () => {
  it.each([
    ['Xếp loại: giỏi 24,6%, khá 38,1%, yếu kém 5,3%, giảm 0,7%.', 'AAAC'],
    ['Phương hướng năm 2024: phấn đấu kết nạp 12 đảng viên (năm 2023 là 9 đảng viên); kiểm tra 06 chi bộ.', 'TAT'],
    ['Phấn đấu giảm 1/3 số cuộc họp, 2/5 tổng số báo cáo.', 'TT'],
    ['II. Nhiệm vụ tháng 10\n- Vận động 8 cháu ra lớp.\nBiểu quyết: nhất trí 17/17 đồng chí, đạt 100%.', 'TAA'],
    [
      'Thành phố sẽ sáp nhập 24 trường; dôi dư 38 cán bộ quản lý sẽ được bố trí lại. Riêng huyện Đông giảm 5 trường, 27 điểm trường.',
      'TATT',
    ],
    ['3. Nhu cầu vốn: 35 tỷ đồng; suất đầu tư bình quân 900 triệu đồng/phòng.', 'OO'],
    ['Bốn trường còn lại phải khắc phục trong 10 ngày.', 'O'],
  ])('%s → %s', (text, expected) => expect(roles(text)).toBe(expected));
});

describe('roles after a date', () => {
  it.each([
    ['Đến cuối năm học 2024-2025, 91,6% học sinh tiểu học và 50,5% học sinh trung học đã dùng học bạ số.', 'AA'],
    ['Tính đến ngày 20/4/2024, 60% số giáo viên được cấp chữ ký số.', 'A'],
    ['I. Kết quả năm học 2012 - 2013\nĐến cuối năm học 2012 - 2013 có 347 học sinh, khối 11: 214 em.', 'AA'],
    ['Ngày 5/1/2024 huyện họp. Đến năm học 2025-2026, 100% trường dùng học bạ số.', 'T'],
    ['Nghị quyết đề ra 25 chỉ tiêu, phấn đấu tăng thu bình quân 8%.', 'OT'],
    ['Mỗi trẻ được uống 8 hộp/tháng, dung tích 180 ml/lần.', 'OO'],
  ])('%s → %s', (text, expected) => expect(roles(text)).toBe(expected));
});

describe('roles of rules told in the news', () => {
  it.each([
    [
      'Thông tư mới: lớp học 2 buổi được bố trí tối đa 1,5 giáo viên. Trường có 28 lớp trở lên được bố trí 2 phó hiệu trưởng.',
      'OOO',
    ],
    ['Để đạt chuẩn nông thôn mới thì tỷ lệ trường học đạt chuẩn phải đạt từ 70% trở lên. Xã hiện có 3/5 trường.', 'OA'],
    ['Dự thảo luật quy định trường đại học phải có ít nhất 50% giảng viên là tiến sĩ.', 'O'],
    ['Quận mới đạt 2,1 m2/học sinh, trong khi quy chuẩn là 6 m2/học sinh.', 'AO'],
    ['Trường thu sai 4,7 tỉ đồng học phí của 1.200 sinh viên.', 'AA'],
    ['Sở đề xuất thu thêm. Khảo sát 12.000 phụ huynh cho thấy hơn 80% đồng tình.', 'AA'],
    ['Từ đầu năm có 179 giáo viên nghỉ việc, nhiều hơn cả năm trước 23 người.', 'AC'],
  ])('%s → %s', (text, expected) => expect(roles(text)).toBe(expected));
});

describe('roles of parts and approvals', () => {
  it.each([
    [
      'Thành phố vừa chấp thuận chủ trương chi 128 tỉ đồng sửa chữa 74 trường.\nTrong đó, quận Đông 18 trường, quận Tây 15 trường.',
      'OTTT',
    ],
    ['Nhà trường mong có thêm 200 chiếc chăn và 400 áo ấm trước Tết.', 'OO'],
    ['Trường được giao 800 chỉ tiêu, tuyển được 312.', 'OA'],
    ['Tổng kinh phí hơn 1,8 tỉ đồng do câu lạc bộ doanh nhân tài trợ.', 'A'],
    ['Phòng yêu cầu:\n1. Huy động 99% trẻ.\nHuyện thiếu 86 giáo viên; Phòng đã ký hợp đồng với 54 người.', 'TAA'],
  ])('%s → %s', (text, expected) => expect(roles(text)).toBe(expected));
});

describe('roles of places, earlier values and headings that share a line', () => {
  it.each([
    ['Năm nay trường tuyển 720 học sinh mà có 2.089 thí sinh đăng ký.', 'OA'],
    ['Có 1.630 thí sinh dự thi trong khi chỉ tiêu là 645, năm trước chỉ có 1.112 thí sinh.', 'AOA'],
    ['Qua đối chiếu 17 chỉ tiêu, có 8 chỉ tiêu vượt.', 'AA'],
    ['II. CHỈ TIÊU\n- Ít nhất 06 giải (năm học trước 05 giải).', 'TA'],
    ['Phấn đấu giảm tỷ lệ thấp còi xuống dưới 2,5% (đầu năm 3,9%).', 'TA'],
    ['Năm nay có 14.601 em, tăng 2.602 em so với năm học trước (11.999 em).', 'ACA'],
    ['Tỷ lệ trẻ chuyên cần đạt 95%; bé ngoan đạt 90%.', 'AA'],
    ['Đại hội nhất trí các chỉ tiêu nhiệm kỳ 2025-2027: kết nạp từ 02 đảng viên trở lên; học sinh giỏi đạt 65%.', 'TT'],
    ['2. Mục tiêu đến năm 2030. Nâng tỷ lệ phòng kiên cố lên 75% trở lên.', 'T'],
  ])('%s → %s', (text, expected) => expect(roles(text)).toBe(expected));

  it('gives the period of such a heading to what it opens', () => {
    const { targets } = read('2. Mục tiêu đến năm 2030. Nâng tỷ lệ phòng kiên cố lên 75% trở lên.');
    expect(targets.map((target) => target.due)).toEqual(['2030']);
  });
});

describe('roles in papers of a school', () => {
  it.each([
    [
      'Kính đề nghị UBND phường sửa chữa 4 phòng học với dự toán như sau:\n- Phòng học: 480 triệu đồng.\nTổng cộng: 830 triệu đồng.',
      'TOO',
    ],
    ['1. Nội dung thảo luận: có 7 ý kiến.\n3. Kết luận: học kỳ II tổ chức 03 chuyến trải nghiệm.', 'AT'],
    ['Thang điểm: 100 điểm, gồm chất lượng (40 điểm); vi phạm trừ 5 điểm. Đội nhất đạt 97,5 điểm.', 'OOOA'],
    ['KẾ HOẠCH TUYỂN SINH\n2. Mỗi em được đăng ký không quá 3 nguyện vọng.', 'O'],
    ['HƯỚNG DẪN THI ĐUA NĂM HỌC 2025-2026\n1. Tỷ lệ khen thưởng: chiến sĩ thi đua không quá 15%.', 'T'],
    ['Nhiệm kỳ qua đã xây 9 mái ấm trị giá 360 triệu đồng.', 'AA'],
  ])('%s → %s', (text, expected) => expect(roles(text)).toBe(expected));
});

describe('roles of parts of a paper, votes and what is laid down', () => {
  it.each([
    [
      'Phần II KẾT QUẢ Năm học 2018 - 2019 trường có 24 lớp. Phần III NHIỆM VỤ NĂM HỌC 2019 - 2020 Thực hiện chỉ đạo của Sở: 1. Mở 3 lớp mới. 2. Học sinh lưu ban dưới 1%.',
      'ATT',
    ],
    ['Trường xây dựng kế hoạch như sau:\nI. ĐIỀU KIỆN THỰC HIỆN\n- Toàn trường có 15 lớp, 430 học sinh.', 'AA'],
    ['Trường còn thiếu 2 giáo viên so với định mức 1,9 giáo viên/lớp.', 'AO'],
    ['Học sinh dân tộc nội trú được hưởng học bổng bằng 80% mức lương cơ sở.', 'O'],
    ['Tổng vốn 40 tỷ đồng, trong đó 70% từ ngân sách tỉnh, 30% từ nguồn xã hội hóa.', 'OOO'],
    ['Kinh phí dự kiến 60 tỷ đồng, gồm ngân sách huyện 45 tỷ đồng (chiếm 75%).', 'OOO'],
    ['II. NHIỆM VỤ\n- Mỗi giáo viên dự giờ ít nhất 20 tiết/năm học.', 'T'],
    [
      'II. NHIỆM VỤ\n- Mở 2 lớp.\n- Đại hội bầu Ban Chấp hành 7 đồng chí; bà Lan đắc cử Bí thư với 52/53 phiếu (98,1%).',
      'TAAA',
    ],
    ['Mỗi ngày dành từ 5 đến 10 phút đọc sách.', 'O'],
    ['Tỉnh phấn đấu giảm số phòng học còn thiếu xuống dưới 120 phòng.', 'T'],
  ])('%s → %s', (text, expected) => expect(roles(text)).toBe(expected));
});

describe('roles of bounds, spans and periods that head a part', () => {
  it.each([
    [
      'Kế hoạch năm 2024\nHiện có 40 phòng.\n1. Giai đoạn 2025 - 2027\n- Xây 30 phòng học.\n2. Giai đoạn 2028 - 2030\n- Mua 12 bộ máy.',
      'ATT',
    ],
    ['Báo cáo năm 2024\nI. KẾT QUẢ\n1. Giai đoạn 2021 - 2025\n- Xây 30 phòng học.', 'A'],
    ['Tỷ lệ giảng viên là tiến sĩ đạt ít nhất 40%, trong đó có ít nhất 120 giáo sư.', 'TT'],
    ['II. NHIỆM VỤ\n- Mỗi quý 02 chuyên đề; mỗi khóa 12 buổi.\n- Ký cam kết với 540 phụ huynh.', 'TOT'],
    ['Toàn tỉnh có 412 trên tổng số 460 trường đạt chuẩn.', 'A'],
    ['II. NHIỆM VỤ\n- Kiểm tra mỗi bếp ăn ít nhất 02 lần/học kỳ.\n- Dạy 35 tiết/năm.', 'TO'],
    ['II. NHIỆM VỤ\n- Mỗi giáo viên dạy tối thiểu 04 tiết có ứng dụng công nghệ.', 'T'],
    ['II. NHIỆM VỤ\n- Ôn tập cho học sinh yếu (toàn trường còn 45 em, chiếm 6%); mở 3 lớp.', 'AAT'],
    ['Tỉnh sẽ xây 4 trường nội trú cho 9 xã vùng cao.', 'TA'],
    ['Trường được giao 240 chỉ tiêu, tuyển được 210; 30 chỉ tiêu còn lại chưa có nguồn.', 'OAA'],
  ])('%s → %s', (text, expected) => expect(roles(text)).toBe(expected));
});

describe('roles of what is supposed, spent or shared', () => {
  it.each([
    [
      'Sở công bố chỉ tiêu tuyển sinh lớp 10. Trường A tuyển 450 học sinh, Trường B 500 HS. Năm trước có 1.200 học sinh dự thi, đã tuyển 900 em.',
      'OOAA',
    ],
    ['UBND xã giao các trường kiểm kê tài sản trước ngày 15/7/2026; bố trí 4 xe đưa đón học sinh.', 'T'],
    ['II. NHIỆM VỤ\n1. Thanh lý 120 máy tính hỏng.\n2. Điều chuyển 46 giáo viên giữa các trường.', 'TT'],
    ['Trường được giao 30 biên chế; đã bàn giao các đơn vị 12 bộ máy.', 'OA'],
    ['Tổng chỉ tiêu tuyển dụng là 640 người (420 giáo viên, 220 nhân viên).', 'OOO'],
    [
      'KẾ HOẠCH NĂM 2026\nI. NHIỆM VỤ\nNăm 2025, toàn tỉnh có 1.214 thí sinh đỗ tốt nghiệp, đạt 99,5%. Năm 2026, phấn đấu 99,7%.',
      'AAT',
    ],
    ['Theo định mức, toàn huyện cần 240 giáo viên, hiện có 221 giáo viên, còn thiếu 19 giáo viên.', 'OAA'],
    ['Nếu năm tới không tuyển được ít nhất 100 học sinh thì trường giải thể; nhu cầu để duy trì là 200 em.', 'OO'],
    ['Kế hoạch tuyển dụng của huyện gồm 212 người: mầm non 96. Có 347 người nộp hồ sơ.', 'AAA'],
    ['Chi cho giáo dục chiếm 17,4% tổng chi ngân sách, tương đương 248.000 tỉ đồng.', 'AA'],
    ['II. CHỈ TIÊU\n- Giáo viên dạy giỏi cấp xã 25 đồng chí, cấp tỉnh tối thiểu 05 đồng chí.', 'TT'],
  ])('%s → %s', (text, expected) => expect(roles(text)).toBe(expected));
});
