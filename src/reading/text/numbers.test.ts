import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../index.ts';
import { parseNumber, scale, spelledNumber } from './numbers.ts';

const dotted = (n: number): string => String(n).replace(/\B(?=(\d{3})+(?!\d))/g, '.');

describe('parseNumber', () => {
  it('reads thousand dots, decimal commas and both', () => {
    expect(parseNumber('2.227')?.value).toBe(2227);
    expect(parseNumber('95,5')?.value).toBe(95.5);
    expect(parseNumber('1.012.400')?.value).toBe(1012400);
    expect(parseNumber('35.380,5')?.value).toBe(35380.5);
    expect(parseNumber('07')?.value).toBe(7);
  });

  it('reads foreign decimals and keeps the printed digits', () => {
    expect(parseNumber('69.6')).toEqual({ value: 69.6, decimals: 1 });
    expect(parseNumber('0.125', true)?.value).toBe(0.125);
    expect(parseNumber('99,83')?.decimals).toBe(2);
  });

  it('takes a comma before three digits as a thousand for counts and as a decimal for shares', () => {
    expect(parseNumber('1,204')?.value).toBe(1204);
    expect(parseNumber('2,125', true)?.value).toBe(2.125);
  });

  it('refuses what is no number', () => {
    expect(parseNumber('8.5.2020')).toBeNull();
    expect(parseNumber('1.2.3')).toBeNull();
  });

  it('reads back any count, plain or dotted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (n) => {
        expect(parseNumber(String(n))?.value).toBe(n);
        expect(parseNumber(dotted(n))?.value).toBe(n);
      }),
    );
  });

  it('scales without binary dust', () => {
    expect(scale(2.86, 2, 1e9)).toBe(2_860_000_000);
    expect(scale(0.3, 1, 1)).toBe(0.3);
  });

  it('reads number words and says how many it took', () => {
    expect(spelledNumber(['bảy', 'trường'])).toEqual({ value: 7, words: 1 });
    expect(spelledNumber(['mười', 'lăm', 'lớp'])).toEqual({ value: 15, words: 2 });
    expect(spelledNumber(['hai', 'mươi', 'phòng'])).toEqual({ value: 20, words: 2 });
    expect(spelledNumber(['một', 'trăm', 'linh', 'năm', 'em'])).toEqual({ value: 105, words: 4 });
    expect(spelledNumber(['trường'])).toBeNull();
  });
});

describe('a number in a sentence', () => {
  const nouns = fc.constantFrom('học sinh', 'trường', 'giáo viên', 'đảng viên', 'phòng học', 'lớp');

  it('reads back however it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), nouns, fc.boolean(), (n, noun, dots) => {
        const [q] = read(`Hiện nay huyện có ${dots ? dotted(n) : n} ${noun} trên địa bàn.`).quantities;
        expect(q?.value).toBe(n);
        expect(q?.unit).toBe(noun);
        expect(q?.role).toBe('actual');
      }),
    );
  });

  it('reads any share with one decimal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (tenths) => {
        const written = `${Math.floor(tenths / 10)},${tenths % 10}%`;
        const [q] = read(`Tỷ lệ chuyên cần của khối đạt ${written} trong tháng.`).quantities;
        expect(q?.value).toBeCloseTo(tenths / 10, 9);
        expect(q?.unit).toBe('%');
      }),
    );
  });

  it('reads any fraction of schools', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 300 }), (a, more) => {
        const [q] = read(`Đã có ${a}/${a + more} trường đạt chuẩn.`).quantities;
        expect(q?.numerator).toBe(a);
        expect(q?.denominator).toBe(a + more);
        expect(q?.value).toBeNull();
      }),
    );
  });
});
