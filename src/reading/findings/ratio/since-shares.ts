import { matchLength, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { isPunct } from '../../text/tokens.ts';
import { type Figures, finding, isExactCount, loose, value } from '../figures.ts';
import { roundsTo, shareText } from '../printing.ts';
import { chanceOfShareSlip, isShareSlip } from '../ratio-slips.ts';
import { printedOf } from '../slips.ts';
import { isPeople, sameKind, unitKey } from '../unit-keys.ts';
import { isShare } from './ratios.ts';

// A share whose base opens its sentence, in brackets, while the count stands in a sentence before: "toàn huyện có 124 em học hòa
// nhập. … So với số trẻ khuyết tật trong độ tuổi (142 trẻ), tỷ lệ được đến trường đạt 87,3%".

const AGAINST = phraseTable('so với, trên, trên tổng số, trong tổng số, so với tổng số');
/** How much of a coincidence a slip may be, where no word ties the count to its share. */
const CHANCE = 0.5;

export function checkSinceShares(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 1; i < f.mentions.length; i++) {
    const [base, percent] = [f.mentions[i - 1] as Mention, f.mentions[i] as Mention];
    if (!isShare(percent) || loose(percent) || base.sentence !== percent.sentence || !isExactCount(base)) continue;
    const s = f.sentences[percent.sentence] as Sentence;
    if (matchLength(AGAINST, f.t, s.body) === 0 || !isPunct(f.t, base.from - 1, '(') || !isPunct(f.t, base.to, ')'))
      continue;
    if (f.mentions[i - 2]?.sentence === percent.sentence) continue;
    const part = partBefore(f, i);
    if (part) out.push(finding('ratio', [part, base, percent], shareText(value(part), value(base), percent)));
  }
  return out;
}

/** The first count of the two sentences before that one slip would make right, when none there is right as it stands. */
function partBefore(f: Figures, i: number): Mention | null {
  const [base, percent] = [f.mentions[i - 1] as Mention, f.mentions[i] as Mention];
  const share = percent.quantity.value as number;
  let found: Mention | null = null;
  for (let k = i - 2; k >= 0 && k > i - 20; k--) {
    const m = f.mentions[k] as Mention;
    if (m.percent || !m.quantity.value || !isAlike(m, base)) continue;
    if (roundsTo((m.quantity.value / value(base)) * 100, share, percent.decimals)) return null;
    if (percent.sentence - m.sentence > 2 || !isExactCount(m) || value(m) > value(base)) continue;
    const row = [m, base, percent].map(printedOf) as [
      ReturnType<typeof printedOf>,
      ReturnType<typeof printedOf>,
      ReturnType<typeof printedOf>,
    ];
    if (isShareSlip(...row) && chanceOfShareSlip(...row) <= CHANCE) found = m;
  }
  return found;
}

const isAlike = (a: Mention, b: Mention): boolean =>
  sameKind(a.quantity.unit, b.quantity.unit) ||
  (isPeople(unitKey(a.quantity.unit)) && isPeople(unitKey(b.quantity.unit)));
