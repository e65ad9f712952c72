import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

const LETTER = { actual: 'A', target: 'T', change: 'C', other: 'O' } as const;
const roles = (text: string) =>
  read(text)
    .quantities.map((q) => LETTER[q.role])
    .join('');

describe('what a school to be built will hold', () => {
  it.each([
    ['Trường nội trú xã Na Ư có quy mô 30 lớp, 1.050 học sinh, tổng mức đầu tư 210 tỷ đồng.', 'OOO'],
    ['Trường khởi công tháng 8 với quy mô 45 lớp, phục vụ khoảng 1.500 học sinh; tổng vốn 245 tỉ đồng.', 'OOO'],
    ['Công trình trên khu đất 5 ha, quy mô 33 lớp, tổng mức đầu tư hơn 160 tỷ đồng.', 'OOO'],
    ['Trường Sín Chải 25 lớp cho 810 học sinh, vốn đầu tư 95 tỷ đồng.', 'OOO'],
    ['Trường hiện có quy mô 24 lớp với 890 học sinh; kinh phí chi thường xuyên 12 tỷ đồng.', 'AAA'],
    ['Trường có quy mô 24 lớp với 890 học sinh.', 'AA'],
    ['Sáng 5/9, khánh thành trường mới quy mô 20 lớp cho 700 học sinh, vốn đầu tư 60 tỷ đồng.', 'AAA'],
    ['Huyện cấp 3 tỷ đồng kinh phí hỗ trợ gạo cho 1.200 học sinh.', 'AA'],
  ])('%s → %s', (text, expected) => expect(roles(text)).toBe(expected));
});

describe('posts to be filled', () => {
  it.each([
    [
      'Sở vừa thông báo tuyển dụng 415 giáo viên. Trong đó, mầm non tuyển 180 giáo viên; THCS tuyển 235 giáo viên.',
      'TTT',
    ],
    ['Năm học qua, huyện đã tuyển 45 giáo viên, hợp đồng 12 người.', 'AA'],
    ['Tỉnh tuyển được 90 giáo viên trong đợt 1; Sở vừa tuyển 71 người.', 'AA'],
  ])('%s → %s', (text, expected) => expect(roles(text)).toBe(expected));
});

describe('figures of a headline', () => {
  it.each([
    ['Hơn 95 tỷ đồng xây trường vùng cao\nTỉnh vừa ban hành quyết định.\nDự án có tổng mức đầu tư 97,4 tỷ đồng.', 'OO'],
    [
      'Hơn 90 tỷ đồng xây 7 trường bán trú\nÔng Nam nói vậy.\nHuyện sẽ xây 7 trường phổ thông với tổng vốn 92 tỷ đồng.',
      'OTTO',
    ],
    ['Dựng 12 nhà công vụ\nÔng Nam cho biết như vậy.\nHuyện sẽ xây 12 nhà công vụ cho giáo viên.', 'TT'],
    ['Trao 120 suất quà\nHội đã trao 120 suất quà.\nNăm tới Hội sẽ trao 150 suất quà.', 'AAT'],
    ['Có 40 trường đạt chuẩn\nXã họp sáng nay.\nNăm tới phấn đấu có 55 trường đạt chuẩn.', 'AT'],
  ])('%s → %s', (text, expected) => expect(roles(text)).toBe(expected));
});
