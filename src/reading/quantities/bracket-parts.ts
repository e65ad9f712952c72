import { COUNT_NOUNS, LIKE_NOUNS } from '../lexicon/nouns.ts';
import { matchLength, matchValue, phraseTable } from '../lexicon/phrases.ts';
import { registerWord } from '../lexicon/words.ts';
import { isPunct, NUM, type Tokens, textOf, WORD } from '../text/tokens.ts';
import type { Mention } from './quantities.ts';

// "thiếu 3 giáo viên (Tiếng Anh 1, Tin học 1, Mỹ thuật 1)": named parts in brackets that add up to the count before them.

const LONGEST = 60;

/** The unit of the count before the brackets that token i stands in, when their parts add up to it; else null. */
export function bracketUnit(t: Tokens, i: number, floor: number, out: readonly Mention[]): string | null {
  let open = i - 1;
  while (open > floor && open > i - LONGEST && !isPunct(t, open, '(')) open--;
  if (!isPunct(t, open, '(')) return null;
  const whole = out.slice(-9).find((m) => m.to === open);
  // "52 người (cán bộ quản lý 03, giáo viên 44)": each figure has its own noun before it
  const named = whole && personsBefore(t, i, open);
  if (named) return named;
  if (!whole || whole.percent || whole.quantity.value === null) return null;
  let sum = 0;
  let parts = 0;
  let words = 0;
  for (let k = open + 1; k < t.count && k < open + LONGEST; k++) {
    if (isPunct(t, k, ')')) return parts > 1 && nearly(sum, whole.quantity.value) ? whole.quantity.unit : null;
    if (t.kind[k] === WORD) words++;
    else if (t.kind[k] === NUM && words > 0 && words <= 6) {
      const text = textOf(t, k, k + 1);
      if (!/^\d{1,3}(\.\d{3})*$/.test(text)) return null;
      sum += Number(text.replaceAll('.', ''));
      parts++;
      words = 0;
    } else if (!isPunct(t, k, ',') && !isPunct(t, k, ';') && !isPunct(t, k, ':')) return null;
  }
  return null;
}

/** Parts that were miscounted are parts still. */
const nearly = (sum: number, whole: number): boolean => Math.abs(sum - whole) <= MISS * whole;
const MISS = 0.03;

/** The people named right before token i, from the mark before them on; null for anything else. */
function personsBefore(t: Tokens, i: number, open: number): string | null {
  const end = isPunct(t, i - 1, ':') ? i - 1 : i;
  let from = end;
  while (from - 1 > open && t.kind[from - 1] === WORD) from--;
  if (matchLength(BOARDS, t, from, end) === end - from && end > from) return textOf(t, from, end);
  if (from === end || matchValue(LIKE_NOUNS, t, from, end) !== 'people') return null;
  return matchLength(COUNT_NOUNS, t, from, end) === end - from ? textOf(t, from, end) : null;
}
const BOARDS = phraseTable('ban giám hiệu, bgh');

/** "kết nạp 14 đảng viên (năm 2015: 03; năm 2016: 02; …)": so many of them in each year. */
export function isOfYear(t: Tokens, from: number): boolean {
  if (!isPunct(t, from - 1, ':') || !/^(19|20)\d\d$/.test(textOf(t, from - 2, from - 1))) return false;
  for (let k = from - 3; k >= 0 && k > from - FARTHEST; k--) {
    if (isPunct(t, k, '(')) return true;
    if (isPunct(t, k, ')') || isPunct(t, k, '.')) return false;
  }
  return false;
}
const FARTHEST = 60;

/** "đạt 75% so với chỉ tiêu là 04": the aim beside a share takes the unit of what was counted. */
export function matchesAim(t: Tokens, i: number): boolean {
  for (let size = 4; size >= 1; size--) if (matchLength(AIMED_AT, t, i - size, i) === size) return true;
  // "03 đảng viên (chỉ tiêu 02)", "02 đảng viên/chỉ tiêu 03"
  return matchLength(AIMED, t, i - 2, i) === 2 && (isPunct(t, i - 3, '(') || isPunct(t, i - 3, '/'));
}
const AIMED = phraseTable('chỉ tiêu, mục tiêu, kế hoạch, nghị quyết');
const AIMED_AT = phraseTable(
  'chỉ tiêu là, kế hoạch là, nghị quyết là, nghị quyết đề ra là, đại hội đề ra là, đề ra là, mục tiêu là, chỉ tiêu giao là, chỉ tiêu đề ra là, kế hoạch giao là',
);

/** "348 trẻ: 3-4 tuổi 84, 4-5 tuổi 91": where the ages begin that end before token `end`, or -1. */
export function agesBefore(t: Tokens, end: number): number {
  if (t.words[end - 1] !== TUOI || t.kind[end - 2] !== NUM) return -1;
  return (isPunct(t, end - 3, '-') || isPunct(t, end - 3, '–')) && t.kind[end - 4] === NUM ? end - 4 : end - 2;
}
const TUOI = registerWord('tuổi');
