import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { type Figures, finding, isExactCount, sumOf, value } from '../figures.ts';
import { isAlike } from '../kinds.ts';
import { sumText } from '../printing.ts';

// A list whose every part is told apart in its turn: "1.648 học sinh. Trong đó, lớp 4 có 154 giải với 31 giải vàng, 40 giải bạc, …; lớp 5 có 409 giải
// với 96 giải vàng, …". Each part being the sum of its own, the parts make the whole.

const LEAST = 3;
const INNER = 2;
const MOST_INNER = 7;
const BACK = 3;
const SENTENCES = 1;
/** How far the parts may miss the whole. */
const OFF = 0.05;
const LARGE = 100;

export function checkNestedLists(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 1; i < f.mentions.length; ) {
    const { heads, next } = groupsAt(f, i);
    const found = heads.length >= LEAST ? judge(f, i, heads) : null;
    if (found) out.push(found);
    i = heads.length >= LEAST ? next : i + 1;
  }
  return out;
}

/** Counts each of which is the sum of the counts right behind it. */
function groupsAt(f: Figures, from: number): { heads: Mention[]; next: number } {
  const heads: Mention[] = [];
  let next = from;
  for (let size = innerAt(f, next); size > 0; size = innerAt(f, next)) {
    const head = f.mentions[next] as Mention;
    if (heads[0] && (!isAlike(heads[0], head) || head.sentence - heads[0].sentence > heads.length)) break;
    heads.push(head);
    next += size + 1;
  }
  return { heads, next };
}

/** How many counts behind the one at `i` make it, or 0. */
function innerAt({ mentions }: Figures, i: number): number {
  const head = mentions[i];
  if (!head || !isExactCount(head) || value(head) < INNER) return 0;
  let sum = 0;
  for (let k = 1; k <= MOST_INNER; k++) {
    const m = mentions[i + k];
    if (!m || !isExactCount(m) || m.sentence !== head.sentence || !isAlike(head, m)) return 0;
    sum += value(m);
    if (k >= INNER && sum === value(head)) return k;
    if (sum > value(head)) return 0;
  }
  return 0;
}

function judge({ mentions }: Figures, i: number, heads: readonly Mention[]): Finding | null {
  const sum = sumOf(heads);
  for (let k = i - 1; k >= 0 && k >= i - BACK; k--) {
    const whole = mentions[k] as Mention;
    if (!isExactCount(whole) || !isAlike(whole, heads[0] as Mention)) continue;
    const near = (heads[0] as Mention).sentence - whole.sentence <= SENTENCES;
    const off = Math.abs(value(whole) - sum);
    if (!near || off === 0 || sum < LARGE || off > OFF * sum) return null;
    return finding('sum', [...heads, whole], sumText(heads.map(value), value(whole)));
  }
  return null;
}
