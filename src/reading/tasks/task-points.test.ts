import { describe, expect, it } from 'vitest';
import { tasksByRules } from '../testing.ts';

/** The first three words of each task. */
const starts = (...lines: string[]): string[] =>
  tasksByRules(`${lines.join('\n')}\n`).map((x) => x.quote.split(' ').slice(0, 3).join(' '));

describe('points that ask for several things', () => {
  it.each([
    [
      'clauses of work of another kind, and those behind means of several sources',
      [
        'NHIỆM VỤ',
        '1. Chia nhóm học sinh yếu ngay từ tháng 9, phân công thầy cô kèm từng em.',
        '2. Xóa 21 phòng tạm bằng nguồn vốn lồng ghép, xây mới 30 phòng kiên cố.',
      ],
      ['Chia nhóm học', 'phân công thầy', 'Xóa 21 phòng', 'xây mới 30'],
    ],
    [
      'points numbered in brackets, with letters and commas, and below a line that asks',
      [
        'Các việc chính:',
        '(1) Ký hợp đồng với hai nhà cung cấp.',
        'NHIỆM VỤ',
        'a, Họp phụ huynh trong tháng 9;',
        'b, Kiểm kê thư viện, bổ sung 90 cuốn truyện.',
        'Sở yêu cầu các trường:',
        '- Lát lại 6 sân chơi, trồng 40 cây xanh.',
        '- Nhà trường sửa 3 phòng vệ sinh, mua thêm 20 bộ bàn ghế.',
      ],
      [
        'Ký hợp đồng',
        'Họp phụ huynh',
        'Kiểm kê thư',
        'bổ sung 90',
        'Lát lại 6',
        'trồng 40 cây',
        'sửa 3 phòng',
        'mua thêm 20',
      ],
    ],
    [
      'stops as bullets, and a purpose that guides those who carry it out',
      [
        'NHIỆM VỤ',
        '. Nâng cao chất lượng dạy học ở 6 trường.',
        '. Sửa chữa 4 phòng học bộ môn.',
        '2. Biên soạn tài liệu để hướng dẫn giáo viên, kiểm tra 5 trường.',
        '3. Thực hiện theo hướng dẫn của sở, kiểm tra 7 trường.',
      ],
      ['Nâng cao chất', 'Sửa chữa 4', 'Biên soạn tài', 'Thực hiện theo', 'kiểm tra 7'],
    ],
    [
      'how often stands before the verb',
      ['NHIỆM VỤ', '1. UBND xã: bố trí quỹ đất; hằng quý báo cáo tiến độ.', '2. Mỗi năm kiểm tra 4 chi bộ.'],
      ['bố trí quỹ', 'hằng quý báo', 'Mỗi năm kiểm'],
    ],
    [
      'those who are led make something, among values',
      ['II. Chỉ tiêu', '- Trẻ chuyên cần đạt 95%.', '- Lãnh đạo Đoàn đội làm mới 01 vườn trường.'],
      ['Lãnh đạo Đoàn'],
    ],
    [
      'how a resolution ends, and made with care among aims',
      [
        'II. Mục tiêu',
        '- Tập trung ưu tiên xóa 31 phòng tạm.',
        'III. Giao Chi ủy khóa mới căn cứ Nghị quyết xây dựng chương trình hành động.',
      ],
      ['Tập trung ưu', 'xây dựng chương'],
    ],
    [
      'what is kept, and what has its year',
      ['PHƯƠNG HƯỚNG', '- Duy trì phổ cập giáo dục mức độ 3, xây dựng trường chuẩn mức độ 2 vào năm 2029.'],
      ['Duy trì phổ', 'xây dựng trường'],
    ],
    [
      'a value among the tasks of a list',
      [
        'Năm học mới, ngành tập trung thực hiện 4 nhiệm vụ: rà soát mạng lưới trường; trường đạt chuẩn từ 90% trở lên; duy trì nền nếp dạy học.',
      ],
      ['rà soát mạng', 'duy trì nền'],
    ],
    [
      'counted on both sides of "và", made anew, and asked of the next',
      [
        'Dịp này, Hội sẽ tặng 40 suất quà và mở 2 lớp học hè.',
        'Huyện sẽ sửa 5 phòng học, làm mới sân chơi.',
        'Huyện giao Phòng Nội vụ rà soát biên chế, yêu cầu các xã dành quỹ đất cho trường.',
      ],
      ['tặng 40 suất', 'mở 2 lớp', 'sửa 5 phòng', 'làm mới sân', 'rà soát biên', 'dành quỹ đất'],
    ],
    [
      'what someone says will go on',
      ['Bà Hà, Phó Giám đốc Sở, cho biết: từ nay đến cuối năm, Sở tiếp tục kiểm tra bếp ăn.'],
      ['tiếp tục kiểm'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(starts(...lines)).toEqual(expected);
  });
});
