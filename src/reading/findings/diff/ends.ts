import { findPhrase, matchLength, phraseTable } from '../../lexicon/phrases.ts';
import { registerWord } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { isPunct, NUM, type Tokens, textOf } from '../../text/tokens.ts';
import { alike, changes, holds, isEnd, near, perYear, say, saysChange, surelyMeant, wayIn } from '../change-figures.ts';
import { counted, type Figures, finding, follows, loose, SINCE } from '../figures.ts';
import { figure, roundsTo } from '../printing.ts';

// A change and its two ends wherever they stand: "đầu năm 421 em, cuối kỳ còn 418 em, giảm 3 em", "540 giải, tăng 12,5 %
// so với năm 2023 (480 giải)", "540 tỷ đồng, tăng 12,5 % so với 480 tỷ đồng", "cần 48 giáo viên, hiện có 43, còn thiếu 5".
// Queried only when no other figure of the kind near by gives the change.

/** What a figure is of: another time, or a plan; without one the change may be measured against anything. */
const TIMES = phraseTable(
  'năm, năm học, tháng, ngày, quý, đầu năm, đầu kỳ, đầu nhiệm kỳ, cuối năm, cuối kỳ, cuối học kỳ, học kỳ, đến, đến nay, hiện nay, hiện, trước, trước khi, sau, sau khi, nhiệm kỳ, kỳ',
);
const PLANS = phraseTable(
  'kế hoạch, chỉ tiêu, nghị quyết, cần, định mức, nhu cầu, giao, đề ra, dự toán, mục tiêu, tổng thu, thu',
);
const DONE = phraseTable('thực hiện, đạt, đã, có, hiện có, tuyển được, kết nạp, kết quả, hoàn thành, chi, đã chi');
const BALANCE = phraseTable('vượt, thiếu, còn thiếu, hụt, dư, thừa, còn dư, cao hơn, thấp hơn, tồn, tồn quỹ, kết dư');
const AMONG = phraseTable('trong đó, riêng');
const AGAIN = phraseTable('cao hơn, thấp hơn, hơn, kém, nhiều hơn, ít hơn, so với, bằng');
const VA = registerWord('và');
const LAST = phraseTable('năm trước, năm học trước, cùng kỳ, đầu năm, đầu năm học, đầu kỳ, trước, đầu nhiệm kỳ');

export function checkEnds(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 1; i < f.mentions.length; i++) {
    const change = f.mentions[i] as Mention;
    if (change.quantity.value === null || loose(change) || perYear(f.t, change)) continue;
    const times = timesMore(f, i);
    if (times) out.push(times);
    const way = wayIn(f, i);
    const told = saysChange(f.t, change) || follows(f.t, BALANCE, change.from, 3);
    if (way === null || !told) continue;
    const found = fromReference(f, i, way) ?? sinceOpening(f, i, way) ?? fromBefore(f, i, way);
    if (found) out.push(found);
  }
  return out;
}

/** "5.200 bài giảng, gấp 2,6 lần so với năm 2020 (2.000 bài giảng)". */
function timesMore(f: Figures, i: number): Finding | null {
  const { t } = f;
  const [now, times, base] = [f.mentions[i - 1], f.mentions[i] as Mention, f.mentions[i + 1]];
  if (times.quantity.unit !== 'lần' || !follows(t, TIMES_MORE, times.from + 1, 3) || !now || !base) return null;
  if (now.sentence !== times.sentence || base.sentence !== times.sentence || !isEnd(now) || !isEnd(base)) return null;
  if (!alike(now, base) || now.percent || loose(now) || loose(base) || times.from - now.to > 5) return null;
  // "44,2 triệu đồng, vượt 10,5% mục tiêu (40 triệu đồng), gấp 2,6 lần so với năm 2015 (17 triệu đồng)": of the first
  if (isTimesOfOther(f, i, base, times)) return null;
  if (base.from - times.to > 10 || !(isPunct(t, base.from - 1, '(') || base.from - times.to <= 3)) return null;
  const exact = counted(now) / counted(base);
  if (roundsTo(exact, counted(times), times.decimals) || Math.abs(exact - counted(times)) > 0.5 * exact) return null;
  const text = `${figure(counted(now), 4)} : ${figure(counted(base), 4)} = ${figure(exact)} lần; văn bản ghi ${figure(counted(times), 4)} lần`;
  return finding('diff', [now, base, times], text);
}

/** Is another figure of the sentence so many times the base? */
const isTimesOfOther = (f: Figures, i: number, base: Mention, times: Mention): boolean =>
  f.mentions
    .slice(Math.max(0, i - 6), i - 1)
    .some(
      (m) =>
        m.sentence === times.sentence &&
        !m.percent &&
        roundsTo(counted(m) / counted(base), counted(times), times.decimals),
    );
const TIMES_MORE = phraseTable('gấp, bằng, gấp khoảng');

/** The base stands behind "so với": at once, in brackets, or after the words that name it. */
function fromReference(f: Figures, i: number, way: number): Finding | null {
  const { t } = f;
  const change = f.mentions[i] as Mention;
  const base = f.mentions[i + 1];
  if (!base || base.sentence !== change.sentence || base.from - change.to > 12 || loose(base)) return null;
  const since = findPhrase(t, SINCE, change.to, Math.min(base.from, change.to + 3));
  // "vượt 7,2% kế hoạch (36 tỷ đồng)"
  const from = since < 0 && matchLength(PLANS, t, change.to) > 0 ? change.to : since;
  if (from < 0) return null;
  for (let k = from; k < base.from; k++) {
    if (isPunct(t, k, ',') || isPunct(t, k, ';')) return null;
    // "hơn 0,15% so với năm trước và cao hơn bình quân cả nước (99,25%)": the base of another comparison
    if (t.words[k] === VA && findPhrase(t, AGAIN, k, base.from) >= 0) return null;
  }
  const told = isPunct(t, base.from - 1, '(') || base.from - from <= 2 || textOf(t, base.from - 1, base.from) === 'là';
  const at = told ? nowBefore(f, i) : -1;
  const now = f.mentions[at];
  if (!now || loose(now) || !alike(now, base) || !isEnd(base)) return null;
  if (holds(now, base, change) || others(f, at, i, base, change, way)) return null;
  return near(now, base, change, way, 0.6) || surelyMeant(now, base, change, way) ? say(now, base, change) : null;
}

/** "… thiếu 3.120 giáo viên, trong đó …. So với năm học trước (3.560 người), số giáo viên thiếu giảm 440 người". */
function sinceOpening(f: Figures, i: number, way: number): Finding | null {
  const { t } = f;
  const [base, change] = [f.mentions[i - 1], f.mentions[i] as Mention];
  if (!base || base.sentence !== change.sentence || loose(base) || !changes(change, base)) return null;
  if (!isPunct(t, base.from - 1, '(') || !isPunct(t, base.to, ')') || !follows(t, SINCE, base.from, 9)) return null;
  // the whole of the sentence before is named first in it
  let at = -1;
  for (let k = i - 2; k >= 0 && k > i - 16; k--) {
    const m = f.mentions[k] as Mention;
    if (change.sentence - m.sentence !== 1) break;
    if (changes(change, m)) at = k;
  }
  const now = f.mentions[at];
  if (!now || loose(now) || !alike(now, base)) return null;
  if (holds(now, base, change) || others(f, at, i, base, change, way)) return null;
  return near(now, base, change, way) || surelyMeant(now, base, change, way) ? say(now, base, change) : null;
}

/** The nearest figure before the change that may have changed. */
function nowBefore(f: Figures, i: number): number {
  const change = f.mentions[i] as Mention;
  for (let k = i - 1; k >= 0 && k > i - 6; k--) {
    const m = f.mentions[k] as Mention;
    if (m.sentence !== change.sentence || change.from - m.to > 16) return -1;
    if (change.percent && m.quantity.unit !== null && isEnd(m)) return k;
    if (changes(change, m)) return k;
  }
  return -1;
}

/** Does another figure of the kind, before or behind, give the change, in its way when one is given? */
function others(f: Figures, now: number, i: number, base: Mention | null, change: Mention, way = 0): boolean {
  const end = f.mentions[now] as Mention;
  // "87/104 trường …, còn thiếu 17 trường"; "từ 45/60 lên 52/62 trường" may tell of the wholes
  const whole = end.quantity.denominator;
  if (whole !== undefined && (whole - counted(end) === counted(change) || wholesDiffer(whole, base, change)))
    return true;
  for (let k = Math.max(0, now - 40); k < Math.min(f.mentions.length, i + 6); k++) {
    const m = f.mentions[k] as Mention;
    if (k === now || k === i || m === base || !isEnd(m) || !alike(m, end)) continue;
    if (holds(end, m, change) && (counted(end) - counted(m)) * way >= 0) return true;
    if (base && holds(m, base, change) && (counted(m) - counted(base)) * way >= 0) return true;
  }
  return false;
}

const wholesDiffer = (whole: number, base: Mention | null, change: Mention): boolean =>
  Math.abs(whole - (base?.quantity.denominator ?? whole)) === counted(change);

/** Both ends stand before the change, each with the time or the plan it is of. */
function fromBefore(f: Figures, i: number, way: number): Finding | null {
  const { t } = f;
  const change = f.mentions[i] as Mention;
  const at = nowBefore(f, i);
  const now = f.mentions[at];
  if (!now || loose(now) || refersAway(f, i, now)) return null;
  // "bằng 87,4% chỉ tiêu là 190 đảng viên và hơn năm 2021 là 15 đảng viên": measured from a year, not from the plan
  if (findPhrase(t, THAN_THEN, now.to, change.from) >= 0 && yearIn(t, [now.to, change.from]) > 0) return null;
  let past = at - 1;
  while (past >= 0 && past > at - 8 && !(isEnd(f.mentions[past] as Mention) && alike(f.mentions[past] as Mention, now)))
    past--;
  const base = f.mentions[past];
  if (!base || past <= at - 8 || loose(base) || now.sentence - base.sentence > 1) return null;
  if (!isEnd(base) || !alike(base, now)) return null;
  // a fraction and a count of two sentences are of one thing when the change says since when
  const unlike = (base.quantity.numerator === undefined) !== (now.quantity.numerator === undefined);
  if (unlike && base.sentence !== now.sentence && !since(t, change)) return null;
  const balance = follows(t, BALANCE, change.num, 4);
  const [first, second] = [leadOf(f, base), leadOf(f, now)];
  const planned = says(t, PLANS, first) && says(t, DONE, second) && balance;
  // "đạt 91,5 % (Nghị quyết 85 %)", "hiện có 315 phòng, nhu cầu 340 phòng"
  const between: Span = [Math.min(base.to, now.from), now.from];
  const planLast = says(t, DONE, first) && !says(t, PLANS, first) && says(t, PLANS, between) && !says(t, DONE, between);
  const doneFirst = (planLast || (isPunct(t, now.to, ')') && says(t, PLANS, second))) && balance;
  const timed = says(t, TIMES, first) && says(t, TIMES, second) && sinceThen(f, i, first, second);
  if (!planned && !timed && !doneFirst) return null;
  // "nhiệm kỳ này 28,5 %, nhiệm kỳ trước 25,5 %"
  const turned = timed && says(t, LAST, second) && !says(t, LAST, first);
  const [x, y] = doneFirst || turned ? [base, now] : [now, base];
  if (holds(x, y, change) || others(f, at, i, base, change) || others(f, past, i, now, change)) return null;
  const beside = base.sentence === now.sentence && change.from - now.to <= 5;
  const bound = beside && ((planned && way > 0 && change.percent && !now.percent) || (timed && !since(t, change)));
  return (bound && (counted(x) - counted(y)) * way > 0) ||
    near(x, y, change, way, planned ? 0.5 : 0.35) ||
    surelyMeant(x, y, change, way)
    ? say(x, y, change)
    : null;
}

const THAN_THEN = phraseTable('hơn năm, hơn năm học, kém năm, kém năm học');
type Span = readonly [from: number, to: number];

/** The words that lead up to a figure, from the mark before them. */
function leadOf(f: Figures, m: Mention): Span {
  const { t } = f;
  const s = f.sentences[m.sentence] as Sentence;
  let from = m.from;
  while (from > s.body && from > m.from - 16 && !isPunct(t, from - 1, ';') && !isPunct(t, from - 1, '(')) from--;
  return [from, m.from];
}

const says = (t: Tokens, table: Parameters<typeof findPhrase>[1], [from, to]: Span): boolean =>
  findPhrase(t, table, from, to) >= 0;

/** "… so với năm 2020": is that the time of the first end? Nothing said is the first end too. */
function sinceThen(f: Figures, i: number, first: Span, second: Span): boolean {
  const { t } = f;
  const change = f.mentions[i] as Mention;
  const [was, is] = [yearIn(t, first), yearIn(t, second)];
  if (!since(t, change)) return was === 0 || is === 0 || is > was;
  for (let k = change.to; k < change.to + 10 && k < t.count; k++) {
    if (isPunct(t, k, ',') || isPunct(t, k, ';') || isPunct(t, k, '.') || isPunct(t, k, '(')) break;
    if (t.kind[k] !== NUM) continue;
    const year = textOf(t, k, k + 1);
    for (let n = first[0]; n < first[1]; n++) if (t.kind[n] === NUM && textOf(t, n, n + 1) === year) return true;
    return false;
  }
  const end = (f.sentences[change.sentence] as Sentence).to;
  return findPhrase(t, LAST, change.to, Math.min(end, change.to + 9)) >= 0 && (was === 0 || is === 0 || is === was + 1);
}

/** The last year named among the tokens ("năm học 2023-2024" is 2023), or 0. */
function yearIn(t: Tokens, [from, to]: Span): number {
  for (let k = to - 1; k >= from; k--) {
    const year = t.kind[k] === NUM ? Number(textOf(t, k, k + 1)) : 0;
    if (year < 1990 || year > 2100 || !Number.isInteger(year)) continue;
    const before = t.kind[k - 2] === NUM && k - 2 >= from ? Number(textOf(t, k - 2, k - 1)) : 0;
    return before === year - 1 ? before : year;
  }
  return 0;
}

const since = (t: Tokens, change: Mention): boolean => findPhrase(t, SINCE, change.to, change.to + 3) >= 0;

/** "so với kế hoạch (…)", "so với mặt bằng chung": the base is told behind, or is none of the text. */
function refersAway(f: Figures, i: number, now: Mention): boolean {
  const change = f.mentions[i] as Mention;
  const next = f.mentions[i + 1];
  if (change.from - now.to > 10 || findPhrase(f.t, AMONG, now.to, change.from) >= 0) return true;
  return next !== undefined && next.from - change.to < 10 && isPunct(f.t, next.from - 1, '(') && alike(next, now);
}
