import { expect, test } from 'vitest';
import { error, hasErrors, placeText, warning, worstFirst } from './index.ts';

test('a problem carries only what it was given', () => {
  expect(error('empty', 'Tệp rỗng.')).toEqual({ code: 'empty', severity: 'error', message: 'Tệp rỗng.' });
  expect(warning('odd', 'Ô B7 lạ.', { kind: 'cell', sheet: 'Sheet1', address: 'B7' }, { n: 1 })).toEqual({
    code: 'odd',
    severity: 'warning',
    message: 'Ô B7 lạ.',
    at: { kind: 'cell', sheet: 'Sheet1', address: 'B7' },
    params: { n: 1 },
  });
});

test('only errors stop a step', () => {
  expect(hasErrors([])).toBe(false);
  expect(hasErrors([warning('a', 'A.')])).toBe(false);
  expect(hasErrors([warning('a', 'A.'), error('b', 'B.')])).toBe(true);
});

test('places are said in words', () => {
  expect(placeText({ kind: 'cell', sheet: 'Sheet1', address: 'B7' })).toBe('ô B7, trang Sheet1');
  expect(placeText({ kind: 'span', start: 0, end: 5 })).toBe('ký tự 1 đến 5');
  expect(placeText({ kind: 'field', name: 'Họ tên' })).toBe('mục Họ tên');
  expect(placeText({ kind: 'file', name: 'a.xlsx' })).toBe('tệp a.xlsx');
});

test('errors come before warnings, each in the order found', () => {
  const list = [warning('a', ''), error('b', ''), warning('c', ''), error('d', '')];
  expect(worstFirst(list).map((problem) => problem.code)).toEqual(['b', 'd', 'a', 'c']);
});
