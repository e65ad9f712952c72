// How Vietnamese papers write numbers: 2.227 and 2227 are the same count, 95,5 is ninety-five and a half,
// 1.012.400 has two thousand dots, 35.380,5 a dot and a comma, 69.6 and 0.5 are foreign decimals.

export interface ParsedNumber {
  value: number;
  /** Digits printed after the decimal mark. */
  decimals: number;
}

const PLAIN = /^\d+$/;
const DOT_GROUPS = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const COMMA_GROUPS = /^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/;
const COMMA_THEN_DOT = /^\d{1,3}(?:,\d{3})+\.\d+$/;
const DECIMAL = /^(\d+)[.,](\d+)$/;

/**
 * The value of a run of digits with inner dots and commas, or null when it is no number ("8.5.2020", "1.2.3").
 * `fractional` says that the unit is one that takes decimals (%, m², tỷ): then "0.125" and "2,125" are decimals.
 */
export function parseNumber(raw: string, fractional = false): ParsedNumber | null {
  if (raw.length > 24) return null;
  if (PLAIN.test(raw)) return { value: Number(raw), decimals: 0 };
  const oneMark = DECIMAL.exec(raw);
  if (oneMark) {
    const whole = oneMark[1] as string;
    const rest = oneMark[2] as string;
    const grouped = rest.length === 3 && whole.length <= 3 && !whole.startsWith('0');
    const comma = raw.includes(',');
    if (grouped && !(fractional && comma)) return { value: Number(whole + rest), decimals: 0 };
    return { value: Number(`${whole}.${rest}`), decimals: rest.length };
  }
  if (DOT_GROUPS.test(raw)) return point(raw.replaceAll('.', '').replace(',', '.'));
  if (COMMA_GROUPS.test(raw) || COMMA_THEN_DOT.test(raw)) return point(raw.replaceAll(',', ''));
  return null;
}

function point(plain: string): ParsedNumber {
  const dot = plain.indexOf('.');
  return { value: Number(plain), decimals: dot < 0 ? 0 : plain.length - dot - 1 };
}

const UNITS: Record<string, number> = {
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
};

/** A number in words and how many of the words it takes. */
export interface SpelledNumber {
  value: number;
  words: number;
}

/**
 * Reads a number in words, up to the hundreds, from the start of a row of lower-case words: "hai", "mười lăm",
 * "hai mươi mốt", "một trăm linh năm". Null when none starts there. "năm" also means year: the caller looks at
 * what follows.
 */
export function spelledNumber(words: readonly string[]): SpelledNumber | null {
  const hundreds = words[1] === 'trăm' ? (UNITS[words[0] ?? ''] ?? 0) : 0;
  let at = hundreds > 0 ? 2 : 0;
  if (hundreds > 0 && (words[at] === 'linh' || words[at] === 'lẻ')) {
    const unit = UNITS[words[at + 1] ?? ''];
    return unit ? { value: hundreds * 100 + unit, words: at + 2 } : { value: hundreds * 100, words: at };
  }
  const first = UNITS[words[at] ?? ''] ?? 0;
  if (words[at] === 'mười' || (first > 0 && words[at + 1] === 'mươi')) {
    const tens = words[at] === 'mười' ? 1 : first;
    at += words[at] === 'mười' ? 1 : 2;
    const unit = UNITS[words[at] ?? ''];
    return { value: hundreds * 100 + tens * 10 + (unit ?? 0), words: unit ? at + 1 : at };
  }
  if (hundreds > 0) return { value: hundreds * 100, words: at };
  return first > 0 ? { value: first, words: 1 } : null;
}

/** Multiplies without leaving binary dust: 2,86 × 10⁹ is 2860000000. */
export function scale(value: number, decimals: number, factor: number): number {
  return factor === 1 ? value : (Math.round(value * 10 ** decimals) * factor) / 10 ** decimals;
}
