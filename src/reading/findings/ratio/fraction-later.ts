import { findPhrase, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { type Figures, finding, loose } from '../figures.ts';
import { missesShare } from '../missed-shares.ts';
import { shareText } from '../printing.ts';
import { isShare } from './ratios.ts';

// The share of a fraction told behind how that changed: "13/24 trường đạt chuẩn, tăng 1 trường so với năm 2020, đạt tỉ lệ 54,2%", "06/11
// trường, tăng 01 trường so với năm trước (05 trường). Kết quả này …, đưa tỷ lệ trường chuẩn lên 54,5%".

const RATE = phraseTable(
  'đạt tỷ lệ, đạt tỉ lệ, chiếm tỷ lệ, chiếm tỉ lệ, nâng tỷ lệ, nâng tỉ lệ, đưa tỷ lệ, đưa tỉ lệ',
);
/** Words between "đưa tỷ lệ" and its figure: whose share it is. */
const REACH = 12;
const FIGURES = 4;
/** A share farther off is of something else. */
const FACTOR = 1.4;
const OFF = 1.5;

export function checkFractionLater(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 2; i < f.mentions.length; i++) {
    const share = f.mentions[i] as Mention;
    if (!isShare(share) || loose(share) || share.quantity.role === 'target') continue;
    const { body } = f.sentences[share.sentence] as Sentence;
    const last = f.mentions[i - 1] as Mention;
    const from = Math.max(body, share.from - REACH, last.sentence === share.sentence ? last.to : 0);
    if (findPhrase(f.t, RATE, from, share.from) < 0) continue;
    const fraction = fractionBefore(f, i);
    const found = fraction && judge(fraction, share);
    if (found) out.push(found);
  }
  return out;
}

/** The fraction of this sentence or the one before, with nothing behind it but its change and what it was. */
function fractionBefore({ mentions }: Figures, i: number): Mention | null {
  const share = mentions[i] as Mention;
  let changes = 0;
  for (let k = i - 1; k >= 0 && k >= i - FIGURES; k--) {
    const m = mentions[k] as Mention;
    if (share.sentence - m.sentence > 1 || m.percent) return null;
    if (m.quantity.numerator !== undefined) return changes > 0 ? m : null;
    if (m.quantity.role === 'change') changes++;
    else if (k < i - 1 || changes > 0 || mentions[k - 1]?.quantity.role !== 'change') return null;
  }
  return null;
}

function judge(fraction: Mention, share: Mention): Finding | null {
  const { numerator = 0, denominator = 0 } = fraction.quantity;
  const exact = (100 * numerator) / denominator;
  if (!missesShare(exact, share, FACTOR, OFF)) return null;
  return finding('ratio', [fraction, share], shareText(numerator, denominator, share));
}
