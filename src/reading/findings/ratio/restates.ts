import { matchLength, phraseTable } from '../../lexicon/phrases.ts';
import { registerWord, wordSet } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import { isPunct, type Tokens } from '../../text/tokens.ts';

// Whether a share says again what the figure before it says: "15/36 trường (41,6 %)", "45/52 đơn vị (…) đã nộp kế hoạch, đạt 86,5 %".

const LINKS = phraseTable(
  'chiếm, chiếm tỷ lệ, đạt, đạt tỷ lệ, tỷ lệ, bằng, tương đương, tức, tương ứng, chiếm khoảng, tương đương với, đạt tỷ lệ là, chiếm tỷ lệ là, tỷ lệ đạt, tỷ lệ là',
);
export const OTHER_BASE = phraseTable('so với, kế hoạch, chỉ tiêu, trong đó');
export const PLAN = phraseTable(
  'kế hoạch, chỉ tiêu, so với kế hoạch, so với chỉ tiêu, kế hoạch giao, chỉ tiêu giao, kế hoạch năm, chỉ tiêu được giao, dự toán, dự toán giao, nghị quyết, so nghị quyết, so với nghị quyết, so kế hoạch, so chỉ tiêu',
);
/** "2.214 cháu đạt 19,6% độ tuổi": of all of that age, whoever goes to school. */
const AGES = phraseTable('độ tuổi, trẻ trong độ tuổi, số trẻ trong độ tuổi, trẻ độ tuổi, dân số độ tuổi');
const LE = registerWord('lệ');
const CHIEM = registerWord('chiếm');
/** "cán bộ, hội viên", "giáo viên, nhân viên": both sides of a comma in one noun. */
const STAFF = wordSet('bộ viên chức');
const SUBJECTS = wordSet('học trẻ giáo cán đảng đoàn hội phụ người cấp bậc riêng');

/** Nothing but the rest of the noun phrase stands between the count and "(", "chiếm", "tỉ lệ" right before the percent. */
export function restates(t: Tokens, from: number, percent: Mention): boolean {
  const gap = percent.from - from;
  if (
    gap > (closedAfter(t, from, percent.from) > 0 ? 40 : 18) ||
    isPunct(t, percent.to, '/') ||
    matchLength(PLAN, t, percent.to) > 0 ||
    matchLength(AGES, t, percent.to) > 0
  )
    return false;
  // "389/412 trường đã gửi kế hoạch trực hè (đạt 94,4%)": what was done before the bracket is no other base
  let open = percent.from - 1;
  while (open > from && open > percent.from - 5 && !isPunct(t, open, '(')) open--;
  if (!isPunct(t, open, '(')) open = from;
  for (let k = from; k < percent.from; k++) {
    // "31/36 trường (trong đó 12/14 trường mầm non) …": what a bracket tells is another matter
    if (isPunct(t, k, '(')) k = closedAfter(t, k, percent.from) || k;
    if (
      isPunct(t, k, ';') ||
      isPunct(t, k, '.') ||
      // "218/228 Tỷ lệ: 95,6%"
      (isPunct(t, k, ':') && !(k === percent.from - 1 && t.words[k - 1] === LE)) ||
      // "10/11 trường đạt chuẩn, học sinh hoàn thành chương trình đạt 99,5 %": a subject of its own
      (isPunct(t, k, ',') &&
        !(STAFF.has(t.words[k - 1] as number) && STAFF.has(t.words[k + 2] as number)) &&
        SUBJECTS.has(t.words[k + 1] as number) &&
        (percent.from - k > 4 || t.words[percent.from - 1] === CHIEM)) ||
      (matchLength(OTHER_BASE, t, k, percent.from) > 0 && !(k < open && matchLength(PLAN, t, k) > 0) && !isDone(t, k))
    )
      return false;
  }
  if (isPunct(t, percent.from - 1, '(')) return true;
  for (let size = 4; size >= 1; size--) {
    if (matchLength(LINKS, t, percent.from - size, percent.from) === size) return true;
    const mark = isPunct(t, percent.from - 1, '(') || isPunct(t, percent.from - 1, ':');
    if (mark && matchLength(LINKS, t, percent.from - size - 1, percent.from - 1) === size) return true;
  }
  return isPunct(t, percent.from - 1, '=') || gap <= 1;
}

/** Where a bracket that opens at `from` or behind it closes, or 0. */
export function closedAfter(t: Tokens, from: number, to: number): number {
  let depth = 0;
  for (let k = from; k < to; k++)
    if (isPunct(t, k, '(')) depth++;
    else if (isPunct(t, k, ')') && --depth <= 0) return depth === 0 ? k : 0;
  return 0;
}

/** "đã nộp kế hoạch ôn tập": a plan that is handed in, made or carried out is no base. */
const isDone = (t: Tokens, k: number): boolean =>
  MADE.has(t.words[k - 1] as number) || (t.words[k - 1] === DUNG && t.words[k - 2] === XAY);
const MADE = wordSet('nộp gửi lập hành duyệt trình khai');
const XAY = registerWord('xây');
const DUNG = registerWord('dựng');
