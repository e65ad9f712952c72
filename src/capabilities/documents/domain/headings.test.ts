import { expect, it } from 'vitest';
import { headingForm, headingRank } from './headings.ts';

it.each([
  ['Điều 1. Phạm vi áp dụng.', 5],
  ['PHẦN THỨ NHẤT', 0],
  ['Phụ lục 2', 0],
  ['Chương II', 1],
  ['A- KẾT QUẢ', 3],
  ['I. MỤC TIÊU.', 4],
  ['2.1. Chỉ tiêu về trường lớp', 7],
  ['2.1- Giáo dục mầm non', 7],
  ['3.Cơ sở vật chất', 6],
  ['1.\tGiáo dục mầm non', 6],
  ['b) Nguyên nhân chủ quan:', 9],
  ['3. Đổi mới phương pháp, hình thức dạy học, kiểm tra đánh giá, phát triển năng lực số của học sinh:', 6],
])('%s reads like a heading', (line, rank) => {
  expect(headingRank(line)).toBe(rank);
});

it.each([
  '- Chỉ tiêu:',
  '1. Tổ chức hội nghị quán triệt;',
  '1. Tổ chức hội nghị quán triệt đến từng đảng viên.',
  '2020',
  '1.jpg',
  '1.840 học sinh',
  'V/v hướng dẫn công tác giáo dục',
  '2. Có 95% học sinh hoàn thành chương trình lớp học',
  '1\tKhối 10\t15\t642',
  'I. MỤC TIÊU ................ 3',
  '+ THCS: 1.820',
  '- CBQL: 03',
  'TỔNG CỘNG\t43\t1.840',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Điều này cho thấy cách làm đã đúng hướng',
  'Phần lớn các trường đã có thư viện',
  'Mục tiêu của năm học này là giữ vững sĩ số, giảm số học sinh bỏ học giữa chừng',
])('%s does not', (line) => {
  expect(headingForm(line)).toBeNull();
});

it('takes a name without a number for a heading only where what stands below is known', () => {
  expect(headingForm('Mục tiêu cụ thể')).toEqual({ rank: 2, numbered: false, bare: false });
  expect(headingRank('Mục tiêu cụ thể')).toBeNull();
});
