import { phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { type Figures, follows, isExactCount, loose, parted, value } from '../figures.ts';
import { judgeRaised, raisesTo } from '../sum/remainders.ts';
import { sameKind } from '../unit-keys.ts';

// What there is today is told behind what it will become: "Đến năm 2019, 4 trường này được công nhận, nâng tổng số trường đạt chuẩn lên 30
// trường. Hiện tại, huyện có 25 trường đạt chuẩn".

const TODAY = phraseTable('hiện tại, hiện nay, hiện, hiện có, đến nay, đến thời điểm này, tính đến nay, lúc này');
const SENTENCES = 2;
/** In how many tokens before a figure the raising, and the word for today, stand. */
const RAISING = 16;
const OPENING = 12;
const NEAR = 12;

export function checkRaisedLater(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 1; i + 1 < f.mentions.length; i++) {
    const now = f.mentions[i] as Mention;
    const more = f.mentions[i - 1] as Mention;
    if (now.percent || now.quantity.value === null || loose(now) || !raisesTo(f.t, now.from - RAISING, now.from))
      continue;
    if (more.sentence !== now.sentence || more.percent || more.quantity.value === null || loose(more)) continue;
    if (!sameKind(more.quantity.unit, now.quantity.unit) || parted(f.t, more.to, now.from)) continue;
    const today = todayOf(f, i, now);
    const found =
      today && value(today) > value(more) && !isMade(f, i, now, more) ? judgeRaised(today, more, now) : null;
    if (found) out.push(found);
  }
  return out;
}

/** The first count of its kind in the next sentences, when it is told of today. */
function todayOf(f: Figures, i: number, now: Mention): Mention | null {
  for (const m of f.mentions.slice(i + 1, i + 4)) {
    if (m.sentence === now.sentence || m.sentence - now.sentence > SENTENCES) return null;
    if (m.percent || !sameKind(m.quantity.unit, now.quantity.unit)) continue;
    return isExactCount(m) && follows(f.t, TODAY, m.from, OPENING) ? m : null;
  }
  return null;
}

/** Was so much told of what there was? */
const isMade = (f: Figures, i: number, now: Mention, more: Mention): boolean =>
  f.mentions
    .slice(Math.max(0, i - NEAR), i + NEAR)
    .some((m) => [m.quantity.value, m.quantity.numerator].includes(value(now) - value(more)));
