import type { Sentence } from '../../text/segment.ts';
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

/** What the numbers of cues are moved by, so that each relation has its own. */
const asideOf = (relation: number): number => besides(0, relation + 1);

/** Adds a cue of one or two numbers; the second of a pair is never 0: that would be no second symbol. */
function tell(cues: Cues, kind: number, a: number, b = 0): void {
  cues.add(kind, n(a), b === 0 ? 0 : n(b));
}

/** How large the figures are, how they lie and what they count. */
export function layoutCues(cues: Cues, x: Tried): void {
  const { c, parts, result: r, sentences, between, least, units, way } = x;
  const at = asideOf(c.relation);
  const first = parts[0] as PlainFigure;
  const last = parts[parts.length - 1] as PlainFigure;
  const miss = missNumber(c);
  const digits = lengthOf(r.digits);
  const off = sizeOf(c.off * 1000);
  tell(cues, CUE.always + at, 0);
  tell(cues, CUE.size + at, digits * 16 + miss, 1 + (r.digits === 100 ? 1 : 0));
  tell(cues, CUE.least + at, least);
  tell(cues, CUE.least + at, least * 16 + miss, largestOf(x));
  tell(cues, CUE.off + at, off);
  tell(cues, CUE.off + at, off, least);
  tell(cues, CUE.between + at, between);
  tell(cues, CUE.sentences + at, sentences);
  tell(cues, CUE.lines + at, most(Math.abs(last.line - r.line) + Math.abs(first.line - r.line), 3));
  tell(cues, CUE.between + at, between, sentences + 1);
  tell(cues, CUE.order + at, way);
  tell(cues, CUE.order + at, way, sentences + 1);
  tell(cues, CUE.order + at, way, between + 16);
  tell(cues, CUE.size + at, digits, sentences + 16);
  tell(cues, CUE.size + at, digits, between + 32);
  tell(cues, CUE.least + at, least * 8 + sentences, between + 16);
  tell(cues, CUE.units + at, units);
  tell(cues, CUE.units + at, units, sentences + 1);
  tell(cues, CUE.units + at, units, way + 16);
  tell(cues, CUE.units + at, units, least + 64);
  tell(cues, CUE.units + at, units, miss + 128);
  tell(cues, CUE.units + at, units, between + 256);
  tell(cues, CUE.sorts + at, r.sort * 4 + first.sort, 1 + parts.filter((p) => p.of > 0).length + (r.of > 0 ? 16 : 0));
  if (c.relation === MEAN) {
    const rate = rateOf(r, first, last);
    tell(cues, CUE.rate + at, rate);
    tell(cues, CUE.rate + at, rate, least + 1);
    tell(cues, CUE.rate + at, rate, between + 32);
    tell(cues, CUE.rate + at, rate, sentences + 64);
  }
}

/** What the relations that hold, and the figures that lie between, say of it. */
export function evidenceCues(cues: Cues, figures: readonly PlainFigure[], e: Evidence, x: Tried): void {
  const { c, parts, result: r, order, way } = x;
  const at = asideOf(c.relation);
  const first = parts[0] as PlainFigure;
  const last = parts[parts.length - 1] as PlainFigure;
  const bits = 1 << c.relation;
  const own = (e.sure[c.result] as number) & bits ? 2 : (e.results[c.result] as number) & bits ? 1 : 0;
  const any = (e.sure[c.result] as number) > 0 ? 2 : (e.results[c.result] as number) > 0 ? 1 : 0;
  tell(cues, CUE.explained + at, own, missNumber(c) + 1);
  tell(cues, CUE.explained + at, any + 4);
  tell(cues, CUE.explained + at, any + 4, lengthOf(r.digits) + 32);
  tell(cues, CUE.explained + at, madeOther(e, c) ? 9 : 8);
  tell(cues, CUE.explained + at, 12 + most(boundTogether(e, c), 2));
  tell(cues, CUE.explained + at, 16 + most(parts.filter((_, k) => e.bound[c.parts[k] as number]).length, 9));
  tell(cues, CUE.explained + at, standsNear(e, figures, c) ? 11 : 10);
  tell(cues, CUE.explained + at, 40 + most(boundAmong(e, c), 3));
  if (c.relation === SHARE) {
    tell(cues, CUE.explained + at, 26 + (hasOwnShare(figures, c.parts[1] as number, c.result) ? 1 : 0));
    tell(cues, CUE.explained + at, 28 + (hasOwnShare(figures, c.parts[0] as number, c.result) ? 1 : 0));
  }
  tell(cues, CUE.rivals + at, sizeOf(rivalsOf(e, c)));
  tell(cues, CUE.rivals + at, 16 + most(e.places.get(r.value)?.length ?? 0, 5));
  let shares = 0;
  let skipped = 0;
  for (let k = order[0] as number; k <= (order[order.length - 1] as number); k++) {
    const f = figures[k] as PlainFigure;
    if (f.sort === PERCENT) shares++;
    if (f.sort === first.sort && f.noun === first.noun && !order.includes(k)) skipped++;
  }
  tell(cues, CUE.shares + at, most(shares, 3));
  tell(cues, CUE.skipped + at, most(skipped, 4));
  tell(cues, CUE.skipped + at, most(skipped, 4), way + 1);
  tell(cues, CUE.roles + at, first.role * 16 + last.role * 4 + r.role);
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
