import { matchLength, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { isPunct, NEWLINE, PUNCT, type Tokens, WORD } from '../../text/tokens.ts';
import { type Figures, finding, loose } from '../figures.ts';
import { roundsTo, shareText } from '../printing.ts';
import { isShareSlip, printedCount } from '../ratio-slips.ts';
import { printedOf } from '../slips.ts';
import { isShare } from './ratios.ts';

// A share joined to its fraction by a mark that forms and lists use: "Trường đạt chuẩn: 24/32 → 75%", "24/32 trường đạt chuẩn; đạt 75%",
// "218/228 - 95,6%". It stands alone behind the mark: no noun of its own follows.

/** The noun phrase between the fraction and the mark has no more tokens. */
const PHRASE = 12;

export function checkJoinedShares(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i + 1 < f.mentions.length; i++) {
    const [fraction, share] = [f.mentions[i] as Mention, f.mentions[i + 1] as Mention];
    const { numerator, denominator } = fraction.quantity;
    if (numerator === undefined || !denominator || loose(fraction)) continue;
    if (fraction.sentence !== share.sentence || !isShare(share) || loose(share) || !share.quantity.value) continue;
    if (!isJoined(f.t, fraction.to, share)) continue;
    if (roundsTo((numerator / denominator) * 100, share.quantity.value, share.decimals)) continue;
    if (!isShareSlip(printedCount(numerator), printedCount(denominator), printedOf(share))) continue;
    out.push(finding('ratio', [fraction, share], shareText(numerator, denominator, share)));
  }
  return out;
}

/** A plain noun phrase, one mark, words that open a share, the share, and the end of its clause. */
function isJoined(t: Tokens, from: number, share: Mention): boolean {
  if (!endsClause(t, share.to)) return false;
  let k = from;
  while (k < share.from && k - from < PHRASE && t.kind[k] === WORD && matchLength(OTHERS, t, k, share.from) === 0) k++;
  if (k >= share.from || t.kind[k] !== PUNCT || !JOINTS.includes(t.text[t.start[k] as number] ?? '')) return false;
  const own = k + (isPunct(t, k, '=') && isPunct(t, k + 1, '>') ? 2 : 1);
  const told = own + matchLength(LINKS, t, own, share.from);
  // "25/30; Tỷ lệ: 83,3%"
  return told === share.from || (told > own && told + 1 === share.from && isPunct(t, told, ':'));
}
const JOINTS = ';:-–→=,';
const LINKS = phraseTable('đạt, tỷ lệ, đạt tỷ lệ, chiếm, chiếm tỷ lệ, bằng, tỷ lệ đạt, tương đương');
/** What turns to another matter. */
const OTHERS = phraseTable('kế hoạch, chỉ tiêu, so với, trong đó, nhưng, gồm');

function endsClause(t: Tokens, k: number): boolean {
  return (
    k >= t.count ||
    t.kind[k] === NEWLINE ||
    (t.kind[k] === PUNCT && '.;,)'.includes(t.text[t.start[k] as number] ?? ''))
  );
}
