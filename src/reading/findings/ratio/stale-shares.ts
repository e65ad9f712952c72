import { matchLength } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { isPunct } from '../../text/tokens.ts';
import { type Figures, finding, isExactCount, loose, value } from '../figures.ts';
import { isAlike } from '../kinds.ts';
import { roundsTo, shareText } from '../printing.ts';
import { isShare } from './ratios.ts';
import { PLAN, restates } from './restates.ts';

// A share that was not worked out again when its count grew: "Toàn tỉnh có 250 trường. Đầu năm 105 trường đạt chuẩn, trong năm
// thêm 10 trường, nâng tổng số lên 115 trường, chiếm 42%": 42 % are the 105 of 250.

const FIGURES = 12;
const SENTENCES = 4;
const BASE_FIGURES = 40;
const BASE_SENTENCES = 16;
/** Digits of a share that tell it from chance. */
const LEAST = 100;
/** What grew by more of itself was counted anew. */
const MOST_GROWTH = 1.5;

export function checkStaleShares(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 2; i < f.mentions.length; i++) {
    const share = f.mentions[i] as Mention;
    const now = f.mentions[i - 1] as Mention;
    if (!isShare(share) || loose(share) || share.quantity.role === 'target') continue;
    // "31 trường, tăng 12 trường so với đầu nhiệm kỳ (19 trường) và bằng 60,8%": of the 31
    if (!isExactCount(now) || now.sentence !== share.sentence || isPunct(f.t, now.to, ')')) continue;
    if (Math.round(value(share) * 10 ** share.decimals) < LEAST) continue;
    if (!restates(f.t, now.to, share) || matchLength(PLAN, f.t, share.to) > 0) continue;
    const found = judge(f, i, now, share);
    if (found) out.push(found);
  }
  return out;
}

function judge(f: Figures, i: number, now: Mention, share: Mention): Finding | null {
  const makes = (part: number, base: Mention): boolean =>
    roundsTo((100 * part) / value(base), value(share), share.decimals);
  const wholes = f.mentions
    .slice(Math.max(0, i - BASE_FIGURES), i + 4)
    .filter((m) => !m.percent && Math.abs(now.sentence - m.sentence) <= BASE_SENTENCES && value(m) > value(now));
  if (wholes.some((base) => makes(value(now), base))) return null;
  for (const was of formerOf(f, i, now)) {
    const base = wholes.find((m) => isExactCount(m) && isAlike(m, now) && makes(value(was), m));
    if (base) return finding('ratio', [now, base, share], shareText(value(now), value(base), share));
  }
  return null;
}

/** Counts of its kind before a count that another figure between them, or beside, tells to have grown or shrunk to it. */
function formerOf(f: Figures, i: number, now: Mention): Mention[] {
  const near = f.mentions.slice(Math.max(0, i - FIGURES), i - 1).filter((m) => now.sentence - m.sentence <= SENTENCES);
  const isStep = (by: number, was: Mention): boolean =>
    near.some((m) => m !== was && !m.percent && !loose(m) && m.quantity.value === by && isAlike(m, now));
  return near.filter((m) => {
    if (!isExactCount(m) || !isAlike(m, now)) return false;
    const by = Math.abs(value(now) - value(m));
    // "71 đảng viên (trong đó 3 dự bị), chiếm 80,7 %": what a bracket tells did not become so many
    return by > 0 && by * MOST_GROWTH <= Math.min(value(m), value(now)) && isStep(by, m);
  });
}
