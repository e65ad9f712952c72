import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  baseRange,
  basesFor,
  formatMoney,
  formatNumber,
  formatPercent,
  formatRange,
  formatSigned,
  parseNumber,
  parsePercent,
  percentOf,
  ratioHolds,
  roundHalfUp,
} from './index.ts';

describe('parseNumber', () => {
  test.each([
    ['57.859', 57859, 0],
    ['4778', 4778, 0],
    ['1.212', 1212, 0],
    ['40,2', 40.2, 1],
    ['95,50', 95.5, 2],
    ['07', 7, 0],
    ['0', 0, 0],
    ['-3', -3, 0],
    ['−3', -3, 0],
    ['–3', -3, 0],
    ['+3', 3, 0],
    [' 12 ', 12, 0],
    ['1\u00a0234\u00a0567', 1234567, 0],
    ['57\u202f859,25', 57859.25, 2],
    ['57\u2009859', 57859, 0],
    ['1.234.567,8', 1234567.8, 1],
    ['1,234', 1.234, 3],
  ])('%s', (raw, value, decimals) => {
    expect(parseNumber(raw)).toEqual({ value, decimals });
  });

  test.each([
    '12.5',
    '0.125',
    '1234.567',
    '1,234.5',
    '1,234,567',
    '12.',
    ',5',
    '5,',
    '',
    '–',
    'x',
    '…',
    '12 345',
    '1\u00a023',
    '95,5%',
    '1e5',
    '0x10',
    '1234567890123456',
    '1.23.456',
    '٣',
  ])('refuses %j', (raw) => {
    expect(parseNumber(raw)).toBeNull();
  });

  test('a minus before zero is still zero', () => {
    expect(Object.is(parseNumber('-0')?.value, 0)).toBe(true);
  });

  test('percentages keep their decimals', () => {
    expect(parsePercent('95,5%')).toEqual({ value: 95.5, decimals: 1 });
    expect(parsePercent('85 %')).toEqual({ value: 85, decimals: 0 });
    expect(parsePercent('85')).toBeNull();
  });

  test('reads what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (digits, decimals) => {
        const value = Number(`${digits}e-${decimals}`);
        const text = formatNumber(value, { decimals, minDecimals: decimals });
        expect(parseNumber(text)).toEqual({ value: value === 0 ? 0 : value, decimals });
      }),
    );
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (raw) => void parseNumber(raw)));
  });
});

describe('rounding', () => {
  test.each([
    [1.005, 2, 1.01],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [54.3742, 1, 54.4],
    [1e-7, 2, 0],
    [1.45, 1, 1.5],
    [1e21, 2, 1e21],
  ])('%d to %d places', (value, decimals, rounded) => {
    expect(roundHalfUp(value, decimals)).toBe(rounded);
  });

  test('shares are exact where division is not', () => {
    expect(percentOf(23, 32, 1)).toBe(71.9);
    expect(percentOf(1, 8, 1)).toBe(12.5);
    expect(percentOf(1, 16, 1)).toBe(6.3);
    expect(percentOf(3, 0, 1)).toBeNull();
    expect(percentOf(0.5, 0.8, 1)).toBe(62.5);
  });

  test('a printed share holds or does not', () => {
    expect(ratioHolds(23, 32, 71.9, 1)).toBe(true);
    expect(ratioHolds(2598, 4778, 54.4, 1)).toBe(true);
    expect(ratioHolds(226, 226, 100, 0)).toBe(true);
    expect(ratioHolds(23, 33, 71.9, 1)).toBe(false);
  });

  test('bases are found back', () => {
    expect(basesFor(23, 71.9, 1)).toEqual([32]);
    expect(basesFor(2598, 54.4, 1)).toContain(4778);
    expect(basesFor(5, 100, 0)).toEqual([5]);
    expect(basesFor(0, 0, 1)).toEqual([]);
    expect(basesFor(3, 0, 0)).toEqual([]);
    expect(baseRange(57859, 40, 0)).toEqual({ min: 142862, max: 146478 });
  });

  test('the bases are exactly those whose share rounds to the print', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 0, max: 2 }),
        (numerator, denominator, decimals) => {
          const printed = percentOf(numerator, denominator, decimals) ?? 0;
          fc.pre(printed > 1);
          const bases = basesFor(numerator, printed, decimals);
          expect(bases).toContain(denominator);
          const [first, last] = [bases[0] ?? 0, bases.at(-1) ?? 0];
          expect(ratioHolds(numerator, first, printed, decimals)).toBe(true);
          expect(ratioHolds(numerator, last, printed, decimals)).toBe(true);
          expect(ratioHolds(numerator, first - 1, printed, decimals)).toBe(false);
          expect(ratioHolds(numerator, last + 1, printed, decimals)).toBe(false);
        },
      ),
    );
  });
});

describe('writing', () => {
  test('numbers', () => {
    expect(formatNumber(57859)).toBe('57.859');
    expect(formatNumber(4778)).toBe('4.778');
    expect(formatNumber(40.2)).toBe('40,2');
    expect(formatNumber(-3)).toBe('−3');
    expect(formatNumber(-0.04, { decimals: 1 })).toBe('0');
    expect(formatNumber(85, { decimals: 1, minDecimals: 1 })).toBe('85,0');
    expect(formatNumber(1234567.891, { decimals: 2 })).toBe('1.234.567,89');
    expect(formatNumber(1e21)).toBe('1.000.000.000.000.000.000.000');
    expect(formatNumber(Number.NaN)).toBe('');
  });

  test('percentages, ranges, changes', () => {
    expect(formatPercent(95.5)).toBe('95,5%');
    expect(formatPercent(85)).toBe('85%');
    expect(formatPercent(85, 1, true)).toBe('85,0%');
    expect(formatPercent(54.3742, 2)).toBe('54,37%');
    expect(formatRange(6, 11, '%')).toBe('6–11%');
    expect(formatRange(-2, 3)).toBe('−2 đến 3');
    expect(formatSigned(3)).toBe('+3');
    expect(formatSigned(-2.5)).toBe('−2,5');
    expect(formatSigned(0)).toBe('0');
  });

  test('money', () => {
    expect(formatMoney(850_000)).toBe('850.000 đồng');
    expect(formatMoney(47_000_000)).toBe('47 triệu đồng');
    expect(formatMoney(1_250_000_000)).toBe('1,25 tỷ đồng');
    expect(formatMoney(999_999_999)).toBe('1 tỷ đồng');
    expect(formatMoney(1_500_000_000_000)).toBe('1.500 tỷ đồng');
    expect(formatMoney(47_123_456, { exact: true })).toBe('47.123.456 đồng');
    expect(formatMoney(-3_200_000)).toBe('−3,2 triệu đồng');
  });
});
