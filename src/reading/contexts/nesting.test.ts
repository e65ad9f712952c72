import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';
import { tasksByRules } from '../testing.ts';

const LETTER = { actual: 'A', target: 'T', change: 'C', other: 'O' } as const;
const roles = (...lines: string[]) =>
  read(lines.join('\n'))
    .quantities.map((q) => LETTER[q.role])
    .join('');
const dues = (...lines: string[]) => read(lines.join('\n')).targets.map((x) => `${x.value} ${x.due}`);
const tasks = (...lines: string[]) => tasksByRules(lines.join('\n')).map((x) => x.quote);

describe('parts that stand in parts', () => {
  it('takes topics among aims for points of them, whatever the same words open elsewhere', () => {
    const lines = [
      'II. MỤC TIÊU ĐẾN NĂM 2027',
      '1. Kết quả rèn luyện: loại Tốt từ 71% trở lên.',
      '2. Đội ngũ: 88% giáo viên trên chuẩn.',
      '3. Cơ sở vật chất: xây mới 12 phòng học.',
      '4. Công nhận mới 4 trường chuẩn quốc gia.',
    ];
    expect(roles(...lines)).toBe('TTTT');
    expect(dues(...lines)).toEqual(['71 2027', '88 2027', '12 2027', '4 2027']);
  });

  it('hears the heading of a part that is told by its rank', () => {
    const lines = [
      'Phần thứ nhất: KẾT QUẢ NĂM 2027.',
      '1. Có 61/90 xã đạt; nợ đọng 3 tỷ đồng.',
      'Phần thứ hai: PHƯƠNG HƯỚNG NĂM 2028',
      '- Thêm 5 xã đạt.',
      '- Lồng ghép các nguồn vốn cho xã khó khăn.',
    ];
    expect(tasks(...lines)).toEqual(['Lồng ghép các nguồn vốn cho xã khó khăn']);
    expect(dues(...lines)).toEqual(['5 2028']);
  });

  it('tells results below a title that names the aims they are measured by', () => {
    const title = ['BÁO CÁO', 'QUÁ TRÌNH THỰC HIỆN CÁC MỤC TIÊU', 'PHỔ CẬP GIAI ĐOẠN 2011 - 2016'];
    expect(roles(...title, 'II. Kết quả đến tháng 10/2016', '1. Trường lớp: 29 trường, 158 lớp.')).toBe('AA');
  });

  it('keeps a list of aims through its topics, each with points below it', () => {
    const lines = [
      'Đại hội biểu quyết phương hướng, nhiệm vụ của Chi bộ trong nhiệm kỳ tới gồm các nội dung chính như sau:',
      '* Về số lượng:',
      '- Phấn đấu huy động 60% số trẻ nhà trẻ.',
      '- Riêng trẻ 5 tuổi được đi học đạt 100%.',
      '* Về chất lượng nuôi:',
      '- 98% các cháu được ăn ngủ ở trường.',
      '- Có từ 3 đến 5 giáo viên giỏi.',
    ];
    expect(roles(...lines)).toBe('TTTT');
  });

  it('takes duties among results for topics of what was done', () => {
    const lines = [
      'II. KẾT QUẢ THỰC HIỆN',
      '1. Nhiệm vụ chuyên môn: Chi bộ lãnh đạo huy động 248 cháu. 100% cháu ăn bán trú.',
      '2. Nhiệm vụ chính trị: 35 đảng viên học nghị quyết.',
      'III. NHIỆM VỤ NĂM HỌC 2016-2017',
      '1. Huy động 255 cháu.',
    ];
    expect(roles(...lines)).toBe('AAAT');
  });

  it('lets a part that says plainly what it is open inside another', () => {
    expect(
      roles(
        'II. MỤC TIÊU ĐẾN NĂM 2027',
        '1. Thực trạng: toàn xã có 9 trường.',
        '2. Chỉ tiêu: 95% trẻ 5 tuổi được học mẫu giáo.',
      ),
    ).toBe('AT');
  });

  it('keeps a report a report where its points name duties or budgets', () => {
    expect(
      roles(
        'II. ƯU ĐIỂM',
        '1. Lãnh đạo nhiệm vụ chính trị',
        'Trong 5 năm, nhà trường đào tạo 1.420 sinh viên, bồi dưỡng 5.310 lượt giáo viên.',
        '2. Công tác xây dựng Đảng',
        'Đảng bộ kết nạp 37 đảng viên.',
        'III. PHƯƠNG HƯỚNG',
        'Kết nạp 50 đảng viên.',
      ),
    ).toBe('AAAT');
    expect(
      tasks(
        'II. KẾT QUẢ THU, CHI',
        '1. Tổng thu: 318.000.000 đồng, đạt 106 % dự toán được giao, gồm:',
        '- Đoàn phí: 96.000.000 đồng.',
        '2. Tổng chi: 301.500.000 đồng, trong đó:',
        '- Chi chăm lo đoàn viên: 180.000.000 đồng (59,7 %);',
      ),
    ).toEqual([]);
  });

  it('knows parts by a letter, whatever the points of both are called', () => {
    const lines = [
      'KẾ HOẠCH NĂM HỌC 2027 - 2028',
      'Phần A. Tình hình nhà trường',
      '1. Học sinh:',
      'Tổng số lớp: 17 lớp với 496 học sinh.',
      '2. Đội ngũ: Tổng số 31 người.',
      'Phần B. Chỉ tiêu, nhiệm vụ năm học 2027 - 2028',
      '1. Số lượng: Duy trì sĩ số 100%.',
      '2. Đội ngũ: giáo viên giỏi cấp trường 18 đ/c; kết nạp 01 đảng viên.',
    ];
    expect(roles(...lines)).toBe('AAATTT');
  });

  it('takes a topic with a bullet among aims for one of them', () => {
    const lines = [
      '2. Phương hướng, mục tiêu nhiệm kỳ 2027 - 2030 như sau:',
      '* Về chất lượng:',
      '- Phấn đấu 85% giáo viên xếp loại khá.',
      '* Cơ sở vật chất:',
      '- Xây thêm 04 phòng học trước năm 2029.',
      '* Công tác xây dựng Đảng:',
      '- Hằng năm 20% đảng viên hoàn thành xuất sắc nhiệm vụ.',
    ];
    expect(roles(...lines)).toBe('TTT');
  });

  it('lets the verb before the first of a list hold for the others', () => {
    const line =
      'Theo kế hoạch, giai đoạn 2026 - 2030 tỉnh nâng cấp 196 phòng công vụ; 574 phòng ở cho học sinh; 77 nhà kho chứa lương thực.';
    expect(roles(line)).toBe('TTT');
  });

  it('is back in the plan when the points of a conclusion leave how things are', () => {
    expect(
      tasks(
        'Sau khi nghe các ý kiến, Chủ tịch UBND phường kết luận như sau:',
        '1. Về tình hình chung',
        'Phường có 8 trường công lập.',
        '2. Về tuyển sinh',
        '- Các trường không tuyển học sinh trái tuyến.',
        '3. Về đội ngũ',
        '- Phòng Văn hóa lập đề án vị trí việc làm.',
      ).length,
    ).toBe(2);
  });

  it('gives the period of a whole part to the parts in it', () => {
    expect(
      dues(
        'BÁO CÁO TỔNG KẾT NĂM HỌC 2021-2022',
        'PHẦN I. KẾT QUẢ',
        'Có 96% trẻ ra lớp.',
        'PHẦN II. PHƯƠNG HƯỚNG NĂM HỌC 2022-2023',
        'I. Chỉ tiêu',
        '- 97% trẻ ra lớp.',
      ),
    ).toEqual(['97 2022-2023']);
  });

  it('reads what a congress approves of the past as told', () => {
    expect(
      roles(
        'QUYẾT NGHỊ:',
        '1. Tán thành những đánh giá về kết quả nhiệm kỳ 2015 - 2020, cụ thể:',
        '- Phòng học kiên cố đạt 97,3%.',
        '- Xây mới 14 phòng học.',
        '2. Thông qua các chỉ tiêu đến năm 2025:',
        '- Xây mới 20 phòng học.',
      ),
    ).toBe('AAT');
  });

  it('lets a letter that asks for things tell its results first', () => {
    expect(
      tasks(
        'Kính gửi: Các trường THPT',
        'Thực hiện Công văn số 12/BGDĐT-GDTH, Sở yêu cầu như sau:',
        '1. Tình hình',
        'Toàn tỉnh có 3.120 học sinh thiếu máy.',
        '2. Kết quả vận động',
        'Hưởng ứng chương trình, Sở tiếp nhận 840 máy tính bảng.',
        '3. Yêu cầu đối với các đơn vị',
        'a) Bàn giao máy đúng đối tượng.',
      ),
    ).toEqual(['Bàn giao máy đúng đối tượng']);
  });

  it('takes a list of a year gone by, and aims that failed, for told', () => {
    expect(
      roles(
        'NGHỊ QUYẾT',
        'Bình Lộc, ngày 12 tháng 8 năm 2020',
        'Năm 2019, kết quả đánh giá đảng viên: xuất sắc 62 đồng chí, hoàn thành tốt 290 đồng chí.',
        'Các chỉ tiêu chưa đạt đều thuộc lĩnh vực đào tạo. Trường kết nạp được 14 đảng viên là sinh viên, chiếm 35%.',
      ),
    ).toBe('AAAA');
  });

  it('tells what came of an aim in a year gone by', () => {
    expect(
      roles(
        'Vĩnh An, ngày 10 tháng 01 năm 2024',
        'II- KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU',
        '1. Quỹ khuyến học: chỉ tiêu 45 triệu đồng; năm 2022 được 41,5 triệu đồng, năm 2023 được 52 triệu đồng.',
      ),
    ).toBe('TAA');
  });
});

describe('a plan told year by year', () => {
  it('promises what each year is to bring', () => {
    const lines = (heading: string, year: number) => [
      'Số: 21/KH-UBND',
      'Phú Hòa, ngày 12 tháng 10 năm 2025',
      'Căn cứ Nghị quyết số 04-NQ/ĐU ngày 15/8/2025 của Đảng ủy xã;',
      heading,
      `1. Công nhận mới các trường chuẩn: năm ${year}: 5 trường; năm ${year + 1}: 4 trường.`,
    ];
    expect(roles(...lines('III. LỘ TRÌNH, NHIỆM VỤ', 2026))).toBe('TT');
    expect(roles(...lines('II. KẾT QUẢ THỰC HIỆN', 2021))).toBe('AA');
  });
});

describe('what is no task, and where one begins', () => {
  it.each([
    ['1. Quan điểm: Phát triển giáo dục là nhiệm vụ của toàn xã hội.', []],
    ['- Sửa chữa phòng học: 2.150 triệu đồng (bình quân 43 triệu đồng/phòng)', []],
    ['UBND huyện kính báo cáo Ban Chỉ đạo tỉnh.', []],
    ['Phó Bí thư đắc cử với 38/40 phiếu, đạt 95%.', []],
    ['2. Ủy ban Kiểm tra Đảng ủy tham mưu kiểm tra việc thực hiện.', ['tham mưu kiểm tra việc thực hiện']],
    [
      '3. Ban Quản lý dự án đầu tư xây dựng huyện lập hồ sơ mời thầu trước ngày 15/6/2026.',
      ['lập hồ sơ mời thầu trước ngày 15/6/2026'],
    ],
    ['4. Kiến nghị UBND xã xây thêm 04 phòng học.', ['Kiến nghị UBND xã xây thêm 04 phòng học']],
  ])('%s', (line, expected) => expect(tasks('III. NHIỆM VỤ, GIẢI PHÁP', line)).toEqual(expected));

  it('takes neither the subject of a letter nor what another paper had asked for', () => {
    expect(tasks('V/v đề nghị rà soát, báo cáo số liệu', 'Kính gửi: Các trường')).toEqual([]);
    expect(tasks('Trong khi đó, Công văn số 123/SGDĐT-GDTrH của Sở đã yêu cầu hoàn thành trước Tết.')).toEqual([]);
  });

  it('takes the year a title opens with for what the text is about', () => {
    const lines = [
      'Năm 2027: 100% trẻ được học chương trình mầm non mới',
      'UBND thành phố vừa phê duyệt đề án giai đoạn 2025-2029.',
      'Đến năm 2027, có 100% trẻ được học chương trình mới, giảm tỉ lệ suy dinh dưỡng xuống dưới 3%.',
      'Năm học 2024-2025, toàn thành phố có 31.740 trẻ.',
    ];
    expect(roles(...lines).slice(1)).toBe('TTA');
  });
});
