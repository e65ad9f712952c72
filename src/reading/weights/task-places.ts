import { isVerb } from '../contexts/doing.ts';
import { wordSet } from '../lexicon/words.ts';
import type { Sentence } from '../text/segment.ts';
import { NUM, PUNCT, type Tokens, WORD } from '../text/tokens.ts';
import { type Headings, headingsOf } from './headings.ts';
import type { Surroundings } from './places.ts';

// Where a task may begin: at the start of a sentence or clause, at a verb of doing, behind a word that asks or promises.

/** A text with what the rules say of its tasks. */
export interface RuledTasks extends Headings {
  around: Surroundings;
  /** The tokens at which the rules begin a task, in order. */
  starts: readonly number[];
  /** 1 for each sentence in which the rules begin one. */
  ruled: Uint8Array;
  /** How many of its sentences stand under a marker, 0 to 1. */
  marked: number;
}

/** A place where a task may begin: token `k` of sentence `n`. */
export interface TaskPlace {
  k: number;
  n: number;
  /** 2 the rules begin a task here, 3 they begin one nearby, 1 neither: the sides of `besides`. */
  side: 1 | 2 | 3;
  /** How many of `starts` stand before it. */
  before: number;
}

/** Whoever says a task begins within so many characters means the same place. */
export const NEARBY = 20;

/** Looks at the tasks of a text once; `starts` are the tokens at which the rules begin one, in order. */
export function ruledTasks(around: Surroundings, starts: readonly number[]): RuledTasks {
  const { sentences } = around;
  const ruled = new Uint8Array(sentences.length);
  let next = 0;
  let marked = 0;
  sentences.forEach((s, n) => {
    if (s.marker !== null) marked++;
    for (; next < starts.length && (starts[next] as number) < s.to; next++) ruled[n] = 1;
  });
  return { around, starts, ruled, marked: marked / Math.max(1, sentences.length), ...headingsOf(around) };
}

/**
 * Visits the places of sentence `n`; `before` rules' starts stand before it. The answer is how many stand before the next
 * sentence. The place is used again for the next visit.
 */
export function visitPlaces(
  { around: { t, sentences }, starts }: RuledTasks,
  n: number,
  before: number,
  visit: (place: TaskPlace) => void,
): number {
  const s = sentences[n] as Sentence;
  const place: TaskPlace = { k: s.from, n, side: 1, before };
  let next = before;
  for (let k = s.from; k < s.to; k++) {
    while (next < starts.length && (starts[next] as number) < k) next++;
    const here = starts[next] === k;
    if (!here && !mayBegin(t, s, k)) continue;
    place.k = k;
    place.side = here ? 2 : isClose(t, starts[next], k) || isClose(t, starts[next - 1], k) ? 3 : 1;
    place.before = next;
    visit(place);
  }
  return next;
}

/** Does the rules' start stand near token `k`? */
export const isClose = (t: Tokens, start: number | undefined, k: number): boolean =>
  start !== undefined && Math.abs((t.start[start] as number) - (t.start[k] as number)) <= NEARBY;

function mayBegin(t: Tokens, s: Sentence, k: number): boolean {
  if (k < s.body) return false;
  const opens = k === s.body || k === s.labelTo;
  if (t.kind[k] !== WORD) return opens && t.kind[k] === NUM;
  return opens || t.kind[k - 1] === PUNCT || LEADS.has(t.words[k - 1] as number) || isVerb(t, k, s.to);
}

/** The last syllables of what stands before a verb: "sẽ", "cần", "đề | nghị", "tiếp | tục", "và". */
const LEADS = wordSet(
  'sẽ cần phải nên được để nghị cầu đạo giao xuất trung tục đấu và là nhằm hãy cùng không dự kiến tiêu cũng đồng',
);
