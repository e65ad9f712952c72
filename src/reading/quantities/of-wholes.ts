import { registerWord, wordSet } from '../lexicon/words.ts';
import { parseNumber } from '../text/numbers.ts';
import { isPunct, NUM, PUNCT, type Tokens, textOf } from '../text/tokens.ts';
import type { Mention } from './quantities.ts';

// Parts without a noun whose whole was counted before, perhaps in another sentence: "Giáo viên: 15. … Trên chuẩn: 12/15 = 80%".

/** "biên chế 2: 01 y tế, 01 kế toán": a part that is told apart itself. */
export const opensKinds = (t: Tokens, to: number): boolean => isPunct(t, to, ':') && t.kind[to + 1] === NUM;

/** "12/15 = 70%", "262/262 đạt 100%": a share of the same behind. */
export const sharedBehind = (t: Tokens, to: number): boolean =>
  (isPunct(t, to, '=') || t.words[to] === DAT) && t.kind[to + 1] === NUM && isPunct(t, to + 2, '%');
const DAT = registerWord('đạt');

/** "02 thạc sĩ, 21 đại học, 02 cao đẳng": degrees side by side are parts of one whole, none is that of another. */
export const DEGREES = /^(thạc sĩ|tiến sĩ|đại học|cao đẳng|trung cấp)$/i;
/** Names of parts that stand for their own noun in a row: "39 mầm non, 27 tiểu học, 20 THCS". */
export const OWN_NAMES = /^(thạc sĩ|tiến sĩ|đại học|cao đẳng|trung cấp|mầm non|mẫu giáo|tiểu học|thcs|thpt)$/i;
const MONTHS = 12;

/** "15 giáo viên. … Trên chuẩn: 12/15": what the whole counted, or a part of it, named a sentence or two before. */
export function ofWhole(t: Tokens, from: number, to: number, index: number, out: readonly Mention[]): string | null {
  const whole = parseNumber(textOf(t, to - 1, to))?.value;
  if (whole === undefined || whole < 5 || to - from !== 3) return null;
  // "ngày khai giảng 5/9"
  if (whole <= MONTHS && !sharedBehind(t, to) && !isPunct(t, from - 1, ':')) return null;
  for (let k = out.length - 1; k >= 0 && k > out.length - 9; k--) {
    const { quantity, sentence, percent } = out[k] as Mention;
    if (index - sentence > 2) return null;
    if (!percent && (quantity.value === whole || quantity.denominator === whole)) return quantity.unit;
  }
  return null;
}

/** "21/67, tỷ lệ 31,3%", "3/15= 20%", "12/26 chiếm tỷ lệ: 46%", "218/228 - 95,6%", "24/32 (đạt 75%)": the share behind a fraction. */
export function shareFollows(t: Tokens, to: number): boolean {
  for (let k = to; k < to + JOINTS; k++) {
    if (t.kind[k] === NUM) return k > to && isPunct(t, k + 1, '%');
    const joint =
      t.kind[k] === PUNCT ? MARKS.includes(t.text[t.start[k] as number] ?? '') : JOINS.has(t.words[k] as number);
    if (!joint) return false;
  }
  return false;
}
const JOINTS = 6;
const MARKS = '=>-–→:;,(';
const JOINS = wordSet('tỷ tỉ lệ đạt chiếm bằng tương đương ứng với tức là');
