import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { type Figures, finding, isExactCount, loose, value } from '../figures.ts';
import { meanText, roundsAs } from '../printing.ts';
import { isMeanSlip } from '../ratio-slips.ts';
import { printedOf } from '../slips.ts';
import { sameKind, unitKey } from '../unit-keys.ts';
import { isCompared } from './averages.ts';

// A rate that closes a sentence of several pairs of its two nouns: "84 lớp với 4.108 HS, trong đó có 06 lớp … (248 HS) và 78 lớp … (3.860 HS), sĩ
// số bình quân 48,9 HS/lớp". When no pair makes it, the one that a slip would mend is meant.

const APART = 8;
const MOST = 12;

export function checkPairMeans(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 2; i < f.mentions.length; i++) {
    const mean = f.mentions[i] as Mention;
    const [over, under, more] = (mean.quantity.unit ?? '').split('/');
    if (!over || !under || more || mean.percent || loose(mean) || !mean.quantity.value) continue;
    if (mean.quantity.role === 'change' || mean.quantity.role === 'target' || isCompared(f.t, mean)) continue;
    const pairs = pairsBefore(f, i, over, under);
    if (pairs.some(([a, b]) => roundsAs(value(a) / value(b), mean))) continue;
    const slips = pairs.filter(([a, b]) => isMeanSlip(printedOf(a), printedOf(b), printedOf(mean)));
    const [[above, below] = []] = slips;
    if (pairs.length < 2 || slips.length !== 1 || !above || !below) continue;
    out.push(finding('ratio', [above, below, mean], meanText(value(above), value(below), mean)));
  }
  return out;
}

/** Counts of the two nouns that stand beside each other in the sentence of the rate. */
function pairsBefore({ mentions }: Figures, i: number, over: string, under: string): [Mention, Mention][] {
  const mean = mentions[i] as Mention;
  const pairs: [Mention, Mention][] = [];
  for (let k = Math.max(1, i - MOST); k < i; k++) {
    const [a, b] = [mentions[k - 1] as Mention, mentions[k] as Mention];
    if (a.sentence !== mean.sentence || b.from - a.to > APART || !isExactCount(a) || !isExactCount(b)) continue;
    const pair: [Mention, Mention] | null =
      isOf(a, under) && isOf(b, over) ? [b, a] : isOf(a, over) && isOf(b, under) ? [a, b] : null;
    if (!pair) continue;
    pairs.push(pair);
    k++;
  }
  return pairs;
}

/** "lớp học" in "học sinh/lớp" */
const isOf = (m: Mention, noun: string): boolean =>
  sameKind(m.quantity.unit, noun) || `${unitKey(m.quantity.unit)} `.startsWith(`${unitKey(noun)} `);
