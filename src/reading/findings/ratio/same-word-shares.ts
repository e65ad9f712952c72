import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { WORD } from '../../text/tokens.ts';
import { type Figures, finding, isExactCount, loose, value } from '../figures.ts';
import { missesShare } from '../missed-shares.ts';
import { othersNear } from '../nearby.ts';
import { roundsTo, shareText } from '../printing.ts';
import { isShare } from './ratios.ts';
import { restates } from './restates.ts';

// Shares that say with the same words what they are of: "48 phiếu (chiếm 88,89% tổng số đại biểu), 5 phiếu (chiếm 8,47% tổng số đại biểu), 1 phiếu
// (chiếm 1,69% tổng số đại biểu)". Where two hold on one whole, the third is of it, too.

const WORDS = 3;
const BACK = 14;
const NEAR = 8;
const FACTOR = 1.5;

interface Told {
  at: number;
  part: Mention;
  share: Mention;
  words: string;
}

export function checkSameWordShares(f: Figures): Finding[] {
  const rows: Told[] = [];
  for (let i = 1; i < f.mentions.length; i++) {
    const [part, share] = [f.mentions[i - 1] as Mention, f.mentions[i] as Mention];
    if (!isExactCount(part) || !isShare(share) || loose(share) || part.sentence !== share.sentence) continue;
    const words = wordsBehind(f, share);
    if (words !== '' && restates(f.t, part.to, share)) rows.push({ at: i, part, share, words });
  }
  return rows.flatMap((row, i) => judge(f, row, othersNear(rows, i, NEAR)) ?? []);
}

function wordsBehind({ t }: Figures, { to }: Mention): string {
  const words: number[] = [];
  for (let k = to; words.length < WORDS; k++) {
    if (t.kind[k] !== WORD) return '';
    words.push(t.words[k] as number);
  }
  return words.join();
}

function judge(f: Figures, row: Told, near: readonly Told[]): Finding | null {
  const others = near.filter((x) => x.words === row.words);
  if (others.length < 2) return null;
  for (const m of f.mentions.slice(Math.max(0, row.at - BACK), row.at)) {
    if (m.percent) continue;
    for (const base of [m.quantity.denominator, m.quantity.value]) {
      if (!base || base <= value(row.part)) continue;
      const exact = (x: Told): number => (100 * value(x.part)) / base;
      if (!others.every((x) => roundsTo(exact(x), value(x.share), x.share.decimals))) continue;
      if (!missesShare(exact(row), row.share, FACTOR)) return null;
      return finding('ratio', [row.part, m, row.share], shareText(value(row.part), base, row.share));
    }
  }
  return null;
}
