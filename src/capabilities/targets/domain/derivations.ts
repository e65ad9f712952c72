import {
  baseRange,
  basesFor,
  formatNumber,
  formatPercent,
  percentOf,
  ratioHolds,
  roundHalfUp,
} from '../../../kernel/number/index.ts';
import { formulaHolds } from './formula.ts';

/** What follows from the numbers of a target, with its formula, and whether they agree. */
export interface Derivation {
  text: string;
  formula: string;
  holds: boolean;
  /** A result held against a level: it falls short or not, which is no mistake in the arithmetic. */
  compares?: true;
}

/**
 * The whole behind a count and its share: 23 schools and 71,9 % make 32, and no other whole number does. Where several
 * fit, they are said as a range and nothing is chosen; where none fits, one of the two numbers is wrong.
 */
export function baseBehind(
  count: number,
  share: number,
  shareDecimals: number,
  word = '',
): Derivation & { bases: number[] } {
  const bases = basesFor(count, share, shareDecimals);
  const range = baseRange(count, share, shareDecimals);
  const printed = formatPercent(share, shareDecimals);
  const of = word ? ` ${word}` : '';
  if (!range)
    return {
      bases: [],
      text: `Không mẫu số nào làm cho ${formatNumber(count)} thành ${printed}. Một trong hai số ghi sai.`,
      formula: `${formatNumber(count)} ÷ ${printed}`,
      holds: false,
    };
  if (range.min === range.max) {
    const exact = formatNumber((100 * count) / range.min, { decimals: shareDecimals + 2 });
    return {
      bases,
      text: `Mẫu số suy ra: ${formatNumber(range.min)}${of}. Chỉ mẫu số ${formatNumber(range.min)} cho đúng số này.`,
      formula: `${formatNumber(count)} ÷ ${formatNumber(range.min)} = ${exact}%, làm tròn ${printed}`,
      holds: true,
    };
  }
  return {
    bases,
    text: `Mẫu số chỉ biết là từ ${formatNumber(range.min)} đến ${formatNumber(range.max)}${of}: số nào trong đó cũng cho ${printed}.`,
    formula: `${formatNumber(count)} ÷ ${printed}`,
    holds: true,
  };
}

/** What there was before a change: 23 schools after 6 new ones were 17. */
export function baselineFromDelta(total: number, delta: number, word = ''): Derivation & { value: number } {
  const value = roundHalfUp(total - delta, 6);
  const formula = `${formatNumber(total)} − ${formatNumber(delta)} = ${formatNumber(value)}`;
  return {
    value,
    formula,
    text: value >= 0 ? `Mức xuất phát ${formatNumber(value)} ${word}`.trim().concat('.') : 'Mức xuất phát thành số âm.',
    holds: value >= 0,
  };
}

/** A count as a share of a base: 17 of 32 is 53,1 %. */
export function shareOf(count: number, base: number, decimals = 1): Derivation & { value: number } {
  const value = percentOf(count, base, decimals) ?? 0;
  const formula = `${formatNumber(count)} ÷ ${formatNumber(base)} = ${formatPercent(value, decimals)}`;
  return { value, formula, text: `Tương đương ${formatPercent(value, decimals)}.`, holds: count <= base };
}

/** Whether a printed share is that of its parts. */
export function shareHolds(count: number, base: number, share: number, decimals: number): Derivation {
  const is = percentOf(count, base, decimals) ?? 0;
  const holds = ratioHolds(count, base, share, decimals);
  return {
    holds,
    formula: `${formatNumber(count)} ÷ ${formatNumber(base)} = ${formatPercent(is, decimals)}`,
    text: holds
      ? `${formatPercent(share, decimals)} đúng với hai số.`
      : `Ghi ${formatPercent(share, decimals)}, hai số cho ${formatPercent(is, decimals)}.`,
  };
}

/** What had to be reached, from what was reached and the surplus that the source states: 222 is 17 above 205. */
export function targetFromSurplus(result: number, surplus: number, word = ''): Derivation & { value: number } {
  const value = roundHalfUp(result - surplus, 6);
  return {
    value,
    formula: `${formatNumber(result)} − ${formatNumber(surplus)} = ${formatNumber(value)}`,
    text: `Mức phải đạt suy ra từ phần vượt: ${formatNumber(value)} ${word}`.trim().concat('.'),
    holds: value > 0,
  };
}

/** How much of what had to be reached was reached: 222 of 205 is 108,3 %. */
export function fulfilment(result: number, must: number): Derivation | null {
  if (must === 0) return null;
  const percent = formatPercent(percentOf(result, must, 1) ?? 0);
  return {
    formula: `${formatNumber(result)} ÷ ${formatNumber(must)} = ${percent}`,
    text: 'Kết quả so với mức phải đạt.',
    holds: result >= must,
    compares: true,
  };
}

/**
 * A ceiling of a share in people or things, rounded down because nobody can be named in part: 15 % of 90 are at most 13,
 * of 6 none. `count` is held against it when it is known.
 */
export function capOf(percent: number, base: number, count: number | null = null): Derivation & { most: number } {
  const exact = roundHalfUp((percent * base) / 100, 6);
  const most = Math.floor(exact + 1e-9);
  const formula = `${formatPercent(percent, 2)} × ${formatNumber(base)} = ${formatNumber(exact, { decimals: 2 })}`;
  const holds = count === null || count <= most;
  const said = `Nhiều nhất ${formatNumber(most)} (làm tròn xuống)`;
  return {
    most,
    formula,
    holds,
    compares: true,
    text: count === null ? `${said}.` : `${said}, có ${formatNumber(count)}${holds ? '' : ': quá trần'}.`,
  };
}

/** A floor of a share in people or things, rounded up: 85 % of 5.012 children are 4.261. */
export function floorOf(percent: number, base: number, count: number | null = null): Derivation & { least: number } {
  const exact = roundHalfUp((percent * base) / 100, 6);
  const least = Math.ceil(exact - 1e-9);
  const formula = `${formatPercent(percent, 2)} × ${formatNumber(base)} = ${formatNumber(exact, { decimals: 2 })}`;
  const holds = count === null || count >= least;
  const said = `Ít nhất ${formatNumber(least)} (làm tròn lên)`;
  const short = count === null || holds ? '' : `, thiếu ${formatNumber(least - count)}`;
  return {
    least,
    formula,
    holds,
    compares: true,
    text: count === null ? `${said}.` : `${said}, có ${formatNumber(count)}${short}.`,
  };
}

/** A formula that a person or the demo wrote down, looked at again. null: it cannot be read as arithmetic. */
export function writtenFormula(formula: string): Derivation | null {
  const holds = formulaHolds(formula);
  if (holds === null) return null;
  return { formula, holds, text: holds ? 'Phép tính đúng.' : 'Phép tính ghi lại không đúng.' };
}
