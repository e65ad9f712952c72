import { findPhrase, matchLength, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { isPunct, type Tokens } from '../../text/tokens.ts';
import {
  alike,
  holds,
  isEnd,
  near,
  nearlyHolds,
  perYear,
  say,
  surelyMeant,
  toldWay,
  wayIn,
} from '../change-figures.ts';
import { type Figures, loose } from '../figures.ts';

// What it is now, what it was, and by how much it changed, one right behind the other: "đạt 99,10%, năm học trước là 98,78%
// (tăng 0,32%)", "còn 1,72% (năm 2010 là 4,96%, giảm 3,24%)", "… đạt 96,2%; năm trước 95,4%, tăng 0,8%".

const PAST = phraseTable(
  'năm trước, năm học trước, cùng kỳ, cùng kỳ năm trước, đầu năm, đầu năm học, đầu nhiệm kỳ, nhiệm kỳ trước, kỳ trước, trước đó, trước đây, năm, năm học, tháng trước, lần trước, đợt trước',
);
const BESIDE = 12;

export function checkThenAndNow(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 2; i < f.mentions.length; i++) {
    const found = sinceLastYear(f, i) ?? besideEachOther(f, i) ?? ofThisFigure(f, i);
    if (found) out.push(found);
  }
  for (let i = 2; i < f.mentions.length; i++) {
    const [now, was, change] = [f.mentions[i - 2], f.mentions[i - 1], f.mentions[i]] as [Mention, Mention, Mention];
    if (now.sentence !== change.sentence) continue;
    if (!isEnd(now) || !isEnd(was) || loose(now) || loose(was) || !alike(now, was)) continue;
    if (change.from - was.to > 4 || was.from - now.to > BESIDE) continue;
    const way = toldWay(f, i);
    if (way === null || !toldAsPast(f.t, now, was)) continue;
    if (holds(now, was, change) || madeElsewhere(f, i)) continue;
    if (near(now, was, change, way, 0.6) || nearlyHolds(now, was, change, way)) out.push(say(now, was, change));
  }
  return out;
}

/**
 * "dành 108 tỷ đồng xây mới 265 phòng học. … Năm học trước chỉ xây được 219 phòng học; như vậy … năm nay tăng 46 phòng": the year
 * before opens the sentence of the change, this year's figure stands in one before it.
 */
function sinceLastYear(f: Figures, i: number): Finding | null {
  const [was, change] = [f.mentions[i - 1] as Mention, f.mentions[i] as Mention];
  const s = f.sentences[was.sentence] as Sentence;
  if (change.sentence - was.sentence > 1 || loose(was)) return null;
  if (!isEnd(was) || matchLength(LAST_YEAR, f.t, s.body) === 0 || was.from - s.body > 16) return null;
  const way = toldWay(f, i);
  if (way === null || change.percent) return null;
  let found: Mention | null = null;
  for (let k = i - 2; k >= 0 && k > i - 14; k--) {
    const now = f.mentions[k] as Mention;
    if (was.sentence - now.sentence > 2) break;
    if (now.sentence === was.sentence || !isEnd(now) || loose(now) || !alike(now, was)) continue;
    if (holds(now, was, change)) return null;
    if (!found && surelyMeant(now, was, change, way)) found = now;
  }
  return found && say(found, was, change);
}
const LAST_YEAR = phraseTable(
  'năm trước, năm học trước, năm ngoái, cùng kỳ năm trước, trước đó, nhiệm kỳ trước, cùng đợt, cùng đợt này, cùng thời điểm, cùng thời điểm này, cùng kỳ',
);

/**
 * "87.614 học sinh phải nghỉ học, … Con số này tăng 33.144 em so với hôm qua, khi toàn tỉnh ghi nhận 54.370 em": the change of the
 * first figure of the sentence before, and what it was.
 */
function ofThisFigure(f: Figures, i: number): Finding | null {
  const [change, was] = [f.mentions[i - 1] as Mention, f.mentions[i] as Mention];
  const s = f.sentences[change.sentence] as Sentence;
  if (was.sentence !== change.sentence || matchLength(THIS_FIGURE, f.t, s.body) === 0) return null;
  if (loose(was) || !isEnd(was) || was.from - change.to > 16) return null;
  const way = toldWay(f, i - 1);
  if (way === null) return null;
  let now: Mention | null = null;
  for (let k = i - 2; k >= 0 && k > i - 14; k--) {
    const m = f.mentions[k] as Mention;
    if (change.sentence - m.sentence > 1) break;
    if (m.sentence === change.sentence || !isEnd(m) || loose(m) || !alike(m, was)) continue;
    if (holds(m, was, change)) return null;
    now = m;
  }
  return now && surelyMeant(now, was, change, way) ? say(now, was, change) : null;
}
const THIS_FIGURE = phraseTable('con số này, số này, con số trên, con số ấy');

/** "đạt 98,92%, riêng đồng bào dân tộc thiểu số là 93,4%, thấp hơn 5,52%": of two shares beside each other. */
function besideEachOther(f: Figures, i: number): Finding | null {
  const { t } = f;
  const [one, two, change] = [f.mentions[i - 2], f.mentions[i - 1], f.mentions[i]] as [Mention, Mention, Mention];
  if (one.sentence !== change.sentence || !one.percent || !two.percent || !change.percent || perYear(t, change))
    return null;
  if (!isEnd(one) || !isEnd(two) || [one, two, change].some(loose)) return null;
  if (change.from - two.to > 3 || two.from - one.to > 14 || findPhrase(t, APART, two.to, change.num) < 0) return null;
  if (findPhrase(t, AGAINST, change.to, change.to + 3) >= 0 || isPunct(t, change.to, '(')) return null;
  const way = wayIn(f, i);
  if (way === null || holds(two, one, change) || madeElsewhere(f, i)) return null;
  return nearlyHolds(two, one, change, way) ? say(two, one, change) : null;
}
const APART = phraseTable('thấp hơn, cao hơn, kém, hơn');
const AGAINST = phraseTable('so với, so, mức, của, bình quân');

/** Does another time open what stands between the two: "…, năm học trước là 98,78%", "(năm 2010 là 4,96%"? */
function toldAsPast(t: Tokens, now: Mention, was: Mention): boolean {
  for (let k = now.to; k < was.from; k++)
    if (isPunct(t, k, ',') || isPunct(t, k, '(') || isPunct(t, k, ';'))
      return matchLength(PAST, t, k + 1) > 0 || findPhrase(t, PAST, k + 2, Math.min(k + 4, was.from)) >= 0;
  return false;
}

/** Does the figure before, or the one behind, give the change with one of the two? */
function madeElsewhere(f: Figures, i: number): boolean {
  const [now, was, change] = [i - 2, i - 1, i].map((k) => f.mentions[k] as Mention) as [Mention, Mention, Mention];
  return [i - 3, i - 4, i + 1].some((k) => {
    const m = f.mentions[k];
    if (!m || m.sentence !== change.sentence || !isEnd(m) || !alike(m, now)) return false;
    return holds(m, was, change) || holds(now, m, change);
  });
}
