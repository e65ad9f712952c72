import { describe, expect, it } from 'vitest';
import { read } from './index.ts';

/** The first three words of each task. */
const starts = (...lines: string[]): string[] =>
  read(`${lines.join('\n')}\n`).tasks.map((x) => x.quote.split(' ').slice(0, 3).join(' '));

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
      'how often stands before the verb',
      ['NHIỆM VỤ', '1. UBND xã: bố trí quỹ đất; hằng quý báo cáo tiến độ.', '2. Mỗi năm kiểm tra 4 chi bộ.'],
      ['bố trí quỹ', 'hằng quý báo', 'Mỗi năm kiểm'],
    ],
    [
      'those who are led make something, among values',
      ['II. Chỉ tiêu', '- Trẻ chuyên cần đạt 95%.', '- Lãnh đạo Đoàn đội làm mới 01 vườn trường.'],
      ['Lãnh đạo Đoàn'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(starts(...lines)).toEqual(expected);
  });
});
