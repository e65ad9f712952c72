import type { Context } from '../contexts/context.ts';
import { hasNumber, isVerb } from '../contexts/doing.ts';
import { paperOrders } from '../contexts/plan-words.ts';
import { referenceYear } from '../contexts/turns.ts';
import { findPhrase, matchLength, phraseTable } from '../lexicon/phrases.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import type { Task } from '../reading.ts';
import type { Dates } from '../text/dates.ts';
import type { Sentence } from '../text/segment.ts';
import { isPunct, PUNCT, type Tokens, WORD } from '../text/tokens.ts';
import type { Surroundings } from '../weights/places.ts';
import { chargedBy, detailsOf } from './task-details.ts';
import {
  afterOrdinal,
  afterPreamble,
  carriesOn,
  inlineItem,
  isFormula,
  leads,
  listInside,
  looksAhead,
  nextActs,
  requests,
  topicOf,
} from './task-leads.ts';
import { type Found, type Place, readSegment } from './task-segments.ts';
import { settleTasks } from './task-settling.ts';
import { hasDueDate } from './task-splits.ts';

// Tasks: in plans and lists of duties every clause that begins with a verb of doing; in running text what follows
// "sẽ", "cần", "phải", "yêu cầu" … One clause is one task; semicolons part them, and commas before a strong verb.

const id = registerWord;
const SEMICOLON = 59;
const CLOSE = 41;
const PARTS = wordSet('cuối đầu giữa');
const DEN = id('đến');
const V = id('v');

/** The tasks of the text, in order. */
export function readTasks(surroundings: Surroundings, cited: Uint8Array): Task[] {
  const { t, dates, sentences, around } = surroundings;
  const out: Found[] = [];
  const reference = referenceYear(t, dates);
  /** The lines below a line that ends with a colon, and the sentences that carry a request on. */
  let led = false;
  let chain = false;
  /** The leading line asks someone: a point below it begins with a verb, be it one no table knows. */
  let demanding = false;
  /** Who the last heading or leading line charges. */
  let above: ReturnType<typeof chargedBy> = null;
  for (let n = 0; n < sentences.length; n++) {
    const s = sentences[n] as Sentence;
    const c = around[n] as Context;
    const told = c.section === 'report' || c.start === 'report';
    if (s.heading && c.section === 'report') led = false;
    if (leads(t, s, sentences[n + 1]) && c.section !== 'report') {
      led = true;
      chain = false;
      demanding = requests(t, s);
      above = chargedBy(t, s, s.to);
      if (s.heading) continue;
    } else if (led && s.opensLine && s.marker === null && !carriesOn(t, s) && !topicOf(t, s)) led = false;
    if (
      s.heading ||
      isSubject(t, s) ||
      isView(t, s) ||
      isFormula(t, s) ||
      isCaption(t, s, sentences[n - 1]) ||
      isBasis(t, s, cited)
    ) {
      if (s.heading) above = chargedBy(t, s, s.to);
      chain = false;
      continue;
    }
    const follows: boolean = (c.section !== 'report' || !s.opensLine) && chain && nextActs(t, s);
    const carried: boolean =
      follows ||
      (chain && !s.opensLine && carriesOn(t, s)) ||
      (c.section !== 'report' && (led || chain) && (carriesOn(t, s) || (led && topicOf(t, s))));
    const before = out.length;
    const labelled = s.labelTo > s.body && (s.labelTo - s.body <= 14 || (led && topicOf(t, s)));
    const short = s.labelTo - s.body <= 3;
    const asks = c.turns.some((x) => x.at < s.labelTo && (x.mode === 'plan' || x.mode === 'target'));
    const labelPast = labelled && (short || asks || c.heading === n || isVerb(t, s.labelTo, s.to));
    const list = isVerb(t, s.body, s.to) && !afterPreamble(t, cited, s) ? -1 : listInside(t, s, told);
    const listed =
      list > 0 && isVerb(t, afterOrdinal(t, list, s.to), s.to) && !(s.labelTo > s.body && s.marker !== null);
    const body = listed ? list : labelPast ? s.labelTo : pastLead(t, s, c);
    let from = body;
    let opened = carried || listed;
    if (s.opensLine && s.marker === null && !carried) above = null;
    const label = body === s.labelTo && body > s.body ? chargedBy(t, s, body) : null;
    const at: Place = {
      t,
      dates,
      cited,
      s,
      c,
      past: isPast(t, dates, s, reference),
      demanded: led && demanding && s.opensLine && s.marker !== null,
      chained: chain,
      whole: led && s.opensLine && s.marker === null,
      out,
    };
    const first = out.length;
    const items = told ? 0 : inlineItems(t, body, s.to);
    for (let k = body; k <= s.to; k++) {
      const item = items > 1 && k < s.to ? inlineItem(t, k) : 0;
      if (k < s.to && item === 0 && (t.kind[k] !== PUNCT || t.code[k] !== SEMICOLON)) continue;
      if (item > 0) {
        if (k > from) readSegment(at, from, k, opened);
        at.item = t.text.slice(t.start[k], t.end[k + item - 1]).replace(/[()]/g, '');
        opened = true;
        from = k + item;
        k = from - 1;
        continue;
      }
      const whole = k < s.to && from === body && oneTask(t, dates, cited, s, body, k);
      opened = readSegment(at, from, whole ? s.to : k, opened);
      if (whole) break;
      from = k + 1;
    }
    addDetails(at, first, label ?? above);
    chain = out.length > before && (carried || requests(t, s) || looksAhead(t, s));
  }
  return settleTasks(surroundings, out).map((found) => found.task);
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
  for (let k = s.body; k < turn.at; k++) if (isPunct(t, k, ';')) return s.body;
  for (let k = turn.at; k < s.to && k < turn.at + 12; k++) {
    if (isPunct(t, k, ';')) break;
    if (isPunct(t, k, ':')) return isVerb(t, k + 1, s.to) || paperOrders(t, s, k - 2) ? k + 1 : s.body;
  }
  return s.body;
}

/**
 * In a numbered point a long first clause holds the point together: what follows its semicolons only unfolds it. Not so
 * where the clause counts something or has a day of its own.
 */
function oneTask(t: Tokens, dates: Dates, cited: Uint8Array, s: Sentence, from: number, to: number): boolean {
  if (s.marker === null || !/[\p{L}\d]/u.test(s.marker)) return false;
  let words = 0;
  for (let k = from; k < to; k++) if (t.kind[k] === WORD && !dates.at[k] && cited[k] !== 1) words++;
  return words > LONG_CLAUSE && !hasNumber(t, from, to) && !hasDueDate(t, dates, from, to);
}
const LONG_CLAUSE = 18;

/** "V/v …": what a letter is about; a line that goes on with it asks for nothing either. */
const isSubject = (t: Tokens, s: Sentence): boolean => t.words[s.body] === V && t.words[s.body + 2] === V;

/** "1. Quan điểm: Giáo dục là …": what is believed, nothing to be done. */
const isView = (t: Tokens, s: Sentence): boolean =>
  s.labelTo > s.body && s.labelTo < s.to && matchLength(VIEWS, t, s.body, s.labelTo) > 0;
const VIEWS = phraseTable('quan điểm, quan điểm chỉ đạo, quan điểm phát triển, phương châm');

const CARRYING = phraseTable('thực hiện, triển khai, tiếp tục thực hiện');

/** "Thực hiện Thông tư số …, Sở hướng dẫn …": a line that names what a letter or plan rests on. */
function isBasis(t: Tokens, s: Sentence, cited: Uint8Array): boolean {
  if (s.opensLine && s.marker === null && matchLength(PROPOSED, t, s.body, s.to) > 0) return true;
  if (s.opensLine && matchLength(GROUNDS, t, s.body, s.to) > 0 && cited[s.body + 2] === 1)
    return endsOnPaper(t, s, cited);
  if (!s.opensLine || s.marker !== null) return false;
  const length = matchLength(CARRYING, t, s.body, s.to);
  return length > 0 && cited[s.body + length] === 1 && listInside(t, s, false) < 0 && !asksBodies(t, s);
}

/** "Thực hiện Chỉ thị số …, Sở yêu cầu hiệu trưởng các trường tổ chức …": whom it asks follows, no "như sau" or colon. */
function asksBodies(t: Tokens, s: Sentence): boolean {
  const at = findPhrase(t, REQUESTS, s.body, s.to);
  return at > 0 && t.kind[at - 1] === WORD && !isPunct(t, s.to - 1, ':');
}
const REQUESTS = phraseTable(
  'yêu cầu các, yêu cầu hiệu trưởng, yêu cầu thủ trưởng, yêu cầu phòng, yêu cầu ubnd, yêu cầu sở',
);

const GROUNDS = phraseTable('căn cứ');
/** "Xét đề nghị của Phòng GD&ĐT tại Tờ trình số …;" */
const PROPOSED = phraseTable('xét đề nghị, theo đề nghị, xét tờ trình, theo tờ trình');
/** "- Căn cứ Luật Giáo dục ngày …;": no verb behind a comma. */
function endsOnPaper(t: Tokens, s: Sentence, cited: Uint8Array): boolean {
  for (let k = s.body; k + 1 < s.to; k++)
    if (isPunct(t, k, ',') && cited[k] !== 1 && isVerb(t, k + 1, s.to)) return false;
  return true;
}

/** A short line without a stop, or the title line under a heading: no sentence that asks for anything. */
function isCaption(t: Tokens, s: Sentence, before: Sentence | undefined): boolean {
  if (!s.opensLine || !s.closesLine || s.marker !== null) return false;
  const quoted = isPunct(t, s.to - 1, '”') || isPunct(t, s.to - 1, '"');
  const last = quoted ? s.to - 2 : s.to - 1;
  if (isPunct(t, last, '.') || isPunct(t, last, ';') || isPunct(t, last, ',')) return false;
  return s.to - s.body <= 5 || before === undefined || before.heading || isSubject(t, before);
}

/** How many points the sentence lists with markers of their own. */
function inlineItems(t: Tokens, from: number, to: number): number {
  let n = 0;
  for (let k = from + 1; k < to; k++) {
    if (t.kind[k] !== PUNCT || t.code[k] !== CLOSE) continue;
    if (inlineItem(t, k - 1) > 0 || inlineItem(t, k - 2) > 0) n++;
  }
  return n;
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
