import { registerWord } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { type Figures, finding, isExactCount, loose, value } from '../figures.ts';
import { sumText } from '../printing.ts';
import { isShare } from '../ratio/ratios.ts';

// Shares of one total, one a line: "Nghiên cứu: chiếm 20% tổng số điểm; | Trích dẫn: chiếm 22% tổng số điểm; | …". They are no more
// than all of it, and all of it when so many lines were announced ("6 tiêu chí").

const LEAST = 3;
const MOST = 12;
const TONG = registerWord('tổng');
/** More than this beyond the whole is another way of counting. */
const HIGHEST = 130;
const LOWEST = 70;
const ROUNDING = 0.3;
/** How many figures above the list may say how many lines it has. */
const ABOVE = 3;

export function checkLineShares(f: Figures): Finding[] {
  const out: Finding[] = [];
  /** Where the shares stand among the figures. */
  const shares = f.mentions.flatMap((m, i) => (isShare(m) ? [i] : []));
  for (let n = 0; n < shares.length; ) {
    const rows = rowsFrom(f, shares, n);
    const found = rows.length >= LEAST ? judge(f, shares[n] as number, rows) : null;
    if (found) out.push(found);
    n += Math.max(1, rows.length);
  }
  return out;
}

/** Shares of the same total in lines that follow each other. */
function rowsFrom(f: Figures, shares: readonly number[], n: number): Mention[] {
  const rows: Mention[] = [];
  for (let k = n; k < shares.length && rows.length < MOST; k++) {
    const m = f.mentions[shares[k] as number] as Mention;
    const last = rows[rows.length - 1];
    if (last && (m.sentence !== last.sentence + 1 || !sameTotal(f, last, m))) break;
    if (loose(m) || !closes(f, m)) break;
    rows.push(m);
  }
  return rows;
}

/** Does its line end with the total it is a share of? */
function closes({ t, sentences }: Figures, m: Mention): boolean {
  const s = sentences[m.sentence];
  return t.words[m.to] === TONG && s !== undefined && s.opensLine && s.closesLine && s.to - m.to <= 6;
}

const sameTotal = ({ t }: Figures, a: Mention, b: Mention): boolean =>
  [1, 2].every((n) => t.words[a.to + n] === t.words[b.to + n]);

function judge(f: Figures, i: number, rows: readonly Mention[]): Finding | null {
  const shares = rows.map(value);
  const sum = shares.reduce((n, x) => n + x, 0);
  if (Math.abs(sum - 100) <= ROUNDING || sum > HIGHEST || sum < LOWEST) return null;
  const announced = f.mentions
    .slice(Math.max(0, i - ABOVE), i)
    .some((m) => isExactCount(m) && value(m) === rows.length);
  if (sum < 100 && !announced) return null;
  return finding('sum', [...rows], `${sumText(shares, 100)} (các phần của một tổng)`);
}
