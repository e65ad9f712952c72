import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { counted, type Figures, finding, isExactCount, loose, value } from '../figures.ts';
import { isAlike } from '../kinds.ts';
import { missesShare } from '../missed-shares.ts';
import { roundsTo, shareText } from '../printing.ts';
import { isPartSlip } from '../ratio-slips.ts';
import { printedOf } from '../slips.ts';
import { isShare } from './ratios.ts';
import { restates } from './restates.ts';

// Two counts side by side, each with its share: "62 cán bộ, giáo viên, nhân viên. Có 19 người được công nhận …, tỉ lệ 30,65%; 37 người …, tỉ lệ
// 54,6%". When the one share is that of a whole told just before, to the last digit, so should be the other.

const BACK = 8;
const SENTENCES = 2;
/** A base that gives so many digits is no chance. */
const DECIMALS = 1;
/** Three of anything are half a per cent of much: less proves only what a slip would mend. */
const LEAST = 5;
const FACTOR = 1.3;
/** So far off a slip may put it. */
const WIDE = 10;

export function checkSiblingShares(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 4; i < f.mentions.length; i++) {
    const found = pairEnds(f, i) && pairEnds(f, i - 2) ? judge(f, i) : null;
    if (found) out.push(found);
  }
  return out;
}

/** Does a share stand at figure i that restates the count before it? */
function pairEnds(f: Figures, i: number): boolean {
  const [part, share] = [f.mentions[i - 1] as Mention, f.mentions[i] as Mention];
  if (!isShare(share) || loose(share) || !isExactCount(part) || part.sentence !== share.sentence) return false;
  return share.quantity.role === part.quantity.role && restates(f.t, part.to, share);
}

function judge(f: Figures, i: number): Finding | null {
  const [one, first, two, second] = f.mentions.slice(i - 3, i + 1) as [Mention, Mention, Mention, Mention];
  // in one sentence, or each on a line of its own
  const apart = two.sentence - one.sentence;
  const lines = [one, two].every((m) => f.sentences[m.sentence]?.opensLine);
  if (apart > (lines ? 1 : 0) || !isAlike(one, two)) return null;
  const bases = f.mentions
    .slice(Math.max(0, i - 3 - BACK), i - 3)
    .filter((m) => one.sentence - m.sentence <= SENTENCES && isExactCount(m) && isAlike(m, one));
  const holds = (part: Mention, share: Mention, base: Mention): boolean =>
    share.decimals >= DECIMALS && roundsTo((100 * value(part)) / value(base), value(share), share.decimals);
  for (const [part, share, odd, printed] of [
    [one, first, two, second],
    [two, second, one, first],
  ] as const) {
    const slips = (m: Mention): boolean => isPartSlip(printedOf(odd), printedOf(m), printedOf(printed));
    const base = bases.find((m) => holds(part, share, m) && (value(share) >= LEAST || slips(m)));
    // the part of the part: "19 em (30,6%), trong đó 8 em (42,1%)"
    if (!base || isExplained(f, i, odd, printed)) continue;
    const exact = (100 * value(odd)) / value(base);
    if (value(odd) >= value(base) || !missesShare(exact, printed, slips(base) ? WIDE : FACTOR)) continue;
    return finding('ratio', [odd, base, printed], shareText(value(odd), value(base), printed));
  }
  return null;
}

/** Is the share that of the count in any other figure near by? */
const isExplained = (f: Figures, i: number, part: Mention, share: Mention): boolean =>
  f.mentions
    .slice(Math.max(0, i - FAR), i + FAR)
    .some((m) => !m.percent && [counted(m), m.quantity.denominator ?? 0].some((x) => x > 0 && fits(part, x, share)));
const fits = (part: Mention, base: number, share: Mention): boolean =>
  roundsTo((100 * value(part)) / base, value(share), share.decimals);
const FAR = 30;
