import { matchLength, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { isPunct } from '../../text/tokens.ts';
import { fairlyAlike } from '../change-figures.ts';
import { counted, type Figures, finding, isExactCount, loose, value } from '../figures.ts';
import { roundsTo, shareText } from '../printing.ts';
import { isShareSlip } from '../ratio-slips.ts';
import { printedOf } from '../slips.ts';
import { isShare } from './ratios.ts';

// A share with its whole right behind it, the part before, perhaps told apart in brackets between: "53 trường đạt chuẩn (14 trường mầm non,
// 21 trường tiểu học, 18 trường THCS), chiếm 85,5% tổng số 62 trường". The words leave no doubt which three belong together.

const OF = phraseTable('tổng số, trong tổng số, trên tổng số, trong số, trong, trên, của tổng số, tổng');
const REACH = 60;
const BACK = 14;

export function checkBehindBases(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 1; i + 1 < f.mentions.length; i++) {
    const [share, whole] = [f.mentions[i] as Mention, f.mentions[i + 1] as Mention];
    if (!isShare(share) || loose(share) || !isExactCount(whole) || whole.sentence !== share.sentence) continue;
    const size = matchLength(OF, f.t, share.to, whole.from);
    if (size === 0 || share.to + size !== whole.from) continue;
    const part = partBefore(f, i, whole);
    if (!part || isOfOther(f, i, whole)) continue;
    if (!isShareSlip(printedOf(part), printedOf(whole), printedOf(share))) continue;
    out.push(finding('ratio', [part, whole, share], shareText(value(part), value(whole), share)));
  }
  return out;
}

/** "11.742 học sinh bỏ học, trong đó …, THPT 3.838 em; chiếm 5,9% tổng số 198.600 học sinh": is it the share of any count before? */
function isOfOther({ mentions }: Figures, i: number, whole: Mention): boolean {
  const share = mentions[i] as Mention;
  return mentions
    .slice(Math.max(0, i - BACK), i)
    .some((m) => !m.percent && roundsTo((100 * counted(m)) / value(whole), value(share), share.decimals));
}

/** The count that the share restates: the one before it outside brackets; null when another share or another kind stands there. */
function partBefore({ t, mentions }: Figures, i: number, whole: Mention): Mention | null {
  const share = mentions[i] as Mention;
  for (let k = i - 1; k >= 0 && k >= i - BACK; k--) {
    const m = mentions[k] as Mention;
    if (m.sentence !== share.sentence || share.from - m.to > REACH) return null;
    // "149 trường đạt chuẩn, vượt 38 trường so với chỉ tiêu, bằng 40,2% …"
    if (within(t, m.to, share.from) || m.quantity.role === 'change') continue;
    return isExactCount(m) && fairlyAlike(m, whole) ? m : null;
  }
  return null;
}

/** Does a bracket close behind the figure that did not open behind it? */
function within(t: Figures['t'], from: number, to: number): boolean {
  let depth = 0;
  for (let k = from; k < to; k++) {
    if (isPunct(t, k, '(')) depth++;
    else if (isPunct(t, k, ')') && --depth < 0) return true;
  }
  return false;
}
