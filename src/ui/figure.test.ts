import { expect, test } from 'vitest';
import { Figure, type FigureProps } from './figure.tsx';
import { Pager } from './pager.tsx';
import { Ring } from './ring.tsx';

const shown = (props: FigureProps) => String(Figure(props)).replace(/<[^>]+>/g, '');

test('numbers are written the Vietnamese way', () => {
  expect(shown({ value: 57859 })).toBe('57.859');
  expect(shown({ value: 95.5, unit: '%' })).toBe('95,5%');
  expect(shown({ value: 100, unit: '%', decimals: 1 })).toBe('100,0%');
  expect(shown({ value: -3 })).toBe('−3');
  expect(shown({ value: 98, unit: '%', qualifier: 'trên' })).toBe('trên 98%');
  expect(shown({ value: 12, unit: 'trường' })).toBe('12 trường');
});

test('a missing value is never blank and never zero', () => {
  expect(shown({ value: null })).toBe('…có phát sinh nhưng chưa có số');
  expect(shown({ missing: 'none' })).toBe('–không phát sinh');
  expect(shown({ missing: 'inapplicable' })).toBe('xkhông áp dụng');
  expect(shown({ value: 0 })).toBe('0');
});

test('provisional and derived say so', () => {
  expect(shown({ value: 84.8, state: 'provisional' })).toBe('84,8sb');
  expect(shown({ value: 205, state: 'derived' })).toBe('205suy ra');
});

test('a long list shows its ends and the neighbours of the page', () => {
  const pager = String(Pager({ page: 6, pages: 12, href: (page) => `?trang=${page}` })).replace(/<[^>]+>/g, ' ');
  expect(pager.replace(/\s+/g, ' ').trim()).toBe('trang 6 trong 12 Trước 1 … 5 6 7 … 12 Sau');
});

test('the ring draws each part, and the elapsed ones over it', () => {
  const paths = (elapsed: number) => String(Ring({ parts: 5, elapsed })).match(/<path/g)?.length;
  expect(paths(0)).toBe(5);
  expect(paths(2.5)).toBe(8);
  expect(paths(5)).toBe(10);
});
