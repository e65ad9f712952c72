import type { Context } from '../contexts/context.ts';
import { turnAt } from '../contexts/context.ts';
import type { Mention } from '../quantities/quantities.ts';
import type { Sentence } from '../text/segment.ts';
import { isPunct, WORD } from '../text/tokens.ts';
import { CUE, type Cues, nameId, symbolAt } from './cues.ts';
import { KINDS, type Period } from './periods.ts';
import { FAR, MODES, markOf, type Surroundings } from './places.ts';

// What tells which of the periods a text names is the one a target is due in.

const PLACES = {
  after: nameId('sau-trong-vế'),
  before: nameId('trước-trong-vế'),
  later: nameId('vế-sau'),
  earlier: nameId('vế-trước'),
  label: nameId('nhãn-câu'),
  near: nameId('câu-trước'),
  nearLine: nameId('dòng-trước'),
  upper: nameId('trên'),
  upperLine: nameId('dòng-trên'),
  heading: nameId('đề-mục'),
  lead: nameId('dòng-dẫn'),
  title: nameId('tiêu-đề'),
  none: nameId('không-nơi'),
};
const GAPS = [nameId('cách-0'), nameId('cách-1'), nameId('cách-2'), nameId('cách-nhiều')];
const gap = (n: number): number => GAPS[Math.min(3, Math.max(0, n))] as number;
const SAME = nameId('cùng');
const OTHER = nameId('khác');
const PAST = nameId('đã-qua');
const NOW = nameId('năm-nay');
const AHEAD = nameId('sắp-tới');
const LAST = nameId('như-trước');

/** The period of the target before, its sentence and its heading. */
export interface LastDue {
  key: string;
  n: number;
  heading: number;
}

/** A figure whose period is looked for, with its clause. */
export interface DuePlace {
  n: number;
  m: Mention;
  from: number;
  to: number;
  /** What was chosen for the target before. */
  last: LastDue | null;
  reference: number;
}

/** Where a period stands, seen from the figure. */
function placeOf(around: Surroundings, place: DuePlace, p: Period): number {
  const { t, sentences } = around;
  const s = sentences[place.n] as Sentence;
  const c = around.around[place.n] as Context;
  if (p.n === place.n) {
    if (p.from < s.labelTo && p.from < place.from) return PLACES.label;
    if (p.from >= place.m.num && p.from < place.to) return PLACES.after;
    if (p.from < place.m.num && p.from >= place.from) return PLACES.before;
    return p.from < place.from ? PLACES.earlier : PLACES.later;
  }
  const holder = sentences[p.n] as Sentence;
  if (p.n === c.heading) return PLACES.heading;
  if (holder.closesLine && isPunct(t, holder.to - 1, ':')) return PLACES.lead;
  if (holder.heading) return p.n < 14 ? PLACES.title : PLACES.heading;
  const sameLine = !opensBetween(sentences, p.n, place.n);
  if (place.n - p.n === 1) return sameLine ? PLACES.near : PLACES.nearLine;
  return sameLine ? PLACES.upper : PLACES.upperLine;
}

function opensBetween(sentences: readonly Sentence[], from: number, to: number): boolean {
  for (let k = from + 1; k <= to; k++) if (sentences[k]?.opensLine) return true;
  return false;
}

/** How many periods are weighed for one target at most. */
const MOST = 6;

/** The periods that may be meant, nearest first: `after` is the first one behind the sentence. */
export function nearPeriods(periods: readonly Period[], after: number): readonly Period[] {
  return periods.slice(Math.max(0, after - MOST), after).reverse();
}

/** Adds what a period says by its own words; `same`: it stands in the sentence of the figure. */
export function periodCues(cues: Cues, { t, dates, sentences }: Surroundings, p: Period, same: boolean): void {
  const s = sentences[p.n] as Sentence;
  const x = (k: number): number => (k < s.from || k >= s.to ? FAR : symbolAt(t, dates, k));
  const one = x(p.from - 1);
  cues.add(CUE.before1, one, p.kind);
  cues.add(CUE.before2, x(p.from - 2), one);
  cues.add(CUE.before3, x(p.from - 3));
  cues.add(CUE.after2, x(p.to + 1));
  for (let k = Math.max(s.body, p.from - 12); k < s.to && k < p.from + 12; k++)
    if (t.kind[k] === WORD) cues.add(k < p.from ? CUE.clause : CUE.after, symbolAt(t, dates, k), same ? SAME : OTHER);
}

/** Adds what a period says by where it stands, seen from the figure; `rank` counts the periods that stand nearer. */
export function dueCues(cues: Cues, around: Surroundings, place: DuePlace, p: Period, rank: number): void {
  const { t, dates, sentences } = around;
  const s = sentences[place.n] as Sentence;
  const c = around.around[place.n] as Context;
  const holder = sentences[p.n] as Sentence;
  const hc = around.around[p.n] as Context;
  const where = placeOf(around, place, p);
  cues.add(CUE.always, 0);
  cues.add(CUE.place, where);
  cues.add(CUE.place, where, p.kind);
  cues.add(CUE.rival, where, gap(rank));
  cues.add(CUE.distance, where, gap(place.n - p.n));
  cues.add(CUE.form, p.kind, markOf(s));
  const x = (k: number): number => (k < holder.from || k >= holder.to ? FAR : symbolAt(t, dates, k));
  cues.add(CUE.before1, x(p.from - 1), where);
  cues.add(CUE.after1, x(p.to), where);
  const turn = turnAt(hc, p.from + 1);
  cues.add(CUE.mode, MODES[turn?.mode ?? hc.start], where);
  cues.add(CUE.modeAt, MODES[hc.section], where);
  cues.add(CUE.holder, symbolAt(t, dates, holder.body), where);
  cues.add(CUE.heading, hc.heading === c.heading ? SAME : OTHER, where);
  cues.add(CUE.marker, markOf(s), markOf(holder));
  addAge(cues, place, p, where);
  if (!place.last) return;
  const said = p.key === place.last.key ? LAST : OTHER;
  cues.add(CUE.asLast, said, gap(place.n - place.last.n));
  cues.add(CUE.asLastAt, said, where);
  cues.add(CUE.lead, said, place.last.heading === c.heading ? SAME : OTHER);
}

/** Is the year of the period past, now, or ahead? */
function addAge(cues: Cues, place: DuePlace, p: Period, where: number): void {
  if (p.kind !== KINDS.year && p.kind !== KINDS.pair && p.kind !== KINDS.day) return;
  const year = Number(p.key.slice(0, 4));
  const last = Number(p.key.slice(-4));
  const age = place.reference === 0 ? NOW : last < place.reference ? PAST : year > place.reference ? AHEAD : NOW;
  cues.add(CUE.year, age, where);
  cues.add(CUE.year, age, p.kind);
}

/** Adds what speaks for the target having no period at all. */
export function noDueCues(cues: Cues, around: Surroundings, place: DuePlace, near: readonly Period[]): void {
  const { t, dates, sentences } = around;
  const s = sentences[place.n] as Sentence;
  const c = around.around[place.n] as Context;
  cues.add(CUE.always, KINDS.none);
  for (const where of new Set(near.map((p) => placeOf(around, place, p)))) cues.add(CUE.rival, KINDS.none, where);
  cues.add(CUE.counts, KINDS.none, gap(near.length));
  cues.add(CUE.mode, MODES[turnAt(c, place.m.from)?.mode ?? c.start], KINDS.none);
  cues.add(CUE.modeAt, MODES[c.section], KINDS.none);
  cues.add(CUE.marker, markOf(s), KINDS.none);
  cues.add(CUE.opens, symbolAt(t, dates, s.body), KINDS.none);
  if (place.last) {
    const none = place.last.key === '' ? LAST : OTHER;
    cues.add(CUE.asLast, none, gap(place.n - place.last.n));
    cues.add(CUE.lead, none, place.last.heading === c.heading ? SAME : OTHER);
    cues.add(CUE.always, KINDS.none, none);
  }
}
