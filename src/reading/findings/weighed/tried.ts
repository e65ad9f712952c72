import { isPeople, unitKey } from '../unit-keys.ts';
import { MISSES, type Miss } from './misses.ts';
import { PERCENT, type PlainFigure } from './plain-figures.ts';
import { type Candidate, SUM } from './relation.ts';

// One candidate as it is looked at: its figures in order, how far they lie apart, and how alike their units are.

/** One candidate with its figures, and what several cues ask of them. */
export interface Tried {
  c: Candidate;
  parts: PlainFigure[];
  result: PlainFigure;
  /** Places among the figures, in order. */
  order: number[];
  /** Sentences between the first and the last, and figures that take no part. */
  sentences: number;
  between: number;
  /** Digits of the smallest. */
  least: number;
  units: number;
  way: number;
}

export function tried(figures: readonly PlainFigure[], c: Candidate): Tried {
  const result = figures[c.result] as PlainFigure;
  const parts: PlainFigure[] = [];
  let low = result.m.sentence;
  let high = low;
  for (const p of c.parts) {
    const part = figures[p] as PlainFigure;
    parts.push(part);
    low = Math.min(low, part.m.sentence);
    high = Math.max(high, part.m.sentence);
  }
  const order = inOrder(c);
  return {
    c,
    parts,
    result,
    order,
    sentences: most(high - low, 4),
    between: most((order[order.length - 1] as number) - (order[0] as number) + 1 - order.length, 6),
    least: leastOf(parts, result),
    units: unitsOf(parts, result),
    way: wayOf(c, order),
  };
}

/** Most candidates are looked at once and forgotten, and a row of a few figures is soonest put in order by hand. */
function inOrder({ parts, result }: Candidate): number[] {
  const order = [result];
  for (const part of parts) {
    let at = order.length;
    order.push(part);
    for (; at > 0 && (order[at - 1] as number) > part; at--) order[at] = order[at - 1] as number;
    order[at] = part;
  }
  return order;
}

export const most = (x: number, limit: number): number => Math.min(x, limit);
/** How many digits a whole number has, at most 8. */
export function lengthOf(x: number): number {
  let length = 1;
  for (let ten = 10; ten <= x && length < 8; ten *= 10) length++;
  return length;
}

/** "2.417 em (26,1%), 3.891 em (42%)": a count with a share behind it is no base of another share. */
export function hasOwnShare(figures: readonly PlainFigure[], i: number, result: number): boolean {
  const own = figures[i] as PlainFigure;
  const next = figures[i + 1];
  return next !== undefined && i + 1 !== result && next.sort === PERCENT && next.m.from - own.m.to <= 3;
}

/** Which slip, and whether a part has it. */
export const missNumber = (c: Candidate): number => MISSES.indexOf(c.miss as Miss) + (c.slipped > 0 ? 8 : 0);

function leastOf(parts: readonly PlainFigure[], r: PlainFigure): number {
  let least = r.digits;
  for (const p of parts) if (p.digits < least) least = p.digits;
  return lengthOf(least);
}

/** Digits of the largest. */
export function largestOf({ parts, result }: Tried): number {
  let largest = result.digits;
  for (const p of parts) if (p.digits > largest) largest = p.digits;
  return lengthOf(largest);
}

/** In which order part, whole and result come; for a sum on which side of its parts it stands, and how many these are. */
function wayOf(c: Candidate, order: readonly number[]): number {
  if (c.relation === SUM) return (c.result === order[0] ? 0 : 8) + most(c.parts.length, 6);
  const [a, b] = [order.indexOf(c.parts[0] as number), order.indexOf(c.parts[1] as number)];
  return a * 3 + b;
}

/** The same unit, the same first word of it, people both, or nothing of these: 0, 1, 2, 3. */
export function alike(a: PlainFigure, b: PlainFigure): number {
  return a.unit === b.unit ? 0 : a.noun === b.noun ? (a.people ? 2 : 1) : 3;
}

/** How unlike the first part the others are. */
export function alikeAmong(parts: readonly PlainFigure[]): number {
  const first = parts[0] as PlainFigure;
  let among = 0;
  for (const p of parts) among = Math.max(among, alike(p, first));
  return among;
}

/** Whether parts, and parts and result, have one unit, one noun, or are all people. */
function unitsOf(parts: readonly PlainFigure[], r: PlainFigure): number {
  const first = parts[0] as PlainFigure;
  const last = parts[parts.length - 1] as PlainFigure;
  return alikeAmong(parts) * 16 + alike(first, r) * 4 + alike(last, r);
}

/** "28 em/lớp": 1 when the parts are of em, 2 when among lớp, 3 both; 4 more when the mean is told without a stroke. */
export function rateOf({ unit, each }: PlainFigure, all: PlainFigure, among: PlainFigure): number {
  const slash = unit.indexOf('/');
  const what = slash < 0 ? unit : unitKey(unit.slice(0, slash));
  const told = each === '' ? 8 : slash < 0 ? 4 : 0;
  return told + (alikeNoun(all.unit, what) ? 1 : 0) + (each !== '' && alikeNoun(among.unit, each) ? 2 : 0);
}

/** "học sinh" and "học sinh có", "bản sách" and "bản", "cháu" and "em". */
function alikeNoun(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `) || (isPeople(a) && isPeople(b));
}
