import { findPhrase, matchLength, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { hasMark } from '../../text/tokens.ts';
import { counted, type Figures, finding, isCount, loose, value } from '../figures.ts';
import { isAlike } from '../kinds.ts';
import { roundsTo, shareText } from '../printing.ts';
import { isShare } from './ratios.ts';
import { restates } from './restates.ts';

// Shares of figures that are told roughly: "huy động trên 293 tỷ đồng; trong đó nhân dân đóng góp 216 tỷ đồng, chiếm 77%". More than 293
// makes the share only smaller than 73,7 %. How far a rough figure may reach follows from its last printed digit that is not nought.

const AMONG = phraseTable('trong đó, trong số đó, trong số này, trong đó có');
const OF = phraseTable('tổng số, tổng, trong tổng số, so với tổng số, của tổng số, trên tổng số');
const BACK = 9;
const SENTENCES = 2;
/** How far outside of what the figures allow, in points and as a share of it. */
const POINTS = 1;
const OFF = 0.03;

export function checkLooseShares(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 2; i < f.mentions.length; i++) {
    const [part, share] = [f.mentions[i - 1], f.mentions[i]] as [Mention, Mention];
    if (!isShare(share) || loose(share) || share.quantity.role === 'target' || part.sentence !== share.sentence)
      continue;
    if (!isRough(part) || !restates(f.t, part.to, share)) continue;
    const whole = amongBefore(f, i) ?? namedBefore(f, i);
    if (!whole || !(loose(part) || loose(whole)) || value(whole) <= value(part)) continue;
    const [low, high] = shareRange(part, whole);
    const room = Math.max(POINTS, OFF * high);
    const printed = value(share);
    if (printed >= low - room && printed <= high + room) continue;
    if (printed > 2 * high || low > 2 * printed || isMade(f, i)) continue;
    out.push(finding('ratio', [part, whole, share], shareText(value(part), value(whole), share)));
  }
  return out;
}

/** A count, rough or not, that is no range and no aim. */
const isRough = (m: Mention): boolean =>
  isCount(m) && m.quantity.value_to === undefined && m.quantity.role !== 'target' && m.quantity.role !== 'change';

/** "trên 293 tỷ đồng; trong đó …": the figure that "trong đó" right before the part points at. */
function amongBefore({ t, mentions }: Figures, i: number): Mention | null {
  const [whole, part] = [mentions[i - 2] as Mention, mentions[i - 1] as Mention];
  if (whole.sentence !== part.sentence || !isRough(whole) || !isAlike(whole, part)) return null;
  const at = findPhrase(t, AMONG, whole.to, part.from);
  return at >= 0 && at - whole.to <= 2 && !hasMark(t, at, part.from, ';', '.') ? whole : null;
}

/** "chiếm 55,09% tổng số HSSV đang dư nợ": the one figure before that is counted in that word. */
function namedBefore({ t, mentions }: Figures, i: number): Mention | null {
  const [part, share] = [mentions[i - 1] as Mention, mentions[i] as Mention];
  const size = matchLength(OF, t, share.to);
  const noun = size > 0 ? t.words[share.to + size] : 0;
  if (!noun) return null;
  const named = mentions
    .slice(Math.max(0, i - BACK), i - 1)
    .filter((m) => isRough(m) && share.sentence - m.sentence <= SENTENCES && value(m) > value(part))
    .filter((m) => t.words[m.to - 1] === noun || t.words[m.num + 1] === noun);
  const wholes = named.filter((m) => named.every((other) => value(other) <= value(m)));
  return named.length > 0 && wholes.length === 1 ? (wholes[0] as Mention) : null;
}

/** The least and the greatest share that the two allow. */
function shareRange(part: Mention, whole: Mention): [number, number] {
  const [a, b] = [rangeOf(part), rangeOf(whole)];
  return [(100 * a[0]) / b[1], (100 * a[1]) / b[0]];
}

function rangeOf(m: Mention): [number, number] {
  const v = value(m);
  const { approx, comparator } = m.quantity;
  if (!loose(m)) return [v, v];
  let step = 10 ** Math.floor(Math.log10(v));
  while (Math.abs(v / step - Math.round(v / step)) > 1e-9) step /= 10;
  if (approx === 'gt' || comparator === '>' || comparator === '>=') return [v, v + step];
  if (approx === 'lt' || comparator === '<' || comparator === '<=') return [v - step, v];
  return [v - step, v + step];
}

/** Does another figure near by make the share? */
function isMade({ mentions }: Figures, i: number): boolean {
  const [part, share] = [mentions[i - 1] as Mention, mentions[i] as Mention];
  return mentions
    .slice(Math.max(0, i - BACK), i + BACK)
    .some((m) => m !== part && !m.percent && roundsTo((100 * value(part)) / counted(m), value(share), share.decimals));
}
