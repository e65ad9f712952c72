import { findPhrase, matchLength, phraseTable } from '../../lexicon/phrases.ts';
import { registerWord, wordSet } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { isPunct, type Tokens } from '../../text/tokens.ts';
import { fairlyAlike, holds, isEnd, nearlyHolds, say, surelyMeant, wayIn } from '../change-figures.ts';
import { counted, follows, loose, SINCE } from '../figures.ts';
import type { Scene } from '../index.ts';
import { standsAside } from './told-times.ts';

// A change whose base is printed with it, in brackets or behind "là": "1.126 trường đạt chuẩn, chiếm 77,9 %, tăng 38 trường so với cuối năm
// 2022 (1.088 trường)", "đạt 69,3 %, cao hơn chỉ tiêu đề ra (68 %) là 1,3 %". Base and change leave no doubt what the figure that changed
// must be: one of the two before them, of the same noun, is a digit away from it, and none near by is it.

const REACH = 14;
const BACK = 12;
const AHEAD = 3;
const CANDIDATES = 2;
const FAR = 40;
const IS = registerWord('là');
const HIGHER = phraseTable('cao hơn, nhiều hơn, lớn hơn, vượt, vượt hơn');
const LOWER = phraseTable('thấp hơn, ít hơn, nhỏ hơn, kém, kém hơn');

/** What was compared: the change at `at`, its way, the base, and where the words of comparing begin. */
interface Compared {
  at: number;
  change: Mention;
  base: Mention;
  way: 1 | -1;
  from: number;
}

export function checkNamedBases(f: Scene): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i + 1 < f.mentions.length; i++) {
    const compared = baseBehind(f, i) ?? baseBefore(f, i) ?? sinceBase(f, i) ?? overNorm(f, i);
    const found = compared && judge(f, compared);
    if (found) out.push(found);
  }
  return out;
}

/** "tăng 38 trường so với cuối năm 2022 (1.088 trường)" */
function baseBehind(f: Scene, at: number): Compared | null {
  const { t } = f;
  const [change, base] = [f.mentions[at] as Mention, f.mentions[at + 1] as Mention];
  if (!pairs(change, base) || base.from - change.to > REACH) return null;
  if (!opens(t, change.to, base) || findPhrase(t, RATES, clauseOf(f, change.sentence, change.from), change.num) >= 0)
    return null;
  // "tăng 0,4% so với bình quân chung cả nước (97,9%)": measured otherwise than what is told before
  if (findPhrase(t, MEANS, change.to, base.from) >= 0) return null;
  // "so với nhiệm kỳ trước tăng 22 đảng viên (96 đảng viên)"
  const since =
    findPhrase(t, SINCE, change.to, change.to + 2) >= 0 ||
    (base.from - change.to <= 3 && follows(t, SINCE, change.from, 9));
  const way = since ? wayIn(f, at) : null;
  if (way === null) return null;
  return { at, change, base, way, from: change.from };
}

/** "cao hơn chỉ tiêu đề ra (68 %) là 1,3 %", "thấp hơn chỉ tiêu 10 % là 1,8 %" */
function baseBefore(f: Scene, i: number): Compared | null {
  const { t } = f;
  const [base, change] = [f.mentions[i] as Mention, f.mentions[i + 1] as Mention];
  if (!pairs(change, base)) return null;
  const closed = isPunct(t, base.to, ')');
  const end = closed ? base.to + 1 : base.to;
  if (change.from !== (t.words[end] === IS ? end + 1 : end) || (!closed && t.words[end] !== IS)) return null;
  for (let k = base.from - 1; k >= 0 && k > base.from - REACH; k--) {
    if (isPunct(t, k, ',') || isPunct(t, k, ';') || isPunct(t, k, '.')) return null;
    const [up, down] = [matchLength(HIGHER, t, k), matchLength(LOWER, t, k)];
    if (up > 0 || down > 0) return { at: i, change, base, way: up > 0 ? 1 : -1, from: k };
  }
  return null;
}

/** "đạt 7 giải, so với chỉ tiêu 8 giải thấp hơn 1 giải" */
function sinceBase(f: Scene, i: number): Compared | null {
  const { t } = f;
  const [base, change] = [f.mentions[i] as Mention, f.mentions[i + 1] as Mention];
  if (!pairs(change, base) || change.from - base.to > 4) return null;
  for (let k = base.from - 1; k >= 0 && k > base.from - PLANNED; k--) {
    if (isPunct(t, k, ',') || isPunct(t, k, ';') || isPunct(t, k, '.')) return null;
    const way = matchLength(SINCE, t, k) > 0 ? wayIn(f, i + 1) : null;
    if (way !== null) return { at: i, change, base, way, from: k };
  }
  return null;
}

/** "45 chỉ tiêu, trong khi chỉ tiêu theo quy định 24 (vượt 21 chỉ tiêu, …)" */
function overNorm(f: Scene, i: number): Compared | null {
  const { t } = f;
  const [base, change] = [f.mentions[i] as Mention, f.mentions[i + 1] as Mention];
  if (!pairs(change, base) || !isPunct(t, base.to, '(') || change.from - base.to > 3) return null;
  if (findPhrase(t, PLANS, Math.max(0, base.from - PLANNED), base.from) < 0) return null;
  const way = wayIn(f, i + 1);
  return way === null ? null : { at: i, change, base, way, from: base.from };
}

const pairs = (change: Mention, base: Mention): boolean =>
  change.sentence === base.sentence &&
  change.quantity.value !== null &&
  base.quantity.value !== null &&
  !loose(change) &&
  !loose(base) &&
  change.percent === base.percent &&
  fairlyAlike(change, base);

/** Nothing but the name of the time or the plan stands between, and a bracket that opens with the base; or only a plan: "chỉ tiêu đăng ký 99 %". */
function opens(t: Tokens, from: number, base: Mention): boolean {
  for (let k = from; k < base.from; k++) {
    // "(tăng 0,8% so với nhiệm kỳ trước, 98,1%)"
    if (isPunct(t, k, ',') && k === base.from - 1 && isPunct(t, base.to, ')')) return true;
    if (isPunct(t, k, ',') || isPunct(t, k, ';') || isPunct(t, k, ')')) return false;
  }
  if (!isPunct(t, base.to, ')')) return base.from - from <= PLANNED && findPhrase(t, PLANS, from, base.from) >= 0;
  for (let k = base.from - 1; k > base.from - 9; k--) if (isPunct(t, k, '(')) return true;
  return false;
}

function judge(f: Scene, { at, change, base, way, from }: Compared): Finding | null {
  const near = f.mentions.slice(Math.max(0, at - BACK), at + 2 + AHEAD);
  const ends = near.filter(
    (m) => m !== base && m !== change && isEnd(m) && fairlyAlike(m, base) && counted(m) !== counted(base),
  );
  if (ends.some((m) => holds(m, base, change))) return null;
  const before = ends.filter(
    (m) => m.to <= from && !loose(m) && (!standsAside(f, m) || (m.percent && m === f.mentions[at - 1])),
  );
  // "…; giáo viên giỏi cấp tỉnh tăng 7 người so với …": a subject of its own, whose figure stands in its clause or nowhere
  const clause = clauseOf(f, change.sentence, from);
  const floor = from - clause > SUBJECT ? clause : 0;
  const own = before.filter((m) => m.sentence === change.sentence && m.from >= floor && from - m.to <= FAR);
  const [first] = own;
  // "38 giải, gồm 2 giải nhất, 9 giải nhì …; tăng 11 giải so với năm học trước (27 giải)": the whole stands before its parts
  const whole = first && own.slice(1).every((m) => counted(m) < counted(first)) ? [first] : [];
  const now = [...own.slice(-CANDIDATES).reverse(), ...whole].find((m) => nearlyHolds(m, base, change, way));
  if (now || own.length > 0) return now ? say(now, base, change) : null;
  const told = before.findLast((m) => m.sentence !== change.sentence);
  const sure = told && change.sentence - told.sentence === 1 && surelyMeant(told, base, change, way);
  return sure ? say(told, base, change) : null;
}

const PLANNED = 7;
const PLANS = phraseTable('chỉ tiêu, kế hoạch, mục tiêu, nghị quyết, dự toán, định mức, mức');
const MEANS = phraseTable('bình quân, trung bình, cả nước, toàn quốc, mặt bằng');
const RATES = phraseTable('mỗi năm, bình quân, trung bình, hằng năm, hàng năm');

/** Words before the change that only join it on: ", tức là tăng", "và tăng". */
const SUBJECT = 3;

/** Where the clause begins that token `at` stands in. */
function clauseOf({ t, sentences }: Scene, sentence: number, at: number): number {
  const s = sentences[sentence] as Sentence;
  let k = at;
  while (k > s.body && !isPunct(t, k - 1, ',') && !isPunct(t, k - 1, ';') && !TURNS.has(t.words[k - 1] as number)) k--;
  // "…; so với nhiệm kỳ 2005 - 2010 tăng 22 đảng viên": no subject
  return matchLength(SINCE, t, k) > 0 ? at : k;
}
const TURNS = wordSet('nhưng song mà');
