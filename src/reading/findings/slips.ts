import type { Mention } from '../quantities/quantities.ts';
import { scaleOf } from './printing.ts';

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
export function fitsWithOneSlip(figures: readonly Printed[], test: (values: readonly number[]) => boolean): boolean {
  const values = figures.map((x) => x.value);
  for (const [i, x] of figures.entries()) {
    if (fitsWith(values, i, x.step, test)) return true;
    values[i] = x.value;
  }
  return false;
}

/** The same with the slip in one of them; its place in `values` is left as it was tried last. */
function fitsWith(values: number[], i: number, step: number, test: (values: readonly number[]) => boolean): boolean {
  const whole = Math.round((values[i] as number) / step);
  if (!(whole >= 0 && whole < 1e12)) return false;
  let rest = whole;
  for (let place = 1; rest > 0 || place === 1; place *= 10) {
    const digit = rest % 10;
    for (let d = 0; d < 10; d++) {
      if (d === digit) continue;
      values[i] = (whole + (d - digit) * place) * step;
      if (test(values)) return true;
    }
    rest = Math.floor(rest / 10);
    const left = rest % 10;
    if (rest === 0 || left === digit) continue;
    values[i] = (whole + (digit - left) * 9 * place) * step;
    if (test(values)) return true;
  }
  return false;
}

const digitsOf = ({ value, step }: Printed): number => String(Math.round(Math.abs(value) / step)).length;

/** How likely figures of that many digits that have nothing to do with each other fit with one slip: 1 is certain. */
export function chanceOfSlip(figures: readonly Printed[]): number {
  const sizes = figures.map(digitsOf);
  return Math.min(1, (9 * sizes.reduce((n, x) => n + x, 0)) / 10 ** Math.max(...sizes));
}
