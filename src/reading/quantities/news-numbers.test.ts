import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';

const quantities = (text: string): string[] => read(text).quantities.map((q) => `${q.quote} · ${q.unit}`);

describe('numbers of news told of a noun far off', () => {
  it.each([
    [
      'a total that grows by so many',
      'Số lượng học sinh dự tuyển vào lớp 10 tại Sông Thanh tăng 19.000 trong khi trường lớp không thêm.',
      ['19.000 · học sinh'],
    ],
    [
      'parts of quotas and what they are kept for',
      'Ví dụ tổng chỉ tiêu của trường là 3.600, trong đó 2.400 dành xét theo kết quả thi và 1.200 xét tuyển thẳng.',
      ['3.600 · chỉ tiêu', '2.400 · chỉ tiêu', '1.200 · chỉ tiêu'],
    ],
    [
      'what is left, with words aside',
      'Như vậy, số thí sinh không đỗ là 19.111 - con số này đã giảm.',
      ['19.111 · thí sinh'],
    ],
    ['money each year', 'Mức chiết khấu 275 tỉ mỗi năm chưa được làm rõ.', ['275 tỉ · đồng']],
    ['a range behind "mức"', 'Chỉ số giá tiêu dùng tăng ở mức 3,7-3,8%.', ['3,7-3,8% · %']],
    [
      'a number whose share follows',
      'Số gia đình được công nhận danh hiệu 118.731, đạt tỷ lệ 92,9% số đăng ký.',
      ['118.731 · gia đình', '92,9% · %'],
    ],
    ['votes', 'Ông Lê Văn Mẫu trúng cử với số phiếu tuyệt đối 52/52.', ['52/52 · phiếu']],
    [
      'a fraction with its share in words',
      'Trường có 26 giáo viên.\n+ Đại học sư phạm: 12/26 chiếm tỷ lệ: 46%.',
      ['26 giáo viên · giáo viên', '12/26 · giáo viên', '46% · %'],
    ],
    [
      'rows of those honoured and of papers',
      'Tỉnh thăm gần 1.500 thương binh, bệnh binh; kỳ họp xem xét 57 báo cáo, tờ trình.',
      ['gần 1.500 thương binh, bệnh binh · thương binh, bệnh binh', '57 báo cáo, tờ trình · báo cáo, tờ trình'],
    ],
  ])('%s', (_, text, expected) => {
    expect(quantities(text)).toEqual(expected);
  });

  it.each([
    ['the second of two holidays', 'Dịp nghỉ lễ 30/4 - 1/5 đang tới gần.'],
    ['a term and a class', 'Các em đã học xong chương trình học kỳ 1 lớp 10.'],
    ['a kind of petrol', 'Xăng RON 95 những ngày đầu tháng đều tăng.'],
    ['stars of hotels', 'Khối khách sạn 3 sao bình quân đã kín phòng.'],
    ['the year of an examination', 'Ban chỉ đạo kỳ thi THPT quốc gia 2019 tỉnh Sông Thanh đã họp.'],
  ])('%s counts nothing', (_, text) => {
    expect(quantities(text)).toEqual([]);
  });
});
