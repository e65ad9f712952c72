import { describe, expect, it } from 'vitest';
import { figureText, type Measure, nothing, parseCell } from './figure-value.ts';

const count: Measure = { kind: 'count', unitWord: 'trẻ', decimals: 0 };
const ratio: Measure = { kind: 'ratio', unitWord: '%', decimals: 1 };
const yesno: Measure = { kind: 'yesno', unitWord: '', decimals: 0 };
const money: Measure = { kind: 'money', unitWord: 'đồng', decimals: 0 };

const value = (raw: string, measure: Measure) => {
  const parsed = parseCell(raw, measure);
  return parsed.ok ? parsed.value : null;
};
const codes = (raw: string, measure: Measure) => parseCell(raw, measure).problems.map((p) => p.code);

describe('a typed cell', () => {
  it.each([
    ['57.859', count, { value: 57859 }],
    ['0', count, { value: 0 }],
    ['81/85', ratio, { numerator: 81, denominator: 85 }],
    ['1.250 / 1.300', ratio, { numerator: 1250, denominator: 1300 }],
    ['95,5%', ratio, { value: 95.5 }],
    ['có', yesno, { value: 1 }],
    ['Chưa đạt', yesno, { value: 0 }],
    ['1.500.000', money, { value: 1500000 }],
    ['–', count, { missing: 'not_arising' }],
    ['-', count, { missing: 'not_arising' }],
    ['…', count, { missing: 'not_yet' }],
    ['...', count, { missing: 'not_yet' }],
    ['X', count, { missing: 'not_applicable' }],
    ['x/x', ratio, { missing: 'not_applicable' }],
    ['… / …', ratio, { missing: 'not_yet' }],
  ])('reads %s', (raw, measure, expected) => {
    expect(value(raw, measure)).toMatchObject(expected);
  });

  it.each([
    ['mười', count, 'not_a_number'],
    ['12.5', count, 'not_a_number'],
    ['1,5', count, 'not_whole'],
    ['-3', count, 'negative'],
    ['101', ratio, 'above_hundred'],
    ['90/80', ratio, 'part_above_whole'],
    ['5/0', ratio, 'zero_denominator'],
    ['81/', ratio, 'half_fraction'],
    ['/85', ratio, 'half_fraction'],
    ['a/b', ratio, 'not_a_fraction'],
    ['x/85', ratio, 'not_a_fraction'],
    ['có lẽ', yesno, 'not_yes_or_no'],
  ])('refuses %s and says why', (raw, measure, code) => {
    const parsed = parseCell(raw, measure);
    expect(parsed.ok).toBe(false);
    expect(codes(raw, measure)).toEqual([code]);
  });

  it('takes a bare percent with a warning, as it cannot be added up', () => {
    expect(codes('95,5', ratio)).toEqual(['ratio_without_parts']);
  });

  it('is nothing, and no zero, when it is empty', () => {
    expect(parseCell('  ', count)).toEqual({ ok: true, value: null, problems: [] });
  });
});

it.each([
  [{ ...nothing, value: 90, comparator: '>' as const }, ratio, 'trên 90%'],
  [{ ...nothing, value: 6, valueTo: 11 }, ratio, '6–11%'],
  [{ ...nothing, numerator: 226, denominator: 226 }, ratio, '226/226'],
  [{ ...nothing, value: 47_000_000, approx: 'lt' as const }, money, 'gần 47 triệu đồng'],
  [{ ...nothing, value: 1 }, yesno, 'có'],
  [{ ...nothing, missing: 'not_arising' as const }, count, '–'],
])('writes %o as Vietnamese', (figure, measure, text) => {
  expect(figureText(figure, measure)).toBe(text);
});
