import { SCHOOL_LEVELS } from '../lexicon/nouns.ts';
import { findPhrase } from '../lexicon/phrases.ts';
import type { Mention } from '../quantities/quantities.ts';
import type { Finding } from '../reading.ts';
import { counted, type Figures, loose } from './figures.ts';
import { isAlike } from './kinds.ts';
import { roundsTo } from './printing.ts';
import { isShare } from './ratio/ratios.ts';
import { missOf } from './weighed/misses.ts';

// What excuses a share that misses: it is told the other way round, or together with its neighbours it is of a whole that is not told.

/** Figures looked at on both sides. */
const AROUND = 12;
/** So many others must speak for the other whole, and so narrowly. */
const OTHERS = 2;
const NARROW = 1.1;

/** Does the text itself show that the share of a finding is of something else? */
export function isOfOtherWhole(f: Figures, { kind, spans }: Finding, places: ReadonlyMap<number, number>): boolean {
  const own = spans.map((s) => places.get(s.start) ?? -1);
  const [part, whole, share] = own.map((i) => f.mentions[i]);
  if (kind !== 'ratio' || own.length !== 3 || !part || !whole || !share?.percent) return false;
  // "trong 61 trường, 6 đơn vị đỗ 100%": all of the pupils of each
  if (counted(share) === 100 && share.decimals === 0) return true;
  // "1.819 lớp: …; so với 1.810 lớp của năm trước thì bằng 100,50%"
  if (roundsTo((100 * counted(whole)) / counted(part), counted(share), share.decimals)) return true;
  // "9.985 người/10.771 người đã học xong, đạt tỉ lệ 92,7%": the one before is the part of it
  const before = f.mentions[(own[0] as number) - 1];
  const isWhole = before && !before.percent && before.sentence === part.sentence && counted(before) < counted(part);
  if (isWhole && roundsTo((100 * counted(before)) / counted(part), counted(share), share.decimals)) return true;
  // cut instead of rounded
  if (Math.abs((100 * counted(part)) / counted(whole) - counted(share)) < 1.2 * 10 ** -share.decimals) return false;
  return agreesOnOther(f, own[2] as number, part, whole, share) || isOfLevels(f, own[0] as number, part, whole);
}

/** "15 trường hợp (20,2%), 14 (18,9%), 12 (16,2%), …, 5 trường hợp (6,8%)": all of 74, which is not told, and not of what stands near. */
function agreesOnOther(f: Figures, at: number, part: Mention, whole: Mention, share: Mention): boolean {
  const mine = impliedBy(part, share);
  let [low, high] = mine;
  let others = 0;
  for (let k = Math.max(1, at - AROUND); k < Math.min(f.mentions.length, at + AROUND); k++) {
    const [count, other] = [f.mentions[k - 1] as Mention, f.mentions[k] as Mention];
    if (k === at || !isShare(other) || loose(other) || count.percent || loose(count) || !isAlike(count, part)) continue;
    if (count.sentence !== other.sentence || other.from - count.to > NEXT || counted(count) === counted(part)) continue;
    const [from, to] = impliedBy(count, other);
    if (Math.max(low, from) > Math.min(high, to)) continue;
    [low, high] = [Math.max(low, from), Math.min(high, to)];
    others++;
  }
  if (others < OTHERS || high > low * NARROW || (counted(whole) >= low && counted(whole) <= high)) return false;
  // the whole may be what is misprinted
  for (let n = Math.ceil(low); n <= high && n < low + MOST; n++) if (missOf(n, counted(whole))) return false;
  return high - low < MOST;
}
const NEXT = 3;
const MOST = 60;

/** Between which wholes a count has its share. */
function impliedBy(count: Mention, share: Mention): [number, number] {
  const half = 0.5 * 10 ** -share.decimals;
  const printed = counted(share);
  return [(100 * counted(count)) / (printed + half), (100 * counted(count)) / Math.max(printed - half, half / 10)];
}

/**
 * "2.072 em bỏ học (0,39%): tiểu học 27 em (0,01%), THCS 1.018 em (0,55%)": one of the parts has a greater share than the whole before them,
 * so that each is told as a share of its own kind.
 */
function isOfLevels(f: Figures, at: number, part: Mention, whole: Mention): boolean {
  if (ONE_LEVEL.test(whole.quantity.unit ?? '') || whole.from > part.from) return false;
  if (findPhrase(f.t, SCHOOL_LEVELS, Math.max(0, part.from - LABEL), part.to) < 0) return false;
  for (let k = at - 1; k > 0 && k > at - LIST; k--) {
    const [count, other] = [f.mentions[k - 1] as Mention, f.mentions[k] as Mention];
    if (part.sentence - other.sentence > 1) return false;
    if (!isShare(other) || count.percent || !isAlike(count, part) || counted(count) <= counted(part)) continue;
    if (other.from - count.to > NEAR || count === whole) continue;
    for (let n = k + 1; n < Math.min(f.mentions.length - 1, k + LIST); n++) {
      const [item, share] = [f.mentions[n] as Mention, f.mentions[n + 1] as Mention];
      if (item.sentence !== part.sentence || !isShare(share) || !isAlike(item, part) || item.percent) continue;
      if (counted(item) < counted(count) && counted(share) > counted(other) * MORE) return true;
    }
  }
  return false;
}
/** "16 trường THCS", not "24.922 học sinh tiểu học và THCS" */
const ONE_LEVEL = /^(?!.* và ).*(mầm non|tiểu học|thcs|thpt)/i;
const LABEL = 5;
const LIST = 9;
const NEAR = 7;
const MORE = 1.2;
