import { boundAmong, boundTogether, type Evidence, madeOther, rivalsOf, standsNear } from './evidence.ts';
import { PERCENT, type PlainFigure } from './plain-figures.ts';
import { SUM } from './relation.ts';
import { WORD_PARTS } from './relation-cues.ts';
import { alike, alikeAmong, hasOwnShare, missNumber, rateOf, type Tried } from './tried.ts';

// A relation that is missed, as numbers: how its figures lie and what others say of them, and what the cues said, part by
// part. Trees learned from these numbers see what sums of cues cannot: that a mark counts for more where units differ.

/** The names of what lies in the figures themselves; then come what layout, evidence and each part of the words said. */
const OWN = [
  ...['relation', 'miss', 'off', 'digits', 'least', 'most', 'figures', 'between', 'sentences', 'lines', 'tokens'],
  ...['firstPlace', 'lastPlace', 'resultPlace', 'among', 'firstAlike', 'lastAlike', 'sort', 'firstSort', 'lastSort'],
  ...[
    'fractions',
    'isFraction',
    'ownResult',
    'anyResult',
    'madeOther',
    'boundTogether',
    'boundAmong',
    'boundParts',
    'bound',
  ],
  ...['standsNear', 'firstShare', 'lastShare', 'rivals', 'places', 'shares', 'skipped', 'skippedOwn', 'role'],
  ...['firstRole', 'lastRole', 'rate', 'nearerFirst', 'nearerLast', 'larger', 'firstAway', 'lastAway', 'firstTimes'],
  ...['lastTimes', 'noughts', 'firstSentence', 'lastSentence'],
];
export const VALUES: readonly string[] = [...OWN, ...WORD_PARTS.map((part) => `${part}Words`), 'layout', 'all'];
/** From there on stands what the cues said. */
export const SAID = OWN.length;

const FAR = 60;
const WIDE = 150;
const BACK = 9;
const log = (x: number): number => Math.log10(Math.max(x, 1e-9));

/** Writes what lies in the figures into the first places of `out`. */
export function ownValues(out: Float64Array, figures: readonly PlainFigure[], e: Evidence, x: Tried): void {
  const { c, parts, result: r, order, sentences } = x;
  const first = parts[0] as PlainFigure;
  const last = parts[parts.length - 1] as PlainFigure;
  const [low, high] = [order[0] as number, order[order.length - 1] as number];
  const [start, end] = [figures[low] as PlainFigure, figures[high] as PlainFigure];
  const digits = [r.digits, ...parts.map((p) => p.digits)];
  const bit = 1 << c.relation;
  const resultOf = (sure: number, told: number): number => (sure > 0 ? 2 : told > 0 ? 1 : 0);
  const [sure, told] = [e.sure[c.result] as number, e.results[c.result] as number];
  const [a, b] = [c.parts[0] as number, c.parts[c.parts.length - 1] as number];
  const place = (i: number): number => (c.relation === SUM ? 0 : order.indexOf(i));
  let at = 0;
  const put = (value: number): void => {
    out[at++] = value;
  };
  put(c.relation);
  put(missNumber(c));
  put(Math.min(1, c.off));
  put(log(r.digits));
  put(log(Math.min(...digits)));
  put(log(Math.max(...digits)));
  put(order.length);
  put(Math.min(12, high - low + 1 - order.length));
  put(sentences);
  put(Math.abs(end.line - start.line));
  put(Math.min(WIDE, end.m.to - start.m.from));
  put(place(a));
  put(place(b));
  put(order.indexOf(c.result));
  put(alikeAmong(parts));
  put(alike(first, r));
  put(alike(last, r));
  put(r.sort);
  put(first.sort);
  put(last.sort);
  put(parts.filter((p) => p.of > 0).length);
  put(r.of > 0 ? 1 : 0);
  put(resultOf(sure & bit, told & bit));
  put(resultOf(sure, told));
  put(madeOther(e, c) ? 1 : 0);
  put(boundTogether(e, c));
  put(Math.min(6, boundAmong(e, c)));
  put(c.parts.filter((p) => e.bound[p]).length);
  put(e.bound[c.result] as number);
  put(standsNear(e, figures, c) ? 1 : 0);
  put(hasOwnShare(figures, a, c.result) ? 1 : 0);
  put(hasOwnShare(figures, b, c.result) ? 1 : 0);
  put(Math.min(20, rivalsOf(e, c)));
  put(Math.min(5, e.places.get(r.value)?.length ?? 0));
  const skipped = skippedBy(figures, x);
  put(Math.min(5, skipped.shares));
  put(Math.min(6, skipped.likeFirst));
  put(Math.min(6, skipped.likeResult));
  put(r.role);
  put(first.role);
  put(last.role);
  put(rateOf(r, first, last));
  put(nearer(figures, c.parts, a, c.result));
  put(nearer(figures, c.parts, b, c.result));
  put(larger(figures, last, c.result));
  put(Math.min(FAR, Math.abs(first.m.from - r.m.from)));
  put(Math.min(FAR, Math.abs(last.m.from - r.m.from)));
  put(log(first.value / r.value));
  put(log(last.value / r.value));
  put(r.digits % 100 === 0 ? 2 : r.digits % 10 === 0 ? 1 : 0);
  put(first.m.sentence === r.m.sentence ? 1 : 0);
  put(last.m.sentence === r.m.sentence ? 1 : 0);
}

/** Shares among and between the figures, and figures between them that count the same as the first part or the result. */
function skippedBy(figures: readonly PlainFigure[], { order, parts, result }: Tried) {
  const first = parts[0] as PlainFigure;
  const out = { shares: 0, likeFirst: 0, likeResult: 0 };
  for (let k = order[0] as number; k <= (order[order.length - 1] as number); k++) {
    const f = figures[k] as PlainFigure;
    if (f.sort === PERCENT) out.shares++;
    if (order.includes(k)) continue;
    if (f.sort === first.sort && f.noun === first.noun) out.likeFirst++;
    if (f.unit === result.unit) out.likeResult++;
  }
  return out;
}

/** Figures with the unit of a part that stand nearer to the result than it. */
function nearer(figures: readonly PlainFigure[], parts: readonly number[], part: number, result: number): number {
  let count = 0;
  for (let k = Math.min(part, result) + 1; k < Math.max(part, result); k++)
    if (figures[k]?.unit === figures[part]?.unit && !parts.includes(k)) count++;
  return count;
}

/** Larger figures with the unit of the base, shortly before the result. */
function larger(figures: readonly PlainFigure[], base: PlainFigure, result: number): number {
  let count = 0;
  for (let k = Math.max(0, result - BACK); k < result; k++) {
    const f = figures[k] as PlainFigure;
    if (f.unit === base.unit && f.value > base.value) count++;
  }
  return count;
}
