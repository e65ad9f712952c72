import { type Miss, mayMiss, missOf, whole } from './misses.ts';
import { PERCENT, type PlainFigure } from './plain-figures.ts';
import { type Candidates, roomOf, SUM } from './relation.ts';

// Sums: which rows of figures near a whole make it, or would but for one slip.

/** Parts of a sum, and how far they may lie. */
const PARTS = 9;
const REACH = 20;
const STARTS = 3;
const near0 = (x: number): boolean => Math.abs(x) < 1e-6;

/** Runs of figures before and behind a whole: all of its sort, those of one noun, every second, third or fourth. */
export function sums(figures: readonly PlainFigure[], i: number, out: Candidates): void {
  const r = figures[i] as PlainFigure;
  for (const way of [1, -1]) {
    if (!mayBeTotal(figures, i, way)) continue;
    const all: number[] = [];
    for (let j = i + way; j >= 0 && j < figures.length && Math.abs(j - i) <= REACH && all.length < 20; j += way)
      if ((figures[j] as PlainFigure).sort === r.sort) all.push(j);
    if (all.length < 2) continue;
    const done = new Set<string>();
    runs(figures, i, all, done, out);
    for (const noun of new Set(all.slice(0, STARTS).map((j) => (figures[j] as PlainFigure).noun))) {
      const row = all.filter((j) => (figures[j] as PlainFigure).noun === noun);
      if (row.length > 1 && row.length < all.length) runs(figures, i, row, done, out);
    }
    for (let stride = 2; stride <= 4; stride++) {
      const row: number[] = [];
      for (let j = i + way * stride; j >= 0 && j < figures.length && Math.abs(j - i) <= REACH; j += way * stride) {
        const p = figures[j] as PlainFigure;
        if (p.sort !== r.sort || p.noun !== r.noun) break;
        row.push(j);
      }
      if (row.length > 1) runs(figures, i, row, done, out);
    }
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
  done: Set<string>,
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
      const off = whole(Math.abs(sum - r.value) / step);
      if (off < 0 || (off > 0 && sum * 3 < r.value)) continue;
      let miss: Miss | null = null;
      let slipped = 0;
      // "17 trường tiểu học (trong đó 2 …), 13 …, 1 …": one of the row is told inside another
      const inner = last - first > 2 && sum > r.value ? innerOf(figures, row, first + 1, last, sum - r.value) : -1;
      if (inner >= 0) {
        const others = row.slice(first, last + 1).filter((k) => k !== inner);
        out.push({ relation: SUM, parts: others, result: i, miss: null, slipped: 0, off: 0 });
        continue;
      }
      if (off > 0 && !rounds && !mayMiss(off)) continue;
      if (off > 0 && !(rounds && off * step <= roomOf(figures, [...row.slice(first, last + 1), i], step))) {
        miss = missOf(whole(sum / r.step), r.digits);
        for (let k = first; k <= last && !miss; k++) {
          const q = figures[row[k] as number] as PlainFigure;
          slipped = k - first + 1;
          miss = missOf(whole((r.value - sum + q.value) / q.step), q.digits);
        }
        if (!miss) continue;
      }
      const parts = row.slice(first, last + 1);
      const key = parts.join();
      if (done.has(key)) continue;
      done.add(key);
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
