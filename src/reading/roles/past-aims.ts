import { findPhrase, matchLength, phraseTable } from '../lexicon/phrases.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import type { Mention } from '../quantities/quantities.ts';
import type { Sentence } from '../text/segment.ts';
import { isPunct, NUM, type Tokens, WORD } from '../text/tokens.ts';

// Aims that were set before and are named beside what came of them: "so với chỉ tiêu Đại hội đề ra (03 đảng viên)".

const id = registerWord;
const LA = id('là');
const VOI = id('với');
const NAM = id('năm');
const TRINH = id('trình');
const HON = id('hơn');
const THEO = id('theo');
const SAID = phraseTable(
  'mục tiêu đã đề ra là, mục tiêu là, chỉ tiêu là, chỉ tiêu giao là, chỉ tiêu được giao là, kế hoạch là, kế hoạch giao là, chỉ tiêu đề ra là, mục tiêu đề ra là, kế hoạch đề ra là, chỉ tiêu giao, kế hoạch giao, kế hoạch, quy hoạch, quy hoạch là, mục tiêu, nghị quyết đề ra, nghị quyết đề ra là',
);
const AIMS = phraseTable('chỉ tiêu, mục tiêu, kế hoạch, nghị quyết, dự toán, dự tính, quy hoạch');
/** "KH" for "kế hoạch". */
const PLAN_MARK = id('kh');
/** Words between an aim and its figure that tell who set it, and when. */
const SETTERS = wordSet(
  'đề ra đặt giao được đã của cấp trên đại hội chi đảng bộ ủy năm học đầu nhiệm kỳ huyện xã tỉnh sở phòng hđnd ubnd đến đồng đội đoàn công liên tổng quận phường cụm ngành trường nhà hội nghị viên chức người lao cả hai ba lần thứ khóa khoá i ii iii iv v vi vii viii ix x xi xii xiii xiv xv',
);
const SET = phraseTable('đề ra, đã đề ra, đặt ra, đã đặt ra, được giao, đã giao, mà nghị quyết, do nghị quyết');
const REACHED = wordSet('vượt đạt hiện');
const MISSED = wordSet('chưa không');

/** "mục tiêu đã đề ra là 70%", "kế hoạch (200 triệu đồng)", "chỉ tiêu giao 20", "vượt chỉ tiêu 34,7% đề ra". */
export function isPastAim(t: Tokens, s: Sentence, m: Mention, alike: Mention | null): boolean {
  const bracket = isPunct(t, m.from - 1, '(');
  const linked = bracket || t.words[m.from - 1] === LA;
  const aim = aimBefore(t, s, linked ? m.from - 1 : m.from);
  if (!linked && isLevelSet(t, s, m)) return true;
  // "vượt kế hoạch 4,5% (75%)": the plan, behind by how much it was exceeded
  if (bracket && alike?.to === m.from - 1 && alike.quantity.role === 'change' && aimBefore(t, s, alike.from) >= 0)
    return true;
  // "theo kế hoạch (95,8%)" says how far the plan was kept
  if (aim >= 0 && bracket && m.percent && t.words[aim - 1] === THEO) return false;
  if (aim < 0 && !linked && aimBefore(t, s, listedIn(t, s, m)) >= 0) return true;
  if (aim >= 0) {
    const reached = REACHED.has(t.words[aim - 1] as number);
    if (bracket) return t.kind[aim - 1] !== NUM && !(reached && m.quantity.numerator !== undefined);
    if (linked || reached) {
      // "chưa đạt kế hoạch đầu năm là 7 giải"
      if (linked && reached && MISSED.has(t.words[aim - 2] as number)) return true;
      if (!reached || fallsShortOf(m, alike)) return true;
      return !linked && matchLength(SET, t, m.to) > 0;
    }
    // "6 giải (chỉ tiêu 8 giải)", "02 đảng viên/chỉ tiêu 03"
    if (isPunct(t, aim - 1, '(') || (isPunct(t, aim - 1, '/') && alike !== null)) return true;
    // "8,2%, thấp hơn chỉ tiêu 10% là 1,8%"
    if (t.words[aim - 1] === VOI || (t.words[aim - 1] === HON && isNear(m, alike))) return true;
  }
  const end = bracket || isPunct(t, m.from - 1, ':') ? m.from - 1 : m.from;
  for (let size = 6; size >= 1; size--) {
    const at = end - size;
    if (at >= s.body && matchLength(SAID, t, at, end) === size)
      return !REACHED.has(t.words[at - 1] as number) && t.words[at - 1] !== TRINH;
  }
  return false;
}

/** "chưa đạt mức 6% mà đại hội đề ra", "thấp hơn mức 70% nghị quyết đặt ra": a level, and behind it who had set it. */
function isLevelSet(t: Tokens, s: Sentence, m: Mention): boolean {
  if (t.words[m.from - 1] !== MUC) return false;
  const set = findPhrase(t, SET_OUT, m.to, Math.min(s.to, m.to + 9));
  for (let k = m.to; k < set; k++) if (t.kind[k] !== WORD) return false;
  return set >= 0;
}
const MUC = id('mức');
const SET_OUT = phraseTable('đề ra, đặt ra, giao, kỳ vọng');

/** "vượt chỉ tiêu giao (mầm non 35%, tiểu học 70%)": the bracket of a list that the figure stands in, or -1. */
function listedIn(t: Tokens, s: Sentence, m: Mention): number {
  for (let k = m.from - 1; k > s.body && k > m.from - 20; k--) {
    if (isPunct(t, k, ')') || isPunct(t, k, ';')) return -1;
    if (isPunct(t, k, '(')) return k;
  }
  return -1;
}

/** Where the aim is named whose figure follows at `end`, only those who set it between; or -1. */
function aimBefore(t: Tokens, s: Sentence, end: number): number {
  let aim = -1;
  for (let k = end - 1; k > s.body && k > end - 11; ) {
    // "nguồn chương trình mục tiêu 380 triệu đồng": a programme's name
    if (matchLength(AIMS, t, k - 1, end) === 2 && t.words[k - 2] !== TRINH) {
      aim = k - 1;
      k -= 2;
    } else if (t.words[k] === PLAN_MARK) aim = k--;
    else if (SETTERS.has(t.words[k] as number) || (t.kind[k] === NUM && t.words[k - 1] === NAM)) k--;
    else break;
  }
  return aim;
}

/** The last mention before the one at `n` that has its unit, or null. */
export function alikeBefore(mentions: readonly Mention[], n: number): Mention | null {
  const { unit } = (mentions[n] as Mention).quantity;
  for (let k = n - 1; k >= 0 && k > n - 6; k--) if (mentions[k]?.quantity.unit === unit) return mentions[k] as Mention;
  return null;
}

/** "9 đảng viên, vượt chỉ tiêu là 08 đảng viên": less than what was reached, yet too much to be what it is exceeded by. */
function fallsShortOf(m: Mention, alike: Mention | null): boolean {
  const reached = alike?.quantity.value ?? null;
  const { value } = m.quantity;
  return reached !== null && value !== null && value <= reached && value * 2 > reached;
}

/** Neither twice nor half as much as what was reached. */
function isNear(m: Mention, alike: Mention | null): boolean {
  const reached = alike?.quantity.value ?? null;
  const { value } = m.quantity;
  return reached !== null && value !== null && value < reached * 2 && value * 2 > reached;
}

/** "98,7% (chỉ tiêu 98%)": in brackets beside what was reached. */
export function besideResult(t: Tokens, m: Mention): boolean {
  for (let k = m.from - 1; k > m.from - 6; k--) if (isPunct(t, k, '(')) return true;
  return false;
}

/** "Nghị quyết được 34/34 viên chức biểu quyết thông qua, tỷ lệ 100%": how they voted, whatever was decided. */
export function wasVoted(t: Tokens, s: Sentence, m: Mention): boolean {
  if (m.quantity.numerator !== undefined) return findPhrase(t, VOTED, m.to, Math.min(s.to, m.to + 10)) >= 0;
  return m.percent && findPhrase(t, VOTED, Math.max(s.body, m.from - 7), m.from) >= 0;
}
const VOTED = phraseTable('biểu quyết thông qua, biểu quyết nhất trí, biểu quyết tán thành, tán thành');
