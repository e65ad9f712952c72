import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { type Figures, finding, isExactCount, loose, value } from '../figures.ts';
import { countsAlike } from '../kinds.ts';
import { roundsTo, shareText } from '../printing.ts';
import { unitKey } from '../unit-keys.ts';
import { isShare } from './ratios.ts';

// A share with two decimals that is cut off, or rounded up, where it should be rounded: "tính trên 633 trường, trong đó 401 trường …: 63,34%"
// (63,349). So many digits agree with no two counts by chance, so that neither words nor order need bind the three.

const FIGURES = 7;
const SENTENCES = 2;
/** Two counts of a handful make few shares, but so do any two. */
const LEAST_BASE = 15;
/** Nearly all of one count are nearly all of every count of its size. */
const MOST = 95;
/** So far back stands the whole of a row of parts. */
const ROW = 14;

export function checkCutShares(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i < f.mentions.length; i++) {
    const share = f.mentions[i] as Mention;
    if (!isShare(share) || share.decimals < 2 || share.quantity.role === 'target') continue;
    if (loose(share) || value(share) > MOST || value(share) <= 0) continue;
    const found = judge(f, i, share);
    if (found) out.push(found);
  }
  return out;
}

interface Base {
  m: Mention;
  value: number;
}

function judge(f: Figures, i: number, share: Mention): Finding | null {
  const near = f.mentions
    .slice(Math.max(0, i - ROW), i + FIGURES)
    .filter((m) => !m.percent && m.quantity.role !== 'change' && Math.abs(m.sentence - share.sentence) <= SENTENCES);
  const wholes: Base[] = near.flatMap((m) =>
    [m.quantity.value, m.quantity.denominator, m.quantity.numerator].flatMap((v) => (v ? [{ m, value: v }] : [])),
  );
  let found: Finding | null = null;
  const unit = 10 ** share.decimals;
  for (const part of near) {
    if (!isExactCount(part)) continue;
    const own = part === f.mentions[i - 1];
    for (const base of wholes) {
      if (base.value <= value(part) || base.m === part) continue;
      const exact = (100 * value(part)) / base.value;
      if (roundsTo(exact, value(share), share.decimals)) return null;
      if (Math.abs(exact - value(share)) * unit >= 1 || base.value < LEAST_BASE || loose(base.m)) continue;
      if (!isPartOf(part, base.m) || (!own && isFar(f, i, part, base.m))) continue;
      found ??= finding('ratio', [part, base.m, share], shareText(value(part), base.value, share));
    }
  }
  return found;
}

/** Only what its share restates may lie farther from its whole. */
const isFar = (f: Figures, i: number, ...pair: Mention[]): boolean =>
  pair.some((m) => f.mentions.indexOf(m, Math.max(0, i - ROW)) < i - FIGURES);

const isPartOf = (part: Mention, whole: Mention): boolean => countsAlike(part, whole) || head(part) === head(whole);

const head = (m: Mention): string => /^[^ ,]*/.exec(unitKey(m.quantity.unit))?.[0] ?? '';
