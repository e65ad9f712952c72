import { matchValue } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { type Figures, finding, loose, sumOf, value } from '../figures.ts';
import { sumText } from '../printing.ts';
import { MARKS } from '../ratings.ts';
import { isShare } from '../ratio/ratios.ts';

// Two marks, each with its share before it, again and again: "lớp 1 có 81,4% Tốt, 18,6% Đạt; lớp 3 là 77,0% Tốt, 33,0% Đạt". Two may leave
// some to a third mark, but they are never more than all.

const APART = 4;
const ROUNDING = 0.15;
const MOST = 140;

export function checkMarkPairs(f: Figures): Finding[] {
  const pairs: [Mention, Mention][] = [];
  for (let i = 0; i + 1 < f.mentions.length; i++) {
    const [one, two] = [f.mentions[i], f.mentions[i + 1]] as [Mention, Mention];
    if (two.sentence !== one.sentence || two.from - one.to > APART || loose(one) || loose(two)) continue;
    if (!isShare(one) || !isShare(two) || one.quantity.role === 'target') continue;
    const [a, b] = [matchValue(MARKS, f.t, one.to), matchValue(MARKS, f.t, two.to)];
    if (a === null || b === null || a === b) continue;
    pairs.push([one, two]);
    i++;
  }
  if (!pairs.some((pair) => Math.abs(sumOf(pair) - 100) <= ROUNDING)) return [];
  return pairs.flatMap((pair) => {
    const sum = sumOf(pair);
    if (sum <= 100 + ROUNDING || sum > MOST) return [];
    return [finding('sum', [...pair], `${sumText(pair.map(value), 100)} (các mức không thể quá 100 %)`)];
  });
}
