import { findPhrase, matchLength, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { firstAt } from '../../text/first-at.ts';
import type { Sentence } from '../../text/segment.ts';
import { isPunct } from '../../text/tokens.ts';
import { counted, type Figures, finding, isExactCount, isOneExact, loose, sumOf, value } from '../figures.ts';
import { oneSlip, weight } from '../mends.ts';
import { sumText } from '../printing.ts';
import { isOfTwoWholes } from '../set-excuses.ts';
import { unitKey } from '../unit-keys.ts';
import { gapOf, goesOn, leavesMore, leftOut, saysLast } from './list-ends.ts';
import { spelled } from './part-lists.ts';

// A whole and, behind a word that opens a list, three or more figures of its very noun, whatever else is told of each: "mở được 2.964 lớp có
// 143 ngàn lượt người tham dự, gồm: … 1.412 lớp có 71 ngàn lượt …; … 655 lớp có …; … 738 lớp có …; … 159 lớp có …". They are that many in all.

const ALL = phraseTable('gồm, bao gồm, gồm có, chia ra, cụ thể, cụ thể là, trong đó gồm');
const SOME = phraseTable('trong đó, trong số này, trong số đó, trong đó có');
const NESTED = phraseTable(
  'trong đó, gồm, bao gồm, trong số này, riêng, trong số đó, tăng, giảm, so với, bình quân, mỗi',
);
const LEAD = 40;
const LEAST = 3;
/** Among so many figures behind the whole the first three parts stand. */
const WITHIN = 24;
const MOST = 9;
/** How much less digits may be where a word says that these are all. */
const SURE = 0.4;
const OPEN = 0.9;
const BACK = 8;
const FAR = 0.9;

export function checkSameNounLists(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i + LEAST < f.mentions.length; i++) {
    const whole = f.mentions[i] as Mention;
    if (!isOneExact(whole) || whole.quantity.role === 'change' || !followed(f, i)) continue;
    const lead = leadOf(f, i);
    const found = lead && judge(f, i, lead);
    if (found) out.push(found);
  }
  return out;
}

/** Do three figures of its noun stand behind it at all? */
function followed({ mentions }: Figures, i: number): boolean {
  const whole = mentions[i] as Mention;
  if (nounOf(whole) === '') return false;
  let count = 0;
  for (let k = i + 1; k < mentions.length && k < i + WITHIN && count < LEAST; k++)
    if (isOf(whole, mentions[k] as Mention)) count++;
  return count === LEAST;
}

interface Lead {
  to: number;
  end: number;
  all: boolean;
}

/** Where the list opens: in the sentence of the whole before any figure of its noun, or at the head of the next. */
function leadOf(f: Figures, i: number): Lead | null {
  const { t, mentions, sentences } = f;
  const whole = mentions[i] as Mention;
  const own = sentences[whole.sentence] as Sentence;
  const next = sentences[whole.sentence + 1];
  let mate = i + 1;
  while (mate < mentions.length && !isOf(whole, mentions[mate] as Mention) && apart(whole, mentions[mate]) < LEAD)
    mate++;
  const limit = Math.min(whole.to + LEAD, mentions[mate]?.from ?? 0);
  for (const [from, to, end] of [
    [whole.to, Math.min(own.to, limit), own.to],
    [next?.body ?? 0, next && next.body < limit ? next.body + 1 : 0, next?.to ?? 0],
  ] as const)
    for (let k = from; k < to; k++) {
      const [all, some] = [matchLength(ALL, t, k, end), matchLength(SOME, t, k, end)];
      if (all + some > 0) return { to: k + Math.max(all, some), end, all: all >= some };
    }
  return listBelow(f, i);
}

const apart = (whole: Mention, m: Mention | undefined): number => (m?.from ?? 0) - whole.to;

/** "Các trường đạt chuẩn theo địa bàn như sau: Cư Nia: 26 trường; …": a sentence of the list alone, one or two behind. */
function listBelow({ t, mentions, sentences }: Figures, i: number): Lead | null {
  const whole = mentions[i] as Mention;
  for (const s of sentences.slice(whole.sentence + 1, whole.sentence + 3)) {
    const first = mentions[firstAt(mentions, s.body, (m) => m.from)];
    if (!first || first.from >= s.to) continue;
    const at = findPhrase(t, FOLLOWS, s.body, first.from);
    if (at >= 0) return { to: at + matchLength(FOLLOWS, t, at), end: s.to, all: true };
  }
  return null;
}
const FOLLOWS = phraseTable('như sau, cụ thể như sau, cụ thể');

const isOf = (whole: Mention, m: Mention): boolean => {
  if (m.percent) return false;
  const [x, y] = [nounOf(whole), nounOf(m)];
  return y.startsWith(x) && (y.length === x.length || y[x.length] === ' ');
};
/** "phòng học" and "phòng công vụ" are told apart. */
const nounOf = ({ quantity: { unit } }: Mention): string =>
  /^phòng /i.test(unit ?? '') ? (unit ?? '').toLowerCase() : unitKey(unit);

function judge(f: Figures, i: number, lead: Lead): Finding | null {
  const whole = f.mentions[i] as Mention;
  const parts = partsOf(f, whole, lead);
  if (!parts) return null;
  const [sum, total] = [sumOf(parts), value(whole)];
  if (Math.abs(sum - total) < 1e-9 * total || !oneSlip(parts, sum, whole, total)) return null;
  // "27 em khuyết tật: 15 em …, 12 em …": a whole of its own among the parts
  if (Math.abs(sum - total) > FAR * Math.max(sum, total) || parts.some((p) => 2 * value(p) === sum)) return null;
  const told = lead.all || (parts.length > LEAST && saysLast(f.t, parts));
  // "11 dự án. Trong đó: 7 dự án …; 5 dự án … và 9 dự án …": more than there are
  const over = told && sum > total;
  if (!over && weight([...parts, whole]) < (told ? SURE : OPEN)) return null;
  const last = parts.at(-1) as Mention;
  if (spelled(f.t, lead.to, last.to) || leftOut(f, i + 1, lead.to, last.from)) return null;
  if (sum < total && (goesOn(f.t, last) || leavesMore(f.t, last, total - sum))) return null;
  return isToldNear(f, i, parts, sum) || isOfTwoWholes(f, i, parts)
    ? null
    : finding('sum', [...parts, whole], sumText(parts.map(value), total));
}

/** The figures of the noun of the whole outside brackets and of no part, each behind a mark of its own. */
function partsOf({ t, mentions }: Figures, whole: Mention, { to, end }: Lead): Mention[] | null {
  const parts: Mention[] = [];
  let depth = 0;
  let k = to;
  for (let n = firstAt(mentions, to, (m) => m.from); n < mentions.length; n++) {
    const m = mentions[n] as Mention;
    if (m.from >= end) break;
    for (; k < m.from; k++) {
      if (isPunct(t, k, '(')) depth++;
      else if (isPunct(t, k, ')')) depth--;
    }
    const last = parts.at(-1);
    if (depth !== 0 || !isOf(whole, m) || isNested(t, last?.to ?? to, m.from)) continue;
    if (loose(m) || !isExactCount(m) || (last && gapOf(t, last.to, m.from) === 0)) return null;
    parts.push(m);
  }
  return parts.length >= LEAST && parts.length <= MOST ? parts : null;
}

/** Does a word tell a part apart, with no semicolon behind it? */
function isNested(t: Figures['t'], from: number, to: number): boolean {
  let mark = from;
  for (let k = from; k < to; k++) if (isPunct(t, k, ';')) mark = k;
  return findPhrase(t, NESTED, mark, to) >= 0;
}

/** Is their sum printed beside, or do some of them make the whole? */
function isToldNear({ mentions }: Figures, i: number, parts: readonly Mention[], sum: number): boolean {
  const whole = mentions[i] as Mention;
  if (parts.some((p) => Math.abs(sum - value(p) - value(whole)) < 1e-9 * sum)) return true;
  return mentions
    .slice(Math.max(0, i - BACK), i + BACK + parts.length)
    .some(
      (m) => m !== whole && !parts.includes(m) && !m.percent && (counted(m) === sum || m.quantity.denominator === sum),
    );
}
