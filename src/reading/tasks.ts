import { asked } from './asked.ts';
import { type Context, modeAt } from './context.ts';
import { hasNumber, hasPercent, isVerb } from './doing.ts';
import { FURTHER } from './lexicon/cues.ts';
import { matchLength, phraseTable } from './lexicon/phrases.ts';
import { ACTION_VERBS, ACTORS, QUIET_SPLIT_VERBS, SPLIT_VERBS, STATUS_VERBS } from './lexicon/verbs.ts';
import { registerWord, wordSet } from './lexicon/words.ts';
import type { Task } from './reading.ts';
import type { Sentence } from './segment.ts';
import { isCapital, isPunct, NUM, type Tokens, WORD } from './tokens.ts';

// Tasks: in plans and lists of duties every clause that begins with a verb of doing; in running text what follows
// "sẽ", "cần", "phải", "yêu cầu" … One clause is one task; semicolons part them, and commas before a strong verb.

const id = registerWord;
const AND = id('và');
const THOI = id('thời');
const PHAI = id('phải');
const PHAN = id('phấn');
const UU = id('ưu');
const PERIODS = phraseTable(
  'đến năm, đến hết năm, đến cuối năm, giai đoạn, hằng năm, hàng năm, mỗi năm, năm, năm học, nhiệm kỳ, trong năm, trong nhiệm kỳ, trong năm học, từ nay, thời gian tới, trong thời gian tới',
);
const LA = id('là');
const DEN = id('đến');
const OPENERS = phraseTable('theo đó, cụ thể, trong đó');
const PURPOSE = phraseTable('theo hướng, nhằm, góp phần, để');
const HOP = id('hợp');

/** The tasks of the text, in order. */
export function readTasks(t: Tokens, cited: Uint8Array, sentences: Sentence[], around: Context[]): Task[] {
  const out: Task[] = [];
  for (let n = 0; n < sentences.length; n++) {
    const s = sentences[n] as Sentence;
    const c = around[n] as Context;
    if (s.heading || isCaption(t, s, sentences[n - 1])) continue;
    const labelled = s.labelTo > s.body && s.labelTo - s.body <= 14;
    const short = s.labelTo - s.body <= 3;
    const asks = c.turns.some((x) => x.at < s.labelTo && (x.mode === 'plan' || x.mode === 'target'));
    const past = labelled && (short || asks || c.heading === n || isVerb(t, s.labelTo, s.to));
    const body = past ? s.labelTo : pastLead(t, s, c);
    let from = body;
    let opened = false;
    for (let k = body; k <= s.to; k++) {
      if (k < s.to && !isPunct(t, k, ';')) continue;
      const whole = k < s.to && from === body && oneTask(s, body, k);
      opened = readSegment(t, cited, s, c, from, whole ? s.to : k, opened, out);
      if (whole) break;
      from = k + 1;
    }
  }
  return out;
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

/** A short line without a stop, or the title line under a heading: no sentence that asks for anything. */
function isCaption(t: Tokens, s: Sentence, before: Sentence | undefined): boolean {
  if (!s.opensLine || !s.closesLine || s.marker !== null) return false;
  const last = s.to - 1;
  if (isPunct(t, last, '.') || isPunct(t, last, ';') || isPunct(t, last, ',')) return false;
  return s.to - s.body <= 5 || before?.heading === true;
}

function readSegment(
  t: Tokens,
  cited: Uint8Array,
  s: Sentence,
  c: Context,
  start: number,
  end: number,
  opened: boolean,
  out: Task[],
): boolean {
  let from = start;
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
  let opens = opened;
  if (at < 0) {
    at = asked(t, c, from, end, listed || mode === 'plan');
    opens = at >= 0 && t.words[at] !== PHAI && t.words[at - 1] !== PHAI;
  }
  if (at < 0 || (end === s.to && s.closesLine && isPunct(t, end - 1, ':'))) return opens;
  const splits = s.marker === null ? splitAt(t, at, end, semicolons(t, s) < 2) : [at];
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

/** Commas and "và" before strong verbs part a running sentence into tasks, but not inside "theo hướng …", "nhằm …". */
function splitAt(t: Tokens, at: number, end: number, quiet: boolean): number[] {
  const splits = [at];
  let bound = false;
  for (let k = at + 1; k + 3 < end; k++) {
    if (matchLength(PURPOSE, t, k, end) > 0) bound = true;
    const last = splits[splits.length - 1] as number;
    if (isPunct(t, k - 1, ':') && isVerb(t, k, end)) {
      splits.push(k);
      continue;
    }
    const and = t.words[k - 1] === AND;
    const also = t.words[k - 1] === THOI;
    if (k < at + 4 || bound || (!isPunct(t, k - 1, ',') && !and && !also)) continue;
    const other = isPunct(t, k - 1, ',') && k - last >= 5 ? actorsVerb(t, k, end) : -1;
    if (other >= 0) {
      splits.push(other);
      continue;
    }
    const strong = matchLength(also ? ACTION_VERBS : SPLIT_VERBS, t, k, end);
    const verb = strong === 0 && quiet ? matchLength(QUIET_SPLIT_VERBS, t, k, end) : strong;
    if (and && t.words[k] === UU) continue;
    if (verb === 0 || isPunct(t, k + verb, ',') || k - last < (and ? 7 : 5) || endsWithVerb(t, k - 1, at)) continue;
    splits.push(k);
  }
  return splits;
}

const PLURAL = wordSet('các phòng sở tổ ban ubnd trường');

/** ", các phòng chuyên môn | rà soát …": the strong verb of the next one charged, or -1. */
function actorsVerb(t: Tokens, k: number, end: number): number {
  if (!PLURAL.has(t.words[k] as number) || matchLength(ACTORS, t, k, end) === 0) return -1;
  for (let v = k + 2; v < end && v < k + 7; v++) {
    if (t.kind[v] !== WORD) return -1;
    if (matchLength(SPLIT_VERBS, t, v, end) > 0 && !isCapital(t, v)) return v;
  }
  return -1;
}

/** How many semicolons part the sentence. */
function semicolons(t: Tokens, s: Sentence): number {
  let n = 0;
  for (let k = s.body; k < s.to; k++) if (isPunct(t, k, ';')) n++;
  return n;
}

/** The end of the first clause: a comma, but not the one behind "Phấn đấu đến năm 2025,". */
function firstClause(t: Tokens, from: number, to: number): number {
  for (let k = from + 4; k < to; k++) if (isPunct(t, k, ',') && t.kind[k - 1] === WORD) return k;
  return to;
}

/** "củng cố, duy trì và | nâng cao …": the verb before has no object of its own yet. */
function endsWithVerb(t: Tokens, to: number, floor: number): boolean {
  for (let size = 3; size >= 1; size--) {
    const k = to - size;
    if (k >= floor && matchLength(ACTION_VERBS, t, k, to) === size && (size > 1 || isVerb(t, k, to)))
      return size > 1 || isPunct(t, k - 1, ',');
  }
  return false;
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

/** Past "Nhiệm kỳ 2020 – 2025," and the like. */
function afterPeriod(t: Tokens, from: number, end: number): number {
  if (matchLength(PERIODS, t, from, end) === 0) return from;
  for (let k = from + 1; k < end && k < from + 8; k++) if (isPunct(t, k, ',')) return k + 1;
  return from;
}

/** In a list of duties: the verb at the start, or after the one who has to act. */
function begins(t: Tokens, s: Sentence, c: Context, start: number, end: number): number {
  const opening = matchLength(OPENERS, t, start, end);
  const first = opening > 0 && isPunct(t, start + opening, ',') ? start + opening + 1 : start;
  let from = afterPeriod(t, t.words[first] === LA ? first + 1 : first, end);
  const further = matchLength(FURTHER, t, from, end);
  if (further > 0) from += further + (isPunct(t, from + further, ',') ? 1 : 0);
  if (isVerb(t, from, end)) return from;
  if (further > 0 && c.section === 'neutral') return -1;
  if (t.kind[from] === NUM && isPunct(t, from + 1, '%'))
    return s.marker !== null && from <= s.body && c.section === 'plan' ? from : -1;
  if (matchLength(ACTORS, t, from, end) === 0 || (t.words[from + 1] === HOP && !isCapital(t, from + 1))) return -1;
  for (let k = from + 1; k < end && k < from + 14; k++) {
    if (isPunct(t, k, ',') && k - from > 8) return -1;
    if (t.words[k] === PHAI) return from;
    if (matchLength(PURPOSE, t, k, end) > 0) return -1;
    if (c.section === 'target' && REACHED.has(t.words[k] as number)) return -1;
    if (isVerb(t, k, end) && !isCapital(t, k)) return k;
  }
  return -1;
}
const REACHED = wordSet('được đạt');

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

function push(t: Tokens, s: Sentence, from: number, to: number, out: Task[]): void {
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
  out.push(task);
}
