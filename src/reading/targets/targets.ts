import type { Context } from '../contexts/context.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import type { Parsed } from '../parse.ts';
import type { Mention } from '../quantities/quantities.ts';
import type { Target } from '../reading.ts';
import type { Dates } from '../text/dates.ts';
import type { Sentence } from '../text/segment.ts';
import { hasMark, isPunct, NUM, PUNCT, type Tokens, textOf } from '../text/tokens.ts';
import { type Due, DueWeigher } from '../weights/dues.ts';
import { clauseOf, ownWords, type Stretch } from './clauses.ts';
import { comparatorOf } from './comparators.ts';
import { deriveFrom } from './derivations.ts';
import { periodIn } from './due.ts';
import { headingPeriods, leadPeriod } from './due-headings.ts';
import {
  congressTerm,
  holdsInRow,
  isLocal,
  looksElsewhere,
  setByCongress,
  staysDue,
  thenPeriod,
  yearIn,
} from './due-scope.ts';
import { indicatorOf, scopeOf } from './indicator.ts';
import { isRepeat, isTitle } from './repeats.ts';

// Targets: each quantity that is to be reached, with its clause, direction, scope and due period.

const id = registerWord;
const TIMES = wordSet('đến hết trong năm từ cuối trước phấn giai nhiệm hằng hàng mỗi');
const LA = id('là');
const MOT = id('một');

/** The targets among the mentions, in order. */
export function readTargets(parsed: Parsed): Target[] {
  const { t, dates, cited, sentences, around, mentions } = parsed;
  const out: Target[] = [];
  const weigher = parsed.rulesOnly ? null : new DueWeigher(parsed, cited);
  const periods = headingPeriods(t, dates, cited, sentences, around);
  const term = congressTerm(t, dates, sentences);
  const bySentence = groups(mentions);
  let running = null as { due: string; sentence: number } | null;
  for (const all of bySentence) {
    const n = (all[0] as Mention).sentence;
    const s = sentences[n] as Sentence;
    const c = around[n] as Context;
    let last = null as Target | null;
    let lastMention = null as Mention | null;
    if (running && !staysDue(t, s, c, n, running.sentence)) running = null;
    for (let at = 0; at < all.length; at++) {
      const m = all[at] as Mention;
      const next = all[at + 1];
      if (m.quantity.role !== 'target' || isMeasure(t, m)) continue;
      if (isTitle(t, dates, sentences, m) || isRepeat(t, s, m, mentions)) continue;
      const clause = clauseOf(t, s, m, all, c.heading === n);
      const named =
        rightAfter(t, dates, cited, m) ??
        periodIn(t, dates, cited, clause.from, ownWords(t, m.to, clause.to, next?.from), m.from, false, next?.from) ??
        shared(t, dates, cited, s, m, next);
      const heard = periods[n];
      const heading = looksElsewhere(t, s) ? null : heard?.period;
      const words =
        named ??
        earlier(t, dates, cited, s, clause.from, lastMention !== null) ??
        thenPeriod(t, dates, cited, s, sentences[n - 1]);
      const said = sameSchoolYear(words, out[out.length - 1]) ?? words;
      const rate = said === 'hằng năm' && isRate(t, m);
      const before = rate || (said !== null && isVague(said, heading)) ? (yearIn(heading) ?? said) : said;
      const row = lastMention !== null && !hasMark(t, lastMention.to, m.from, ';', '.');
      const far = !lastMention || hasPunctBetween(t, lastMention.to, m.from);
      const local = last?.due && isLocal(last.due) && far && !(row && opensSentence(t, dates, s, last.due));
      const passed = last?.due && (row || !holdsInRow(last.due)) && !local ? last.due : null;
      const due: string | null = m.aside
        ? beside(t, dates, cited, clause, m)
        : (before ?? m.period ?? passed ?? running?.due ?? heading ?? (setByCongress(t, s, c) ? term : null));
      const target = build(t, s, m, clause, due, last, lastMention);
      const sure =
        named !== null ||
        m.period !== undefined ||
        ((heard?.wholePaper || heard?.opened) === true && due === heading) ||
        (heard?.over === true && due === null);
      const chosen = m.aside ? null : weigher?.choose(m, clause, due, sure);
      out.push(chosen ? dueAs(target, chosen, parsed) : target);
      lastMention = m;
      // a year inside one item of a list with its own period stays with that item
      const inside =
        named !== null &&
        leadPeriod(t, dates, cited, s, c) !== null &&
        !opensWith(t, dates, cited, clause.from, m.from);
      const own = named === 'hằng năm' && !opensYearly(t, clause.from, m.from);
      last = inside ? { ...target, due: last?.due ?? null } : own ? { ...target, due: null } : target;
      if (due !== null && !inside && !holdsInRow(due) && !isLocal(due)) running = { due, sentence: n };
    }
    if (running && lastMention === null && n === running.sentence + 1) running = { ...running, sentence: n };
  }
  return out;
}

/** The target with its period, and with the words that name it when they stand outside of its clause. */
function dueAs(target: Target, { due, period }: Due, { t, sentences }: Parsed): Target {
  if (period === null) return { ...target, due };
  const s = sentences[period.n] as Sentence;
  const from = Math.max(s.body, period.from - WORDS_BEFORE);
  const [start, end] = [t.start[from] as number, t.end[period.to - 1] as number];
  if (start < target.end && end > target.start) return { ...target, due };
  return { ...target, due, dueFrom: { start, end, quote: t.text.slice(start, end) } };
}
const WORDS_BEFORE = 8;

/** "từ 4% năm 2025 xuống dưới 2% năm 2030": the year that follows its figure at once is that figure's own. */
function rightAfter(t: Tokens, dates: Dates, cited: Uint8Array, m: Mention): string | null {
  const at = t.words[m.to] === VAO || t.words[m.to] === DEN ? m.to + 1 : m.to;
  if (t.words[at] !== NAM) return null;
  return dates.at[at + 1] || dates.at[at] ? periodIn(t, dates, cited, m.to, at + 6, m.to) : null;
}
/** "… trong năm học 2024-2025. Năm học tới, …": the one that the aim before is due in. */
const sameSchoolYear = (said: string | null, before: Target | undefined): string | null =>
  said !== null && /^năm học tới$/i.test(said) && /^\d{4} ?[-–] ?\d{4}$/.test(before?.due ?? '')
    ? (before?.due as string)
    : null;

/** "cuối năm", "cả nhiệm kỳ" leave open which one: a heading may say it. */
const isVague = (period: string, heading: string | null | undefined): boolean =>
  (/((cuối|hết) năm( nay)?|cả năm|^năm nay|năm học|trong nhiệm kỳ)$/i.test(period) &&
    !/tháng cuối năm$/i.test(period)) ||
  (/cả nhiệm kỳ$/i.test(period) && /\d{4} ?[-–] ?\d{4}/.test(heading ?? ''));

/** "tháng 11 mở 33 lớp | cho 600 người": nothing parts what is due together. */
const hasPunctBetween = (t: Tokens, from: number, to: number): boolean => {
  for (let k = from; k < to; k++) if (t.kind[k] === PUNCT) return true;
  return false;
};

/** "Hằng năm có 95% …, 20% …" holds on, "tốt nghiệp hằng năm 99%, vào lớp 10 trên 80%" does not. */
function opensYearly(t: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (t.words[k + 1] === NAM && EACH_YEAR.has(t.words[k] as number)) return k === from || t.kind[k - 1] === PUNCT;
  return false;
}
const EACH_YEAR = wordSet('hằng hàng mỗi từng');

/** "Trong tháng 8, trường sẽ tuyển 5 giáo viên, lắp 10 máy chiếu": a month before all that is done in it. */
function opensSentence(t: Tokens, dates: Dates, s: Sentence, due: string): boolean {
  for (let k = s.body; k < s.to && k < s.body + 9; k++)
    if (isPunct(t, k, ',')) return dates.at[k - 1] !== 0 && textOf(t, s.body, k).endsWith(due);
  return false;
}

/** "giảm 0,3%/năm": how fast, not when. */
function isRate(t: Tokens, m: Mention): boolean {
  for (let k = m.num + 1; k <= m.to + 1; k++)
    if (isPunct(t, k, '/') && isPunct(t, k - 1, '%') && t.words[k + 1] === NAM) return true;
  return false;
}
/** The period of an aim named beside a result: right before it or behind it. */
const beside = (t: Tokens, dates: Dates, cited: Uint8Array, clause: Stretch, m: Mention): string | null =>
  periodIn(t, dates, cited, Math.max(clause.from, m.from - 6), Math.min(clause.to, m.to + 9), m.from);

/** "100% huyện và 95% xã đạt chuẩn giai đoạn 2013 - 2020": a period behind the second of two that "và" joins. */
function shared(
  t: Tokens,
  dates: Dates,
  cited: Uint8Array,
  s: Sentence,
  m: Mention,
  next: Mention | undefined,
): string | null {
  if (next?.quantity.role !== 'target' || next.from - m.to > 6) return null;
  // "xây 64 phòng học, 18 nhà vệ sinh trong năm 2024"
  const row = isPunct(t, m.to, ',') && next.from === m.to + 1;
  if (!row && t.words[next.from - 1] !== AND) return null;
  let end = next.to;
  while (end < s.to && t.kind[end] !== PUNCT && t.kind[end] !== NUM) end++;
  while (end < s.to && dates.at[end]) end++;
  return periodIn(t, dates, cited, next.to, end, next.to);
}
const AND = id('và');
const VAO = id('vào');
const DEN = id('đến');
const NAM = id('năm');

/** Does the clause begin with its period: "đến năm 2025 có 80 % …"? */
function opensWith(t: Tokens, dates: Dates, cited: Uint8Array, from: number, to: number): boolean {
  if (!TIMES.has(t.words[from] as number)) return false;
  return periodIn(t, dates, cited, from, Math.min(to, from + 8), from) !== null;
}

/** A period before the clause: in its own part of the sentence, or in the words that open the sentence. */
function earlier(
  t: Tokens,
  dates: Dates,
  cited: Uint8Array,
  s: Sentence,
  clause: number,
  later: boolean,
): string | null {
  let part = clause;
  while (part > s.body && !isPunct(t, part - 1, ';')) part--;
  const near = later ? null : periodIn(t, dates, cited, part, clause, clause, false, part + 3);
  if (near !== null || later) return near;
  return periodIn(t, dates, cited, s.body, Math.min(clause, s.body + 7), clause, false, s.body + 3);
}

function groups(mentions: Mention[]): Mention[][] {
  const out: Mention[][] = [];
  for (const m of mentions) {
    const last = out[out.length - 1];
    if (last && (last[0] as Mention).sentence === m.sentence) last.push(m);
    else out.push([m]);
  }
  return out;
}

/** "… đạt 100% là một trong những tiêu chí": a yardstick, not a promise. */
function isMeasure(t: Tokens, m: Mention): boolean {
  return t.words[m.to] === LA && t.words[m.to + 1] === MOT;
}

function build(
  t: Tokens,
  s: Sentence,
  m: Mention,
  clause: Stretch,
  due: string | null,
  last: Target | null,
  lastMention: Mention | null,
): Target {
  const q = m.quantity;
  const start = t.start[clause.from] as number;
  const end = t.end[clause.to - 1] as number;
  const target: Target = {
    start,
    end,
    quote: t.text.slice(start, end),
    indicator: indicatorOf(t, s, clause, m, lastMention) ?? last?.indicator ?? t.text.slice(start, end),
    comparator: comparatorOf(t, s, m, last, lastMention),
    value: q.value,
    unit: q.unit,
    scope: scopeOf(t, s, clause, m),
    due,
  };
  if (q.value_to !== undefined) target.value_to = q.value_to;
  if (q.numerator !== undefined) {
    target.numerator = q.numerator;
    target.denominator = q.denominator as number;
  }
  const derivations = deriveFrom(m, lastMention);
  if (derivations.length > 0) target.derivations = derivations;
  return target;
}
