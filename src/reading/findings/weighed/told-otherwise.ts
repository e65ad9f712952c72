import { findPhrase, matchLength, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import { firstAt } from '../../text/first-at.ts';
import { hasMark, isPunct, type Tokens } from '../../text/tokens.ts';
import { ROLES } from '../../weights/role-places.ts';
import type { Figures } from '../figures.ts';
import type { Evidence } from './evidence.ts';
import type { PlainFigure } from './plain-figures.ts';
import { type Candidate, GAP, SUM } from './relation.ts';

// Figures beside each other that the words tell of different things, or that make a third with another: they are no sum and
// no gap, however near they come to one.

const CHANGE = ROLES.indexOf('change');
/** Figures of one sentence. */
const ABREAST = 8;

/** Do words or other figures beside them say that these are no sum and no gap? */
export function isToldOtherwise(f: Figures, figures: readonly PlainFigure[], e: Evidence, c: Candidate): boolean {
  const all = [...c.parts, c.result].map((p) => figures[p] as PlainFigure);
  if (c.relation === SUM)
    return (
      areOtherThings(f, all) ||
      areListedEach(f, all) ||
      isHalfAside(f, all) ||
      isRiseOfOther(figures, e, c, all) ||
      areItems(f, figures, c, all)
    );
  if (c.relation !== GAP) return false;
  return (
    tellsOneApart(f, all) ||
    isChangeOfOther(figures, e, c, all) ||
    hasOwnChange(f, figures, c) ||
    isOfOtherNoun(f, all) ||
    areItems(f, figures, c, all)
  );
}

/** Does a figure of that value stand in the sentence of this one, close by? */
function standsBeside(
  figures: readonly PlainFigure[],
  e: Evidence,
  result: number,
  value: number,
  noun: number,
): boolean {
  const places = e.places.get(value);
  if (!places) return false;
  const { sentence } = (figures[result] as PlainFigure).m;
  for (let n = firstAt(places, result - ABREAST + 1, (k) => k); n < places.length; n++) {
    const at = places[n] as number;
    if (at >= result + ABREAST) return false;
    const x = figures[at] as PlainFigure;
    if (x.m.sentence === sentence && x.noun === noun) return true;
  }
  return false;
}

/** "17 em bỏ học (tiểu học 4 em, THCS 13 em), giảm 8 em so với năm trước (25 em)": the change is that of 17 and 25. */
function isChangeOfOther(
  figures: readonly PlainFigure[],
  e: Evidence,
  { result }: Candidate,
  [high, low, told]: readonly PlainFigure[],
): boolean {
  if (!high || !low || told?.role !== CHANGE) return false;
  return (
    standsBeside(figures, e, result, high.value - told.value, high.noun) ||
    standsBeside(figures, e, result, low.value + told.value, low.noun)
  );
}

/** "26/53 xã, tăng 13 xã so với năm 2022 (13 xã); 27 xã đạt mức độ 2": a rise and what it started from make what it came to. */
const isRiseOfOther = (
  figures: readonly PlainFigure[],
  e: Evidence,
  { parts, result }: Candidate,
  [one, two]: readonly PlainFigure[],
): boolean =>
  parts.length === 2 &&
  !!one &&
  !!two &&
  (one.role === CHANGE || two.role === CHANGE) &&
  standsBeside(figures, e, result, one.value + two.value, one.noun);

/** "thể nhẹ cân 9,4%, giảm 0,9%; thể thấp còi 10,1%, giảm 0,9%": each clause has its own change. */
function hasOwnChange({ t }: Figures, figures: readonly PlainFigure[], { parts, result }: Candidate): boolean {
  const at = Math.min(...parts);
  const [first, second, own] = [at, Math.max(...parts), at + 1].map((i) => figures[i] as PlainFigure);
  if (!first || !second || !own || figures[result]?.role !== CHANGE || own.role !== CHANGE) return false;
  return own.m.sentence === first.m.sentence && hasMark(t, own.m.to, second.m.from, ';');
}

/** "trong đó 4.364 em vào lớp 10; trong số vào lớp 10, 567 em …": some of a part are not what it leaves of the whole. */
function tellsOneApart({ t }: Figures, all: readonly PlainFigure[]): boolean {
  const row = all.map((x) => x.m).sort((a, b) => a.from - b.from);
  return row.some((m, n) => {
    const before = row[n - 1];
    return before && hasMark(t, before.to, m.from, ';') && findPhrase(t, OF_THOSE, before.to, m.from) >= 0;
  });
}
const OF_THOSE = phraseTable('trong số');

/** "cho 38 trường; giữ lại 20 biên chế, giảm 19 biên chế": what is taken away and what is left are no schools. */
const isOfOtherNoun = ({ t }: Figures, [high, low, told]: readonly PlainFigure[]): boolean =>
  !!high &&
  !!low &&
  !!told &&
  high.noun !== low.noun &&
  low.noun === told.noun &&
  !high.people &&
  !low.people &&
  hasMark(t, Math.min(high.m.to, low.m.to), Math.max(high.m.from, low.m.from), ';');

/** "xây 38 phòng học; làm mới 12 nhà bếp và 24 phòng ở": behind a semicolon, with a noun of its own among them, no parts. */
function areOtherThings({ t }: Figures, all: readonly PlainFigure[]): boolean {
  const whole = all[all.length - 1] as PlainFigure;
  const parts = all.slice(0, -1);
  const first = Math.min(...parts.map((x) => x.m.from));
  if (first < whole.m.to || parts.every((x) => x.noun === whole.noun)) return false;
  return hasMark(t, whole.m.to, first, ';') && !hasMark(t, whole.m.to, first, ':', '(');
}

/** "bầu Ban Chấp hành gồm 19 đồng chí, Ban Thường vụ gồm 2 đồng chí": bodies, each of so many, and one is no part of another. */
function areListedEach({ t }: Figures, all: readonly PlainFigure[]): boolean {
  const told = (m: Mention): boolean => matchLength(LISTS, t, m.from - 1) === 1;
  return told((all[all.length - 1] as PlainFigure).m) && all.slice(0, -1).some((x) => told(x.m));
}
const LISTS = phraseTable('gồm');

/** "dân tộc thiểu số 57 em (nữ 15 em), khuyết tật 6 em": what stands in a bracket is no mate of what stands behind it. */
function isHalfAside({ t }: Figures, all: readonly PlainFigure[]): boolean {
  const whole = (all[all.length - 1] as PlainFigure).m;
  const parts = all.slice(0, -1).map((x) => x.m);
  if (parts.some((m) => m.sentence !== whole.sentence)) return false;
  const row = parts.sort((a, b) => a.from - b.from);
  return row.some((m, n) => n > 0 && closesBetween(t, (row[n - 1] as Mention).to, m.from));
}

/** Does a bracket close between two tokens that did not open between them? */
function closesBetween(t: Tokens, from: number, to: number): boolean {
  let depth = 0;
  for (let k = from; k < to; k++) {
    if (isPunct(t, k, '(')) depth++;
    else if (isPunct(t, k, ')') && --depth < 0) return true;
  }
  return false;
}

const WITHIN = 12;
/** Is a bracket open before the figure? */
function isInside(t: Tokens, m: Mention): boolean {
  for (let k = m.from - 1; k >= 0 && k > m.from - WITHIN; k--) {
    if (isPunct(t, k, ')') || isPunct(t, k, ';')) return false;
    if (isPunct(t, k, '(')) return true;
  }
  return false;
}

/**
 * "2.805 m², trong đó xây dựng 587 m², sân chơi 439 m², vườn cây 139 m²": three items of one list with no word between them
 * that would take one from another or sum them up.
 */
function areItems({ t }: Figures, figures: readonly PlainFigure[], c: Candidate, all: readonly PlainFigure[]): boolean {
  if (all.length !== 3) return false;
  const [one, two, three] = [...all].sort((a, b) => a.m.from - b.m.from) as [PlainFigure, PlainFigure, PlainFigure];
  const first = Math.min(...c.parts, c.result);
  const told = figures
    .slice(Math.max(0, first - ABREAST), first)
    .findLast((x) => x.m.sentence === one.m.sentence && x.unit === one.unit && x.value > one.value);
  if (!told || three.m.sentence !== one.m.sentence) return false;
  if (c.relation === GAP ? c.result < Math.max(...c.parts) : c.result !== first) return false;
  if (findPhrase(t, AMONG, told.m.to, one.m.from) < 0 || hasMark(t, told.m.to, three.m.from, ';', ':')) return false;
  return (
    findPhrase(t, BINDS, one.m.to, three.m.from) < 0 &&
    hasMark(t, one.m.to, two.m.from, ',') &&
    hasMark(t, two.m.to, three.m.from, ',') &&
    !isInside(t, two.m)
  );
}
const AMONG = phraseTable('trong đó, trong đó có, gồm, bao gồm');
const BINDS = phraseTable(
  'còn, thiếu, thừa, dư, tăng, giảm, hơn, kém, chênh, chênh lệch, lại, vắng, chưa, không, bớt, thêm, trong đó, gồm, tồn, trừ, vượt, hụt, khác, nữ, nam',
);
