import { findPhrase, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { counted, type Figures, finding, isExactCount, loose, value } from '../figures.ts';
import { isAlike } from '../kinds.ts';
import { figure, roundsTo, shareText } from '../printing.ts';
import { isShareSlip, printedCount } from '../ratio-slips.ts';
import { printedOf } from '../slips.ts';
import { isShare } from './ratios.ts';
import { restates } from './restates.ts';

// Who came, what share they are, and who stayed away: "có 68.214 em đến trường (tỷ lệ 97,92%), vắng 1.447 em". The share is of both together.

const AWAY = phraseTable(
  'vắng, vắng mặt, nghỉ, nghỉ học, chưa đến lớp, chưa đến trường, chưa ra lớp, chưa đi học, bỏ thi, không đến',
);
const REACH = 8;
const FAR = 12;

export function checkPresentShares(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i + 2 < f.mentions.length; i++) {
    const [came, share, away] = f.mentions.slice(i, i + 3) as [Mention, Mention, Mention];
    if (!isExactCount(came) || !isExactCount(away) || !isShare(share) || loose(share)) continue;
    if (came.sentence !== away.sentence || !isAlike(came, away) || value(away) >= value(came)) continue;
    if (!restates(f.t, came.to, share) || away.from - share.to > REACH) continue;
    if (findPhrase(f.t, AWAY, share.to, away.to + 3) < 0 || isOfOther(f, i)) continue;
    const all = value(came) + value(away);
    if (roundsTo((100 * value(came)) / all, value(share), share.decimals)) continue;
    if (!isShareSlip(printedOf(came), printedCount(all), printedOf(share))) continue;
    const text = `${shareText(value(came), all, share)} (${figure(all)} là số có mặt và số vắng cộng lại)`;
    out.push(finding('ratio', [came, away, share], text));
  }
  return out;
}

/** Is it the share of any other figure near by? */
const isOfOther = ({ mentions }: Figures, i: number): boolean => {
  const [came, share] = [mentions[i], mentions[i + 1]] as [Mention, Mention];
  return mentions
    .slice(Math.max(0, i - FAR), i + FAR)
    .some((m) => m !== came && !m.percent && roundsTo((100 * value(came)) / counted(m), value(share), share.decimals));
};
