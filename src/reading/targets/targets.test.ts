import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';
import { basesBehind } from './derivations.ts';

const aims = (text: string) =>
  read(text).targets.map((x) => `${x.comparator} ${x.value ?? `${x.numerator}/${x.denominator}`} ${x.unit} | ${x.due}`);

describe('targets', () => {
  it('reads values, directions and the due year of a sentence', () => {
    expect(
      aims(
        'Phấn đấu đến năm 2027, có ít nhất 80% trường đạt chuẩn, xây thêm 12 phòng học; giảm tỷ lệ bỏ học xuống dưới 0,5%.',
      ),
    ).toEqual(['>= 80 % | 2027', 'increase_by 12 phòng học | 2027', '< 0.5 % | 2027']);
  });

  it('takes the period from the heading of a list', () => {
    expect(aims('II. CHỈ TIÊU NĂM HỌC 2024-2025\n1. Tỷ lệ lên lớp: 99,5%.\n2. Kết nạp 03 đảng viên.\n')).toEqual([
      '= 99.5 % | 2024-2025',
      '= 3 đảng viên | 2024-2025',
    ]);
  });

  it('reads yearly changes and ranges', () => {
    expect(aims('Mục tiêu đến năm 2030: mỗi năm giảm 0,3% học sinh lưu ban; 80-90% giáo viên đạt danh hiệu.')).toEqual([
      'decrease_by 0.3 % | hằng năm',
      'range 80 % | 2030',
    ]);
  });

  it('takes the period from the title of a paper, and from the words before the colon of a list', () => {
    expect(
      aims('KẾ HOẠCH\nCông tác năm học 2023 - 2024\nI. CHỈ TIÊU\n- Lên lớp: 99%.\n- Kết nạp 01 đảng viên.\n'),
    ).toEqual(['= 99 % | 2023 - 2024', '= 1 đảng viên | 2023 - 2024']);
    expect(
      aims(
        'Hôm qua huyện họp. Giai đoạn 2021-2025, huyện đề ra các chỉ tiêu: thu nhập đến năm 2025 đạt 60 triệu đồng/người/năm; hộ nghèo giảm mỗi năm 2%; 90% hộ có nước sạch.',
      ),
    ).toEqual(['= 60000000 đồng/người/năm | 2025', 'decrease_by 2 % | hằng năm', '= 90 % | 2021-2025']);
  });

  it('turns back to reporting after a word of contrast and outside a quotation', () => {
    expect(
      aims('Ngày 2/3/2024. Đến hết năm 2026 phải có 40 trường đạt chuẩn. Tuy nhiên, toàn huyện mới có 12 trường.'),
    ).toEqual(['= 40 trường | hết năm 2026']);
    expect(aims('Đạt chỉ tiêu “Phấn đấu có 70% xã đạt chuẩn”; kết nạp 12 đảng viên, đạt 120% nghị quyết.').length).toBe(
      1,
    );
  });

  it('finds the aim a past plan had set beside the result', () => {
    expect(aims('Tỷ lệ học ngoại ngữ mới đạt 44%, còn xa mục tiêu đã đề ra là 70% vào năm 2016.')).toEqual([
      '= 70 % | 2016',
    ]);
  });

  it('takes a year ahead as an aim, a year behind as a report', () => {
    expect(aims('Ngày 5/1/2024, đề án được duyệt. Đến hết năm 2028, 100% xã có nhà văn hóa.')).toEqual([
      '= 100 % | hết năm 2028',
    ]);
    expect(aims('Ngày 5/1/2024, huyện họp. Đến năm 2023 toàn huyện có 45 trường.')).toEqual([]);
  });

  it('gives a year to the figure it follows, and a term to the item that names it', () => {
    expect(aims('I. MỤC TIÊU ĐẾN NĂM 2030\n- Giảm tỷ lệ bỏ học từ 4,2% năm 2025 xuống dưới 2% năm 2030.\n')).toEqual([
      '< 2 % | 2030',
    ]);
    expect(
      aims(
        'KẾ HOẠCH\nNăm học 2025 - 2026\nII. NHIỆM VỤ\n1. Dạy đủ 35 tuần (học kỳ I: 18 tuần).\n2. Mở 4 chuyên đề.\n3. Xây 2 phòng học trong hè 2026.\n',
      ),
    ).toEqual(['= 4 chuyên đề | 2025 - 2026', '= 2 phòng học | hè 2026']);
  });

  it('gives no period to the aim of a past plan and to what is asked of others', () => {
    expect(
      aims('BÁO CÁO\nNăm học 2024-2025\nI. KẾT QUẢ\nKết nạp 3 đảng viên, đạt 75% so với chỉ tiêu là 04.\n'),
    ).toEqual(['= 4 đảng viên | null']);
    expect(aims('BÁO CÁO\nNăm học 2024-2025\nIII. ĐỀ XUẤT, KIẾN NGHỊ\nĐề nghị UBND xã xây 6 phòng học.\n')).toEqual([
      '= 6 phòng học | null',
    ]);
  });

  it('knows which school year "this" one is, and passes a yearly period on in its row', () => {
    expect(aims('Năm học 2018-2019 huyện có 37 trường chuẩn. Trong năm học này huyện phải có thêm 4 trường.')).toEqual([
      'increase_by 4 trường | 2018-2019',
    ]);
    expect(
      aims('Nhiệm kỳ 2020-2025, Chi bộ đề ra các chỉ tiêu: hằng năm 100% đảng viên hoàn thành nhiệm vụ, 15% xuất sắc.'),
    ).toEqual(['= 100 % | hằng năm', '= 15 % | hằng năm']);
  });

  it('takes the period of a letter from its subject, and a month from a heading', () => {
    expect(
      aims('Số: 12/PGDĐT\nV/v chuẩn bị năm học mới 2022-2023\nKính gửi: các trường\n1. Huy động 99% trẻ ra lớp.\n'),
    ).toEqual(['= 99 % | 2022-2023']);
    expect(aims('II. Nhiệm vụ tháng 10\n- Vận động 8 cháu ra lớp.\n')).toEqual(['= 8 cháu | tháng 10']);
    expect(aims('Phấn đấu giảm 5 trường, 27 điểm trường.')).toEqual([
      'decrease_by 5 trường | null',
      'decrease_by 27 điểm trường | null',
    ]);
  });

  it('takes the period of a notice and of a guide from their titles', () => {
    expect(
      aims('THÔNG BÁO\nÔn tập vào lớp 10 năm học 2026-2027\n1. Kế hoạch: mở 12 lớp, phụ đạo 420 học sinh.\n'),
    ).toEqual(['= 12 lớp | 2026-2027', '= 420 học sinh | 2026-2027']);
    expect(aims('Năm 2018: vận động được 3,4 tỷ đồng, bằng 114% kế hoạch (3 tỷ đồng).')).toEqual([
      '= 3000000000 đồng | null',
    ]);
  });

  it('reads two steps under one verb, a month and the end of a year without its number', () => {
    expect(aims('Chương trình đặt mục tiêu giảm 10% số vụ vào năm 2025 và 20% vào năm 2030.')).toEqual([
      'decrease_by 10 % | 2025',
      'decrease_by 20 % | 2030',
    ]);
    expect(aims('Từ nay đến cuối năm, thành phố sẽ đưa vào dùng 27 trường.')).toEqual(['= 27 trường | cuối năm']);
    expect(aims('Ngành y tế sẽ khám lại cho 480 trẻ vào tháng 10.')).toEqual(['= 480 trẻ | tháng 10']);
  });

  it('keeps the year of an approved plan over the sentences that go on with it', () => {
    expect(
      aims(
        'Thủ tướng vừa phê duyệt đề án đến năm 2025.\nTheo đó, 100% giáo viên được tập huấn.\nĐề án cũng đặt mục tiêu 70% người dân biết dùng mạng.',
      ).map((x) => x.split(' | ')[0]),
    ).toEqual(['= 100 %', '= 70 %']);
  });

  it('works out the base behind a count and its share', () => {
    expect(basesBehind(23, 71.9, 1)).toEqual([32]);
    const target = read('Phấn đấu nâng tổng số trường đạt chuẩn lên 23 trường đạt tỷ lệ 71,9% vào năm 2025.')
      .targets[1];
    expect(target?.derivations?.[0]?.values).toEqual([32]);
  });
});

describe('aims that a sentence announces', () => {
  it('have its period, also in the paragraphs after it', () => {
    const { targets } = read(
      'Chiến lược nêu mục tiêu cụ thể đến năm 2030 của từng cấp học. Ở mầm non, tỷ lệ trẻ đến trường đạt 38%.\n\nVới giáo dục phổ thông, tỷ lệ hoàn thành tiểu học đạt 99,7%.\n',
    );
    expect(targets.map(({ value, due }) => [value, due])).toEqual([
      [38, '2030'],
      [99.7, '2030'],
    ]);
  });

  it('stand below a line that resolves them', () => {
    const { targets, tasks } = read(
      '6 tháng cuối năm Hội xác định:\n+ Phát triển mới 200 hội viên;\n+ Mở 10 lớp kỹ năng số cho người cao tuổi.\n',
    );
    expect(targets.map(({ value }) => value)).toEqual([200, 10]);
    expect(tasks).toHaveLength(2);
  });
});

it('keeps a point that begins with a word of results among the aims', () => {
  const { targets } = read(
    'II. CHỈ TIÊU VÀ NHIỆM VỤ\n1. Chỉ tiêu\n- Kết quả học tập: Tốt 18% trở lên, chưa đạt không quá 2%.\n- Duy trì sĩ số 99,8%.\n',
  );
  expect(targets.map(({ comparator, value }) => `${comparator} ${value}`)).toEqual(['>= 18', '<= 2', '= 99.8']);
});

it('reads a bound that names its level, and what is to be taken away', () => {
  const bounds = (text: string) => read(text).targets.map((x) => `${x.comparator} ${x.value}`);
  expect(
    bounds('Phấn đấu tỷ lệ bỏ học dưới mức 1,5%; trên mức 92% học sinh lên lớp; chí ít 6 trường có bể bơi.'),
  ).toEqual(['< 1.5', '> 92', '>= 6']);
  expect(bounds('Phấn đấu vượt mốc 900 đoàn viên, bớt 3 điểm trường lẻ.')).toEqual(['> 900', 'decrease_by 3']);
  expect(bounds('Phấn đấu hạ tỷ lệ học sinh yếu xuống 2%, đầu tư hạ tầng cho 5 trường.')).toEqual(['= 2', '= 5']);
});

it('keeps a list of aims that a congress has already set, and parts the steps behind "và"', () => {
  const dues = (text: string) => read(text).targets.map((x) => `${x.value} ${x.due}`);
  expect(
    dues(
      'Đại hội đã đề ra các chỉ tiêu chủ yếu nhiệm kỳ 2025 - 2030: hộ nghèo dưới 2%; kết nạp 28 đảng viên; 100% thôn có nhà văn hóa.',
    ),
  ).toEqual(['2 2025 - 2030', '28 2025 - 2030', '100 2025 - 2030']);
  expect(
    dues('Theo lộ trình, giai đoạn 2026 - 2028 phấn đấu giảm tiếp 30 trường và đến năm 2030 còn 340 trường.'),
  ).toEqual(['30 2026 - 2028', '340 2030']);
});

it('begins behind the label of a row of grades, and adds nothing where it inspects', () => {
  const { targets } = read('II. CHỈ TIÊU\n1. Học lực: Giỏi 8%; Khá 34%.\n');
  expect(targets.map((x) => x.quote)).toEqual(['Giỏi 8%', 'Khá 34%']);
  const { targets: checks } = read('Sở sẽ kiểm tra đột xuất thêm 25 cơ sở trong học kỳ 1.');
  expect(checks.map((x) => x.comparator)).toEqual(['=']);
});
