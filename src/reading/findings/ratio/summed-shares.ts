import { findPhrase, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { type Figures, finding, isExactCount, loose, value } from '../figures.ts';
import { isAlike } from '../kinds.ts';
import { placeOf } from '../nearby.ts';
import { roundsTo, shareText } from '../printing.ts';
import { isShare } from './ratios.ts';
import { restates } from './restates.ts';

// The share of several told together behind their own: "4.577 cử nhân, xuất sắc 1.192 em (26,04%), giỏi 1.925 em (42,06%), khá 1.376 em
// (30,06%); từ khá trở lên 98,1%". Their counts tell what it should be, more finely than their shares.

const TOGETHER = phraseTable(
  'trở lên, chung lại, cộng lại, gộp lại, tổng cộng, tính chung, cả ba, cả hai, ba nhóm này, hai nhóm này, ba loại này, hai loại này',
);
const REACH = 14;
const BACK = 14;
const MOST = 6;
/** So far off it is of others. */
const OFF = 3;

export function checkSummedShares(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 4; i < f.mentions.length; i++) {
    const share = f.mentions[i] as Mention;
    if (!isShare(share) || loose(share) || share.decimals === 0 || share.quantity.role === 'target') continue;
    const last = f.mentions[i - 1] as Mention;
    if (!isShare(last) || share.from - last.to > REACH || share.sentence - last.sentence > 1) continue;
    if (findPhrase(f.t, TOGETHER, last.to, share.from) < 0) continue;
    const found = judge(f, i);
    if (found) out.push(found);
  }
  return out;
}

/** The counts with their shares right before mention `i`, the last first. */
function runBefore(f: Figures, i: number): Mention[] {
  const run: Mention[] = [];
  for (let k = i - 1; k > 0 && run.length < MOST; k -= 2) {
    const [count, share] = [f.mentions[k - 1] as Mention, f.mentions[k] as Mention];
    if (!isShare(share) || loose(share) || !isExactCount(count) || !restates(f.t, count.to, share)) break;
    if (count.sentence !== f.mentions[i - 1]?.sentence || (run[0] && !isAlike(run[0], count))) break;
    run.push(count);
  }
  return run;
}

function judge(f: Figures, i: number): Finding | null {
  const share = f.mentions[i] as Mention;
  const run = runBefore(f, i);
  const bases = f.mentions.slice(Math.max(0, i - BACK), i).filter((m) => isExactCount(m) && !run.includes(m));
  for (let size = run.length; size >= 2; size--) {
    const parts = run.slice(0, size).reverse();
    const sum = parts.reduce((n, m) => n + value(m), 0);
    const whole = bases.find((m) => value(m) >= sum && parts.every((p) => isOf(f, p, m)));
    if (!whole) continue;
    const exact = (100 * sum) / value(whole);
    if (roundsTo(exact, value(share), share.decimals)) return null;
    if (size === run.length && Math.abs(exact - value(share)) <= OFF)
      return finding('ratio', [...parts, whole, share], shareText(sum, value(whole), share));
  }
  return null;
}

/** Is the share behind the part that of the whole? */
function isOf({ mentions }: Figures, part: Mention, whole: Mention): boolean {
  const share = mentions[placeOf(mentions, part) + 1] as Mention;
  return roundsTo((100 * value(part)) / value(whole), value(share), share.decimals);
}
