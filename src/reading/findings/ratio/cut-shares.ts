import { findPhrase, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { type Figures, finding, isExactCount, loose, value } from '../figures.ts';
import type { Scene } from '../index.ts';
import { countsAlike } from '../kinds.ts';
import { roundsTo, shareText } from '../printing.ts';
import { unitKey } from '../unit-keys.ts';
import { isShare } from './ratios.ts';
import { restates } from './restates.ts';

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
/** And that of a count beside its share, when other shares prove it. */
const LONG_ROW = 24;
const MANY = 6;

export function checkCutShares(f: Scene): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i < f.mentions.length; i++) {
    const share = f.mentions[i] as Mention;
    if (!isShare(share) || share.decimals < 2 || share.quantity.role === 'target') continue;
    if (loose(share) || value(share) >= 100 || value(share) <= 0) continue;
    const found = judge(f, i, share);
    if (found) out.push(found);
  }
  return out;
}

interface Base {
  m: Mention;
  value: number;
}

function judge(f: Scene, i: number, share: Mention): Finding | null {
  const more = togetherWith(f, i);
  const own = more ? (f.mentions[i - 1] as Mention) : ownPart(f, i);
  const [back, sentences] = own ? [LONG_ROW, MANY] : [ROW, SENTENCES];
  const near = f.mentions
    .slice(Math.max(0, i - back), i + FIGURES)
    .filter((m) => !m.percent && m.quantity.role !== 'change' && Math.abs(m.sentence - share.sentence) <= sentences);
  const wholes: Base[] = near.flatMap((m) =>
    [m.quantity.value, m.quantity.denominator, m.quantity.numerator].flatMap((v) => (v ? [{ m, value: v }] : [])),
  );
  let found: Finding | null = null;
  for (const part of own ? [own] : near) {
    if (!isExactCount(part)) continue;
    const count = value(part) + (more ? value(more) : 0);
    for (const base of wholes) {
      if (base.value <= count || base.m === part || base.m === more) continue;
      const exact = (100 * count) / base.value;
      if (roundsTo(exact, value(share), share.decimals)) return null;
      if (Math.abs(exact - value(share)) * 10 ** share.decimals >= 1 || base.value < LEAST_BASE || loose(base.m))
        continue;
      if (!(isPartOf(part, base.m) || (own && isProven(f, i, base.value))) || (!own && isFar(f, i, part, base.m)))
        continue;
      const far = Math.abs(base.m.sentence - share.sentence) > SENTENCES;
      // "0,21%": two digits agree with much
      const few = value(share) < 1 && part.sentence !== base.m.sentence;
      if (few && isOfOtherYear(f, part, base.m)) continue;
      if ((far || few || value(share) > MOST) && !isProven(f, i, base.value)) continue;
      const all = more ? [more, part] : [part];
      found ??= finding('ratio', [...all, base.m, share], shareText(count, base.value, share));
    }
  }
  return found;
}

/** The count that the share restates: then it is of no other. */
function ownPart({ t, mentions }: Figures, i: number): Mention | null {
  const [part, share] = [mentions[i - 1], mentions[i] as Mention];
  return part && isExactCount(part) && part.sentence === share.sentence && restates(t, part.to, share) ? part : null;
}

/** "giỏi 2.906 sinh viên, xuất sắc 107 sinh viên, chung lại là 61,06%": the count before, when the share is of both. */
function togetherWith({ t, mentions }: Figures, i: number): Mention | null {
  const [one, two, share] = [mentions[i - 2], mentions[i - 1] as Mention, mentions[i] as Mention];
  if (!one || one.sentence !== two.sentence || !isExactCount(one) || !isPartOf(two, one)) return null;
  return findPhrase(t, TOGETHER, two.to, share.from) >= 0 ? one : null;
}
const TOGETHER = phraseTable('chung lại, cộng lại, gộp lại, cả hai, tổng cộng, hai loại này, hai nhóm này, tính chung');

/** Is another share of two decimals one of this whole? Then what is nearly all of it was meant of it, too. */
function isProven({ mentions }: Figures, i: number, base: number): boolean {
  for (let k = Math.max(1, i - LONG_ROW); k < Math.min(mentions.length, i + FIGURES); k++) {
    const [part, share] = [mentions[k - 1] as Mention, mentions[k] as Mention];
    if (k === i || !isShare(share) || share.decimals < 2 || !isExactCount(part)) continue;
    if (roundsTo((100 * value(part)) / base, value(share), share.decimals)) return true;
  }
  return false;
}

/** Is a year told between the two? */
function isOfOtherYear({ dates }: Scene, one: Mention, two: Mention): boolean {
  const [from, to] = one.from < two.from ? [one.to, two.from] : [two.to, one.from];
  for (let k = from; k < to; k++) if (dates.at[k]) return true;
  return false;
}

/** Only what its share restates may lie farther from its whole. */
const isFar = (f: Figures, i: number, ...pair: Mention[]): boolean =>
  pair.some((m) => f.mentions.indexOf(m, Math.max(0, i - ROW)) < i - FIGURES);

const isPartOf = (part: Mention, whole: Mention): boolean => countsAlike(part, whole) || head(part) === head(whole);

const head = (m: Mention): string => /^[^ ,]*/.exec(unitKey(m.quantity.unit))?.[0] ?? '';
