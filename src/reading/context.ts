import type { Dates } from './dates.ts';
import {
  AIM_NOUNS,
  AIM_REACHED,
  CONNECTORS,
  DUTY_CUES,
  FIRM_PLAN_CUES,
  FIRM_REPORT_CUES,
  FURTHER,
  FUTURE_HEADINGS,
  PAST_HEADINGS,
  PLAN_CUES,
  REPORT_CUES,
  TARGET_CUES,
  TARGET_HEADINGS,
} from './lexicon/cues.ts';
import { matchLength, type PhraseTable } from './lexicon/phrases.ts';
import { ACTION_VERBS } from './lexicon/verbs.ts';
import { registerWord, wordSet } from './lexicon/words.ts';
import type { Sentence } from './segment.ts';
import { isCapital, isPunct, NUM, type Tokens, WORD } from './tokens.ts';

// Whether a stretch of the text reports or promises, from its own words, its heading and the sentences before it.

export type Mode = 'neutral' | 'report' | 'duty' | 'plan' | 'target';

/** From token `at` on, the sentence is in this mode. */
export interface Turn {
  at: number;
  mode: Mode;
}

/** Context of one sentence. */
export interface Context {
  /** The mode at the start of the sentence: from its section, or from the sentences before. */
  start: Mode;
  /** Where its own words change the mode, in order. */
  turns: Turn[];
  /** The mode of the heading it stands under. */
  section: Mode;
  /** Index of the sentence that is or holds the heading, or -1. */
  heading: number;
}

/** The mode that holds at a token of the sentence. */
export function modeAt(c: Context, token: number): Mode {
  let mode = c.start;
  for (const turn of c.turns) {
    if (turn.at >= token) break;
    mode = turn.mode;
  }
  return mode;
}

/** First token in [from, to) where a phrase of the table starts, or -1. */
export function findPhrase(t: Tokens, table: PhraseTable, from: number, to: number): number {
  for (let k = from; k < to; k++) if (matchLength(table, t, k, to) > 0) return k;
  return -1;
}

const PHAN = registerWord('phấn');
const TIEU = registerWord('tiêu');
const GIAO = registerWord('giao');
const RA = registerWord('ra');
const THONG = registerWord('thống');
const NHAT = registerWord('nhất');
const DEN = registerWord('đến');
const AHEAD = wordSet('đến hết cuối trước giai đoạn kỳ đầu khoảng');
const TIME_LEADS = wordSet('hết cuối đầu năm học tháng ngày quý');
const DUOC = registerWord('được');
const DE = registerWord('đề');

/** The context of every sentence, in one pass. */
export function contexts(t: Tokens, dates: Dates, sentences: Sentence[]): Context[] {
  const out: Context[] = [];
  let section: Mode = 'neutral';
  let heading = -1;
  let running: Mode = 'neutral';
  /** "V/v hướng dẫn …" under the number of a letter: the letter asks for things. */
  function isSubject(t: Tokens, i: number): boolean {
    return (
      t.kind[i] === WORD &&
      isPunct(t, i + 1, '/') &&
      t.kind[i + 2] === WORD &&
      t.end[i + 2]! - t.start[i]! === 3 &&
      isCapital(t, i)
    );
  }

  /** What a line that ends with a colon announces for the list below it. */
  let lead: Mode = 'neutral';
  /** A sentence like "Năm 2021, Đảng bộ … tiếp tục …" makes its paragraph a plan. */
  let soft = false;
  const reference = referenceYear(t, dates);
  for (let n = 0; n < sentences.length; n++) {
    const s = sentences[n] as Sentence;
    const label = s.heading ? s.to : s.labelTo;
    let labelled = false;
    if (s.heading || (label > s.body && label - s.body <= 12)) {
      const mode = headingMode(t, s.body, label);
      const listOnly =
        s.closesLine && s.marker === null && label === s.to && label - s.body > 8 && isPunct(t, label - 1, ':');
      if (mode !== null && !listOnly) {
        section = mode;
        heading = n;
        running = 'neutral';
        lead = 'neutral';
        labelled = true;
      }
    }
    if (s.opensLine && s.marker === null) {
      if (!(soft && matchLength(ACTION_VERBS, t, s.body, s.to) > 0)) soft = false;
      if (n === 0 || !isPunct(t, (sentences[n - 1] as Sentence).to - 1, ';')) lead = 'neutral';
    }
    if (s.opensLine && isSubject(t, s.body)) {
      section = 'plan';
      labelled = true;
    }
    if (labelled) soft = false;
    if (!labelled && section !== 'target' && opensPlan(t, dates, s)) soft = true;
    let start = lead !== 'neutral' ? lead : soft ? 'plan' : section;
    if (running !== 'neutral' && !labelled) {
      if (carries(t, s, running)) start = running;
      else running = 'neutral';
    }
    const turns = readTurns(t, dates, s, start, reference);
    if (turns.length > 0) running = (turns[turns.length - 1] as Turn).mode;
    if (running === 'duty') running = 'neutral';
    if (s.closesLine && isPunct(t, s.to - 1, ':') && !labelled && (running === 'plan' || running === 'target'))
      lead = running;
    out.push({ start, turns, section: lead === 'neutral' ? section : lead, heading });
  }
  return out;
}

/** "Nhiệm kỳ 2020 – 2025, Chi bộ tiếp tục …": a period, then words of plan or duty, none of report. */
function opensPlan(t: Tokens, dates: Dates, s: Sentence): boolean {
  let at = s.body;
  while (at < s.to && at < s.body + 5 && t.kind[at] === WORD && !dates.at[at]) at++;
  const d = dates.at[at];
  if (!d || at === s.body) return false;
  const span = dates.spans[d - 1];
  if (!span || span.iso || !isPunct(t, span.to, ',')) return false;
  if (span.year === null && span.to - span.from < 3) return false;
  const report = findReport(t, span.to, s.to);
  const plan = Math.max(
    findPhrase(t, DUTY_CUES, span.to, s.to),
    findPhrase(t, PLAN_CUES, span.to, s.to),
    findPhrase(t, TARGET_CUES, span.to, s.to),
  );
  if (report >= 0) return false;
  if (plan >= 0) return true;
  for (let k = span.to; k < s.to && k < span.to + 12; k++) if (isPunct(t, k, ':')) return true;
  return false;
}

/** "V/v hướng dẫn …" under the number of a letter: the letter asks for things. */
function isSubject(t: Tokens, i: number): boolean {
  return (
    t.kind[i] === WORD &&
    isPunct(t, i + 1, '/') &&
    t.kind[i + 2] === WORD &&
    t.end[i + 2]! - t.start[i]! === 3 &&
    isCapital(t, i)
  );
}

/** What a line that ends with a colon says it lists: lessons and results, or tasks and aims. */
function lastHeadingNoun(t: Tokens, s: Sentence): Mode | null {
  for (let k = s.to - 1; k >= s.body && k > s.to - 12; k--) {
    if (matchLength(PAST_HEADINGS, t, k, s.to) > 0) return 'report';
    if (matchLength(TARGET_HEADINGS, t, k, s.to) > 0) return 'target';
    if (matchLength(FUTURE_HEADINGS, t, k, s.to) > 0) return 'plan';
  }
  return null;
}

/** Does the mode of the sentence before go on in this one? */
function carries(t: Tokens, s: Sentence, running: Mode): boolean {
  if (!s.opensLine) {
    if (running !== 'plan') return true;
    return (
      matchLength(FURTHER, t, s.body, s.to) > 0 ||
      matchLength(ACTION_VERBS, t, s.body, s.to) > 0 ||
      t.kind[s.body] === NUM
    );
  }
  if (running === 'report') return false;
  if (running === 'plan') return matchLength(FURTHER, t, s.body, s.to) > 0;
  return matchLength(CONNECTORS, t, s.body, s.to) > 0 || t.kind[s.body] === NUM;
}

function readTurns(t: Tokens, dates: Dates, s: Sentence, start: Mode, reference: number): Turn[] {
  const turns: Turn[] = [];
  const aims = start === 'target' || start === 'plan';
  for (let k = s.body; k < s.to; k++) {
    const word = t.words[k] as number;
    const first = turns[0];
    if (first?.mode === 'report' && isPunct(t, k, ';')) turns.push({ at: k, mode: 'report' });
    if (word === 0) continue;
    let mode: Mode | null = null;
    if (word === PHAN && t.words[k - 1] === TIEU && !isPunct(t, k + 2, ':')) mode = null;
    else if (matchLength(TARGET_CUES, t, k, s.to) > 0) mode = 'target';
    else if (isAim(t, dates, k, s.to)) mode = 'target';
    else if (yearAhead(t, dates, k, reference)) mode = 'target';
    else if (
      ((word === DE && t.words[k + 1] === RA) || (word === THONG && t.words[k + 1] === NHAT)) &&
      (isPunct(t, k + 2, ':') || isPunct(t, k + 3, ':'))
    )
      mode = 'target';
    else if (matchLength(start === 'report' ? FIRM_PLAN_CUES : PLAN_CUES, t, k, s.to) > 0)
      mode = asksFor(t, k) ? 'plan' : null;
    else if (word === GIAO && (isPunct(t, k + 1, ':') || isCapital(t, k + 1))) mode = 'plan';
    else if (matchLength(DUTY_CUES, t, k, s.to) > 0 && t.words[k + 1] !== DUOC && t.words[k + 2] !== DUOC)
      mode = 'duty';
    else if (isReport(t, k, s.to, aims ? FIRM_REPORT_CUES : REPORT_CUES)) mode = 'report';
    if (mode === null) continue;
    const last = turns.length > 0 ? (turns[turns.length - 1] as Turn).mode : start;
    if (mode === 'duty' && last !== 'neutral' && last !== 'duty') continue;
    if (mode === 'plan' && last === 'target') continue;
    turns.push({ at: k, mode });
  }
  return turns;
}
/** "mục tiêu …", "chỉ tiêu …" that introduce aims rather than speak of reached ones. */
function isAim(t: Tokens, dates: Dates, k: number, to: number): boolean {
  if (matchLength(AIM_NOUNS, t, k, to) === 0 || t.kind[k - 1] === NUM) return false;
  if (!isPunct(t, to - 1, ':') && !numberAhead(t, dates, k, to)) return false;
  for (let size = 1; size <= 3; size++) if (matchLength(AIM_REACHED, t, k - size, k) === size) return false;
  return true;
}

function numberAhead(t: Tokens, dates: Dates, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (t.kind[k] === NUM && !dates.at[k]) return true;
  return false;
}

/** "đến hết năm 2030": a year after the time of writing. */
function yearAhead(t: Tokens, dates: Dates, k: number, reference: number): boolean {
  if (t.words[k] !== DEN || (k > 0 && dates.at[k - 1])) return false;
  let at = k + 1;
  while (at < k + 5 && t.kind[at] === WORD && TIME_LEADS.has(t.words[at] as number)) at++;
  const d = dates.at[at];
  const year = d ? (dates.spans[d - 1]?.year ?? 0) : 0;
  return at > k + 1 && year > reference;
}

/** The latest year that the text speaks of as its present or past; 0 when it names none. */
function referenceYear(t: Tokens, dates: Dates): number {
  let latest = 0;
  for (const span of dates.spans) {
    if (span.year === null || span.year <= latest) continue;
    let ahead = false;
    for (let k = span.from - 1; k >= 0 && k > span.from - 5; k--) {
      if (AHEAD.has(t.words[k] as number)) ahead = true;
      else if (!TIME_LEADS.has(t.words[k] as number)) break;
    }
    if (!ahead && !(span.iso === null && span.to - span.from === 3)) latest = span.year;
  }
  return latest;
}

/** First word of report in [from, to), or -1; "thực hiện", "kế thừa" are none. */
function findReport(t: Tokens, from: number, to: number): number {
  for (let k = from; k < to; k++) if (isReport(t, k, to, REPORT_CUES)) return k;
  return -1;
}

function isReport(t: Tokens, k: number, to: number, table: PhraseTable): boolean {
  if (COMPOUND_ENDS.has(t.words[k] as number) && COMPOUND_STARTS.has(t.words[k - 1] as number)) return false;
  return matchLength(table, t, k, to) > 0;
}

/** "yêu cầu" and "đề nghị" as nouns ask for nothing: "đáp ứng yêu cầu của …". */
export function asksFor(t: Tokens, k: number): boolean {
  if (t.words[k] !== YEU) return true;
  return !NOUN_BEFORE.has(t.words[k - 1] as number) && !NOUN_AFTER.has(t.words[k + 2] as number);
}
const YEU = registerWord('yêu');
const NOUN_BEFORE = wordSet('ứng theo những các là với nhất đúng bảo đảm đạt');
const NOUN_AFTER = wordSet('của về đổi phát mới nhiệm công');
const COMPOUND_ENDS = wordSet('hiện thừa vừa');
const COMPOUND_STARTS = wordSet('thực thể biểu xuất phát tái kế nhỏ');

/** The mode a heading or label announces; null when it announces none. */
export function headingMode(t: Tokens, from: number, to: number): Mode | null {
  const future = findPhrase(t, FUTURE_HEADINGS, from, to);
  const past = findPhrase(t, PAST_HEADINGS, from, to);
  if (future >= 0 && past >= 0) {
    if (past > future) return 'plan';
    return to - from > 12 ? 'neutral' : 'report';
  }
  if (past >= 0) return 'report';
  if (future < 0) return null;
  return findPhrase(t, TARGET_HEADINGS, from, to) >= 0 ? 'target' : 'plan';
}
