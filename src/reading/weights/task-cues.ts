import { type Context, modeAt } from '../contexts/context.ts';
import { isVerb } from '../contexts/doing.ts';
import type { Sentence } from '../text/segment.ts';
import { isCapital, isPunct, NUM, PUNCT, type Tokens } from '../text/tokens.ts';
import { besides, CUE, type Cues, nameId, symbolAt } from './cues.ts';
import { FAR, MODES, markOf } from './places.ts';
import type { RuledTasks, TaskPlace } from './task-places.ts';

// What tells whether a task begins at a place, beside what the rules make of it.

const RANKS = [0, 1, 2, 3, 4, 5, 6].map((n) => nameId(`bậc-${n}`));
const NONE = nameId('không');
const YES = nameId('có');
const OUTSIDE = nameId('ngoài-câu');
const STANDS = ['đầu-câu', 'sau-nhãn', 'sau-dấu', 'giữa'].map(nameId);
const FORMS = ['khác', 'khác-hoa', 'động-từ', 'động-từ-hoa'].map(nameId);
const PERCENT = nameId('phần-trăm');
const DAY = nameId('thời-gian');
const FIGURES = ['số-0', 'số-1', 'số-2'].map(nameId);
const OPENS = nameId('mở-dòng');
const BACK = 30;
const AFTER = 14;
const LONGEST = 40;
const CUTS = new Set([',', ';', ':'].map((c) => c.charCodeAt(0)));

/** What is the same for all places of sentence `n`, without its headings. */
export function taskSentenceCues(cues: Cues, tasks: RuledTasks, n: number): void {
  const { around, opening, starts, marked, ruled } = tasks;
  const { t, dates, sentences } = around;
  const s = sentences[n] as Sentence;
  cues.clear();
  cues.add(CUE.always, 0);
  cues.add(CUE.mode, MODES[(around.around[n] as Context).section]);
  cues.add(CUE.marker, markOf(sentences[opening[n] as number] as Sentence));
  cues.add(CUE.lead, s.opensLine ? OPENS : NONE);
  cues.add(CUE.opens, symbolAt(t, dates, s.body));
  if (s.body + 1 < s.to) cues.add(CUE.opensPair, symbolAt(t, dates, s.body), symbolAt(t, dates, s.body + 1));
  cues.add(CUE.lineBefore, ruled[n - 1] ? YES : NONE);
  cues.add(CUE.lineAfter, ruled[n + 1] ? YES : NONE);
  cues.add(CUE.textShare, RANKS[Math.min(5, Math.round((5 * starts.length) / sentences.length))] as number);
  cues.add(CUE.lines, RANKS[Math.round(4 * marked)] as number);
  cues.add(CUE.place, RANKS[Math.floor((5 * s.body) / t.count)] as number);
}

/** The word at a place and the one before it: these rule out every second place. */
export function taskStartCues(cues: Cues, { around: { t, dates, sentences } }: RuledTasks, place: TaskPlace): void {
  const { k, n, side } = place;
  const s = sentences[n] as Sentence;
  cues.clear();
  cues.addBeside(side, CUE.here, symbolAt(t, dates, k));
  cues.addBeside(side, CUE.before1, k > s.from ? symbolAt(t, dates, k - 1) : 0);
  cues.addBeside(side, CUE.stand, standOf(t, s, k));
}

/** How the place stands in its sentence and line; few are left after that. */
export function taskPlaceCues(cues: Cues, { around, opening }: RuledTasks, { k, n, side }: TaskPlace): void {
  const { t, dates, sentences } = around;
  const s = sentences[n] as Sentence;
  const c = around.around[n] as Context;
  const stand = standOf(t, s, k);
  if (side > 1) cues.add(besides(CUE.ruled, side), 0);
  cues.addBeside(side, CUE.herePair, symbolAt(t, dates, k), k + 1 < s.to ? symbolAt(t, dates, k + 1) : 0);
  cues.addBeside(side, CUE.standMark, stand, markOf(sentences[opening[n] as number] as Sentence));
  cues.addBeside(side, CUE.standMode, stand, MODES[c.section]);
  cues.addBeside(side, CUE.modeAt, MODES[modeAt(c, k + 1)]);
  cues.addBeside(side, CUE.form, FORMS[(isVerb(t, k, s.to) ? 2 : 0) + (isCapital(t, k) ? 1 : 0)] as number);
}

const standOf = (t: Tokens, s: Sentence, k: number): number =>
  STANDS[k === s.body ? 0 : k === s.labelTo ? 1 : t.kind[k - 1] === PUNCT ? 2 : 3] as number;

/** The rest of its sentence around the place. */
export function taskClauseCues(cues: Cues, tasks: RuledTasks, place: TaskPlace): void {
  const { t, dates, sentences } = tasks.around;
  const { k, n, side } = place;
  const s = sentences[n] as Sentence;
  const at = (off: number): number => (k + off < s.from || k + off >= s.to ? 0 : symbolAt(t, dates, k + off));
  cues.addBeside(side, CUE.before2, at(-2));
  cues.addBeside(side, CUE.beforeEnd, at(-2), at(-1));
  cues.add(CUE.before3, at(-3));
  cues.add(CUE.after1, at(1));
  cues.add(CUE.after2, at(2));
  cues.addBeside(side, CUE.distance, rank(k - s.body));
  for (let j = k - 1; j >= s.from && j >= k - BACK; j--) {
    if (t.kind[j] === PUNCT && CUTS.has(t.code[j] as number)) break;
    cues.addBeside(side, CUE.clause, symbolAt(t, dates, j));
  }
  onwardCues(cues, tasks, place, s);
  ruledCues(cues, tasks, place, s);
}

/** The clause from the place on: its words, figures and days, how long it is and what ends it. */
function onwardCues(cues: Cues, { around: { t, dates } }: RuledTasks, { k, side }: TaskPlace, s: Sentence): void {
  let figures = 0;
  let percent = false;
  let day = false;
  let before = 0;
  let j = k;
  for (; j < s.to && j < k + LONGEST; j++) {
    if (j > k && t.kind[j] === PUNCT && CUTS.has(t.code[j] as number)) break;
    if (dates.at[j]) day = true;
    else if (t.kind[j] === NUM) figures++;
    if (t.kind[j] === NUM && isPunct(t, j + 1, '%')) percent = true;
    if (j === k || j >= k + AFTER) continue;
    const x = symbolAt(t, dates, j);
    cues.add(CUE.after, x);
    if (before > 0) cues.add(CUE.afterPair, before, x);
    before = x;
  }
  cues.addBeside(side, CUE.cut, j < s.to && j < k + LONGEST ? symbolAt(t, dates, j) : FAR);
  cues.addBeside(side, CUE.size, rank(j - k));
  cues.addBeside(side, CUE.counts, FIGURES[Math.min(2, figures)] as number);
  if (percent) cues.addBeside(side, CUE.counts, PERCENT);
  if (day) cues.addBeside(side, CUE.counts, DAY);
}

/** How far the rules' own tasks stand. */
function ruledCues(cues: Cues, { starts }: RuledTasks, { k, side, before }: TaskPlace, s: Sentence): void {
  const last = starts[before - 1];
  const next = starts[before] === k ? starts[before + 1] : starts[before];
  cues.addBeside(side, CUE.ruledBefore, last === undefined ? NONE : last < s.from ? OUTSIDE : rank(k - last));
  cues.addBeside(side, CUE.ruledAfter, next === undefined ? NONE : next >= s.to ? OUTSIDE : rank(next - k));
}

const STEPS = [1, 3, 6, 10, 16, 30];
/** A number of tokens in seven steps. */
const rank = (tokens: number): number => {
  const step = STEPS.findIndex((most) => tokens < most);
  return RANKS[step < 0 ? STEPS.length : step] as number;
};
