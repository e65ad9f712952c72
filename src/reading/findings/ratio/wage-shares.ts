import { findPhrase, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { type Figures, finding, isOneExact, parted, value } from '../figures.ts';
import { figure, roundsAs } from '../printing.ts';
import { fitsWithOneSlip, printedOf } from '../slips.ts';
import { unitKey } from '../unit-keys.ts';
import { isShare } from './ratios.ts';

// An amount told as a share of a wage that is told with it: "596.000 đồng/tháng (40% mức lương cơ sở 1.490.000 đồng)", "bằng 4,5% mức lương
// cơ sở (1.490.000 đồng), tức 67.050 đồng/tháng".

const WAGE = phraseTable('mức lương, lương cơ sở, lương tối thiểu, mức đóng, mức chuẩn, mức trần, mức giá, tiền lương');
const THAT_IS = phraseTable('tức, tức là, tương đương, là, bằng, tương ứng, tính ra');
const REACH = 14;

export function checkWageShares(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i + 1 < f.mentions.length; i++) {
    const [share, wage] = [f.mentions[i] as Mention, f.mentions[i + 1] as Mention];
    if (!isShare(share) || share.quantity.value_to !== undefined || !isAmount(wage)) continue;
    if (wage.sentence !== share.sentence || wage.from - share.to > REACH) continue;
    const named = findPhrase(f.t, WAGE, share.to, wage.from);
    if (named < 0 || named > share.to + 1) continue;
    const amount = amountBefore(f, i) ?? amountBehind(f, i + 1);
    if (amount) out.push(...judge(amount, share, wage));
  }
  return out;
}

/** An amount, also for a month or a head. */
const isAmount = (m: Mention): boolean =>
  !m.percent &&
  !!m.quantity.value &&
  m.quantity.value_to === undefined &&
  !m.quantity.approx &&
  /^đồng(\/|$)/.test(unitKey(m.quantity.unit));

function amountBefore({ t, mentions }: Figures, i: number): Mention | null {
  const [m, share] = [mentions[i - 1], mentions[i] as Mention];
  if (!m || m.sentence !== share.sentence || !isAmount(m) || share.from - m.to > 4) return null;
  return parted(t, m.to, share.from) ? null : m;
}

function amountBehind({ t, mentions }: Figures, i: number): Mention | null {
  const [wage, m] = [mentions[i] as Mention, mentions[i + 1]];
  if (!m || m.sentence !== wage.sentence || !isAmount(m) || m.from - wage.to > 6) return null;
  return findPhrase(t, THAT_IS, wage.to, m.from) >= 0 ? m : null;
}

function judge(amount: Mention, share: Mention, wage: Mention): Finding[] {
  const exact = (value(share) * value(wage)) / 100;
  if (!isOneExact(wage) || roundsAs(exact, amount)) return [];
  const row = [amount, share, wage].map(printedOf);
  if (!fitsWithOneSlip(row, ([a = 0, p = 0, w = 0]) => Math.abs((p * w) / 100 - a) < 1e-6 * a)) return [];
  const text = `${figure(value(share), 4)} % của ${figure(value(wage), 4)} = ${figure(exact, 4)}; văn bản ghi ${figure(value(amount), 4)}`;
  return [finding('ratio', [amount, wage, share], text)];
}
