import type { Sentence } from '../../segment.ts';
import { besides, CUE, type CueKind, type Cues, nameId, symbolAt } from '../../weights/cues.ts';
import type { Scene } from '../index.ts';
import { boundAmong, boundTogether, type Evidence, madeOther, rivalsOf, standsNear } from './evidence.ts';
import { PERCENT, type PlainFigure } from './plain-figures.ts';
import { MEAN, SHARE, SUM } from './relation.ts';
import { hasOwnShare, largestOf, lengthOf, missNumber, most, rateOf, type Tried } from './tried.ts';

// What tells whether figures that miss a relation by a slip were meant to stand in it. First how they lie and what they
// count, which costs little; only where that leaves a doubt the words around them.

const NUMBERS = Array.from({ length: 512 }, (_, n) => nameId(`n${n}`));
const n = (i: number): number => NUMBERS[Math.min(511, i)] as number;
/** 0, 1, 2–3, 4–7 … as 0, 1, 2, 3 … */
const sizeOf = (x: number): number => (x < 1 ? 0 : most(32 - Math.clz32(Math.floor(x)), 10));
const WORDS = 16;
const SENTENCE = 20;

/** How large the figures are, how they lie and what they count. */
export function layoutCues(cues: Cues, x: Tried): void {
  const { c, parts, result: r, sentences, between, least, units, way } = x;
  const side = c.relation + 1;
  const add = (kind: CueKind, a: number, b = 0): void => cues.add(besides(kind, side), n(a), b === 0 ? 0 : n(b));
  const first = parts[0] as PlainFigure;
  const last = parts[parts.length - 1] as PlainFigure;
  const miss = missNumber(c);
  const digits = lengthOf(r.digits);
  const off = sizeOf(c.off * 1000);
  // the second number of a pair is never 0: that would be no second symbol
  add(CUE.always, 0);
  add(CUE.size, digits * 16 + miss, 1 + (r.digits === 100 ? 1 : 0));
  add(CUE.least, least);
  add(CUE.least, least * 16 + miss, largestOf(x));
  add(CUE.off, off);
  add(CUE.off, off, least);
  add(CUE.between, between);
  add(CUE.sentences, sentences);
  add(CUE.lines, most(Math.abs(last.line - r.line) + Math.abs(first.line - r.line), 3));
  add(CUE.between, between, sentences + 1);
  add(CUE.order, way);
  add(CUE.order, way, sentences + 1);
  add(CUE.order, way, between + 16);
  add(CUE.size, digits, sentences + 16);
  add(CUE.size, digits, between + 32);
  add(CUE.least, least * 8 + sentences, between + 16);
  add(CUE.units, units);
  add(CUE.units, units, sentences + 1);
  add(CUE.units, units, way + 16);
  add(CUE.units, units, least + 64);
  add(CUE.units, units, miss + 128);
  add(CUE.units, units, between + 256);
  add(CUE.sorts, r.sort * 4 + first.sort, 1 + parts.filter((p) => p.of > 0).length + (r.of > 0 ? 16 : 0));
  if (c.relation === MEAN) {
    const rate = rateOf(r, first, last);
    add(CUE.rate, rate);
    add(CUE.rate, rate, least + 1);
    add(CUE.rate, rate, between + 32);
    add(CUE.rate, rate, sentences + 64);
  }
}

/** What the relations that hold, and the figures that lie between, say of it. */
export function evidenceCues(cues: Cues, figures: readonly PlainFigure[], e: Evidence, x: Tried): void {
  const { c, parts, result: r, order, way } = x;
  const side = c.relation + 1;
  const add = (kind: CueKind, a: number, b = 0): void => cues.add(besides(kind, side), n(a), b === 0 ? 0 : n(b));
  const first = parts[0] as PlainFigure;
  const last = parts[parts.length - 1] as PlainFigure;
  const bits = 1 << c.relation;
  const own = (e.sure[c.result] as number) & bits ? 2 : (e.results[c.result] as number) & bits ? 1 : 0;
  const any = (e.sure[c.result] as number) > 0 ? 2 : (e.results[c.result] as number) > 0 ? 1 : 0;
  add(CUE.explained, own, missNumber(c) + 1);
  add(CUE.explained, any + 4);
  add(CUE.explained, any + 4, lengthOf(r.digits) + 32);
  add(CUE.explained, madeOther(e, c) ? 9 : 8);
  add(CUE.explained, 12 + most(boundTogether(e, c), 2));
  add(CUE.explained, 16 + most(parts.filter((_, k) => e.bound[c.parts[k] as number]).length, 9));
  add(CUE.explained, standsNear(e, figures, c) ? 11 : 10);
  add(CUE.explained, 40 + most(boundAmong(e, c), 3));
  if (c.relation === SHARE) {
    add(CUE.explained, 26 + (hasOwnShare(figures, c.parts[1] as number, c.result) ? 1 : 0));
    add(CUE.explained, 28 + (hasOwnShare(figures, c.parts[0] as number, c.result) ? 1 : 0));
  }
  add(CUE.rivals, sizeOf(rivalsOf(e, c)));
  add(CUE.rivals, 16 + most(e.places.get(r.value)?.length ?? 0, 5));
  let shares = 0;
  let skipped = 0;
  for (let k = order[0] as number; k <= (order[order.length - 1] as number); k++) {
    const f = figures[k] as PlainFigure;
    if (f.sort === PERCENT) shares++;
    if (f.sort === first.sort && f.noun === first.noun && !order.includes(k)) skipped++;
  }
  add(CUE.shares, most(shares, 3));
  add(CUE.skipped, most(skipped, 4));
  add(CUE.skipped, most(skipped, 4), way + 1);
  add(CUE.roles, first.role * 16 + last.role * 4 + r.role);
}

/** The parts of what words say, in the order in which `wordCues` tells them. */
export const WORD_PARTS = ['counted', 'before', 'after', 'first', 'last', 'way', 'amid', 'within'] as const;

/** The words before, between and behind the figures; `ended` is called when all of one of WORD_PARTS is told. */
export function wordCues(
  cues: Cues,
  { t, dates, sentences }: Scene,
  figures: readonly PlainFigure[],
  x: Tried,
  ended: () => void,
): void {
  const { c, parts, result, order } = x;
  const side = c.relation + 1;
  const add = (kind: CueKind, a: number, b = 0): void => cues.add(besides(kind, side), a, b);
  const at = (k: number): number => symbolAt(t, dates, k);
  const { m } = result;
  const first = parts[0] as PlainFigure;
  const last = parts[parts.length - 1] as PlainFigure;
  add(CUE.nouns, first.head, last.head);
  add(CUE.unit, result.head);
  ended();
  add(CUE.before1, at(m.from - 1));
  add(CUE.before1, at(m.from - 1), n(x.sentences));
  add(CUE.before2, at(m.from - 2));
  add(CUE.before3, at(m.from - 3));
  add(CUE.beforeEnd, at(m.from - 2), at(m.from - 1));
  add(CUE.around, at(m.from - 1), at(m.to));
  ended();
  add(CUE.after1, at(m.to));
  add(CUE.after2, at(m.to + 1));
  add(CUE.afterPair, at(m.to), at(m.to + 1));
  ended();
  add(CUE.firstBefore, at(first.m.from - 1));
  add(CUE.firstPair, at(first.m.from - 2), at(first.m.from - 1));
  add(CUE.firstAfter, at(first.m.to));
  ended();
  add(CUE.lastBefore, at(last.m.from - 1));
  add(CUE.lastPair, at(last.m.from - 2), at(last.m.from - 1));
  add(CUE.lastAfter, at(last.m.to));
  ended();
  const stretch = (one: CueKind, two: CueKind, from: number, to: number): void => {
    let earlier = 0;
    for (let k = Math.max(from, to - WORDS); k < to; k++) {
      const s = at(k);
      add(one, s);
      if (earlier > 0) add(two, earlier, s);
      earlier = s;
    }
    add(one, n(sizeOf(to - from)));
  };
  const place = order.indexOf(c.result);
  const before = figures[order[place - 1] ?? -1];
  const behind = figures[order[place + 1] ?? -1];
  if (before) stretch(CUE.way, CUE.wayPair, before.m.to, m.from);
  else if (behind) stretch(CUE.onward, CUE.onwardPair, m.to, behind.m.from);
  ended();
  if (c.relation !== SUM) {
    const [one, two] = first.m.from < last.m.from ? [first, last] : [last, first];
    stretch(CUE.amid, CUE.amidPair, one.m.to, two.m.from);
  }
  ended();
  const s = sentences[m.sentence] as Sentence;
  for (let k = Math.max(s.body, m.from - SENTENCE); k < m.from; k++) add(CUE.within, at(k));
  ended();
}
