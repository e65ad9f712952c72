import { findPhrase, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { hasMark, isInBrackets, isPunct } from '../../text/tokens.ts';
import { type Figures, finding, isExactCount, sumOf, value } from '../figures.ts';
import { isAlike } from '../kinds.ts';
import { isMissed } from '../mends.ts';
import { sumText } from '../printing.ts';

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
    const found = rows.length >= LEAST ? (judge(f, i, rows, 0) ?? judge(f, i, rows, 1) ?? ofRow(f, rows)) : null;
    if (found) out.push(found);
    i = rows.length >= LEAST ? (rows[rows.length - 1] as Row).next : i + 1;
  }
  return out;
}

interface Row {
  pair: readonly [Mention, Mention];
  /** The figure behind it. */
  next: number;
}

/** Pairs of counts of two kinds that follow each other in one sentence, or one on each line; what brackets say is left out. */
function rowsAt(f: Figures, i: number): Row[] {
  const rows: Row[] = [];
  let k = i;
  while (rows.length < MOST) {
    const a = openAt(f, k);
    const b = openAt(f, a + 1);
    const [one, two] = [f.mentions[a], f.mentions[b]];
    if (!one || !two || !isExactCount(one) || !isExactCount(two)) break;
    if (one.sentence !== two.sentence || isPunct(f.t, one.to, ';')) break;
    const [first] = rows;
    const last = rows[rows.length - 1];
    if (first ? !isAlike(first.pair[0], one) || !isAlike(first.pair[1], two) : isAlike(one, two)) break;
    if (last && one.sentence - last.pair[0].sentence > 2) break;
    rows.push({ pair: [one, two], next: b + 1 });
    k = b + 1;
  }
  return rows;
}

/** The first figure from `k` on that stands in no bracket. */
function openAt({ t, mentions, sentences }: Figures, k: number): number {
  for (let at = k; at < mentions.length; at++) {
    const m = mentions[at] as Mention;
    const body = sentences[m.sentence]?.body ?? m.from;
    if (!isInBrackets(t, Math.max(body, m.from - INSIDE), m.from)) return at;
  }
  return mentions.length;
}
const INSIDE = 30;

/** "262 trẻ/8 lớp. Trong đó: …": one of the rows is the whole of those behind it. */
function ofRow(f: Figures, rows: readonly Row[]): Finding | null {
  for (let w = 0; w + LEAST < rows.length; w++) {
    const [whole, first] = [rows[w] as Row, rows[w + 1] as Row];
    const [from, to] = [whole.pair[1].to, first.pair[0].from];
    if (findPhrase(f.t, AMONG, from, to) < 0 && !hasMark(f.t, from, to, ':')) continue;
    for (let end = rows.length; end - w > LEAST; end--) {
      const parts = rows.slice(w + 1, end);
      const found = judge(f, whole.next, parts, 0) ?? judge(f, whole.next, parts, 1);
      if (found) return found;
    }
  }
  return null;
}
const AMONG = phraseTable('trong đó, gồm, bao gồm, cụ thể, chia ra, gồm có');

/** One column makes a figure above, the other does not make the one beside it. */
function judge(f: Figures, i: number, rows: readonly Row[], known: 0 | 1): Finding | null {
  const proven = rows.map(({ pair }) => pair[known]);
  const asked = rows.map(({ pair }) => pair[1 - known] as Mention);
  const [sum, other] = [sumOf(proven), sumOf(asked)];
  // "Đầu năm 28 lớp, 1.078 học sinh. Cuối năm còn 1.056 học sinh": the sum was told besides
  const above = f.mentions.slice(Math.max(0, i - BACK), i);
  if (above.some((m) => isExactCount(m) && value(m) === other && isAlike(m, asked[0] as Mention))) return null;
  for (let k = i - 1; k >= 0 && k > i - BACK; k--) {
    const total = f.mentions[k] as Mention;
    if (!isExactCount(total) || value(total) !== sum || !isAlike(total, proven[0] as Mention)) continue;
    const beside = f.mentions
      .slice(Math.max(0, k - BESIDE), Math.min(i, k + BESIDE + 1))
      .filter((m) => m !== total && m.sentence === total.sentence && isExactCount(m))
      .filter((m) => isAlike(m, asked[0] as Mention));
    if (beside.length > 1) continue;
    if (beside.some((m) => value(m) === other)) return null;
    const missed = beside.filter((m) => isMissed(asked, m, OFF));
    const [whole] = missed.length > 0 ? missed : toldBetween(f, k, i, asked);
    if (!whole) continue;
    return finding('sum', [...asked, whole], sumText(asked.map(value), value(whole)));
  }
  return null;
}

/** "… 54.975 kg. Số học sinh được hưởng là 723 học sinh, …:": the other total, told between the first one and the list. */
function toldBetween(f: Figures, k: number, i: number, asked: readonly Mention[]): Mention[] {
  const near = f.mentions
    .slice(k + 1, i)
    .filter((m) => isExactCount(m) && isAlike(m, asked[0] as Mention) && isMissed(asked, m, OFF));
  return near.length === 1 ? near : [];
}
