import { roundHalfUp } from './round.ts';

const MINUS = '\u2212';
const EN_DASH = '\u2013';

export interface NumberFormat {
  /** At most so many decimals, rounded half up. Without it: all the value has, at most 6. */
  decimals?: number;
  /** At least so many decimals, filled with zeros. Default 0. */
  minDecimals?: number;
}

/** 57859 → `57.859`, 40.2 → `40,2`, −3 → `−3` (U+2212). A value that is not finite gives an empty string. */
export function formatNumber(value: number, format: NumberFormat = {}): string {
  if (!Number.isFinite(value)) return '';
  const minimum = format.minDecimals ?? 0;
  const decimals = Math.max(format.decimals ?? 6, minimum);
  const rounded = roundHalfUp(value, decimals);
  const [whole = '0', fraction = ''] = plain(Math.abs(rounded)).split('.');
  const shown = fraction.padEnd(minimum, '0');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return (rounded < 0 ? MINUS : '') + grouped + (shown ? `,${shown}` : '');
}

/** A number of percent: 95.5 → `95,5%`. At most `decimals` places (default 1); `keep` writes trailing zeros: `85,0%`. */
export function formatPercent(value: number, decimals = 1, keep = false): string {
  const text = formatNumber(value, { decimals, minDecimals: keep ? decimals : 0 });
  return text && `${text}%`;
}

/** `6–11%`: two numbers with an en dash, the unit once. A negative bound is set off with “đến”, as dashes would run together. */
export function formatRange(from: number, to: number, unit = '', format: NumberFormat = {}): string {
  const join = from < 0 || to < 0 ? ' đến ' : EN_DASH;
  return `${formatNumber(from, format)}${join}${formatNumber(to, format)}${unit}`;
}

/** A change with its sign: `+3`, `−2,5`, `0`. */
export function formatSigned(value: number, format: NumberFormat = {}): string {
  const text = formatNumber(value, format);
  return value > 0 && text !== formatNumber(0, format) ? `+${text}` : text;
}

/**
 * An amount in đồng in the size people say it: `850.000 đồng`, `47 triệu đồng`, `1,25 tỷ đồng`, `1.500 tỷ đồng`. Rounded
 * to at most `decimals` places (default 2) of that size; `exact` writes every đồng.
 */
export function formatMoney(value: number, options: { decimals?: number; exact?: boolean } = {}): string {
  if (!Number.isFinite(value)) return '';
  const decimals = options.decimals ?? 2;
  const size = Math.abs(value);
  if (!options.exact && roundHalfUp(size / 1e6, decimals) >= 1000) {
    return `${formatNumber(value / 1e9, { decimals })} tỷ đồng`;
  }
  if (!options.exact && size >= 1e6) return `${formatNumber(value / 1e6, { decimals })} triệu đồng`;
  return `${formatNumber(value, { decimals: 0 })} đồng`;
}

/** Digits without an exponent; doubles from 1e21 on would otherwise print as `1e+21`. */
function plain(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return value >= 1 ? BigInt(value).toString() : value.toFixed(20).replace(/0+$/, '');
}
