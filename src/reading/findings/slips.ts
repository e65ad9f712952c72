import type { Mention } from '../quantities.ts';
import { scaleOf } from './figures.ts';

// Slips of the hand: what a figure would be with one digit another, or two neighbours swapped. That a relation would hold
// with one slip mended is strong evidence for figures of many digits and weak for small ones.

/** A figure as it is printed: its digits stand for `value`, the last of them for `step`. */
export interface Printed {
  value: number;
  step: number;
}

/** The figure of a mention; of "87/104" the first count. */
export function printedOf(m: Mention): Printed {
  const scale = scaleOf(m);
  return { value: m.quantity.numerator ?? (m.quantity.value as number), step: scale * 10 ** -m.decimals };
}

/** Would `test` hold with one digit of one of the figures another, or with two neighbours swapped? */
export function fitsWithOneSlip(figures: readonly Printed[], test: (values: number[]) => boolean): boolean {
  const values = figures.map((x) => x.value);
  return figures.some((x, i) =>
    slipsOf(x).some((v) => {
      const other = values.slice();
      other[i] = v;
      return test(other);
    }),
  );
}

function slipsOf({ value, step }: Printed): number[] {
  const whole = Math.round(value / step);
  const digits = String(whole);
  if (digits.length > 12) return [];
  const out: number[] = [];
  for (let k = 0, place = 1; k < digits.length; k++, place *= 10) {
    const digit = Number(digits[digits.length - 1 - k]);
    for (let d = 0; d < 10; d++) if (d !== digit) out.push((whole + (d - digit) * place) * step);
    const left = Number(digits[digits.length - 2 - k] ?? 'NaN');
    if (left >= 0 && left !== digit) out.push((whole + (digit - left) * 9 * place) * step);
  }
  return out;
}

const digitsOf = ({ value, step }: Printed): number => String(Math.round(Math.abs(value) / step)).length;

/** How likely figures of that many digits that have nothing to do with each other fit with one slip: 1 is certain. */
export function chanceOfSlip(figures: readonly Printed[]): number {
  const sizes = figures.map(digitsOf);
  return Math.min(1, (9 * sizes.reduce((n, x) => n + x, 0)) / 10 ** Math.max(...sizes));
}
