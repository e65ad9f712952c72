/** A number as it was written: its value and how many decimals were shown, which is how precise the writer meant to be. */
export interface ParsedNumber {
  value: number;
  decimals: number;
}

/** No-break space, thin space, narrow no-break space, figure space: they group thousands like the dot. */
const GROUP_SPACES = /[\u00a0\u2007\u2009\u202f]/;
const SHAPE = /^([+\-\u2212\u2013])?(\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/;

/**
 * Reads a number in Vietnamese writing, or returns null.
 *
 * The rule: the comma, and only the comma, begins the decimals; the dot (or a no-break or thin space) groups
 * thousands, and every group after the first has exactly three digits. So `57.859` is fifty-seven thousand, `40,2` is
 * forty and two tenths, `1.234.567,8` is both. What breaks the rule is not guessed: `12.5`, `0.125`, `1,234.5`,
 * `1,234,567` and `1234.567` are null, because a dot could be a foreign decimal point. A number that comes from a
 * numeric spreadsheet cell is already a number and does not pass here.
 *
 * Leading zeros of whole numbers are allowed (`07`). Minus is `-`, `−` or `–`. More than 15 digits are refused, as they
 * would not survive in a double. Units, `%` included, are not part of a number: see {@link parsePercent}.
 */
export function parseNumber(raw: string): ParsedNumber | null {
  if (raw.length > 60) return null;
  const text = raw.normalize('NFC').trim();
  const grouped = text.replace(/(?<=\d)[\u00a0\u2007\u2009\u202f](?=\d{3}(?!\d))/g, '.');
  if (GROUP_SPACES.test(grouped)) return null;
  const match = SHAPE.exec(grouped);
  if (!match) return null;
  const [, sign, whole = '', fraction = ''] = match;
  const digits = whole.replaceAll('.', '');
  if ((digits + fraction).replace(/^0+/, '').length > 15) return null;
  const size = Number(fraction ? `${digits}.${fraction}` : digits);
  const negative = sign !== undefined && sign !== '+' && size !== 0;
  return { value: negative ? -size : size, decimals: fraction.length };
}

/** Reads `95,5%` or `85 %` (the sign is required) and gives percent: 95.5, 85. Null when it is no percentage. */
export function parsePercent(raw: string): ParsedNumber | null {
  if (raw.length > 60) return null;
  const match = /^(.*?)[\s\u00a0\u202f]*%$/s.exec(raw.trim());
  return match ? parseNumber(match[1] ?? '') : null;
}
