import { expect, it } from 'vitest';
import { certaintyOf } from './certainty.ts';

const level = (kind: string, data: Record<string, unknown>, quote = 'Tổ chức tập huấn cho giáo viên các trường') =>
  certaintyOf({ kind, quote, data }, false).level;

it('a citation is certain with a well-formed symbol and a day', () => {
  const whole = { type: 'nghi_quyet', symbol: '29-NQ/TW', date: '2013-11-04' };
  expect(level('citation', whole)).toBe('sure');
  expect(level('citation', { ...whole, date: null })).toBe('look');
  expect(level('citation', { type: 'chi_thi', symbol: '05', date: '2016-05-15' })).toBe('look');
  expect(level('citation', { type: 'nghi_quyet', symbol: null, issuer: 'Trung ương' })).toBe('look');
  expect(level('citation', { type: 'nghi_quyet', symbol: null })).toBe('doubt');
});

it('a target is certain with level, unit, comparison and due', () => {
  const whole = { indicator: 'trường chuẩn', value: 71.9, unit: '%', comparator: '=', due: '2025' };
  expect(level('target', whole)).toBe('sure');
  expect(level('target', { ...whole, value: null, numerator: 3, denominator: 4 })).toBe('sure');
  expect(level('target', { ...whole, due: null })).toBe('look');
  expect(level('target', { ...whole, approx: 'about' })).toBe('look');
  expect(level('target', { ...whole, value: null })).toBe('doubt');
  expect(certaintyOf({ kind: 'target', quote: '', data: { ...whole, unit: null, due: null } }, false).why).toBe(
    'Thiếu đơn vị tính, hạn.',
  );
});

it('a task is certain as a short point of its own or with its doer, a quantity as a result with its unit', () => {
  expect(level('task', { ordinal: '1' })).toBe('sure');
  expect(level('task', {})).toBe('look');
  expect(level('task', { doer: { quote: 'Các trường' } })).toBe('sure');
  expect(level('task', { ordinal: '1' }, 'Công tác khác')).toBe('doubt');
  expect(level('task', { ordinal: '1' }, 'làm '.repeat(70))).toBe('look');
  expect(level('quantity', { unit: 'trường', role: 'actual' })).toBe('sure');
  expect(level('quantity', { unit: 'trường', role: 'actual', approx: 'gt' })).toBe('look');
  expect(level('quantity', { unit: null, role: 'actual' })).toBe('doubt');
});

it('nothing is certain where something does not fit', () => {
  const whole = { type: 'nghi_quyet', symbol: '29-NQ/TW', date: '2013-11-04' };
  expect(certaintyOf({ kind: 'citation', quote: '', data: whole }, true).level).toBe('doubt');
});
