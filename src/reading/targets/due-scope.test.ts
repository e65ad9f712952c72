import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

/** "value due" of the targets of a text, in order. */
const dues = (text: string) => read(text).targets.map((x) => `${x.value} ${x.due}`);

describe('how far a due period reaches', () => {
  it.each([
    [
      'Sáng 22/02/2025, Chi bộ tổ chức Đại hội nhiệm kỳ 2025-2027.\nTrong nhiệm kỳ 2022-2025, chi bộ kết nạp 2 đảng viên.\nĐại hội thảo luận sôi nổi; đồng thời đề ra các chỉ tiêu: kết nạp 3 đảng viên; 45% trẻ nhà trẻ ra lớp.',
      ['3 2025-2027', '45 2025-2027'],
    ],
    [
      'Trường phấn đấu đến năm 2030 có trên 50% giáo viên đạt trình độ thạc sĩ. Trước mắt, trường tập trung hoàn thành 8 phòng học bộ môn.',
      ['50 2030', '8 null'],
    ],
    [
      'Học kỳ II, nhà trường tập trung: phụ đạo 7 em, phấn đấu cuối năm 99,5% học sinh hoàn thành chương trình; tổ chức 2 chuyên đề.',
      ['7 Học kỳ II', '99.5 cuối năm', '2 Học kỳ II'],
    ],
    ['II. NHIỆM VỤ NĂM HỌC 2017 - 2018\nChỉ tiêu cuối năm học: học sinh bỏ học không quá 0,1%.', ['0.1 2017 - 2018']],
    [
      'II. NHIỆM VỤ\n- Xây mới 64 phòng học, 18 nhà vệ sinh trong năm 2024.\n- Đưa vào sử dụng 3 trường mới trước khai giảng.',
      ['64 2024', '18 2024', '3 trước khai giảng'],
    ],
    [
      'KẾ HOẠCH PHÁT TRIỂN NHÀ TRƯỜNG GIAI ĐOẠN 2025 - 2030, TẦM NHÌN ĐẾN NĂM 2035\nI. GIẢI PHÁP\n1. Xây dựng 01 nhà đa năng.',
      ['1 2025 - 2030'],
    ],
    ['II. NHIỆM VỤ\n- Trồng thêm 40 cây xanh trước Tết Nguyên đán.', ['40 trước Tết Nguyên đán']],
  ])('%s', (text, expected) => expect(dues(text)).toEqual(expected));

  it('tells what came about by a time that has come', () => {
    const text =
      'Ngày 07/09/2020. Nghị quyết đề ra mục tiêu đến năm 2020 có 126 trường đạt chuẩn. Đến đầu năm học mới 2020-2021, tỉnh có 157 trường đạt chuẩn.';
    expect(dues(text)).toEqual(['126 2020']);
  });
});

describe('a period that a sentence refers to', () => {
  it('is the last one of the sentence before "khi đó"', () => {
    expect(
      dues('Khu nhà mới khởi công tháng 3/2026 và sẽ dùng từ năm học 2027-2028. Khi đó, trường sẽ đón 640 học sinh.'),
    ).toEqual(['640 2027-2028']);
    expect(dues('Huyện họp bàn việc năm 2027. Nhà trường phấn đấu mua 6 máy chiếu.')).toEqual(['6 null']);
  });

  it('is that of the aims which a paragraph takes up', () => {
    const aims = 'Năm học 2026-2027, ngành đặt mục tiêu: 96% trường đạt chuẩn.\n';
    expect(
      dues(`${aims}Để đạt được các mục tiêu trên, ngành tập trung:\n- Xây mới 14 phòng học;\n- Tuyển 90 giáo viên.`),
    ).toEqual(['96 2026-2027', '14 2026-2027', '90 2026-2027']);
  });
});

it('leaves the period of what else is done to it', () => {
  expect(
    dues(
      'II. MỤC TIÊU NHIỆM KỲ 2025 - 2027\n- Xây mới 3 phòng học, hoàn thiện hồ sơ đề nghị công nhận trường chuẩn vào năm 2026.\n- Kết nạp 4 đảng viên, cử quần chúng đi học trước tháng 6.\n- Xây 2 nhà xe, khởi công vào năm 2026.\n- Giữ 98% hộ có nước sạch và đạt chuẩn nông thôn mới vào năm 2026.\n',
    ),
  ).toEqual(['3 2025 - 2027', '4 2025 - 2027', '2 2026', '98 2025 - 2027']);
});

it('passes a yearly period on only when it opens its clause', () => {
  expect(dues('II. MỤC TIÊU NHIỆM KỲ 2025 - 2027\n- Tốt nghiệp THCS hằng năm 99%, vào lớp 10 trên 80%.\n')).toEqual([
    '99 hằng năm',
    '80 2025 - 2027',
  ]);
});

it('knows the year that "this year" is by the first day of the text', () => {
  expect(
    dues('Ngày 3/4/2026, Sở họp. Đến năm 2028, tỉnh phấn đấu có 80% trường chuẩn; trong năm nay công nhận 24 trường.'),
  ).toEqual(['80 2028', '24 2026']);
});

it('holds a month that opens a sentence for all that is done in it, and a yearly rate behind a span', () => {
  expect(dues('Dự kiến trong tháng 8, trường sẽ tuyển 5 giáo viên, lắp 10 máy chiếu.')).toEqual([
    '5 tháng 8',
    '10 tháng 8',
  ]);
  expect(dues('Phấn đấu tuyển 5 giáo viên trong tháng 8, lắp 10 máy chiếu.')).toEqual(['5 tháng 8', '10 null']);
  expect(dues('Từ năm 2026 đến năm 2030, mỗi năm huyện phấn đấu có thêm 2 trường chuẩn, xóa 10 phòng tạm.')).toEqual([
    '2 hằng năm',
    '10 hằng năm',
  ]);
  expect(dues('Phấn đấu đến tháng 6 năm sau đưa vào sử dụng 5 trường.')).toEqual(['5 tháng 6 năm sau']);
});
