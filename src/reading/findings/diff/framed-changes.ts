import { findPhrase, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { isPunct } from '../../text/tokens.ts';
import { alike, fairlyAlike, holds, isEnd, nearlyHolds, say, toldWay } from '../change-figures.ts';
import { loose, SINCE } from '../figures.ts';
import type { Scene } from '../index.ts';
import { unitKey } from '../unit-keys.ts';
import { measuresElse, timeOf, yearBehind } from './told-times.ts';

// A change told with both its times, whatever is said between: "Đầu nhiệm kỳ có 59 trẻ (không kể các điểm lẻ); đến nay có 88 trẻ, phân bố ở
// 12 xã, nhiều hơn 9 trẻ". The noun is one, the times are named, no other figure of the kind stands between: so one digit off is asked
// about however small the figures, and when what grew is the smaller.

/** Figures of other kinds that may stand between, and how far the ends may lie apart. */
const SKIPPED = 3;
const REACH = 30;
const AROUND = 12;
const NOW = phraseTable(
  'đến nay, hiện nay, nay, hiện, hiện có, đến cuối, cuối năm, cuối nhiệm kỳ, cuối kỳ, cuối năm học, năm nay',
);
const AMONG = phraseTable('trong đó, riêng, gồm, bao gồm');
const ELSE = phraseTable(
  'kế hoạch, chỉ tiêu, mục tiêu, nghị quyết, định mức, dự toán, nhu cầu, cả nước, toàn quốc, bình quân, trung bình',
);

export function checkFramedChanges(f: Scene): Finding[] {
  const out: Finding[] = [];
  for (let i = 2; i < f.mentions.length; i++) {
    const change = f.mentions[i] as Mention;
    const way = change.percent ? null : toldWay(f, i);
    const found = way === null ? null : judge(f, i, way);
    if (found) out.push(found);
  }
  return out;
}

function judge(f: Scene, i: number, way: 1 | -1): Finding | null {
  const change = f.mentions[i] as Mention;
  const at = before(f, i, change);
  const now = f.mentions[at];
  if (!now || now.sentence !== change.sentence || parts(f, now.to, change.from, true)) return null;
  const past = before(f, at, now);
  const was = f.mentions[past];
  if (!was || unitKey(was.quantity.unit) !== unitKey(now.quantity.unit) || now.sentence - was.sentence > 1) return null;
  if (parts(f, was.to, now.from, false) || measuresElse(f, was, change)) return null;
  if (findPhrase(f.t, ELSE, Math.max(0, was.from - 8), was.from) >= 0) return null;
  const [first, second] = [timeOf(f, past), timeOf(f, at)];
  const dated = first > 0 && second > first;
  const turned =
    (first !== 0 || opens(f, was)) &&
    second <= 0 &&
    findPhrase(f.t, NOW, Math.max(was.to, now.from - 12), now.from) >= 0;
  if (!dated && !turned) return null;
  const since = yearBehind(f, change);
  if (since > 0 ? since !== first : !dated && findPhrase(f.t, SINCE, change.to, change.to + 3) >= 0) return null;
  if (holds(now, was, change) || madeByOthers(f, i, at, past)) return null;
  return nearlyHolds(now, was, change, way) ? say(now, was, change) : null;
}

/** The nearest figure before `i` that may be an end beside `m`, past a few of other kinds; -1 when there is none. */
function before(f: Scene, i: number, m: Mention): number {
  for (let k = i - 1; k >= 0 && k >= i - 1 - SKIPPED; k--) {
    const x = f.mentions[k] as Mention;
    if (m.from - x.to > REACH) return -1;
    if (!isEnd(x) || !fairlyAlike(x, m)) continue;
    return x.quantity.value === null || x.quantity.value_to !== undefined || loose(x) || x.percent ? -1 : k;
  }
  return -1;
}

/** Do words between say that only a part is meant, or, in one clause, that another matter begins? */
function parts({ t }: Scene, from: number, to: number, clause: boolean): boolean {
  if (findPhrase(t, AMONG, from, to) >= 0) return true;
  for (let k = from; k < to; k++) if (clause && isPunct(t, k, ';')) return true;
  return false;
}

/** "Từ 32 chi bộ đầu nhiệm kỳ" */
const opens = ({ t }: Scene, was: Mention): boolean => findPhrase(t, GONE, was.to, was.to + 4) >= 0;
const GONE = phraseTable('đầu nhiệm kỳ, đầu năm, đầu năm học, đầu kỳ, năm trước, năm học trước, trước đây');

/** Does any other figure of the kind near by give the change with one of the two? */
function madeByOthers(f: Scene, i: number, at: number, past: number): boolean {
  const [now, was, change] = [f.mentions[at], f.mentions[past], f.mentions[i]] as [Mention, Mention, Mention];
  return f.mentions
    .slice(Math.max(0, past - AROUND), i + 4)
    .some(
      (m) =>
        m !== now &&
        m !== was &&
        m !== change &&
        isEnd(m) &&
        alike(m, now) &&
        (holds(now, m, change) || holds(m, was, change)),
    );
}
