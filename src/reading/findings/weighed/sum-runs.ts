import { type Miss, mayMiss, missOf, whole } from './misses.ts';
import { PERCENT, type PlainFigure } from './plain-figures.ts';
import { type Candidate, type Candidates, roomOf, SUM } from './relation.ts';

// Sums: which rows of figures near a whole make it, or would but for one slip.

/** Parts of a sum, and how far they may lie. */
const PARTS = 9;
const REACH = 20;
const STARTS = 3;
const near0 = (x: number): boolean => Math.abs(x) < 1e-6;

/** Runs of figures before and behind a whole: all of its sort, those of one noun, every second, third or fourth. */
export function sums(figures: readonly PlainFigure[], i: number, out: Candidates): void {
  for (let way = 1; way >= -1; way -= 2) if (mayBeTotal(figures, i, way)) sumsOn(figures, i, way, out);
}

function sumsOn(figures: readonly PlainFigure[], i: number, way: number, out: Candidates): void {
  const r = figures[i] as PlainFigure;
  const end = way > 0 ? Math.min(figures.length, i + REACH + 1) : Math.max(-1, i - REACH - 1);
  const all: number[] = [];
  for (let j = i + way; j !== end && all.length < REACH; j += way)
    if ((figures[j] as PlainFigure).sort === r.sort) all.push(j);
  const found: number[][] = [];
  runs(figures, i, all, found, out);
  for (let k = 0; k < Math.min(STARTS, all.length); k++) {
    const { noun } = figures[all[k] as number] as PlainFigure;
    if (all.findIndex((j) => figures[j]?.noun === noun) < k) continue;
    const row = all.filter((j) => figures[j]?.noun === noun);
    if (row.length > 1 && row.length < all.length) runs(figures, i, row, found, out);
  }
  for (let stride = 2; stride <= 4; stride++) {
    const row: number[] = [];
    for (let j = i + way * stride; way > 0 ? j < end : j > end; j += way * stride) {
      const p = figures[j] as PlainFigure;
      if (p.sort !== r.sort || p.noun !== r.noun) break;
      row.push(j);
    }
    if (row.length > 1) runs(figures, i, row, found, out);
  }
}

/** Are there two figures near on that side that are no larger? */
function mayBeTotal(figures: readonly PlainFigure[], i: number, way: number): boolean {
  const r = figures[i] as PlainFigure;
  const most = r.value * LARGER;
  let smaller = 0;
  for (let k = 1; k <= REACH; k++) {
    const x = figures[i + way * k];
    if (x === undefined) return false;
    if (x.sort === r.sort && x.value <= most && ++smaller === 2) return true;
  }
  return false;
}
/** A total with a slip in its first digit may be smaller than its largest part. */
const LARGER = 3;

/** Each run of two to nine of the row that makes the whole, or misses it by a slip. */
function runs(
  figures: readonly PlainFigure[],
  i: number,
  row: readonly number[],
  found: number[][],
  out: Candidates,
): void {
  const r = figures[i] as PlainFigure;
  for (let first = 0; first < Math.min(STARTS, row.length); first++) {
    let sum = 0;
    let step = r.step;
    let rounds = r.sort === PERCENT;
    for (let last = first; last < row.length && last - first < PARTS; last++) {
      const p = figures[row[last] as number] as PlainFigure;
      sum += p.value;
      rounds ||= p.step !== step;
      step = Math.min(step, p.step);
      if (last === first) continue;
      if (sum > r.value * 4) break;
      if (sum * 3 < r.value) continue;
      const off = whole(Math.abs(sum - r.value) / step);
      if (off < 0) continue;
      let miss: Miss | null = null;
      let slipped = 0;
      // "17 trường tiểu học (trong đó 2 …), 13 …, 1 …": one of the row is told inside another
      const inner = last - first > 2 && sum > r.value ? innerOf(figures, row, first + 1, last, sum - r.value) : -1;
      if (inner >= 0) {
        out.push(held(without(row.slice(first, last + 1), inner), i));
        continue;
      }
      if (off > 0 && !rounds && !mayMiss(off)) continue;
      if (off > 0 && !(rounds && off * step <= roomAmong(figures, row, first, last, i, step))) {
        miss = missOf(whole(sum / r.step), r.digits);
        for (let k = first; k <= last && !miss; k++) {
          const q = figures[row[k] as number] as PlainFigure;
          slipped = k - first + 1;
          miss = missOf(whole((r.value - sum + q.value) / q.step), q.digits);
        }
        if (!miss) continue;
      }
      const parts = row.slice(first, last + 1);
      if (found.length > 0 && isAmong(found, parts)) continue;
      found.push(parts);
      out.push({
        relation: SUM,
        parts,
        result: i,
        miss,
        slipped: miss ? slipped : 0,
        off: miss ? (off * step) / Math.max(sum, r.value) : 0,
      });
    }
  }
}

const isAmong = (found: readonly number[][], parts: readonly number[]): boolean =>
  found.some((other) => other.length === parts.length && other.every((k, n) => k === parts[n]));

const held = (parts: number[], result: number): Candidate => ({
  relation: SUM,
  parts,
  result,
  miss: null,
  slipped: 0,
  off: 0,
});

const without = (row: readonly number[], one: number): number[] => row.filter((k) => k !== one);

/** How much rounding explains in a run and its whole. */
const roomAmong = (
  figures: readonly PlainFigure[],
  row: readonly number[],
  first: number,
  last: number,
  whole: number,
  finest: number,
): number => roomOf(figures, [...row.slice(first, last + 1), whole], finest);

/** The figure of a row that says just this, or -1. */
function innerOf(
  figures: readonly PlainFigure[],
  row: readonly number[],
  from: number,
  to: number,
  value: number,
): number {
  for (let k = from; k <= to; k++)
    if (near0((figures[row[k] as number] as PlainFigure).value - value)) return row[k] as number;
  return -1;
}
