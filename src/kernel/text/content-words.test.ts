import { expect, it } from 'vitest';
import { contentWords, overlap } from './content-words.ts';

it('keeps what a sentence says, without marks and without the words that every sentence has', () => {
  expect([...contentWords('Tỷ lệ TRƯỜNG đạt chuẩn đến năm 2025, trường học')]).toEqual([
    'truong',
    'chuan',
    '2025',
    'hoc',
  ]);
});

it('measures what two texts share', () => {
  const words = (text: string) => contentWords(text);
  expect(overlap(words('trường học'), words('Truong hoc'))).toBe(1);
  expect(overlap(words('trường học mới'), words('trường'))).toBeCloseTo(1 / 3);
  expect(overlap(words('trường'), words('trẻ'))).toBe(0);
  expect(overlap(words(''), words(''))).toBe(0);
});
