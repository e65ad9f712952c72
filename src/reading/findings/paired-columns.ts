import type { Mention } from '../quantities.ts';
import type { Finding } from '../reading.ts';
import { isPunct } from '../tokens.ts';
import { type Figures, finding, isExactCount, sumOf, sumText, unitKey, value } from './figures.ts';
import { sameUnit } from './kinds.ts';

// A list that tells two things of each item: "khu vực phía đông 9 lớp, 204 học viên; khu vực phía tây 8 lớp, 177 học viên; ven sông 6 lớp, 141
// học viên". Where the one adds up to what was told pages above ("mở 23 lớp, huy động 522 học viên"), the other must.

const LEAST = 3;
const MOST = 12;
/** How far above the two totals may stand, and how far from each other. */
const BACK = 60;
const BESIDE = 2;
/** How far the sum may miss. */
const OFF = 0.15;

export function checkPairedColumns(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i + LEAST * 2 <= f.mentions.length; ) {
    const rows = rowsAt(f, i);
    const found = rows.length >= LEAST ? (judge(f, i, rows, 0) ?? judge(f, i, rows, 1)) : null;
    if (found) out.push(found);
    i += rows.length >= LEAST ? rows.length * 2 : 1;
  }
  return out;
}

type Pair = readonly [Mention, Mention];

/** Pairs of counts of two units that follow each other in one sentence, or one on each line. */
function rowsAt(f: Figures, i: number): Pair[] {
  const rows: Pair[] = [];
  for (let k = i; k + 1 < f.mentions.length && rows.length < MOST; k += 2) {
    const [a, b] = [f.mentions[k] as Mention, f.mentions[k + 1] as Mention];
    if (!isExactCount(a) || !isExactCount(b) || a.sentence !== b.sentence || isPunct(f.t, a.to, ';')) break;
    const [one] = rows;
    const last = rows[rows.length - 1];
    if (one && (!isLike(one[0], a) || !isLike(one[1], b))) break;
    if (last && a.sentence - last[0].sentence > 1) break;
    if (!one && isLike(a, b)) break;
    rows.push([a, b]);
  }
  return rows;
}

const isLike = (a: Mention, b: Mention): boolean => unitKey(a.quantity.unit) === unitKey(b.quantity.unit);

/** One column makes a figure above, the other does not make the one beside it. */
function judge(f: Figures, i: number, rows: readonly Pair[], known: 0 | 1): Finding | null {
  const proven = rows.map((row) => row[known]);
  const asked = rows.map((row) => row[1 - known] as Mention);
  const [sum, other] = [sumOf(proven), sumOf(asked)];
  // "Đầu năm 28 lớp, 1.078 học sinh. Cuối năm còn 1.056 học sinh": the sum was told besides
  const above = f.mentions.slice(Math.max(0, i - BACK), i);
  if (above.some((m) => value(m) === other && isExactCount(m))) return null;
  for (let k = i - 1; k >= 0 && k > i - BACK; k--) {
    const total = f.mentions[k] as Mention;
    if (!isExactCount(total) || value(total) !== sum || !sameUnit(total, proven[0] as Mention)) continue;
    const beside = f.mentions
      .slice(Math.max(0, k - BESIDE), Math.min(i, k + BESIDE + 1))
      .filter((m) => m !== total && m.sentence === total.sentence && isExactCount(m))
      .filter((m) => sameUnit(m, asked[0] as Mention));
    const [whole] = beside;
    if (!whole || beside.length > 1) continue;
    if (value(whole) === other || Math.abs(value(whole) - other) > OFF * other) return null;
    return finding('sum', [...asked, whole], sumText(asked.map(value), value(whole)));
  }
  return null;
}
