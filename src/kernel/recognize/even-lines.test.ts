import { expect, test } from 'vitest';
import { evenLines } from './even-lines.ts';

const line = (y: number, size: number, ...words: [text: string, x: number, right: number][]) =>
  words.map(([text, x, right]) => ({ text, x, right, y, size, confidence: 90 }));

test('a line has the size of the lines around it, a heading its own', () => {
  const words = [40, 50, 48, 90, 52, 50].flatMap((size, index) => line(100 * index, size, ['chữ', 0, 90]));
  expect(evenLines(words).map(({ size }) => size)).toEqual([50, 50, 50, 90, 50, 50]);
});

test('a space between words is none between columns', () => {
  const even = evenLines(line(100, 40, ['NGHỊ', 0, 160], ['QUYẾT', 184, 380], ['Số', 480, 520], ['45', 526, 560]));
  expect(even.map(({ right }) => right)).toEqual([174, 380, 520, 560]);
});
