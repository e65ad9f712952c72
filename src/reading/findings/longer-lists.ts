import { findPhrase, phraseTable } from '../lexicon/phrases.ts';
import type { Mention } from '../quantities/quantities.ts';
import type { Figures } from './figures.ts';
import { counted } from './figures.ts';
import { isAlike } from './kinds.ts';

// Lists that go further than they were followed: "14 chi bộ, đạt 116,7% kế hoạch (12 chi bộ); gồm 6 chi bộ mầm non, 4 tiểu học, 3 THCS, 1
// THPT" makes the 14, "Xây 12 phòng …; 6 phòng …; 8 phòng …. Cộng 26 phòng" ends with its own total.

/** How far the list may go back, and what it makes may stand before it. */
const MORE = 4;
const BACK = 10;
const TOTAL = phraseTable('cộng, tổng, tổng cộng, tổng số');

/** Do the parts, with the like figures right before them, make another figure; or does one of them say that it is what those before it make? */
export function isOfLongerList({ t, mentions }: Figures, parts: readonly number[], whole: number): boolean {
  const like = (k: number): boolean => {
    const m = mentions[k] as Mention;
    return !m.percent && m.quantity.role !== 'change' && isAlike(mentions[parts[0] as number] as Mention, m);
  };
  const isTotal = (k: number): boolean => {
    const m = mentions[k] as Mention;
    return findPhrase(t, TOTAL, Math.max(0, m.from - 4), m.from) >= 0;
  };
  return makesOther(mentions, parts, whole, like) || parts.some((p) => isTotal(p) && endsRun(mentions, p, like));
}

function makesOther(
  mentions: readonly Mention[],
  parts: readonly number[],
  whole: number,
  like: (k: number) => boolean,
): boolean {
  const first = Math.min(...parts);
  let sum = parts.reduce((n, p) => n + counted(mentions[p] as Mention), 0);
  let added = 0;
  for (let k = first - 1; k >= 0 && added < MORE && k !== whole && like(k); k--, added++) {
    sum += counted(mentions[k] as Mention);
    for (let b = k - 1; b >= 0 && b >= k - BACK; b--)
      if (b !== whole && like(b) && counted(mentions[b] as Mention) === sum) return true;
  }
  return false;
}

/** Is the figure what two or more like figures right before it come to? */
function endsRun(mentions: readonly Mention[], at: number, like: (k: number) => boolean): boolean {
  let sum = 0;
  let added = 0;
  for (let k = at - 1; k >= 0 && k >= at - BACK; k--) {
    if (!like(k)) continue;
    sum += counted(mentions[k] as Mention);
    if (++added >= 2 && sum === counted(mentions[at] as Mention)) return true;
    if (sum > counted(mentions[at] as Mention)) return false;
  }
  return false;
}
