import type { Context } from '../context.ts';
import { modeAt, turnAt } from '../context.ts';
import { isVerb } from '../doing.ts';
import type { Sentence } from '../segment.ts';
import { namesThing } from '../task-starts.ts';
import { isCapital, isPunct, NUM, PUNCT, type Tokens, WORD } from '../tokens.ts';
import { CUE, type Cues, DATE, NUMBER, nameId, symbolAt } from './cues.ts';
import type { Surroundings } from './places.ts';
import { earlierCues, FAR, headingCues, MODES, markOf } from './places.ts';

// What tells whether something to be done begins at a place of the text.

/** How a place is reached: at the start of a point, past its label, or behind a sign inside the sentence. */
export type Entry = 'marker' | 'label' | 'semicolon' | 'colon';
const ENTRIES: Record<Entry, number> = {
  marker: nameId('mục'),
  label: nameId('nhãn'),
  semicolon: nameId('chấm-phẩy'),
  colon: nameId('hai-chấm'),
};
const LENGTHS = [3, 6, 10, 16, 25, 40, 999].map((n) => ({ n, name: nameId(`dài-${n}`) }));
const CAPITAL = nameId('hoa');
const SMALL = nameId('thường');
const COUNTED = nameId('có-số');
const SHARED = nameId('có-phần-trăm');
const DATED = nameId('có-ngày');
const WORDS_INSIDE = 18;

/** A place where a task may begin: tokens [at, end) of the sentence `n`. */
export interface TaskPlace {
  n: number;
  at: number;
  end: number;
  entry: Entry;
}

/**
 * The places of the sentence `n` that are asked about. Plain sentences and what commas part are left to the rules, which
 * know the verbs: there the cues find little and are wrong as often as right.
 */
export function taskPlaces({ t, sentences }: Surroundings, n: number): TaskPlace[] {
  const s = sentences[n] as Sentence;
  const out: TaskPlace[] = [];
  const add = (at: number, entry: Entry): void => {
    if (at < s.to && t.kind[at] !== PUNCT && (isVerb(t, at, s.to) || !namesThing(t, at)))
      out.push({ n, at, end: endOf(t, at, s.to), entry });
  };
  if (s.marker !== null) add(s.body, 'marker');
  for (let k = s.body + 1; k < s.to - 1; k++) {
    if (t.kind[k] !== PUNCT) continue;
    if (isPunct(t, k, ';')) add(k + 1, 'semicolon');
    else if (isPunct(t, k, ':')) add(k + 1, k + 1 === s.labelTo ? 'label' : 'colon');
  }
  return out;
}

/** The end of the clause that starts at `at`: its semicolon, or the end of the sentence. */
export function endOf(t: Tokens, at: number, to: number): number {
  for (let k = at; k < to; k++) if (isPunct(t, k, ';')) return k;
  return to;
}

/** Adds what surrounds a place where a task may begin. */
export function taskCues(cues: Cues, around: Surroundings, place: TaskPlace): void {
  const { t, dates } = around;
  const { n, at, end } = place;
  const s = around.sentences[n] as Sentence;
  const c = around.around[n] as Context;
  const entry = ENTRIES[place.entry];
  cues.add(CUE.always, 0);
  cues.add(CUE.place, entry);
  const x = (on: number): number => (at + on < end ? symbolAt(t, dates, at + on) : FAR);
  cues.add(CUE.first1, x(0));
  cues.add(CUE.first1, x(0), entry);
  cues.add(CUE.first2, x(1));
  cues.add(CUE.first3, x(2));
  cues.add(CUE.first12, x(0), x(1));
  cues.add(CUE.first23, x(1), x(2));
  cues.add(CUE.form, isCapital(t, at) ? CAPITAL : SMALL, entry);
  addInside(cues, around, at, end, entry);
  addLeft(cues, around, s, at);
  headingCues(cues, around, c, n);
  earlierCues(cues, around, n);
  addLead(cues, around, n);
  const turn = turnAt(c, at + 1);
  const mode = MODES[modeAt(c, at + 1)];
  cues.add(CUE.mode, mode, MODES[c.section]);
  cues.add(CUE.modeAt, mode, entry);
  cues.add(CUE.modeBefore, mode, x(0));
  if (turn) cues.add(CUE.turn, t.words[turn.at] as number);
  cues.add(CUE.marker, markOf(s), MODES[c.section]);
}

function addInside(cues: Cues, { t, dates }: Surroundings, at: number, end: number, entry: number): void {
  let number = false;
  let share = false;
  let day = false;
  let behind = 0;
  for (let k = at; k < end; k++) {
    const x = symbolAt(t, dates, k);
    if (x === NUMBER) {
      number = true;
      if (isPunct(t, k + 1, '%')) share = true;
    }
    if (x === DATE) day = true;
    if (k < at + WORDS_INSIDE && x > 0) {
      if (t.kind[k] === WORD && k > at + 1) cues.add(CUE.inside, x);
      if (behind > 0) cues.add(CUE.insidePair, behind, x);
    }
    behind = x;
  }
  if (number) cues.add(CUE.counts, COUNTED, entry);
  if (share) cues.add(CUE.counts, SHARED, entry);
  if (day) cues.add(CUE.counts, DATED, entry);
  const length = LENGTHS.find((l) => end - at <= l.n) as { name: number };
  cues.add(CUE.length, length.name, entry);
  cues.add(CUE.ends, symbolAt(t, dates, end - 1));
}

function addLeft(cues: Cues, { t, dates }: Surroundings, s: Sentence, at: number): void {
  const x = (back: number): number => (at - back < s.from ? FAR : symbolAt(t, dates, at - back));
  cues.add(CUE.before1, x(1));
  cues.add(CUE.before2, x(2));
  cues.add(CUE.before3, x(3));
  cues.add(CUE.beforePair, x(2), x(1));
  let behind = 0;
  for (let k = at - 1; k >= s.body && k > at - 25; k--) {
    const y = symbolAt(t, dates, k);
    if (y > 0 && t.kind[k] !== NUM) cues.add(CUE.sentence, y);
    if (y > 0 && behind > 0) cues.add(CUE.sentencePair, y, behind);
    behind = y;
  }
  if (at === s.body) return;
  cues.add(CUE.opens, symbolAt(t, dates, s.body));
  cues.add(CUE.opensPair, symbolAt(t, dates, s.body), symbolAt(t, dates, s.body + 1));
  for (let k = s.body; k < s.labelTo && k < s.body + 16 && k < at; k++)
    if (t.kind[k] === WORD) cues.add(CUE.label, symbolAt(t, dates, k));
}

/** The line with a colon above, and the sentence before. */
function addLead(cues: Cues, { t, dates, sentences }: Surroundings, n: number): void {
  const before = sentences[n - 1];
  if (!before) return;
  cues.add(CUE.above, symbolAt(t, dates, before.body), symbolAt(t, dates, before.to - 1));
  cues.add(CUE.above, symbolAt(t, dates, before.body));
  for (let i = n - 1; i >= 0 && i > n - 25; i--) {
    const line = sentences[i] as Sentence;
    if (!line.closesLine || !isPunct(t, line.to - 1, ':')) continue;
    for (let k = Math.max(line.body, line.to - 14); k < line.to; k++)
      if (t.kind[k] === WORD) cues.add(CUE.lead, symbolAt(t, dates, k));
    return;
  }
}
