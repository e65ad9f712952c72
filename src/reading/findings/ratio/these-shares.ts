import { findPhrase, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { hasMark } from '../../text/tokens.ts';
import { counted, type Figures, finding, isExactCount, loose, value } from '../figures.ts';
import { countsAlike } from '../kinds.ts';
import { roundsTo, shareText } from '../printing.ts';
import { sameKind } from '../unit-keys.ts';
import { isShare } from './ratios.ts';
import { PLAN, restates } from './restates.ts';

// A share of those named right before by "trong số này", "trong diện này": "cấp ủy kỷ luật 215 đảng viên; trong số này có 47 cấp ủy viên, chiếm
// 12,8%". What is pointed at is the whole, however far the share misses, unless another figure of the text makes it.

const THESE = phraseTable(
  'trong số này, trong số đó, trong diện này, số này có, trong nhóm này, trong tổng số này, số đó có',
);
const REACH = 12;
const FIGURES = 24;
/** So far off the share is of something else. */
const FACTOR = 2;

export function checkTheseShares(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 2; i < f.mentions.length; i++) {
    const [part, share] = [f.mentions[i - 1], f.mentions[i]] as [Mention, Mention];
    if (!isShare(share) || loose(share) || share.quantity.role === 'target' || share.sentence !== part.sentence)
      continue;
    if (!isExactCount(part) || !restates(f.t, part.to, share) || findPhrase(f.t, PLAN, share.to, share.to + 4) >= 0)
      continue;
    const whole = pointedAt(f, i - 1);
    const found = whole && judge(f, i, part, whole);
    if (found) out.push(found);
  }
  return out;
}

/** The count that "trong số này" before a part points at: the last of its kind that is no share's or change's. */
function pointedAt(f: Figures, at: number): Mention | null {
  const { t, mentions } = f;
  const part = mentions[at] as Mention;
  const these = findPhrase(t, THESE, Math.max(0, part.from - REACH), part.from);
  if (these < 0 || hasMark(t, these, part.from, ';', '.')) return null;
  for (let k = at - 1; k >= 0 && k > at - 5; k--) {
    const m = mentions[k] as Mention;
    if (m.from > these || m.percent || m.quantity.role === 'change') continue;
    if (part.sentence - m.sentence > 1) return null;
    return isExactCount(m) &&
      value(m) > value(part) &&
      (countsAlike(m, part) || sameKind(m.quantity.unit, part.quantity.unit))
      ? m
      : null;
  }
  return null;
}

function judge(f: Figures, i: number, part: Mention, whole: Mention): Finding | null {
  const share = f.mentions[i] as Mention;
  // "109/196 trường …. Trong số đó, 25 trường …": some take the share of all there are
  const bases = [counted(whole), whole.quantity.denominator ?? counted(whole)];
  const off = (base: number): number => Math.abs((100 * value(part)) / base - value(share));
  const base = bases.reduce((a, b) => (off(b) < off(a) ? b : a));
  const exact = (100 * value(part)) / base;
  if (roundsTo(exact, value(share), share.decimals) || Math.abs(exact - value(share)) <= 10 ** -share.decimals)
    return null;
  if (exact > value(share) * FACTOR || value(share) > exact * FACTOR) return null;
  const made = f.mentions.slice(Math.max(0, i - FIGURES), i + 6).some((m) => {
    if (m.percent || m === part) return false;
    return [counted(m), m.quantity.denominator ?? 0].some(
      (v) => v > 0 && roundsTo((100 * value(part)) / v, value(share), share.decimals),
    );
  });
  return made ? null : finding('ratio', [part, whole, share], shareText(value(part), base, share));
}
