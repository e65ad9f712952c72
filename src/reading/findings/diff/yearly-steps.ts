import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { firstAt } from '../../text/first-at.ts';
import type { Sentence } from '../../text/segment.ts';
import { isPunct, NUM, type Tokens, textOf } from '../../text/tokens.ts';
import { holds, nearlyHolds, say, wayOf } from '../change-figures.ts';
import { type Figures, isExactCount, loose } from '../figures.ts';
import { sameKind } from '../unit-keys.ts';

// Year under year, each on a line of its own, and the step from one to the next in brackets: "- Năm học 2014-2015: 502 học sinh, …", below it
// "- Năm học 2015-2016: 566 học sinh (tăng 64 em), …".

const HEAD = 8;

export function checkYearlySteps(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let n = 1; n < f.sentences.length; n++) {
    const year = yearOf(f.t, f.sentences[n] as Sentence);
    if (year === 0 || yearOf(f.t, f.sentences[n - 1] as Sentence) !== year - 1) continue;
    const at = firstOf(f, n);
    const [now, change, base] = [f.mentions[at], f.mentions[at + 1], f.mentions[firstOf(f, n - 1)]];
    if (!now || !change || !base || ![now, base].every(isExactCount) || change.sentence !== n) continue;
    if (!sameKind(now.quantity.unit, base.quantity.unit) || !isPunct(f.t, change.to, ')')) continue;
    if (!isPunct(f.t, now.to, '(') || change.from - now.to > 3 || change.percent || loose(change)) continue;
    const way = wayOf(f.t, change);
    if (way === null || holds(now, base, change)) continue;
    if (nearlyHolds(now, base, change, way)) out.push(say(now, base, change));
  }
  return out;
}

const firstOf = ({ mentions }: Figures, n: number): number => {
  const at = firstAt(mentions, n, (m: Mention) => m.sentence);
  return mentions[at]?.sentence === n ? at : -1;
};

/** The year, or the first of the school year, that a line opens with: "Năm học 2014-2015:"; 0 for other lines. */
function yearOf(t: Tokens, { opensLine, body, to }: Sentence): number {
  for (let k = body; opensLine && k < to && k < body + HEAD; k++) {
    if (t.kind[k] !== NUM) continue;
    const year = Number(textOf(t, k, k + 1));
    return year > 1900 && year < 2200 ? year : 0;
  }
  return 0;
}
