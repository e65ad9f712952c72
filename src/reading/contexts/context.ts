import { BREAKDOWNS, BUDGET_HEADINGS, CONNECTORS, CONTRASTS, DUTY_CUES, FURTHER, SHARES } from '../lexicon/cues.ts';
import { COUNT_NOUNS } from '../lexicon/nouns.ts';
import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { ACTION_VERBS } from '../lexicon/verbs.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import type { Dates } from '../text/dates.ts';
import type { Sentence } from '../text/segment.ts';
import { isPunct, NUM, type Tokens } from '../text/tokens.ts';
import { announcedBy } from './list-leads.ts';
import { depthOf, Nesting } from './nesting.ts';
import { announces, isSubject, keepsAims, keepsPlan, opensText } from './part-heads.ts';
import { headsAhead } from './period-heads.ts';
import { actsLater, assigns, isList, opensPlan } from './plan-openings.ts';
import { isYearGone, opensPast, referenceYear } from './times-ahead.ts';
import { findPhrase, findReport, type Mode, readTurns, type Turn } from './turns.ts';

// Whether a stretch of the text reports or promises, from its own words, its heading and the sentences before it.

/** Context of one sentence. */
export interface Context {
  /** The mode at the start of the sentence: from its section, or from the sentences before. */
  start: Mode;
  /** Where its own words change the mode, in order. */
  turns: Turn[];
  /** The mode of the heading, list or paragraph it stands under. */
  section: Mode;
  /** Index of the sentence that is or holds the heading, or -1. */
  heading: number;
  /** It stands under a heading that sets out money ("Dự toán kinh phí"). */
  budget: boolean;
  /** The year the text is written in, or 0. */
  reference: number;
}

/** The last turn before a token of the sentence, or null. Binary search: a line may hold thousands of turns. */
export function turnAt(c: Context, token: number): Turn | null {
  let low = 0;
  let high = c.turns.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((c.turns[mid] as Turn).at < token) low = mid + 1;
    else high = mid;
  }
  return c.turns[low - 1] ?? null;
}

/** The mode that holds at a token of the sentence. */
export function modeAt(c: Context, token: number): Mode {
  return turnAt(c, token)?.mode ?? c.start;
}

/** The context of every sentence, in one pass. */
export function contexts(t: Tokens, dates: Dates, sentences: Sentence[]): Context[] {
  const out: Context[] = [];
  const reference = referenceYear(t, dates);
  const heads = headsAhead(t, dates, sentences, reference);
  let section: Mode = 'neutral';
  let heading = -1;
  let budget = false;
  /** The list below a line like "với dự toán như sau:". */
  let budgetList = false;
  let running: Mode = 'neutral';
  /** The sort of the point of a plan that sets aims itself ("4. Chỉ tiêu: 95% …"): the next of its sort is of the plan again. */
  let within: string | null = null;
  let lead: Mode = 'neutral'; // what a line that ends with a colon announces for the list below it
  let leadDepth = -1;
  /** The part is the body of a letter, below its subject. */
  let letter = false;
  /** A sentence like "Năm 2021, Đảng bộ … tiếp tục …" makes its paragraph a plan. */
  let soft = false;
  let line: Mode = 'neutral'; // a line that opens with "Đại hội đề ra các mục tiêu …:" goes on with aims to its end
  const nesting = new Nesting();
  for (let n = 0; n < sentences.length; n++) {
    const s = sentences[n] as Sentence;
    const told = n === 0 ? opensText(t, s) : announces(t, s);
    const ahead =
      told === null && (section === 'neutral' ? heads.has(n) : section === 'report' && heads.get(n) === true);
    const said: Mode | null = ahead ? 'plan' : told;
    // "- Kết quả học tập: Tốt 18% trở lên" among the points of aims is one of them
    const part = heading >= 0 ? sentences[heading] : undefined;
    const kept = keepsAims(t, s, lead !== 'neutral' ? lead : section, said) || keepsPlan(t, s, section, said, part);
    const { opens: announced, back } = nesting.hear(t, s, n, kept ? null : said, ahead);
    if (back && section !== back.mode) {
      section = back.mode;
      heading = back.n;
    }
    if (announced !== null) {
      const point: boolean =
        announced === 'target' && section === 'plan' && s.marker !== null && !s.heading && s.labelTo < s.to;
      within = point ? sortOf(s.marker) : null;
      section = announced;
      heading = n;
      letter = s.opensLine && isSubject(t, s.body);
      budget = findPhrase(t, BUDGET_HEADINGS, s.body, s.heading ? s.to : s.labelTo) >= 0;
      running = 'neutral';
      lead = 'neutral';
      soft = false;
    } else if (within !== null && sortOf(s.marker) === within) {
      section = 'plan';
      within = null;
    } else if (s.opensLine && s.marker === null) {
      if (!(soft && matchLength(ACTION_VERBS, t, s.body, s.to) > 0)) soft = false;
      if (n === 0 || !isPunct(t, (sentences[n - 1] as Sentence).to - 1, ';')) lead = 'neutral';
    }
    // "2. Tổng thu …, gồm:" speaks for the points below it, not for "3. Tổng chi …"
    if (lead !== 'neutral' && s.opensLine && s.marker !== null && depthOf(t, s) <= leadDepth) lead = 'neutral';
    if (s.opensLine && s.marker === null && matchLength(TOTALS, t, s.body, s.to) === 0) budgetList = false;
    const later = (running === 'target' || running === 'plan') && actsLater(t, dates, s, reference);
    const plans = later || opensPlan(t, dates, s, reference) || assigns(t, dates, s, reference);
    if (announced === null && section !== 'target' && plans) {
      soft = true;
      running = 'neutral';
    }
    if (s.opensLine) line = 'neutral';
    const base: Mode = lead !== 'neutral' ? lead : soft ? 'plan' : section === 'neutral' ? line : section;
    // a letter tells how things are before it asks: "Theo Sở Y tế, 9 tháng năm 2025 toàn tỉnh ghi nhận 1.486 ca …"
    const tells = letter && section === 'plan' && tellsFirst(t, dates, s, reference);
    if (tells) running = 'report';
    let start = base;
    if (running !== 'neutral' && announced === null) {
      const list = n > 0 && isList(t, sentences[n - 1] as Sentence);
      if ((tells || carries(t, s, running, list)) && !(running === 'report' && base === 'plan' && isOrder(t, s)))
        start = running;
      else running = 'neutral';
    }
    const turns = readTurns(t, dates, s, start, reference, base);
    if (turns.some((turn) => turn.mode === 'report')) line = 'neutral';
    else if (s.opensLine && s.labelTo < s.to && turns.some((turn) => turn.mode === 'target' && turn.at < s.labelTo))
      line = 'target';
    if (turns.length > 0) running = (turns[turns.length - 1] as Turn).mode;
    if (running === 'duty') running = 'neutral';
    out.push({ start, turns, section: base, heading, budget: budget || budgetList, reference });
    // a head that turned out a point of its part announces nothing else
    const taken = back !== null && said !== null && s.heading;
    if (s.closesLine && isPunct(t, s.to - 1, ':') && announced === null && !kept && !taken) {
      budgetList = findPhrase(t, BUDGET_HEADINGS, Math.max(s.body, s.to - 8), s.to) >= 0;
      const own = announcedBy(t, s, section) ?? (running === 'plan' || running === 'target' ? running : null);
      // "… gồm các nội dung chính như sau: * Về số lượng: - …": a topic of the list, its points below it
      if (own !== null || lead === 'neutral' || depthOf(t, s) < 9) leadDepth = s.marker === null ? -1 : depthOf(t, s);
      lead = own ?? lead;
    }
  }
  return out;
}

/** "Theo Sở Y tế, …", "Thực hiện Công điện số …, Sở đã kiểm tra …": a line of prose that tells how things are, nothing asked in it. */
function tellsFirst(t: Tokens, dates: Dates, s: Sentence, reference: number): boolean {
  if (!s.opensLine || s.marker !== null || isList(t, s)) return false;
  const gone = opensPast(t, dates, s, reference) || isYearGone(t, dates, s.body, reference);
  if (gone && findPhrase(t, DUTY_CUES, s.body, s.to) < 0) return true;
  if (t.words[s.body] !== THEO && matchLength(CARRYING, t, s.body, s.to) === 0) return false;
  const told = findReport(t, s.body, s.to);
  return told >= 0 && findPhrase(t, DUTY_CUES, s.body, told) < 0;
}
const CARRYING = phraseTable('thực hiện, triển khai, qua kiểm tra, qua rà soát, qua theo dõi');
const THEO = registerWord('theo');

/** Markers that follow each other: digits, letters, or the same sign. */
const sortOf = (marker: string | null): string | null =>
  marker === null ? null : /^\d+$/.test(marker) ? '1' : /^\p{L}$/u.test(marker) ? 'a' : marker;
const TOTALS = phraseTable('tổng cộng, tổng số, cộng');

/** Does the mode of the sentence before go on in this one? */
function carries(t: Tokens, s: Sentence, running: Mode, listed: boolean): boolean {
  if ((running === 'target' || running === 'plan') && matchLength(CONTRASTS, t, s.body, s.to) > 0) return false;
  if (!s.opensLine) {
    if (running !== 'plan') return true;
    if (t.words[s.body] === RIENG) return true;
    const orders = isList(t, s) && isOrder(t, s) && findReport(t, s.body, s.to) < 0;
    return orders || matchLength(FURTHER, t, s.body, s.to) > 0 || breaksDown(t, s) || doesNext(t, s.body, s.to);
  }
  if (running === 'report') return false;
  if (running === 'plan') return matchLength(FURTHER, t, s.body, s.to) > 0 || breaksDown(t, s);
  if (matchLength(SHARES, t, s.body, s.to) > 0) return listed && findReport(t, s.body, s.to) < 0;
  return matchLength(CONNECTORS, t, s.body, s.to) > 0 || t.kind[s.body] === NUM;
}

/** "Các trường hoàn thành …": whom a plan asks, and the verb of doing right behind. */
function isOrder(t: Tokens, s: Sentence): boolean {
  if (!SEVERAL.has(t.words[s.body] as number)) return false;
  const at = s.body + 1 + matchLength(COUNT_NOUNS, t, s.body + 1, s.to);
  return at > s.body + 1 && matchLength(ACTION_VERBS, t, at, s.to) > 0;
}
const SEVERAL = wordSet('các mỗi');
const RIENG = registerWord('riêng');

const doesNext = (t: Tokens, at: number, to: number): boolean =>
  matchLength(ACTION_VERBS, t, at, to) > 0 || t.kind[at] === NUM;

/** "Theo đó, xây dựng 6 phòng học …", "Trong đó, 12 phòng …": the plan of the sentence before in detail. */
function breaksDown(t: Tokens, s: Sentence): boolean {
  const length = matchLength(BREAKDOWNS, t, s.body, s.to);
  if (length === 0) return false;
  const at = s.body + length;
  return doesNext(t, isPunct(t, at, ',') ? at + 1 : at, s.to);
}
