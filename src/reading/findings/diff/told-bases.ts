import { findPhrase, matchLength, phraseTable } from '../../lexicon/phrases.ts';
import { registerWord, wordSet } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { isPunct, NUM, type Tokens, WORD } from '../../text/tokens.ts';
import {
  alike,
  fairlyAlike,
  holds,
  holdsAsPoints,
  isPoints,
  near,
  nearlyHolds,
  say,
  surelyMeant,
  toldWay,
} from '../change-figures.ts';
import { counted, type Figures, loose, parted, SINCE } from '../figures.ts';
import { unitKey } from '../unit-keys.ts';

// A change whose base is told with it ("so với … (B)", "so với chỉ tiêu B", "(năm 2019 là B)"), while the figure that changed
// stands anywhere before: behind other figures, in a list, some sentences up. The farther it stands, the more digits the
// figures need for the slip to be sure; when any figure near by gives the change, nothing is asked.

const NAMED = phraseTable(
  `chỉ tiêu, kế hoạch, mục tiêu, nghị quyết, mức, quy định, định mức, dự toán, yêu cầu, là, chỉ có, đạt, có, năm trước, năm học trước, cùng kỳ`,
);
/** What opens a bracket right behind a change that tells its base. */
const PAST = phraseTable(
  'chỉ tiêu, kế hoạch, mục tiêu, nghị quyết, năm, năm học, năm trước, đầu năm, đầu kỳ, đầu nhiệm kỳ, cùng kỳ, trước, trước đây, trước đó, trước kia, nhiệm kỳ trước, quy định, định mức, dự toán, tháng trước, lần trước, kỳ trước, khi đó, lúc đó, lúc ấy, khi ấy, hồi đó',
);
/** Before a change: "nhiều hơn năm học trước 4 trường (27 trường)". */
const BEYOND = phraseTable(
  'hơn năm trước, hơn năm học trước, hơn cùng kỳ, hơn chỉ tiêu, vượt chỉ tiêu, vượt kế hoạch, so với năm trước, so với năm học trước, so với cùng kỳ, so với chỉ tiêu, so với kế hoạch, vượt nghị quyết',
);
const VA = registerWord('và');
const GOES_ON = phraseTable('đạt, bằng, có, hơn, là, chiếm, tăng, giảm, vượt, kém, còn, đã');

export function checkToldBases(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 1; i < f.mentions.length; i++) {
    const way = toldWay(f, i);
    if (way === null) continue;
    const at = baseOf(f, i);
    const found = at < 0 ? null : judge(f, i, at, way);
    if (found) out.push(found);
  }
  return out;
}

/** Where the base of the change is told: behind it, or before it in its sentence; or -1. */
function baseOf(f: Figures, i: number): number {
  const change = f.mentions[i] as Mention;
  const behind = baseBehind(f, i);
  if (behind >= 0) return behind;
  // "So với đợt cấp của học kỳ I (158.400 kg), lượng gạo đợt này tăng 5.805 kg"
  if (findPhrase(f.t, SINCE, change.to, change.to + 4) >= 0) return -1;
  for (let k = i - 1; k >= 0 && k > i - 4; k--) {
    const m = f.mentions[k] as Mention;
    if (m.sentence !== change.sentence || change.from - m.to > 24 || parted(f.t, m.to, change.from)) return -1;
    if (!mayEnd(change, m)) continue;
    // "63 đảng viên (chỉ tiêu 50), vượt 13 đảng viên"
    const ended = isPunct(f.t, m.to, ')') && change.from - m.to <= 5;
    if (ended && opensWithPast(f.t, m.from)) return k;
    const from = sinceBefore(f, m);
    if (from < 0) continue;
    // "thiếu 112 giáo viên so với định mức (1.540 giáo viên), trong đó tiểu học thiếu 64": the base of another change
    const last = f.mentions[k - 1];
    if (last && last.to <= from && from - last.to < 4 && last.sentence === m.sentence) return -1;
    return tells(f.t, from, m) ? k : -1;
  }
  return -1;
}

function opensWithPast(t: Tokens, to: number): boolean {
  for (let k = to - 1; k > to - 8; k--) if (isPunct(t, k, '(')) return namesPast(t, k + 1);
  return false;
}

/** "(nhiệm kỳ trước là 44,8%)", "(của năm trước 25 trẻ)": does the bracket open with another time or a plan? */
const namesPast = (t: Tokens, k: number): boolean => matchLength(PAST, t, k) > 0 || matchLength(PAST, t, k + 1) > 0;

function sinceBefore(f: Figures, m: Mention): number {
  const s = f.sentences[m.sentence] as Sentence;
  let comma = false;
  for (let k = m.from - 1; k >= s.body && k > m.from - 12; k--) {
    if (isPunct(f.t, k, ';') || isPunct(f.t, k, ')')) return -1;
    // "so với năm học trước (27 lớp, 1.071 học sinh)"
    if (isPunct(f.t, k, ',')) comma = true;
    if (isPunct(f.t, k, '(')) comma = false;
    if (comma && findPhrase(f.t, SINCE, k, k + 2) === k) return -1;
    if (findPhrase(f.t, SINCE, k, k + 2) === k) return k;
  }
  return -1;
}

/** Is the figure told as what one compares with, by a bracket or by the word right before it? */
const tells = (t: Tokens, from: number, m: Mention): boolean =>
  isPunct(t, m.from - 1, '(') ||
  isPunct(t, m.from - 1, ':') ||
  (isPunct(t, m.to, ')') && bracketOpens(t, m.from - 8, m.from)) ||
  m.from - from <= 2 ||
  findPhrase(t, NAMED, Math.max(from, m.from - 3), m.from) >= 0;

function bracketOpens(t: Tokens, from: number, to: number): boolean {
  for (let k = Math.max(0, from); k < to; k++) if (isPunct(t, k, '(')) return true;
  return false;
}

function baseBehind(f: Figures, i: number): number {
  const { t } = f;
  const change = f.mentions[i] as Mention;
  // "tăng 01 lớp và 38 học sinh so với năm học trước (29 lớp, 1.198 học sinh)"
  let last = i;
  while (last < i + 2) {
    const next = f.mentions[last + 1];
    const end = (f.mentions[last] as Mention).to;
    if (next?.quantity.role !== 'change' || next.sentence !== change.sentence || next.from - end > 3) break;
    last++;
  }
  const end = (f.mentions[last] as Mention).to;
  const since = findPhrase(t, SINCE, end, end + 3);
  const open = isPunct(t, end, '(');
  if (since < 0 && !open) return -1;
  if (open && !namesPast(t, end + 1) && !thanNamed(t, change)) return -1;
  let bracket = open;
  let from = since < 0 ? end : since;
  for (let k = last + 1; k < f.mentions.length && k < last + 4; k++) {
    const m = f.mentions[k] as Mention;
    if (m.sentence !== change.sentence || m.from - from > 14) return -1;
    for (let n = from; n < m.from; n++) {
      if (isPunct(t, n, '(')) bracket = true;
      if (isPunct(t, n, ';') || isPunct(t, n, ')') || (isPunct(t, n, ',') && !bracket)) return -1;
      // "tăng 1,1% so với năm học trước và đạt 99,7% so với kế hoạch": what goes on behind is another saying
      if (t.words[n] === VA && !bracket && findPhrase(t, GOES_ON, n + 1, m.from) >= 0) return -1;
    }
    if (mayEnd(change, m)) return bracket || tells(t, from, m) ? k : -1;
    if (!bracket) return -1;
    from = m.to;
  }
  return -1;
}

/** "thấp hơn bình quân cả tỉnh 3,2% (75,8%)": what one compares with is named between the word and the change. */
function thanNamed(t: Tokens, change: Mention): boolean {
  if (findPhrase(t, BEYOND, change.from - 10, change.num) >= 0) return true;
  const k = findPhrase(t, THAN, Math.max(0, change.num - 8), change.num);
  return k >= 0 && k + 3 < change.num;
}
const THAN = phraseTable('cao hơn, thấp hơn, nhiều hơn, ít hơn, lớn hơn, nhỏ hơn');

/** May the figure be an end of the change? Bare numbers and kinds of people are taken as they come. */
function mayEnd(change: Mention, m: Mention): boolean {
  if (m.quantity.value === null && m.quantity.numerator === undefined) return false;
  if (m.quantity.role === 'change' || m.quantity.value_to !== undefined || m.quantity.approx !== undefined)
    return false;
  if (change.percent || isPoints(change)) return m.percent;
  if (m.percent) return false;
  return fair(change, m);
}

const isBare = (m: Mention): boolean => /^\d+$/.test(m.quantity.quote);

/** The same kind, or two words for people, or what each has of another: "6,3 em" of "41,3 em/lớp". */
function fair(a: Mention, b: Mention): boolean {
  if (alike(a, b) || isBare(b)) return true;
  const [x, y] = [unitKey(a.quantity.unit), unitKey(b.quantity.unit)];
  if (y.includes('/')) return unitKey(y.slice(0, y.indexOf('/'))) === x;
  return fairlyAlike(a, b);
}

const REACHES = phraseTable('đạt, lên, lên thành, nâng, thành, còn, xuống còn');
const NEAR = 40;
/** An aim is what it says. */
const LEAST = /^(ít nhất|tối thiểu|không quá)/;

function judge(f: Figures, i: number, at: number, way: number): Finding | null {
  const change = f.mentions[i] as Mention;
  const base = f.mentions[at] as Mention;
  const named = at > i && hasSubject(f, i);
  const isOwn = (m: Mention) => m.sentence === change.sentence && change.from - m.to <= 60 && !named;
  const row: Mention[] = [];
  let reach = at < i ? 5 : 3;
  for (let k = i - 1; k >= 0 && k > i - NEAR; k--) {
    const m = f.mentions[k] as Mention;
    if (change.sentence - m.sentence > reach) break;
    if (k === at || !mayEnd(change, m)) continue;
    // what stands far from a change whose figure stands beside it has nothing to say
    if (row.length === 0 && isOwn(m) && alike(m, change)) reach = 1;
    if ((m.sentence === change.sentence || alike(m, change)) && explains(m, base, change, way)) return null;
    row.push(m);
  }
  for (let k = i + 1; k < f.mentions.length && k < Math.max(i, at) + 6; k++) {
    const m = f.mentions[k] as Mention;
    if (m.sentence !== change.sentence) break;
    if (k === at || !mayEnd(change, m)) continue;
    if (explains(m, base, change, way)) return null;
    // "So với cùng kỳ (1.236 hồ sơ), số hồ sơ tăng 148 hồ sơ, đạt 1.384 hồ sơ"
    const reached = at < i && k === i + 1 && findPhrase(f.t, REACHES, change.to, m.from) >= 0 && m.from - change.to < 6;
    if (reached && !loose(m) && nearlyHolds(m, base, change, way)) return say(m, base, change);
  }
  for (const [n, now] of row.entries()) {
    if ((loose(now) && !LEAST.test(now.quantity.quote)) || !fair(now, base)) continue;
    const close = isOwn(now) && (n === 0 || unitKey(now.quantity.unit) === unitKey(change.quantity.unit));
    // "mức thu ở miền núi 50.000 đồng; riêng nông thôn tăng 40.000 đồng so với mức 60.000 đồng"
    const wrongWay = (counted(now) - counted(base)) * way < 0;
    if (isRound(now) && (wrongWay || (!close && isRound(base) && isRound(change)))) continue;
    // "… đã mở được 65 lớp. Số lớp tăng 19 lớp so với cùng kỳ (46 lớp)": the only figure of the kind right before
    const only =
      row.length === 1 &&
      change.sentence - now.sentence <= 1 &&
      alike(now, change) &&
      nearlyHolds(now, base, change, way);
    if (only) return say(now, base, change);
    if (close && near(now, base, change, way, 0.6)) return say(now, base, change);
    if ((close ? nearlyHolds : surelyMeant)(now, base, change, way)) return say(now, base, change);
  }
  return null;
}

/** A figure of one or two digits and noughts: a slip of its first makes anything of it. */
const isRound = (m: Mention): boolean => /^\d{1,2}0{2,}$/.test(String(counted(m)));

/** "512 trường; số trường đạt chuẩn tăng 21 trường": does the change have a subject, or a year, of its own? */
function hasSubject(f: Figures, i: number): boolean {
  const { t } = f;
  const change = f.mentions[i] as Mention;
  const last = f.mentions[i - 1];
  const floor = Math.max((f.sentences[change.sentence] as Sentence).body, last?.to ?? 0);
  let k = change.num - 1;
  while (k > floor && k > change.num - 10 && findPhrase(t, WAYS, k, k + 1) !== k) k--;
  while (k > floor && findPhrase(t, WAYS, k - 1, k) === k - 1) k--;
  let found = false;
  for (k--; k >= floor; k--) {
    if (t.kind[k] === NUM) return true;
    if (t.kind[k] !== WORD) return found;
    if (!LIGHT.has(t.words[k] as number)) found = true;
  }
  return found && floor !== last?.to;
}
const WAYS = phraseTable('tăng, giảm, vượt, cao, thấp, nhiều, ít, hơn, thiếu, dư, thừa, hụt, kém, nâng, lớn, nhỏ');
const LIGHT = wordSet('và đã cũng nhưng tuy còn vẫn lại đều đồng thời như vậy do đó trong khi có');

/** Does the figure give the change, beside the base or by what its fraction leaves? */
function explains(m: Mention, base: Mention, change: Mention, way: number): boolean {
  const whole = m.quantity.denominator;
  if (whole !== undefined && whole - counted(m) === counted(change)) return true;
  if (whole !== undefined && Math.abs(whole - (base.quantity.denominator ?? whole)) === counted(change)) return true;
  // a share that grew by "3,5%" grew by points when its base is told
  const points = m.percent && base.percent;
  const fits = points ? holdsAsPoints(m, base, change) : holds(m, base, change);
  return fits && (counted(m) - counted(base)) * way >= 0;
}
