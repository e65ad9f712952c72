import { expect, it } from 'vitest';
import { paragraphsOf } from './paragraphs.ts';
import { keptText } from './version-text.ts';

it('numbers the lines that are not blank, by UTF-16 offsets', () => {
  const text = 'Một 😀\n\n  \nHai\n';
  const found = paragraphsOf(text);
  expect(found.map(({ no, start, end }) => [no, text.slice(start, end)])).toEqual([
    [1, 'Một 😀'],
    [2, 'Hai'],
  ]);
});

it('cuts a line without end at the end of sentences, and loses nothing', () => {
  const text = 'Câu này dài vừa phải và có dấu chấm. '.repeat(2000);
  const found = paragraphsOf(text);
  expect(found.length).toBeGreaterThan(10);
  expect(found.every(({ start, end }) => end - start <= 6000)).toBe(true);
  expect(found.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
});

it('never cuts through a character', () => {
  const text = '😀'.repeat(9000);
  expect(paragraphsOf(text).every(({ start }) => text.codePointAt(start) === 0x1f600)).toBe(true);
});

it('keeps a text as it is written, except what no database can hold', () => {
  expect(keptText('\ufeffDòng 1\r\nDòng\0 2\ud800')).toBe('Dòng 1\nDòng  2\ufffd');
  expect(keptText('Hòa'.normalize('NFD'))).toBe('Hòa');
  expect(keptText('các bộ, đảng viên ,')).toBe('các bộ, đảng viên ,');
});
