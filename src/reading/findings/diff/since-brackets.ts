import { findPhrase, matchLength, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { hasMark, isPunct } from '../../text/tokens.ts';
import { fairlyAlike, holds, near, nearlyHolds, say, wayOf } from '../change-figures.ts';
import { counted, type Figures, follows, isCount, loose, SINCE } from '../figures.ts';

// "1.254 học sinh, trong đó khối 10 có 426 em …; so với năm học trước (1.219 học sinh) tăng 45 học sinh": the base in its
// brackets, the change right behind, and what has changed stands first in the sentence, its parts between.

export function checkSinceBrackets(f: Figures): Finding[] {
  const out: Finding[] = [];
  const { t, mentions } = f;
  for (let i = 1; i + 1 < mentions.length; i++) {
    const base = mentions[i] as Mention;
    const change = mentions[i + 1] as Mention;
    const dated = ofDated(f, i, base, change);
    if (dated) out.push(dated);
    if (dated || base.sentence !== change.sentence) continue;
    if (!isPunct(t, base.from - 1, '(') || !isPunct(t, base.to, ')')) continue;
    if (change.quantity.role !== 'change' || loose(change) || change.from - base.to > 4) continue;
    if (change.percent) {
      const found = ofShares(f, i, base, change);
      if (found) out.push(found);
      continue;
    }
    // "so với chỉ tiêu (150 đảng viên), tăng 17 đảng viên so với năm 2022 (147 đảng viên)": its own base follows
    if (matchLength(SINCE, t, change.to) > 0) continue;
    const way = wayOf(t, change);
    if (
      !isCount(base) ||
      loose(base) ||
      way === null ||
      !fairlyAlike(base, change) ||
      !follows(t, SINCE, base.from, 12)
    )
      continue;
    const row = nowBefore(f, i, change);
    const now = row[0];
    if (!now || row.some((m) => holds(m, base, change)) || !nearlyHolds(now, base, change, way)) continue;
    out.push(say(now, base, change));
  }
  return out;
}

/** "84 giải (năm 2011 là 77 giải), tăng 7 giải": what it was stands in brackets right behind it, the change right behind that. */
function ofDated(f: Figures, i: number, base: Mention, change: Mention): Finding | null {
  const { t } = f;
  const now = f.mentions[i - 1] as Mention;
  if (now.sentence !== base.sentence || change.sentence !== base.sentence || change.from - base.to > 4) return null;
  if (!isPunct(t, base.to, ')') || base.from - now.to > DATED || !hasMark(t, now.to, base.from, '(')) return null;
  if (findPhrase(t, BEFORE, now.to, base.from) < 0 || matchLength(SINCE, t, change.to) > 0) return null;
  if (![now, base, change].every((m) => m.quantity.value !== null && !loose(m)) || now.percent || change.percent)
    return null;
  const way = wayOf(t, change);
  if (way === null || change.quantity.role !== 'change' || !isCount(now) || !isCount(base)) return null;
  if (!fairlyAlike(now, base) || !fairlyAlike(base, change) || holds(now, base, change)) return null;
  return (counted(now) - counted(base)) * way > 0 ? say(now, base, change) : null;
}
const DATED = 8;
const BEFORE = phraseTable('năm, năm trước, năm ngoái, cùng kỳ, năm học trước, đầu năm, đầu nhiệm kỳ');

/** "thể nhẹ cân 151 trẻ chiếm 1,9%, so với đầu năm (4,2%) giảm 2,5%": two shares and what lies between them. */
function ofShares(f: Figures, i: number, base: Mention, change: Mention): Finding | null {
  const now = f.mentions[i - 1] as Mention;
  const way = wayOf(f.t, change);
  if (way === null || !base.percent || !now.percent || loose(now) || loose(base)) return null;
  if (now.sentence !== base.sentence || now.quantity.role === 'change' || !follows(f.t, SINCE, base.from, 8))
    return null;
  if (base.from - now.to > FAR || matchLength(SINCE, f.t, change.to) > 0 || holds(now, base, change)) return null;
  return near(now, base, change, way, OFF) ? say(now, base, change) : null;
}
const FAR = 10;
/** How far the change may miss, as a share of what it should be. */
const OFF = 0.6;

/** The counts of that kind before the base in its sentence, the first of them the largest. */
function nowBefore(f: Figures, i: number, change: Mention): Mention[] {
  const base = f.mentions[i] as Mention;
  const row: Mention[] = [];
  for (let k = i - 1; k >= 0 && k > i - 12; k--) {
    const m = f.mentions[k] as Mention;
    if (m.sentence !== base.sentence) break;
    if (!m.percent && isCount(m) && !loose(m) && m.quantity.role !== 'change' && fairlyAlike(m, change)) row.unshift(m);
  }
  const [first, ...rest] = row;
  return first && rest.every((m) => counted(m) < counted(first)) ? row : [];
}
