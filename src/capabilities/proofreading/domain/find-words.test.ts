import { expect, it } from 'vitest';
import { placesOf } from './find-words.ts';

const TEXT = 'Kết quả năm học 2019-2020: nam 1.959 học sinh, nữ 2.783.';
const found = (query: string) => placesOf(TEXT, query).map(({ start, end }) => TEXT.slice(start, end));

it('words one after the other, without marks any marking', () => {
  expect(found('nam hoc')).toEqual(['năm học']);
  expect(found('năm')).toEqual(['năm']);
  expect(found('nam')).toEqual(['năm', 'nam']);
});

it('a piece of a number or a word, and nothing for nothing', () => {
  expect(found('1.95')).toEqual(['1.95']);
  expect(found('quả n')).toEqual(['quả n']);
  expect(found(' " ')).toEqual([]);
  expect(found('không đâu')).toEqual([]);
});
