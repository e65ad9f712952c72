import { matchLength, phraseTable } from '../../lexicon/phrases.ts';
import { wordSet } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { isPunct, WORD } from '../../text/tokens.ts';
import { type Figures, finding, isExactCount, sumOf, value } from '../figures.ts';
import { isAlike } from '../kinds.ts';
import { oneSlip } from '../mends.ts';
import { sumText } from '../printing.ts';

// A total that closes its list by a word of adding: "2 giải nhất, 5 giải nhì, 23 giải ba, 54 giải khuyến khích, cộng 84 giải". However small
// it is, and also when a slip made it smaller than one of its parts.

const ADDS = phraseTable(
  'cộng, tổng cộng, cộng lại, cộng chung, toàn trường, chung toàn trường, cả trường, toàn huyện, toàn tỉnh, toàn xã, toàn thành phố, cả huyện, cả tỉnh, toàn ngành',
);
const MOST = 12;
const NAMED = 6;
/** "cộng hai độ tuổi", "cộng cả ba cấp" */
const COUNTED = wordSet('hai ba bốn cả chung các');

export function checkSaidSums(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 2; i < f.mentions.length; i++) {
    const total = f.mentions[i] as Mention;
    if (!isExactCount(total) || !isAdded(f, total)) continue;
    const parts = partsBefore(f, i);
    if (parts.length < 2 || makesTotal(parts, total)) continue;
    const sum = sumOf(parts);
    if (oneSlip(parts, sum, total, value(total)))
      out.push(finding('sum', [...parts, total], sumText(parts.map(value), value(total))));
  }
  return out;
}

/** A mark, the word of adding, and at once the figure. */
function isAdded({ t }: Figures, { from }: Mention): boolean {
  // "cộng", "cộng hai độ tuổi"
  for (let at = from - 1; at >= 0 && from - at <= NAMED; at--) {
    const size = matchLength(ADDS, t, at, from);
    const all = size > 0 && (at + size === from || COUNTED.has(t.words[at + size] as number));
    if (all) return isPunct(t, at - 1, ',') || isPunct(t, at - 1, ';');
    if (t.kind[at] !== WORD) return false;
  }
  return false;
}

/** The counts of its kind before it in its sentence; none when a figure of the kind is no plain count. */
function partsBefore({ mentions }: Figures, i: number): Mention[] {
  const total = mentions[i] as Mention;
  const parts: Mention[] = [];
  for (let k = i - 1; k >= 0 && parts.length < MOST; k--) {
    const m = mentions[k] as Mention;
    if (m.sentence !== total.sentence) break;
    if (m.percent) continue;
    if (!isAlike(total, m)) break;
    if (!isExactCount(m)) return [];
    parts.unshift(m);
  }
  return parts;
}

/** Do the last of the parts make it, or all but one? */
const makesTotal = (parts: readonly Mention[], total: Mention): boolean =>
  parts.some((_, n) => Math.abs(sumOf(parts.slice(n)) - value(total)) < 1e-6 * value(total)) ||
  parts.some((p) => Math.abs(sumOf(parts) - value(p) - value(total)) < 1e-6 * value(total));
