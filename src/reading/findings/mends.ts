import type { Mention } from '../quantities/quantities.ts';
import { counted, sumOf } from './figures.ts';
import { type Printed, printedOf } from './slips.ts';

// Whether one digit mends a sum, worked out from what is missing (slips.ts tries every digit: for relations that cannot be
// turned round).

/** Could a writer have printed `is` where `should` was meant: one digit off, or two neighbours swapped? */
export function isSlipOf(is: string, should: string): boolean {
  if (is === should || is.length !== should.length) return false;
  let first = -1;
  let last = -1;
  let count = 0;
  for (let k = 0; k < is.length; k++) {
    if (is[k] === should[k]) continue;
    if (first < 0) first = k;
    last = k;
    count++;
  }
  return count === 1 || (count === 2 && last === first + 1 && is[first] === should[last] && is[last] === should[first]);
}

/** The digits of a value as it would be printed in place of a figure; null when it cannot stand there. */
function digitsOf(value: number, step: number): string | null {
  const whole = Math.round(value / step);
  return value <= 0 || Math.abs(value / step - whole) > 1e-3 ? null : `${whole}`;
}

/** Is the figure one slip away from `value`? "04" has two digits, either of which may be wrong. */
function mayBe(m: Mention, value: number): boolean {
  const figure: Printed = printedOf(m);
  const [is, should] = [digitsOf(figure.value, figure.step), digitsOf(value, figure.step)];
  if (is === null || should === null) return false;
  const written = /^0\d+(?![.,\d])/.exec(m.quantity.quote)?.[0].length ?? 0;
  const width = Math.max(is.length, should.length, written);
  return isSlipOf(is.padStart(width, '0'), should.padStart(width, '0'));
}

/** Would parts make their whole if one digit of one of the figures were another? */
export function oneSlip(parts: readonly Mention[], sum: number, whole: Mention, total: number): boolean {
  return mayBe(whole, sum) || parts.some((p) => mayBe(p, printedOf(p).value + total - sum));
}

/**
 * Do parts that are all of their whole miss it as a clerk's figures do: by one slip, by a part that was forgotten, or by no more than
 * `off` of it? Parts that make it do not.
 */
export function isMissed(parts: readonly Mention[], whole: Mention, off: number): boolean {
  const [sum, total] = [sumOf(parts), counted(whole)];
  const same = (a: number): boolean => Math.abs(a - total) < 1e-6 * total;
  if (same(sum)) return false;
  const forgets = parts.some((p) => same(sum - counted(p)));
  return forgets || oneSlip(parts, sum, whole, total) || Math.abs(sum - total) <= off * total;
}

/** Are two numbers of the same digits, in other places: 3.979 and 3.797? */
export const sameDigits = (a: number, b: number): boolean => inOrder(a) === inOrder(b);
const inOrder = (x: number): string => [...`${x}`].sort().join('');

/** How little that can be chance, as a power of ten: values up to the largest figure against those one slip away. */
export function weight(figures: readonly Mention[]): number {
  let largest = 0;
  let round = Number.POSITIVE_INFINITY;
  for (const m of figures) {
    const { value, step } = printedOf(m);
    const digits = `${Math.round(value / step)}`;
    largest = Math.max(largest, value);
    round = Math.min(round, step * 10 ** (digits.length - digits.replace(/0+$/, '').length));
  }
  const values = largest / round;
  return Math.max(0, Math.log10(values / (18 * Math.max(1, Math.ceil(Math.log10(values))))));
}
