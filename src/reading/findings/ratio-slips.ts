import { fitsWithOneSlip, type Printed } from './slips.ts';

// One slip of the hand in a share or an average, and how likely it is that three figures look so by chance.

/** The upper or lower half of a fraction as it is printed. */
export const printedCount = (value: number): Printed => ({
  value,
  step: Number.isInteger(value) ? 1 : Number.isInteger(Math.round(value * 1e6) / 1e5) ? 0.1 : 0.01,
});

/** Would `part` be that share of `base` with one slip mended? */
export const isShareSlip = (part: Printed, base: Printed, share: Printed): boolean =>
  isRoundedWrong(part, base, share) ||
  isShifted(part, base, share) ||
  fitsWithOneSlip(
    [part, base, share],
    ([a = 0, b = 0, p = 0]) => a > 0 && a <= b && Math.abs((a / b) * 100 - p) <= share.step / 2 + 1e-9,
  );

/** The same where the whole is sure: only the part or the share may be slipped. */
export const isPartSlip = (part: Printed, base: Printed, share: Printed): boolean =>
  fitsWithOneSlip(
    [part, share],
    ([a = 0, p = 0]) => a > 0 && a <= base.value && Math.abs((a / base.value) * 100 - p) <= share.step / 2 + 1e-9,
  );

/** 38 of 112 printed as 34,0 % for 33,9 %: the last digit one too high or too low. */
const isRoundedWrong = (part: Printed, base: Printed, share: Printed): boolean =>
  part.value <= base.value &&
  Math.abs((part.value / base.value) * 100 - share.value) <= 1.2 * share.step &&
  share.step < 1;

/** 42 of 4.372 printed as 9,6 % for 0,96 %: the decimal comma a place too far. */
const isShifted = (part: Printed, base: Printed, share: Printed): boolean => {
  const exact = (part.value / base.value) * 100;
  const digits = Math.round(share.value / share.step);
  if (digits < 20 || part.value > base.value) return false;
  return [exact * 10, exact / 10].some((x) => Math.abs(x - share.value) <= share.step / 2 + 1e-9);
};

/** The same of more than was planned: above a hundred per cent. */
export const isOverSlip = (done: Printed, plan: Printed, share: Printed): boolean =>
  fitsWithOneSlip(
    [done, plan, share],
    ([a = 0, b = 0, p = 0]) => b > 0 && a > b && Math.abs((a / b) * 100 - p) <= share.step / 2 + 1e-9,
  );

/** Would the mean be the quotient of the two counts with one slip mended? */
export const isMeanSlip = (above: Printed, below: Printed, mean: Printed): boolean =>
  fitsWithOneSlip(
    [above, below, mean],
    ([a = 0, b = 0, m = 0]) => b > 0 && m > 0 && Math.abs(a / b - m) <= mean.step * (0.5 + 1e-9),
  );

/**
 * How often three figures that have nothing to do with each other are one digit from fitting: 18 of 25 and 70 % nearly
 * always, 12.412 of 24.650 and 48,35 % hardly ever.
 */
export function chanceOfShareSlip(part: Printed, base: Printed, share: Printed): number {
  const room = 100 / share.step;
  // how many values of the part, and of the base, have the same printed share
  const parts = Math.max(part.step, base.value / room);
  const bases = Math.max(base.step, (base.value * share.step) / share.value);
  return tries(share) / room + (tries(part) * parts + tries(base) * bases) / base.value;
}

/** The figures that differ from this one in one digit. */
const tries = ({ value, step }: Printed): number => 9 * String(Math.round(value / step)).length;
