import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { isPunct } from '../../text/tokens.ts';
import { type Figures, finding, isExactCount, loose, value } from '../figures.ts';
import { sameUnit } from '../kinds.ts';
import { roundsTo, shareText } from '../printing.ts';
import { chanceOfShareSlip, isShareSlip } from '../ratio-slips.ts';
import { printedOf } from '../slips.ts';
import { isPeople, unitKey } from '../unit-keys.ts';
import { isShare } from './ratios.ts';

// A share with its count in brackets behind it: "1.248 học sinh … Tốt: 25% (312 HS); Khá: 45% (562 HS)". The base is the whole
// that other such shares hold on, or the only one near by; asked when one digit of one of the three would mend it.

const NEAR = 40;
const SENTENCES = 8;
/** How many such shares before and behind may prove the base. */
const BESIDE = 8;
/** How much of a coincidence a slip may be when no other share proves the base. */
const CHANCE = 0.5;

interface Pair {
  share: Mention;
  count: Mention;
  /** Where the share stands in the list of figures. */
  at: number;
}

export function checkReverseShares(f: Figures): Finding[] {
  const out: Finding[] = [];
  const pairs = pairsOf(f);
  for (const [n, pair] of pairs.entries()) {
    const others = pairs
      .slice(Math.max(0, n - BESIDE), n + BESIDE)
      .filter((p) => p !== pair && Math.abs(p.share.sentence - pair.share.sentence) <= 4);
    const base = baseOf(f, pair, others);
    if (base)
      out.push(finding('ratio', [pair.count, base, pair.share], shareText(value(pair.count), value(base), pair.share)));
  }
  return out;
}

function pairsOf(f: Figures): Pair[] {
  const out: Pair[] = [];
  for (let i = 0; i + 1 < f.mentions.length; i++) {
    const [share, count] = [f.mentions[i] as Mention, f.mentions[i + 1] as Mention];
    if (!isShare(share) || loose(share) || !isExactCount(count) || share.sentence !== count.sentence) continue;
    if (!isPunct(f.t, share.to, '(') || count.from !== share.to + 1 || !isPunct(f.t, count.to, ')')) continue;
    if (value(share) > 0 && value(share) < 100) out.push({ share, count, at: i });
  }
  return out;
}

const fits = ({ share, count }: Pair, base: number): boolean =>
  roundsTo((value(count) / base) * 100, value(share), share.decimals);

/** The whole before the share that others hold on and this one does not; null when any count near by gives it. */
function baseOf(f: Figures, pair: Pair, others: readonly Pair[]): Mention | null {
  const bases: Mention[] = [];
  for (let k = Math.min(f.mentions.length - 1, pair.at + 6); k >= 0 && k > pair.at - NEAR; k--) {
    const m = f.mentions[k] as Mention;
    if (pair.share.sentence - m.sentence > SENTENCES) break;
    if (m.percent || m === pair.count || m.quantity.value_to !== undefined) continue;
    for (const n of [m.quantity.denominator, m.quantity.numerator, m.quantity.value])
      if (n && fits(pair, n)) return null;
    if (k > pair.at || !isExactCount(m) || value(m) <= value(pair.count) || !isOf(m, pair.count)) continue;
    if (!others.some((p) => p.count === m)) bases.push(m);
  }
  const held = (b: Mention) => others.filter((p) => fits(p, value(b))).length;
  const proven = bases.filter((b) => held(b) > 0).sort((a, b) => held(b) - held(a));
  const [base, rival] = proven.length > 0 ? proven : bases;
  if (!base || (rival && held(rival) === held(base) && value(rival) !== value(base))) return null;
  const row = [pair.count, base, pair.share].map(printedOf) as [Printed, Printed, Printed];
  if (!isShareSlip(...row)) return null;
  return held(base) > 0 || chanceOfShareSlip(...row) <= CHANCE ? base : null;
}
type Printed = ReturnType<typeof printedOf>;

const isOf = (base: Mention, count: Mention): boolean =>
  sameUnit(base, count) || (isPeople(unitKey(base.quantity.unit)) && isPeople(unitKey(count.quantity.unit)));
