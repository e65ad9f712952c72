import { registerWord } from '../lexicon/words.ts';
import { parseNumber } from '../text/numbers.ts';
import { isPunct, NUM, type Tokens, textOf } from '../text/tokens.ts';
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

/** "21/67, tỷ lệ 31,3%", "21/67, đạt 31,3%", "3/15= 20%", "12/26 chiếm tỷ lệ: 46%": the share behind a fraction. */
export function shareFollows(t: Tokens, to: number): boolean {
  const share = (k: number): boolean => t.kind[k] === NUM && isPunct(t, k + 1, '%');
  if (isPunct(t, to, '=')) return share(to + 1);
  if (isPunct(t, to, ',')) return share(to + 2) || share(to + 3);
  // "218/228 Tỷ lệ: 95,6%"
  if (t.words[to] === TY && t.words[to + 1] === LE) return share(to + 2) || (isPunct(t, to + 2, ':') && share(to + 3));
  return t.words[to] === CHIEM && [1, 2, 3, 4].some((n) => share(to + n));
}
const CHIEM = registerWord('chiếm');

const LE = registerWord('lệ');
const TY = registerWord('tỷ');
