import { type Context, modeAt } from './context.ts';
import { FURTHER } from './lexicon/cues.ts';
import { matchLength, phraseTable } from './lexicon/phrases.ts';
import { ACTION_VERBS, ACTORS, NOUN_PHRASES, SPLIT_VERBS, STATUS_VERBS } from './lexicon/verbs.ts';
import { registerWord, wordSet } from './lexicon/words.ts';
import type { Task } from './reading.ts';
import type { Sentence } from './segment.ts';
import { isCapital, isPunct, NUM, type Tokens, WORD } from './tokens.ts';
import { asksFor } from './turns.ts';
import { startsCountNoun } from './units.ts';

// Tasks: in plans and lists of duties every clause that begins with a verb of doing; in running text what follows
// "sẽ", "cần", "phải", "yêu cầu" … One clause is one task; semicolons part them, and commas before a strong verb.

const id = registerWord;
const AND = id('và');
const THOI = id('thời');
const DUOC = id('được');
const PHAI = id('phải');
const DE = id('để');
const PHAN = id('phấn');
const NHAM = id('nhằm');
const KEU = id('kêu');
const DOI = id('đối');
const SE = id('sẽ');
const CAU = id('cầu');
const CAN = id('cần');
const GIAO = id('giao');
const UU = id('ưu');
const NGHI = id('nghị');
const PERIODS = phraseTable(
  'năm, năm học, nhiệm kỳ, giai đoạn, trong năm, trong nhiệm kỳ, trong năm học, từ nay, thời gian tới, trong thời gian tới',
);
const DONE_LATER = phraseTable(
  'triển khai, thực hiện, tổ chức, xây dựng, đầu tư, bồi dưỡng, tập huấn, mở rộng, bổ sung',
);
const SAYING = phraseTable('cho biết, đề nghị, yêu cầu, cho rằng, giải pháp, nhấn mạnh, lưu ý, kiến nghị, đề xuất');
const PURPOSE = phraseTable('theo hướng, nhằm, góp phần, để');
/** After these a verb says what is to be done; the task begins at the verb. */
const ASKING = phraseTable(
  'sẽ, sẽ tập trung, cần, cần phải, cần tập trung, yêu cầu, yêu cầu phải, đề nghị, đặt mục tiêu, còn đặt mục tiêu, trong thời gian tới, thời gian tới, phải, cùng với đó là',
);
/** These begin a task themselves. */
const STARTING = phraseTable('dự kiến, khuyến khích, kêu gọi, phấn đấu, đẩy nhanh');
/** First syllables that make the next word no verb: "chương | trình", "quy | hoạch". */
const NOT_VERB_AFTER = wordSet('chương công lộ quy quá tiến giáo tờ tự việc sự trình mức đào ban');
/** After a body of that name only "giáo dục" and "đào tạo" are no verbs. */
const BODIES = wordSet('sở phòng bộ ngành người các những');
const FIELDS = wordSet('giáo đào kế tổ phòng lãnh');
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
    const body = labelled && (short || c.heading === n || isVerb(t, s.labelTo, s.to)) ? s.labelTo : s.body;
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
  const mode = modeAt(c, from + 1);
  const listed = c.section === 'plan' || c.section === 'target' || c.start === 'plan' || c.start === 'target';
  const aims = listed || ((mode === 'plan' || mode === 'target') && announced(t, s, c, from));
  let at = (aims || opened) && mode !== 'report' ? begins(t, s, c, from, end) : -1;
  if (at < 0 && aims && s.labelTo > from && s.labelTo < end && s.labelTo - from <= 9)
    at = begins(t, s, c, s.labelTo, end);
  let opens = opened;
  if (at < 0) {
    at = asked(t, c, from, end, listed || mode === 'plan');
    opens = at >= 0 && t.words[at] !== PHAI && t.words[at - 1] !== PHAI;
  }
  if (at < 0 || (end === s.to && s.closesLine && isPunct(t, end - 1, ':'))) return opens;
  const splits = s.marker === null ? splitAt(t, at, end) : [at];
  const measured = c.section === 'target' && s.marker === null;
  for (let i = 0; i < splits.length; i++) {
    const a = splits[i] as number;
    const next = splits[i + 1];
    const b = next === undefined ? end : t.words[next - 1] === THOI ? next - 2 : next - 1;
    if (measured && hasPercent(t, a, b)) continue;
    if (t.words[a] === PHAN && hasNumber(t, a, b)) continue;
    if (s.marker === null && matchLength(STATUS_VERBS, t, a, b) > 0 && hasPercent(t, a, b)) continue;
    push(t, s, a, b, out);
  }
  return opens;
}

/** Commas and "và" before strong verbs part a running sentence into tasks, but not inside "theo hướng …", "nhằm …". */
function splitAt(t: Tokens, at: number, end: number): number[] {
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
    const verb = matchLength(also ? ACTION_VERBS : SPLIT_VERBS, t, k, end);
    if (and && t.words[k] === UU) continue;
    if (verb === 0 || isPunct(t, k + verb, ',') || k - last < (and ? 7 : 5) || endsWithVerb(t, k - 1, at)) continue;
    splits.push(k);
  }
  return splits;
}

/** "củng cố, duy trì và | nâng cao …": the verb before has no object of its own yet. */
function endsWithVerb(t: Tokens, to: number, floor: number): boolean {
  for (let size = 3; size >= 1; size--) {
    const k = to - size;
    if (
      k >= floor &&
      matchLength(ACTION_VERBS, t, k, to) === size &&
      (size > 1 || !NOT_VERB_AFTER.has(t.words[k - 1] as number))
    )
      return size > 1 || isPunct(t, k - 1, ',');
  }
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
  let from = afterPeriod(t, start, end);
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
    if (c.section === 'target' && REACHED.has(t.words[k] as number)) return -1;
    if (isVerb(t, k, end) && !isCapital(t, k)) return k;
  }
  return -1;
}
const REACHED = wordSet('được đạt');

function isVerb(t: Tokens, k: number, end: number): boolean {
  if (t.kind[k] !== WORD || matchLength(ACTION_VERBS, t, k, end) === 0) return false;
  if (matchLength(NOUN_PHRASES, t, k, end) > 0) return false;
  const before = t.words[k - 1] as number;
  return !NOT_VERB_AFTER.has(before) && !(BODIES.has(before) && FIELDS.has(t.words[k] as number));
}

function hasPercent(t: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (t.kind[k] === NUM && isPunct(t, k + 1, '%')) return true;
  return false;
}

function hasNumber(t: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (t.kind[k] === NUM && (isPunct(t, k + 1, '%') || startsCountNoun(t, k + 1))) return true;
  return false;
}

/** In running text: what follows a word of plan or duty. */
function asked(t: Tokens, c: Context, from: number, end: number, aims: boolean): number {
  for (let k = from; k < end; k++) {
    if (t.words[k] === 0) continue;
    const start = matchLength(STARTING, t, k, end);
    if (start > 1 && modeAt(c, k) !== 'report' && !(t.words[k] === PHAN && hasNumber(t, k, end))) return k;
    if (t.words[k] === NHAM && t.words[k + 1] === KEU) return k + 1;
    if (t.words[k] === DOI && k === from) {
      const v = afterTopic(t, k, end);
      if (v > 0) return v;
    }
    if (t.words[k] === GIAO && isCapital(t, k + 1) && modeAt(c, k) !== 'report') {
      const v = charged(t, k + 1, end);
      if (v >= 0) return v;
    }
    const cue = matchLength(ASKING, t, k, end);
    if (cue === 0 || !asksFor(t, k)) continue;
    const last = t.words[k + cue - 1];
    if (last === SE && t.words[k + cue] === DUOC && matchLength(DONE_LATER, t, k + cue + 1, end) > 0)
      return clauseStart(t, from, k);
    if (last === PHAI && !aims && cue === 1) continue;
    if (t.words[k] === CAN && !aims && !said(t, from, k)) continue;
    if (last === CAU || last === NGHI) {
      const v = demanded(t, k + cue, end);
      if (v >= 0) return v;
    }
    for (let v = k + cue; v < end && v < k + cue + 2; v++) {
      if (t.words[v] === DE) break;
      if (isVerb(t, v, end)) return last === PHAI && k - clauseStart(t, from, k) <= 14 ? clauseStart(t, from, k) : v;
    }
  }
  return -1;
}

/** "đề nghị ngành giáo dục tiếp tục …", "yêu cầu các địa phương phải coi …": the verb after the one who is asked. */
function demanded(t: Tokens, from: number, end: number): number {
  for (let v = from; v < end && v < from + 12 && !isPunct(t, v, ','); v++) if (t.words[v] === PHAI) return v;
  if (matchLength(ACTORS, t, from, end) === 0) return -1;
  for (let v = from + 1; v < end && v < from + 12 && !isPunct(t, v, ';'); v++)
    if (matchLength(SPLIT_VERBS, t, v, end) > 0) return v;
  return -1;
}

/** "giao Sở Tài chính cân đối …": the verb after the body that is charged. */
function charged(t: Tokens, from: number, end: number): number {
  if (matchLength(ACTORS, t, from, end) === 0) return -1;
  for (let v = from + 1; v < end && v < from + 14 && !isPunct(t, v, ';'); v++)
    if (isVerb(t, v, end) && !isCapital(t, v)) return v;
  return -1;
}

/** Does someone say so before: "… cho biết cần …"? */
function said(t: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (matchLength(SAYING, t, k, to) > 0) return true;
  return false;
}

/** "Đối với học sinh lớp 2, thực hiện …": the verb after the topic, or -1. */
function afterTopic(t: Tokens, from: number, end: number): number {
  for (let k = from + 2; k < end && k < from + 14; k++) {
    if (isPunct(t, k, ',')) return isVerb(t, k + 1, end) ? k + 1 : -1;
  }
  return -1;
}

function clauseStart(t: Tokens, from: number, k: number): number {
  for (let i = k - 1; i > from; i--) if (isPunct(t, i, ',') || isPunct(t, i, ':')) return i + 1;
  return from;
}

function push(t: Tokens, s: Sentence, from: number, to: number, out: Task[]): void {
  let end = to;
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
