import { wordSet } from '../../lexicon/words.ts';
import type { Tokens } from '../../tokens.ts';
import { type Miss, missOf, whole } from './misses.ts';
import { COUNT, PERCENT, type PlainFigure, RATE } from './plain-figures.ts';

// Relations that some figures near each other make, or would make but for one slip, whatever the words between them say.

/** Their places are their numbers in the file of weights. */
export const RELATIONS = ['share', 'growth', 'gap', 'sum', 'mean'] as const;
export const SHARE = 0;
export const GROWTH = 1;
export const GAP = 2;
export const SUM = 3;
export const MEAN = 4;

/** Figures by their place among the figures of the text. */
export interface Candidate {
  relation: number;
  /** The part and its whole, the higher and the lower, all parts of a sum, what is shared out and among how many. */
  parts: number[];
  result: number;
  /** null when the relation holds. */
  miss: Miss | null;
  /** 0 when the result is the figure with the slip, else the number of the part. */
  slipped: number;
  /** How far the result is off, as a share of what it should be. */
  off: number;
}

const near0 = (x: number): boolean => Math.abs(x) < 1e-6;
const BACK = 9;
const ON = 2;
/** Parts of a sum, and how far they may lie. */
const PARTS = 9;
const REACH = 20;
const STARTS = 3;
const CHANGES = wordSet('tăng giảm vượt hơn');
/** "mỗi em", "bình quân", "trung bình", "chia đều" */
const SHARED_OUT = wordSet('mỗi quân trung đều');

/** All relations near each figure, those that hold and those that one slip would mend. */
export function candidatesOf(t: Tokens, figures: readonly PlainFigure[]): Candidate[] {
  const out: Candidate[] = [];
  for (let i = 0; i < figures.length; i++) {
    const r = figures[i] as PlainFigure;
    if (r.sort === PERCENT) shares(t, figures, i, out);
    else if (r.sort === RATE || near(t, r, SHARED_OUT, 8)) means(figures, i, out);
    if (r.sort === RATE) continue;
    gaps(figures, i, out);
    sums(figures, i, out);
  }
  return out;
}

/** Does one of the words stand shortly before the figure, or right behind it? */
function near(t: Tokens, r: PlainFigure, words: ReadonlySet<number>, reach: number): boolean {
  for (let k = Math.max(0, r.m.from - reach); k < r.m.to + 2 && k < t.count; k++)
    if (words.has(t.words[k] as number)) return true;
  return false;
}

function shares(t: Tokens, figures: readonly PlainFigure[], i: number, out: Candidate[]): void {
  const r = figures[i] as PlainFigure;
  const unit = 10 ** r.decimals;
  const printed = Math.round(r.value * unit);
  const changes = r.value < 200 && near(t, r, CHANGES, 6);
  const to = Math.min(figures.length - 1, i + ON);
  for (let a = Math.max(0, i - BACK); a <= to; a++) {
    const part = figures[a] as PlainFigure;
    if (a === i || part.sort === PERCENT || part.sort === RATE) continue;
    if (part.of > 0) rounded(SHARE, (100 * part.value * unit) / part.of, printed, [a, a], i, 1e9, out);
    for (let b = Math.max(0, i - BACK); b <= to; b++) {
      const base = figures[b] as PlainFigure;
      if (b === a || b === i || base.sort !== part.sort || base.value === part.value) continue;
      // "219 trường" of the 541 in "528/541 trường"
      if (base.of > part.value) rounded(SHARE, (100 * part.value * unit) / base.of, printed, [a, b], i, 1e9, out);
      const exact = (100 * part.value) / base.value;
      if (exact < 100) rounded(SHARE, exact * unit, printed, [a, b], i, 20, out);
      const grown = Math.abs(exact - 100);
      if (changes && grown < (exact < 100 ? 60 : 200)) rounded(GROWTH, grown * unit, printed, [a, b], i, 20, out);
    }
  }
}

function means(figures: readonly PlainFigure[], i: number, out: Candidate[]): void {
  const r = figures[i] as PlainFigure;
  const to = Math.min(figures.length - 1, i + ON);
  for (let a = Math.max(0, i - BACK); a <= to; a++) {
    const all = figures[a] as PlainFigure;
    if (a === i || all.sort === PERCENT || all.sort === RATE || (r.sort !== RATE && all.sort !== r.sort)) continue;
    for (let b = Math.max(0, i - BACK); b <= to; b++) {
      const among = figures[b] as PlainFigure;
      if (b === a || b === i || among.sort !== COUNT || among.value < 2) continue;
      rounded(MEAN, all.value / among.value / r.step, r.digits, [a, b], i, 10, out);
    }
  }
}

/** A quotient in units of the last printed digit; results below `least` of them miss by chance too easily. */
function rounded(
  relation: number,
  exact: number,
  printed: number,
  parts: number[],
  result: number,
  least: number,
  out: Candidate[],
): void {
  const right = Math.round(exact);
  if (right < 5 || Math.abs(right - printed) > right) return;
  if (Math.abs(exact - printed) <= 0.5 + 1e-6) {
    out.push({ relation, parts, result, miss: null, slipped: 0, off: 0 });
    return;
  }
  if (least > 1e8) return;
  const miss = Math.floor(exact + 1e-9) === printed ? 'cut' : right >= least ? missOf(right, printed) : null;
  if (miss) out.push({ relation, parts, result, miss, slipped: 0, off: Math.abs(right - printed) / right });
}

function gaps(figures: readonly PlainFigure[], i: number, out: Candidate[]): void {
  const r = figures[i] as PlainFigure;
  const from = Math.max(0, i - BACK);
  const to = Math.min(figures.length - 1, i + ON);
  for (let a = from; a <= to; a++) {
    const high = figures[a] as PlainFigure;
    if (a === i || high.sort !== r.sort || high.value <= r.value / 2) continue;
    for (let b = from; b <= to; b++) {
      const low = figures[b] as PlainFigure;
      if (b === a || b === i || low.sort !== r.sort || low.value >= high.value) continue;
      if (high.noun !== low.noun && high.noun !== r.noun && low.noun !== r.noun) continue;
      const left = high.value - low.value;
      if (left > r.value * 10 || r.value > left * 10) continue;
      const step = Math.min(high.step, low.step, r.step);
      const off = whole(Math.abs(left - r.value) / step);
      if (off < 0) continue;
      if (off === 0 || off * step <= roomOf(figures, [a, b, i], step)) {
        out.push({ relation: GAP, parts: [a, b], result: i, miss: null, slipped: 0, off: 0 });
        continue;
      }
      let slipped = 0;
      let miss = missOf(whole(left / r.step), r.digits);
      if (!miss) {
        slipped = 1;
        miss = missOf(whole((low.value + r.value) / high.step), high.digits);
      }
      if (!miss) {
        slipped = 2;
        miss = missOf(whole((high.value - r.value) / low.step), low.digits);
      }
      const size = Math.max(left, r.value) / step;
      if (miss) out.push({ relation: GAP, parts: [a, b], result: i, miss, slipped, off: off / size });
    }
  }
}

/** How much rounding explains: half the last digit of each figure that is printed less finely than others, and of each share. */
function roomOf(figures: readonly PlainFigure[], all: readonly number[], finest: number): number {
  let room = 0;
  for (const i of all) {
    const { sort, step } = figures[i] as PlainFigure;
    if (sort === PERCENT || step > finest * 1.5) room += step / 2;
  }
  return room * (1 + 1e-9);
}

/** Runs of figures before and behind a whole: all of its sort, those of one noun, every second, third or fourth. */
function sums(figures: readonly PlainFigure[], i: number, out: Candidate[]): void {
  const r = figures[i] as PlainFigure;
  for (const way of [1, -1]) {
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

/** Each run of two to nine of the row that makes the whole, or misses it by a slip. */
function runs(
  figures: readonly PlainFigure[],
  i: number,
  row: readonly number[],
  done: Set<string>,
  out: Candidate[],
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
      if (off > 0 && !(rounds && off * step <= roomOf(figures, [...row.slice(first, last + 1), i], step))) {
        // "17 trường tiểu học (trong đó 2 …), 13 …, 1 …": one of the row is told inside another
        const inner = row
          .slice(first + 1, last + 1)
          .find((k) => near0((figures[k] as PlainFigure).value - sum + r.value));
        if (inner !== undefined && last - first > 2) {
          const others = row.slice(first, last + 1).filter((k) => k !== inner);
          out.push({ relation: SUM, parts: others, result: i, miss: null, slipped: 0, off: 0 });
          continue;
        }
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
