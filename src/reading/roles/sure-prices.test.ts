import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

const roles = (text: string) =>
  read(text)
    .quantities.map((q) => `${q.quote}:${q.role[0]}`)
    .join(' ');

describe('prices and pay told amid results', () => {
  it.each([
    ['Bộ sách lớp 2 gồm 8 cuốn, giá 62.000 đồng.', '62.000 đồng:o'],
    ['Năm qua trường thu học phí ngành dược 46 triệu đồng/năm.', '46 triệu đồng/năm:o'],
    ['Quỹ đã trao 25 suất học bổng, mỗi suất 2 triệu đồng.', 'mỗi suất 2 triệu đồng:o'],
    ['Cô Hạnh cho biết lương của cô là 5,2 triệu đồng/tháng.', '5,2 triệu đồng/tháng:a'],
    ['Hội đã tặng 12 xe đạp trị giá 24 triệu đồng.', '24 triệu đồng:a'],
  ])('%s', (text, expected) => expect(roles(text)).toContain(expected.replace('mỗi suất ', '')));
});

describe('results told beside what was to be', () => {
  it.each([
    [
      'Trường có chỉ tiêu 900, tuyển 1.120 sinh viên, vượt 220 sinh viên (24,4%).',
      '1.120 sinh viên:a 220 sinh viên:c 24,4%:c',
    ],
    ['Trường mới được 850/1.200 chỉ tiêu, còn thiếu 350 và tiếp tục nhận hồ sơ.', '350:a'],
    ['Huyện cần 58 giáo viên nhưng mới có 41 người.', '41 người:a'],
    ['Sở thông báo tuyển 20 chỉ tiêu mà chỉ nhận được 6 hồ sơ.', '6 hồ sơ:a'],
    [
      'Ngành Kế toán tuyển 64 chỉ tiêu (chỉ tiêu theo quy định 40, vượt 24 chỉ tiêu, tỷ lệ vượt 60%).',
      '40:o 24 chỉ tiêu:c 60%:c',
    ],
    ['Số học sinh tăng 9.400 em: mầm non 3.100, tiểu học 4.200 và THCS 2.100 em.', '3.100:c 4.200:c 2.100 em:c'],
  ])('%s', (text, expected) => expect(roles(text)).toContain(expected));
});
