/**
 * Rounds to `decimals` places, a half away from zero, on the decimal digits a person sees: 1.005 → 1.01, although the
 * nearest double lies below 1.005. Not finite stays as it is, and so does a whole number.
 */
export function roundHalfUp(value: number, decimals: number): number {
  if (!Number.isFinite(value) || Number.isSafeInteger(value)) return value;
  const { digits, scale } = decimalOf(Math.abs(value));
  if (scale <= decimals) return value;
  const unit = 10n ** BigInt(scale - decimals);
  const rounded = (2n * digits + unit) / (2n * unit);
  if (rounded === 0n) return 0;
  return Math.sign(value) * toNumber(rounded, decimals);
}

/**
 * `100 × numerator / denominator`, rounded half away from zero at `decimals`, computed exactly. Null when the
 * denominator is zero or either part is not finite.
 */
export function percentOf(numerator: number, denominator: number, decimals: number): number | null {
  if (!Number.isFinite(numerator) || !Number.isFinite(denominator) || denominator === 0) return null;
  const n = decimalOf(Math.abs(numerator));
  const d = decimalOf(Math.abs(denominator));
  const top = n.digits * 10n ** BigInt(d.scale + decimals + 2);
  const bottom = d.digits * 10n ** BigInt(n.scale);
  const rounded = (2n * top + bottom) / (2n * bottom);
  if (rounded === 0n) return 0;
  return Math.sign(numerator) * Math.sign(denominator) * toNumber(rounded, decimals);
}

/** True when `numerator / denominator`, rounded half up to `decimals`, is the percentage that was printed. */
export function ratioHolds(numerator: number, denominator: number, printedPercent: number, decimals: number): boolean {
  const percent = percentOf(numerator, denominator, decimals);
  return percent !== null && percent === roundHalfUp(printedPercent, decimals);
}

/**
 * The whole-number bases that a printed percentage allows, as the smallest and the largest; every whole number between
 * them fits too. Null when none fits or when nothing bounds them (0% allows any large base).
 */
export function baseRange(numerator: number, percent: number, decimals: number): { min: number; max: number } | null {
  if (!(numerator > 0) || !(percent > 0) || !Number.isSafeInteger(numerator)) return null;
  // half up: percent − h ≤ 100·n/N < percent + h, hence 100·n/(percent + h) < N ≤ 100·n/(percent − h)
  const printed = decimalOf(roundHalfUp(percent, decimals));
  const twice = 2n * printed.digits * 10n ** BigInt(decimals - Math.min(decimals, printed.scale));
  const top = 200n * BigInt(numerator) * 10n ** BigInt(decimals);
  if (twice <= 1n) return null;
  const min = Number(top / (twice + 1n) + 1n);
  const max = Number(top / (twice - 1n));
  return min <= max ? { min, max } : null;
}

/** All bases of {@link baseRange}, smallest first; 23 and 71,9% give [32]. More than 10 000 say nothing: []. */
export function basesFor(numerator: number, percent: number, decimals: number): number[] {
  const range = baseRange(numerator, percent, decimals);
  if (!range || range.max - range.min >= 10_000) return [];
  return Array.from({ length: range.max - range.min + 1 }, (_, index) => range.min + index);
}

/** The shortest decimal that names this double (not negative): digits / 10^scale. */
function decimalOf(value: number): { digits: bigint; scale: number } {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}

function toNumber(digits: bigint, scale: number): number {
  return Number(`${digits}e-${scale}`);
}
