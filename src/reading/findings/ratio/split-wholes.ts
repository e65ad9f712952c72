import { SCHOOL_LEVELS } from '../../lexicon/nouns.ts';
import { findPhrase } from '../../lexicon/phrases.ts';
import type { Finding } from '../../reading.ts';
import { counted, type Figures, finding, value } from '../figures.ts';
import { figure, roundsTo } from '../printing.ts';
import { type Item, runAt } from './agreeing-shares.ts';

// A list of counts with shares of one whole that is not told, two of which cannot be of one: "1.244 em (66,7%) được khen xuất sắc; 248 em (29,7%)
// vượt trội; 33 em (3,9%) tiến bộ". The 248 are of some 835, of which there cannot be 1.244.

const LEAST = 3;
/** Shares of fewer have too coarse a whole. */
const FEW = 20;
/** So many times the whole the other count must be. */
const OVER = 1.2;
const AROUND = 30;

export function checkSplitWholes(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i + 1 < f.mentions.length; ) {
    const run = runAt(f, i);
    const found = run.length >= LEAST ? judge(f, i, run) : null;
    if (found) out.push(found);
    i += run.length > 1 ? 2 * run.length : 1;
  }
  return out;
}

function judge(f: Figures, i: number, run: readonly Item[]): Finding | null {
  const [first, last] = [run[0] as Item, run.at(-1) as Item];
  if (findPhrase(f.t, SCHOOL_LEVELS, Math.max(0, first.count.from - 6), last.share.to) >= 0) return null;
  for (const a of run) {
    // "tiếng Anh 456 em (58,46%), 246 em (31,54%); đại trà 1.840 em (48,02%), 1.409 em (36,77%)": two lists, each of its own whole
    if (run.some((x) => x !== a && mayShareWhole(a, x))) continue;
    for (const b of run) {
      if (value(b.count) < FEW || value(b.share) < 1) continue;
      const most = (100 * value(b.count)) / (value(b.share) - 0.5 * 10 ** -b.share.decimals);
      if (value(a.count) <= OVER * most || isOfTold(f, i, a) || isOfTold(f, i, b)) continue;
      const whole = (x: Item): string => figure(Math.round((100 * value(x.count)) / value(x.share)));
      const text = `${figure(value(a.count))} là ${figure(value(a.share))} % của khoảng ${whole(a)}, ${figure(value(b.count))} là ${figure(value(b.share))} % của khoảng ${whole(b)}: không cùng một tổng`;
      return finding('ratio', [a.count, a.share, b.count, b.share], text);
    }
  }
  return null;
}

/** May both be of one whole? */
function mayShareWhole(a: Item, b: Item): boolean {
  const [x, y] = [a, b].map(({ count, share }) => {
    const half = 0.5 * 10 ** -share.decimals;
    return [
      (100 * value(count)) / (value(share) + half),
      (100 * value(count)) / Math.max(value(share) - half, half / 10),
    ];
  }) as [[number, number], [number, number]];
  return Math.max(x[0], y[0]) <= Math.min(x[1], y[1]);
}

/** Is the share that of a figure near by? */
const isOfTold = ({ mentions }: Figures, i: number, { count, share }: Item): boolean =>
  mentions
    .slice(Math.max(0, i - AROUND), i + AROUND)
    .some(
      (m) => m !== count && !m.percent && roundsTo((100 * value(count)) / counted(m), value(share), share.decimals),
    );
