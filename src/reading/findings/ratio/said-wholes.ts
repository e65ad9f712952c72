import { matchLength, phraseTable } from '../../lexicon/phrases.ts';
import { registerWord, wordSet } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { type Tokens, WORD } from '../../text/tokens.ts';
import { counted, type Figures, finding, isExactCount, loose, value } from '../figures.ts';
import { missesShare } from '../missed-shares.ts';
import { roundsTo, shareText } from '../printing.ts';
import { chanceOfShareSlip, isShareSlip } from '../ratio-slips.ts';
import { type Printed, printedOf } from '../slips.ts';
import { isShare } from './ratios.ts';
import { restates } from './restates.ts';

// A share that says of whom it is, in the words with which they were counted: "318 lao động tiên tiến (tỷ lệ 77,2%), 44 chiến sĩ thi đua cơ sở,
// bằng 13,8% lao động tiên tiến", "168.420 gia đình đăng ký … công nhận 147.940 gia đình, đạt 87,84% số hộ đăng ký".

const LEADS = phraseTable(
  'số, tổng số, so với số, so với tổng số, trong tổng số, trong số, của số, của tổng số, trên tổng số',
);
const LEAST = 2;
const MOST = 6;
const BACK = 24;
const AROUND = 6;
const FACTOR = 1.3;
/** A slip of fewer digits is no wonder. */
const CHANCE = 0.35;
/** Words of every count. */
const COMMON = wordSet('số tổng các toàn được đã của và có trong cả là');
const [HO, GIA, DINH] = ['hộ', 'gia', 'đình'].map(registerWord) as [number, number, number];

export function checkSaidWholes(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 1; i < f.mentions.length; i++) {
    const [part, share] = [f.mentions[i - 1] as Mention, f.mentions[i] as Mention];
    if (!isShare(share) || loose(share) || share.quantity.role !== part.quantity.role) continue;
    const first = partOf(f, i);
    const words = first ? wordsBehind(f.t, share.to) : [];
    const found = first && words.length >= LEAST ? judge(f, i, first, words) : null;
    if (found) out.push(found);
  }
  return out;
}

/** The count the share restates: right before it, or before another share of the same count. */
function partOf({ t, mentions }: Figures, i: number): Mention | null {
  const share = mentions[i] as Mention;
  for (let k = i - 1; k >= i - 2 && k >= 0; k--) {
    const m = mentions[k] as Mention;
    if (m.sentence !== share.sentence) return null;
    if (isExactCount(m))
      return restates(t, (mentions[i - 1] as Mention).to, share) || restates(t, m.to, share) ? m : null;
    if (!isShare(m)) return null;
  }
  return null;
}

/** The words that name the whole, up to the next mark. */
function wordsBehind(t: Tokens, from: number): number[] {
  const words: number[] = [];
  let k = from + matchLength(LEADS, t, from);
  for (; t.kind[k] === WORD && words.length < MOST; k++)
    if (!COMMON.has(t.words[k] as number)) words.push(t.words[k] as number);
  return t.kind[k] === WORD ? [] : words;
}

function judge(f: Figures, i: number, part: Mention, words: readonly number[]): Finding | null {
  const share = f.mentions[i] as Mention;
  const before = f.mentions.slice(Math.max(0, i - BACK), i).filter((m) => m !== part && isExactCount(m));
  const wholes = before.filter((m) => value(m) > value(part) && namesAll(f.t, m, words));
  const [whole] = wholes;
  if (wholes.length !== 1 || !whole) return null;
  const exact = (100 * value(part)) / value(whole);
  if (roundsTo(exact, value(share), share.decimals)) return null;
  const row = [part, whole, share].map(printedOf) as [Printed, Printed, Printed];
  const slip = isShareSlip(...row) && chanceOfShareSlip(...row) < CHANCE;
  if (!slip && !missesShare(exact, share, FACTOR)) return null;
  const explained = f.mentions
    .slice(Math.max(0, i - BACK), i + 4)
    .some((m) => m !== part && !m.percent && roundsTo((100 * value(part)) / counted(m), value(share), share.decimals));
  return explained ? null : finding('ratio', [part, whole, share], shareText(value(part), value(whole), share));
}

/** Do the words around the figure name all of these? "Hộ" are families. */
function namesAll(t: Tokens, m: Mention, words: readonly number[]): boolean {
  const own = new Set<number>();
  for (let k = m.from - 2; k < m.to + AROUND; k++) {
    if (k >= m.to && t.kind[k] !== WORD) break;
    if (t.kind[k] === WORD) own.add(t.words[k] as number);
  }
  if (own.has(GIA) && own.has(DINH)) own.add(HO);
  return words.every((w) => own.has(w));
}
