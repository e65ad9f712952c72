import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { type Figures, finding, isExactCount, loose, sumOf, value } from '../figures.ts';
import { isAlike } from '../kinds.ts';
import { roundsTo, sumText } from '../printing.ts';
import { isShare } from '../ratio/ratios.ts';
import { restates } from '../ratio/restates.ts';

// A list that leaves nobody out, since its shares come to 100 %: "345 học sinh giỏi chiếm 42,5%; 437 học sinh tiên tiến chiếm 53,8%; …". Its
// counts must make the whole that the shares are of, however far above that was told, when another list there makes it.

const LEAST = 3;
const MOST = 8;
/** A list with all its shares may round by so much a share. */
const EACH = 0.06;
const BACK = 60;
/** How far the counts may miss. */
const OFF = 0.1;

interface Class {
  count: Mention;
  share: Mention;
}

export function checkClassedLists(f: Figures): Finding[] {
  const runs: { at: number; run: Class[] }[] = [];
  for (let i = 0; i + 2 * LEAST <= f.mentions.length; ) {
    const run = runAt(f, i);
    if (run.length >= LEAST && isAll(run)) runs.push({ at: i, run });
    i += Math.max(1, 2 * run.length);
  }
  const sums = new Set(runs.map(({ run }) => sumOf(run.map((x) => x.count))));
  return runs.flatMap(({ at, run }) => judge(f, at, run, sums) ?? []);
}

/** Counts of one kind, each with its share right behind it and nothing else between. */
function runAt({ t, mentions }: Figures, i: number): Class[] {
  const run: Class[] = [];
  for (let k = i; k + 1 < mentions.length && run.length < MOST; k += 2) {
    const [count, share] = [mentions[k] as Mention, mentions[k + 1] as Mention];
    const [first] = run;
    if (!isExactCount(count) || !isShare(share) || loose(share) || !restates(t, count.to, share)) break;
    if (first && (!isAlike(first.count, count) || count.sentence - first.count.sentence > 1)) break;
    run.push({ count, share });
  }
  return run;
}

const isAll = (run: readonly Class[]): boolean => Math.abs(sumOf(run.map((x) => x.share)) - 100) <= EACH * run.length;

function judge(f: Figures, at: number, run: readonly Class[], sums: ReadonlySet<number>): Finding | null {
  const counts = run.map((x) => x.count);
  const sum = sumOf(counts);
  const isOf = (whole: number): boolean =>
    run.every(({ count, share }) => roundsTo((100 * value(count)) / whole, value(share), share.decimals));
  const above = f.mentions.slice(Math.max(0, at - BACK), at);
  if (above.some((m) => [m.quantity.value, m.quantity.numerator, m.quantity.denominator].includes(sum))) return null;
  const whole = above.findLast(
    (m) =>
      isExactCount(m) &&
      isAlike(m, counts[0] as Mention) &&
      Math.abs(value(m) - sum) <= OFF * sum &&
      isOf(value(m)) &&
      (sums.has(value(m)) || !isOf(sum)),
  );
  return whole ? finding('sum', [...counts, whole], sumText(counts.map(value), value(whole))) : null;
}
