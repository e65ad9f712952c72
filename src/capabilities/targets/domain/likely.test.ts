import { expect, it } from 'vitest';
import { likely } from './likely.ts';

const indicators = [
  { id: 1, name: 'Trường đạt chuẩn quốc gia', kind: 'count' },
  { id: 2, name: 'Tỷ lệ trường đạt chuẩn quốc gia', kind: 'ratio' },
  { id: 3, name: 'Trẻ mẫu giáo đến trường', kind: 'ratio' },
  { id: 4, name: 'Đảng viên mới kết nạp', kind: 'count' },
];

it('finds the indicator that a sentence speaks of, by kind of its unit', () => {
  const sentence = 'phấn đấu có thêm 06 trường học đạt chuẩn Quốc gia';
  expect(likely(indicators, sentence, 'trường').map((each) => each.id)).toEqual([1, 2]);
  expect(likely(indicators, sentence, '%').map((each) => each.id)).toEqual([2, 1]);
});

it('finds none where nothing is said', () => {
  expect(likely(indicators, 'nâng cao chất lượng đội ngũ', '%')).toEqual([]);
});
