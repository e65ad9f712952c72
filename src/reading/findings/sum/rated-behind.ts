import { findPhrase, matchValue, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { type Figures, finding, isExactCount, sumOf, value } from '../figures.ts';
import { isAlike } from '../kinds.ts';
import { isMissed, sameDigits } from '../mends.ts';
import { placeOf } from '../nearby.ts';
import { sumText } from '../printing.ts';
import { MARKS } from '../ratings.ts';

// The mark stands behind those who were given it: "113 đảng viên hoàn thành xuất sắc nhiệm vụ, 642 đảng viên hoàn thành tốt nhiệm vụ, 22 đảng viên
// hoàn thành nhiệm vụ". From the best to the last one given nobody is left out.

const BEST = ['best', 'well'];
const ORDER = ['best', 'well', 'fair', 'done', 'weak', 'poor'];
/** Words between a count and its mark. */
const REACH = 9;
const LEAST = 3;
const SENTENCES = 3;
const FIGURES = 14;
const OFF = 0.03;
/** What is said of those who were rated. */
const RATED = phraseTable('đánh giá, xếp loại, phân loại, phân tích');

export function checkRatedBehind(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i + LEAST <= f.mentions.length; ) {
    const run = runAt(f, i);
    const found = run.length >= LEAST ? judge(f, i, run) : null;
    if (found) out.push(found);
    i = run.length >= LEAST ? f.mentions.indexOf(run[run.length - 1] as Mention, i) + 1 : i + 1;
  }
  return out;
}

/** Counts of one kind, each with a worse mark behind it than the one before; the first has the best. */
function runAt(f: Figures, i: number): Mention[] {
  const run: Mention[] = [];
  let rank = -1;
  for (let k = i; k < f.mentions.length && run.length < 6; k++) {
    const m = f.mentions[k] as Mention;
    if (m.percent && run.length > 0) continue;
    const [first, last] = [run[0], run[run.length - 1]];
    const mark = isExactCount(m) && (!first || isAlike(first, m)) ? markBehind(f, k) : null;
    const next = mark === null ? -1 : ORDER.indexOf(mark);
    if (next <= rank || (last && m.sentence - last.sentence > 1)) break;
    if (!first && !BEST.includes(mark as string)) break;
    rank = next;
    run.push(m);
  }
  return run;
}

/** The mark behind a count, before the next figure and within its clause. */
function markBehind({ t, mentions, sentences }: Figures, k: number): string | null {
  const m = mentions[k] as Mention;
  const end = Math.min(mentions[k + 1]?.from ?? t.count, (sentences[m.sentence] as Sentence).to, m.to + REACH);
  for (let at = m.num + 1; at < end; at++) {
    const mark = matchValue(MARKS, t, at);
    if (mark !== null) return mark;
  }
  return null;
}

/** Those who were rated, told before the list. */
function judge(f: Figures, i: number, run: readonly Mention[]): Finding | null {
  const first = run[0] as Mention;
  const before = f.mentions
    .slice(Math.max(0, i - FIGURES), i)
    .filter((m) => first.sentence - m.sentence <= SENTENCES && !m.percent);
  const sum = sumOf(run);
  if (before.some((m) => [m.quantity.value, m.quantity.numerator, m.quantity.denominator].includes(sum))) return null;
  const whole = before.findLast(
    (m) => isExactCount(m) && isAlike(m, first) && run.every((p) => value(p) < value(m)) && isRated(f, m),
  );
  if (!whole || isBeside(f, whole, first)) return null;
  if (!(isMissed(run, whole, OFF) || sameDigits(sum, value(whole)))) return null;
  return finding('sum', [...run, whole], sumText(run.map(value), value(whole)));
}

/** "53 đơn vị trong sạch vững mạnh, bằng 45,3%; 39 đơn vị hoàn thành tốt nhiệm vụ, bằng 33,33%": both are shares of one whole. */
function isBeside({ mentions }: Figures, whole: Mention, first: Mention): boolean {
  const [one, two] = [whole, first].map((m) => mentions[placeOf(mentions, m) + 1]);
  if (!one?.percent || !two?.percent || one.sentence !== whole.sentence || two.sentence !== first.sentence)
    return false;
  return Math.abs(value(first) / value(whole) - value(two) / value(one)) < 0.01;
}

const isRated = ({ t, sentences }: Figures, m: Mention): boolean => {
  const { from, to } = sentences[m.sentence] as Sentence;
  return findPhrase(t, RATED, from, to) >= 0;
};
