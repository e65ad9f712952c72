import { type Context, modeAt } from './context.ts';
import { DUTY_CUES, PLAN_CUES } from './lexicon/cues.ts';
import { matchLength } from './lexicon/phrases.ts';
import { ACTION_VERBS, ACTORS, SPLIT_VERBS } from './lexicon/verbs.ts';
import { registerWord } from './lexicon/words.ts';
import type { Task } from './reading.ts';
import type { Sentence } from './segment.ts';
import { isPunct, NUM, type Tokens, WORD } from './tokens.ts';

// Tasks: in plans and lists of duties every clause that begins with a verb of doing; in running text what follows
// "sẽ", "cần", "phải", "yêu cầu" … One clause is one task; semicolons part them, and commas before a strong verb.

const AND = registerWord('và');
const DUOC = registerWord('được');

/** The tasks of the text, in order. */
export function readTasks(t: Tokens, sentences: Sentence[], around: Context[]): Task[] {
  const out: Task[] = [];
  for (let n = 0; n < sentences.length; n++) {
    const s = sentences[n] as Sentence;
    const c = around[n] as Context;
    if (s.heading) continue;
    const body = s.labelTo > s.body && s.labelTo - s.body <= 14 ? s.labelTo : s.body;
    let from = body;
    for (let k = body; k <= s.to; k++) {
      if (k < s.to && !isPunct(t, k, ';')) continue;
      readSegment(t, s, c, from, k, out);
      from = k + 1;
    }
  }
  return out;
}

function readSegment(t: Tokens, s: Sentence, c: Context, start: number, end: number, out: Task[]): void {
  let from = start;
  while (from < end && t.kind[from] !== WORD && t.kind[from] !== NUM) from++;
  if (end - from < 3) return;
  const mode = modeAt(c, from + 1);
  const aims = mode === 'plan' || (mode === 'target' && (s.marker !== null || c.section !== 'neutral'));
  const at = aims ? begins(t, from, end) : asked(t, s, c, from, end);
  if (at < 0) return;
  const splits: number[] = [at];
  if (s.marker === null) {
    for (let k = at + 4; k + 3 < end; k++) {
      if ((isPunct(t, k - 1, ',') || t.words[k - 1] === AND) && matchLength(SPLIT_VERBS, t, k, end) > 0) {
        if (k - (splits[splits.length - 1] as number) >= 5 && !isPunct(t, k + matchLength(SPLIT_VERBS, t, k, end), ','))
          splits.push(k);
      }
    }
  }
  for (let i = 0; i < splits.length; i++) {
    const a = splits[i] as number;
    const b = i + 1 < splits.length ? (splits[i + 1] as number) - 1 : end;
    push(t, s, a, b, out);
  }
}

/** In a list of duties: the verb at the start, or after the one who has to act. */
function begins(t: Tokens, from: number, end: number): number {
  if (matchLength(ACTION_VERBS, t, from, end) > 0) return from;
  if (matchLength(ACTORS, t, from, end) === 0) return -1;
  for (let k = from + 1; k < end && k < from + 14; k++) {
    if (isPunct(t, k, ',') && k - from > 8) return -1;
    if (t.kind[k] === WORD && matchLength(ACTION_VERBS, t, k, end) > 0) return k;
  }
  return -1;
}

/** In running text: what follows a word of plan or duty. */
function asked(t: Tokens, s: Sentence, c: Context, from: number, end: number): number {
  for (let k = from; k < end; k++) {
    const cue = matchLength(PLAN_CUES, t, k, end) || matchLength(DUTY_CUES, t, k, end);
    if (cue === 0) continue;
    const mode = modeAt(c, k);
    if (mode === 'report' || t.words[k + cue] === DUOC) continue;
    void s;
    for (let v = k + cue; v < end && v < k + cue + 3; v++) if (matchLength(ACTION_VERBS, t, v, end) > 0) return v;
  }
  return -1;
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
