import { findPhrase, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { isPunct } from '../../text/tokens.ts';
import { counted, type Figures, finding, isExactCount, loose, value } from '../figures.ts';
import { isAlike } from '../kinds.ts';
import { missesShare } from '../missed-shares.ts';
import { roundsTo, shareText } from '../printing.ts';
import { isOverSlip, isShareSlip } from '../ratio-slips.ts';
import { type Printed, printedOf } from '../slips.ts';
import { isShare } from './ratios.ts';

// What was reached, its share of the plan, and the plan in brackets: "kết nạp 21 đảng viên, đạt 53,1% chỉ tiêu (32 đảng viên)". So plainly told
// it is asked about however far it misses, unless another count before makes it.

const PLAN = phraseTable('chỉ tiêu, kế hoạch, mục tiêu, nghị quyết, dự toán, được giao, đề ra');
const BEFORE = 5;
const BEHIND = 12;
const BACK = 8;
const FACTOR = 2;

export function checkPlanShares(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 1; i < f.mentions.length; i++) {
    const [part, share, plan] = [f.mentions[i - 1] as Mention, f.mentions[i] as Mention, f.mentions[i + 1]];
    if (!isShare(share) || loose(share) || !isExactCount(part) || part.sentence !== share.sentence) continue;
    const first = ofPlanBefore(f, i);
    if (first) out.push(first);
    if (!plan || !isExactCount(plan) || !isAlike(part, plan) || plan.sentence !== share.sentence) continue;
    if (share.from - part.to > BEFORE || plan.from - share.to > BEHIND) continue;
    if (!isPunct(f.t, plan.from - 1, '(') || !isPunct(f.t, plan.to, ')')) continue;
    if (findPhrase(f.t, PLAN, share.to, plan.from) < 0) continue;
    const exact = (100 * value(part)) / value(plan);
    if (!missesShare(exact, share, FACTOR) || isOfOther(f, i, plan)) continue;
    out.push(finding('ratio', [part, plan, share], shareText(value(part), value(plan), share)));
  }
  return out;
}

/**
 * "Kế hoạch giao 14 lớp/402 học sinh; thực hiện 14 lớp/411 học sinh, đạt 102,2% kế hoạch", "Chỉ tiêu nghị quyết là 885 xã. Kết quả thực hiện
 * 1.021 xã, bằng 115,4% chỉ tiêu": the plan stands alone before what was reached, in its sentence or the one before.
 */
function ofPlanBefore(f: Figures, i: number): Finding | null {
  const [part, share] = [f.mentions[i - 1] as Mention, f.mentions[i] as Mention];
  if (share.from - part.to > BEFORE || findPhrase(f.t, PLAN, share.to, share.to + 3) < 0) return null;
  const before = f.mentions
    .slice(Math.max(0, i - BACK), i - 1)
    .filter((m) => share.sentence - m.sentence <= 1 && isExactCount(m) && isAlike(m, part));
  const beside = before.filter((m) => m.sentence === share.sentence);
  const [plan] = beside.length > 0 ? beside : before;
  if (!plan || (beside.length || before.length) > 1) return null;
  if (findPhrase(f.t, GIVEN, Math.max(0, plan.from - BEHIND), plan.from) < 0) return null;
  const exact = (100 * value(part)) / value(plan);
  const misses = missesShare(exact, share, beside.length > 0 ? FACTOR : 1) || isSlipped(part, plan, share);
  if (!misses || isOfNext(f, i, part)) return null;
  return finding('ratio', [part, plan, share], shareText(value(part), value(plan), share));
}

/** Would one digit mend it? The three do not fit as they stand. */
function isSlipped(part: Mention, plan: Mention, share: Mention): boolean {
  if (roundsTo((100 * value(part)) / value(plan), value(share), share.decimals)) return false;
  const row = [part, plan, share].map(printedOf) as [Printed, Printed, Printed];
  return isShareSlip(...row) || isOverSlip(...row);
}

/** "năm nay được giao 1.450 chỉ tiêu, năm ngoái tuyển 1.012 em, đạt 72,3% (chỉ tiêu 1.400 em)": the plan stands behind the share. */
function isOfNext(f: Figures, i: number, part: Mention): boolean {
  const [share, next] = [f.mentions[i] as Mention, f.mentions[i + 1]];
  if (!next || next.sentence !== share.sentence || !isExactCount(next)) return false;
  return roundsTo((100 * value(part)) / value(next), value(share), share.decimals);
}
const GIVEN = phraseTable('kế hoạch giao, kế hoạch, chỉ tiêu giao, được giao, chỉ tiêu');

/** Is the share that of another count before it? */
function isOfOther(f: Figures, i: number, plan: Mention): boolean {
  const share = f.mentions[i] as Mention;
  return f.mentions
    .slice(Math.max(0, i - BACK), i - 1)
    .some(
      (m) =>
        share.sentence - m.sentence <= 1 &&
        !m.percent &&
        roundsTo((100 * counted(m)) / value(plan), value(share), share.decimals),
    );
}
