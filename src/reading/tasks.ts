import { aimedAt, asked, demanded, goesOn } from './asked.ts';
import { type Context, modeAt } from './context.ts';
import type { Dates } from './dates.ts';
import { hasNumber, hasPercent, isVerb } from './doing.ts';
import { matchLength, phraseTable } from './lexicon/phrases.ts';
import { STATUS_VERBS } from './lexicon/verbs.ts';
import { registerWord, wordSet } from './lexicon/words.ts';
import type { Task } from './reading.ts';
import type { Sentence } from './segment.ts';
import { chargedBy, detailsOf } from './task-details.ts';
import { afterOrdinal, carriesOn, isFormula, leads, listInside, requests } from './task-leads.ts';
import { firstClause, semicolons, splitAt } from './task-splits.ts';
import { begins } from './task-starts.ts';
import { isPunct, NUM, type Tokens, WORD } from './tokens.ts';
import { findReport, referenceYear } from './turns.ts';

// Tasks: in plans and lists of duties every clause that begins with a verb of doing; in running text what follows
// "sẽ", "cần", "phải", "yêu cầu" … One clause is one task; semicolons part them, and commas before a strong verb.

const id = registerWord;
const THOI = id('thời');
const PHAI = id('phải');
const PHAN = id('phấn');
const PARTS = wordSet('cuối đầu giữa');
const DEN = id('đến');
const V = id('v');

/** The tasks of the text, in order. */
export function readTasks(
  t: Tokens,
  dates: Dates,
  cited: Uint8Array,
  sentences: Sentence[],
  around: Context[],
): Task[] {
  const out: Found[] = [];
  const reference = referenceYear(t, dates);
  /** The lines below a line that ends with a colon, and the sentences that carry a request on. */
  let led = false;
  let chain = false;
  /** Who the last heading or leading line charges. */
  let above: ReturnType<typeof chargedBy> = null;
  for (let n = 0; n < sentences.length; n++) {
    const s = sentences[n] as Sentence;
    const c = around[n] as Context;
    const told = c.section === 'report' || c.start === 'report';
    if (leads(t, s) && c.section !== 'report') {
      led = true;
      chain = false;
      above = chargedBy(t, s, s.to);
      if (s.heading) continue;
    } else if (led && s.opensLine && s.marker === null && !carriesOn(t, s)) led = false;
    if (s.heading || isFormula(t, s) || isCaption(t, s, sentences[n - 1]) || isBasis(t, s, cited)) {
      if (s.heading) above = chargedBy(t, s, s.to);
      chain = false;
      continue;
    }
    const carried: boolean = c.section !== 'report' && (led || chain) && carriesOn(t, s);
    const before = out.length;
    const labelled = s.labelTo > s.body && s.labelTo - s.body <= 14;
    const short = s.labelTo - s.body <= 3;
    const asks = c.turns.some((x) => x.at < s.labelTo && (x.mode === 'plan' || x.mode === 'target'));
    const labelPast = labelled && (short || asks || c.heading === n || isVerb(t, s.labelTo, s.to));
    const list = isVerb(t, s.body, s.to) ? -1 : listInside(t, s, told);
    const listed =
      list > 0 && isVerb(t, afterOrdinal(t, list, s.to), s.to) && !(s.labelTo > s.body && s.marker !== null);
    const body = listed ? list : labelPast ? s.labelTo : pastLead(t, s, c);
    let from = body;
    let opened = carried || listed;
    if (s.opensLine && s.marker === null && !carried) above = null;
    const label = body === s.labelTo && body > s.body ? chargedBy(t, s, body) : null;
    const at: Place = { t, dates, cited, s, c, past: isPast(t, dates, s, reference), whole: led && s.opensLine, out };
    const first = out.length;
    for (let k = body; k <= s.to; k++) {
      if (k < s.to && !isPunct(t, k, ';')) continue;
      const whole = k < s.to && from === body && oneTask(s, body, k);
      opened = readSegment(at, from, whole ? s.to : k, opened);
      if (whole) break;
      from = k + 1;
    }
    addDetails(at, first, label ?? above);
    chain = out.length > before && (carried || requests(t, s));
  }
  return out.map((found) => found.task);
}

/** Does the sentence open with a year before the one the text is written in, or "cuối năm 2017"? */
function isPast(t: Tokens, dates: Dates, s: Sentence, reference: number): boolean {
  for (let k = s.body; k < s.to && k < s.body + 10; k++) {
    const d = dates.at[k];
    if (!d) continue;
    const year = dates.spans[d - 1]?.year ?? reference;
    if (PARTS.has(t.words[k - 2] as number) && t.words[k - 3] !== DEN) return reference === 0 || year <= reference;
    return reference > 0 && year < reference;
  }
  return false;
}

/** "…, ngành đề ra các mục tiêu: đổi mới …; củng cố …": past the colon that opens a list inside the sentence. */
function pastLead(t: Tokens, s: Sentence, c: Context): number {
  const turn = c.turns.find((x) => x.mode === 'plan' || x.mode === 'target');
  if (!turn) return s.body;
  for (let k = turn.at; k < s.to && k < turn.at + 12; k++) {
    if (isPunct(t, k, ';')) break;
    if (isPunct(t, k, ':')) return isVerb(t, k + 1, s.to) ? k + 1 : s.body;
  }
  return s.body;
}

/** In a numbered point a long first clause holds the point together: what follows its semicolons only unfolds it. */
function oneTask(s: Sentence, from: number, to: number): boolean {
  return s.marker !== null && /[\p{L}\d]/u.test(s.marker) && to - from > 17;
}

/** "V/v …": what a letter is about; a line that goes on with it asks for nothing either. */
const isSubject = (t: Tokens, s: Sentence): boolean => t.words[s.body] === V && t.words[s.body + 2] === V;

const CARRYING = phraseTable('thực hiện, triển khai, tiếp tục thực hiện');

/** "Thực hiện Thông tư số …, Sở hướng dẫn …": a line that names what a letter or plan rests on. */
function isBasis(t: Tokens, s: Sentence, cited: Uint8Array): boolean {
  if (!s.opensLine || s.marker !== null) return false;
  const length = matchLength(CARRYING, t, s.body, s.to);
  return length > 0 && cited[s.body + length] === 1;
}

/** A short line without a stop, or the title line under a heading: no sentence that asks for anything. */
function isCaption(t: Tokens, s: Sentence, before: Sentence | undefined): boolean {
  if (!s.opensLine || !s.closesLine || s.marker !== null) return false;
  const last = s.to - 1;
  if (isPunct(t, last, '.') || isPunct(t, last, ';') || isPunct(t, last, ',')) return false;
  return s.to - s.body <= 5 || before === undefined || before.heading || isSubject(t, before);
}

/** One sentence with all that is known around it, and the list its tasks go to. */
interface Place {
  t: Tokens;
  dates: Dates;
  cited: Uint8Array;
  s: Sentence;
  c: Context;
  /** It tells of an earlier year. */
  past: boolean;
  /** Its commas part nothing. */
  whole: boolean;
  out: Found[];
}

interface Found {
  task: Task;
  from: number;
  to: number;
}

/** Doer, deadline and product; the doer of a sentence holds for its further tasks. */
function addDetails({ t, dates, s, out }: Place, first: number, above: ReturnType<typeof chargedBy>): void {
  let doer: Task['doer'];
  for (const { task, from, to } of out.slice(first)) {
    Object.assign(task, detailsOf(t, dates, s, from, to, doer ? null : above));
    if (!task.doer && doer) task.doer = doer;
    doer = task.doer;
  }
}

function readSegment(place: Place, start: number, end: number, opened: boolean): boolean {
  const { t, cited, s, c, past, whole, out } = place;
  let from = afterOrdinal(t, start, end);
  while (from < end && t.kind[from] !== WORD && t.kind[from] !== NUM) {
    if (isPunct(t, from, '“') && isPunct(t, from - 1, ':')) return opened;
    from++;
  }
  if (end - from < 3 || cited[from]) return opened;
  const opensAims = listOfAims(t, s, c);
  const mode = modeAt(c, opensAims ? Math.max(from, (c.turns[0]?.at ?? 0) + 1) : from + 1);
  const listed = c.section === 'plan' || c.section === 'target' || c.start === 'plan' || c.start === 'target';
  const aims = listed || ((mode === 'plan' || mode === 'target') && (announced(t, s, c, from) || opensAims));
  let at = opened || (aims && mode !== 'report') ? begins(t, s, c, from, end) : -1;
  if (at < 0 && aims && s.labelTo > from && s.labelTo < end && s.labelTo - from <= 9)
    at = begins(t, s, c, s.labelTo, end);
  if (at > from) at = pastAddressee(t, at, end);
  let opens = opened;
  if (at < 0) {
    at = asked(t, c, from, end, listed || mode === 'plan', past);
    if (at < 0 && c.section === 'neutral' && s.marker === null && findReport(t, from, end) < 0)
      at = goesOn(t, from, end);
    if (at < 0 && c.section !== 'report' && s.marker === null) at = aimedAt(t, from, end);
    opens = at >= 0 && t.words[at] !== PHAI && t.words[at - 1] !== PHAI;
  }
  if (at < 0 || (end === s.to && s.closesLine && isPunct(t, end - 1, ':'))) return opens;
  const splits = s.marker === null && !whole ? splitAt(t, at, end, semicolons(t, s) < 2) : [at];
  const measured = c.section === 'target';
  for (let i = 0; i < splits.length; i++) {
    const a = splits[i] as number;
    const next = splits[i + 1];
    const b = next === undefined ? end : t.words[next - 1] === THOI ? next - 2 : next - 1;
    if (measured && (s.marker === null ? hasPercent(t, a, b) : hasNumber(t, a, b))) continue;
    if (t.words[a] === PHAN && hasNumber(t, a, firstClause(t, a, b))) continue;
    if (s.marker === null && matchLength(STATUS_VERBS, t, a, b) > 0 && hasPercent(t, a, b)) continue;
    push(t, s, a, b, out);
  }
  return opens;
}

const ADDRESSING = phraseTable('yêu cầu, giao, đề nghị, kiến nghị, chỉ đạo');

/** "UBND tỉnh giao các địa phương | bố trí …": past a verb of asking, with its subject before it, and the one asked. */
function pastAddressee(t: Tokens, at: number, end: number): number {
  const length = matchLength(ADDRESSING, t, at, end);
  if (length === 0) return at;
  const verb = demanded(t, at + length, end);
  return verb < 0 ? at : verb;
}

/** "Theo đó, đến năm 2030, duy trì …; nâng …; củng cố …": a word of aim opens a sentence of several parts. */
function listOfAims(t: Tokens, s: Sentence, c: Context): boolean {
  const turn = c.turns[0];
  if (turn?.mode !== 'target' || t.words[turn.at] !== DEN || turn.at - s.body > 4) return false;
  for (let k = turn.at; k < s.to; k++) if (isPunct(t, k, ';')) return true;
  return false;
}

/** "Ban Chỉ đạo giao: Phòng …; các quận …": a word of plan with a colon before the clause. */
function announced(t: Tokens, s: Sentence, c: Context, from: number): boolean {
  const turn = c.turns.find((x) => x.mode === 'plan' || x.mode === 'target');
  if (!turn || turn.at >= from) return false;
  for (let k = turn.at; k < from && k < s.to; k++) if (isPunct(t, k, ':')) return true;
  return false;
}

/** A task inside a quotation ends where the quotation ends: "… tư thục", ông Liêm nói. */
function beforeClosingQuote(t: Tokens, from: number, to: number): number {
  let open = 0;
  for (let k = from; k < to; k++) {
    if (isPunct(t, k, '“')) open++;
    else if (isPunct(t, k, '”') && open-- <= 0) return k;
    else if (isPunct(t, k, '"') && k > from + 1 && (isPunct(t, k + 1, ',') || isPunct(t, k + 1, '-'))) return k;
  }
  return to;
}

function push(t: Tokens, s: Sentence, from: number, to: number, out: Found[]): void {
  let end = beforeClosingQuote(t, from, to);
  while (
    end > from + 1 &&
    t.kind[end - 1] !== WORD &&
    t.kind[end - 1] !== NUM &&
    !isPunct(t, end - 1, ')') &&
    !isPunct(t, end - 1, '%')
  )
    end--;
  const a = t.start[from] as number;
  const b = t.end[end - 1] as number;
  const task: Task = { start: a, end: b, quote: t.text.slice(a, b) };
  if (s.marker !== null && s.marker !== '-' && s.marker !== '+') task.ordinal = s.marker;
  out.push({ task, from, to: end });
}
