import { matchLength, matchValue, phraseTable, valuedTable } from '../../lexicon/phrases.ts';
import { registerWord } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import { parseNumber } from '../../text/numbers.ts';
import { isPunct, NEWLINE, NUM, type Tokens, textOf } from '../../text/tokens.ts';
import { NEEDED, OFTEN_MORE, SIDE } from '../sides.ts';
import { isPeople, unitKey } from '../unit-keys.ts';

// Parts that leave nothing out: known sides of a whole (nam, nữ; chính thức, dự bị; Nhất, Nhì, Ba, Khuyến khích), or
// all the nouns it is named by.

/** Marks that one person may bear several of, by what they tell. */
const MARKS = valuedTable(
  Object.fromEntries(
    Object.entries({
      sex: 'nữ, nam',
      people: 'dân tộc, dân tộc thiểu số, dtts, kinh',
      faith: 'tôn giáo, theo đạo, công giáo',
      age: 'trẻ, trẻ tuổi, tuổi trẻ, dưới 30 tuổi, dưới 35 tuổi, dưới 40 tuổi, tuổi',
      party: 'đảng viên, đoàn viên, đội viên',
      school: 'đại học, thạc sĩ, thạc sỹ, tiến sĩ, tiến sỹ, cử nhân, trên chuẩn, trên đại học, sau đại học',
      need: 'hộ nghèo, cận nghèo, khuyết tật, mồ côi, khó khăn',
      task: 'tái cử, kiêm nhiệm, giáo viên giỏi',
    }).flatMap(([kind, names]) => names.split(', ').map((name) => [name, kind])),
  ),
);
/** What is reached or missed. */
const AIMS = /^(chỉ tiêu|nhiệm vụ|tiêu chí|chỉ số|mục tiêu)(?= |$)/;
const GIAI = registerWord('giải');
const VA = registerWord('và');
const NGAN = registerWord('ngân');
/** "mức độ 2", "cấp độ 1". */
const DO = registerWord('độ');
const TUOI = registerWord('tuổi');
/** "đợt 1 …, đợt 2 …", "giai đoạn I". */
const PHASES = phraseTable('đợt, giai đoạn, học kỳ, học kì, kỳ');

/** "23 xã, thị trấn, trong đó 20 xã và 3 thị trấn": the part is one of the nouns of the whole. */
export const oneOfRow = (whole: Mention, part: Mention): boolean => rowOf(whole).includes(unitKey(part.quantity.unit));
const rowOf = (m: Mention): string[] => {
  const nouns = unitKey(m.quantity.unit).split(', ');
  return nouns.length > 1 && !nouns.some(isPeople) ? nouns : [];
};

/** The only two sides there are: whatever stands behind them tells the whole apart in another way. */
const PAIRS = new Set(['sex', 'party', 'owner', 'contract', 'care', 'site']);

/** Do the parts leave nothing out, whatever else may follow them? */
export function isPair(t: Tokens, whole: Mention, parts: readonly Mention[]): boolean {
  return parts.length === 2 && PAIRS.has(toldApart(t, whole, parts) ?? '');
}

/** Do the words around the parts name the sides of a whole and leave none out? Then the share by which they may miss it. */
export function closedSet(t: Tokens, whole: Mention, parts: readonly Mention[]): number {
  const kind = toldApart(t, whole, parts);
  if (sharesAddUp(t, parts)) return 0.3;
  if (kind === null) return deniesOthers(t, whole, parts) ? 0.12 : 0;
  return OFTEN_MORE.has(kind) && !(kind === 'mark' && parts.length === 2) ? 0.12 : 0.3;
}

/** "3 giải Nhất, 19 giải Nhì, 28 giải Ba": does the figure before the parts name a side of the same row? */
export function isSideToo(t: Tokens, whole: Mention, parts: readonly Mention[]): boolean {
  const kind = toldApart(t, whole, parts, 0);
  if (kind === null) return false;
  // "hoàn thành tốt 201 em, hoàn thành 195 em, chưa hoàn thành 7 em": what is reached is a mark too
  const kinds = kind === 'goal' ? ['goal', 'mark'] : [kind];
  const own = [...sidesOf(t, [whole, ...parts], 0, 0)];
  return own.some((side) => kinds.some((one) => side.startsWith(`${one} `)));
}

/** Do the parts name some sides of a known row and leave others out ("THPT 1.080 em, THCS 409 em")? */
export function leavesOut(t: Tokens, whole: Mention, parts: readonly Mention[]): boolean {
  if (closedSet(t, whole, parts) > 0) return false;
  const kind = toldApart(t, whole, parts, 0) ?? '';
  return kind !== 'grade' && kind !== 'subject' && (NEEDED[kind] ?? 0) > parts.length;
}

/** "30 chỉ tiêu vượt, còn 6 chỉ tiêu chưa đạt": of aims those just reached go unsaid. */
export const skipsReached = (t: Tokens, whole: Mention, parts: readonly Mention[]): boolean =>
  toldApart(t, whole, parts, 0) === 'goal' && toldApart(t, whole, parts) === null;

/** "30 trường đạt mức độ 1 và 10 trường đạt mức độ 2": some may have reached none. */
export const isGraded = (t: Tokens, whole: Mention, parts: readonly Mention[]): boolean =>
  toldApart(t, whole, parts, 0) === 'grade';

/** "Tiếng Anh 8, Âm nhạc 3": of a row as long as that of the subjects some are named. */
export const isOpenRow = (t: Tokens, whole: Mention, parts: readonly Mention[]): boolean =>
  parts.length === 2 && toldApart(t, whole, parts, 0) === 'subject';

/** Do the parts name different sides of one row, complete or not? Then they cannot come to more than the whole. */
export function areApart(t: Tokens, whole: Mention, parts: readonly Mention[]): boolean {
  return toldApart(t, whole, parts, 0) !== null;
}

/** Are the parts told by marks of different sorts ("nữ 130, dân tộc 70, thạc sĩ 15")? Then one may be in several. */
export function overlap(t: Tokens, whole: Mention, parts: readonly Mention[]): boolean {
  const told: Set<string>[] = [];
  // "312 đảng viên, trong đó 180 đảng viên nữ": what all of them are tells nothing apart
  const shared = new Set<string>();
  for (let k = whole.num + 1; k < whole.to; k++) shared.add(matchValue(MARKS, t, k) ?? '');
  for (let n = 0; n < parts.length; n++) {
    const [from, to] = clauseOf(t, parts, n, whole.to);
    const kinds = new Set<string>();
    for (let k = from; k < to; k++) {
      const kind = matchValue(MARKS, t, k);
      if (kind !== null && !shared.has(kind)) kinds.add(kind);
    }
    if (kinds.size === 0) continue;
    if (told.some((other) => [...kinds].every((kind) => !other.has(kind)))) return true;
    told.push(kinds);
  }
  return false;
}

/** What the sides named around the parts tell apart, when none is left out; else null. */
function toldApart(t: Tokens, whole: Mention, parts: readonly Mention[], least?: number): string | null {
  const row = rowOf(whole);
  if (
    row.length > 1 &&
    parts.length === row.length &&
    row.every((noun) => parts.some((p) => unitKey(p.quantity.unit) === noun))
  )
    return 'row';
  /** The sides named so far, by what they tell apart; a side named twice ("THCS mức độ 2 … THCS mức độ 3") parts nothing. */
  let told: Map<string, Set<string>> | null = null;
  for (let n = 0; n < parts.length; n++) {
    const next = new Map<string, Set<string>>();
    const twice = new Set<string>();
    for (const side of sidesOf(t, parts, n, whole.to)) {
      const kind = side.split(' ')[0] as string;
      const before: Set<string> | undefined = told === null ? new Set() : told.get(kind);
      if (next.has(kind) || before?.has(side)) twice.add(kind);
      if (before) next.set(kind, new Set([...before, side]));
    }
    for (const kind of twice) next.delete(kind);
    told = next;
  }
  if (told === null || parts.length < 2) return null;
  for (const [kind, sides] of told)
    if (sides.size === parts.length && (sides.size >= (least ?? NEEDED[kind] ?? 2) || passOrFail(kind, sides))) {
      // "30 chỉ tiêu vượt, còn 6 chỉ tiêu chưa đạt" leaves out those just reached
      if (kind === 'stream' && !isPeople(unitKey(whole.quantity.unit))) continue;
      // "xếp loại tốt 6, khá 3" may leave out the lowest
      if (kind === 'mark' && least === undefined && !sides.has('mark 3') && !sides.has('mark 4')) continue;
      if (kind === 'goal' && !sides.has('goal 1') && least === undefined) continue;
      return kind;
    }
  return null;
}

/** "52 em đạt yêu cầu, 12 em không đạt" */
const passOrFail = (kind: string, sides: ReadonlySet<string>): boolean =>
  kind === 'mark' && sides.has('mark 3') && sides.has('mark 4');

/** "tốt 29 lượt (76,3%), khá 9 lượt (23,7%)": shares that come to a hundred leave nothing out. */
export function sharesAddUp(t: Tokens, parts: readonly Mention[]): boolean {
  let sum = 0;
  for (const { to } of parts) {
    if (!isPunct(t, to, '(') || t.kind[to + 1] !== NUM || !isPunct(t, to + 2, '%')) return false;
    sum += parseNumber(textOf(t, to + 1, to + 2), true)?.value ?? Number.NaN;
  }
  return parts.length > 1 && Math.abs(sum - 100) <= 0.06 * parts.length;
}

/** "xếp bậc cao 205 đề tài, bậc khá 466 đề tài, không xếp bậc 256 đề tài": the last are what the others are not. */
function deniesOthers(t: Tokens, whole: Mention, parts: readonly Mention[]): boolean {
  const last = parts.length - 1;
  const [from, to] = clauseOf(t, parts, last, whole.to);
  for (let k = from; k < to; k++) {
    const size = matchLength(NOT, t, k);
    const word = size > 0 ? t.words[k + size] : 0;
    if (!word || k + size >= to) continue;
    for (let n = 0; n < last; n++) {
      const [a, b] = clauseOf(t, parts, n, whole.to);
      for (let i = a; i < b; i++) if (t.words[i] === word && matchLength(NOT, t, i - 1) === 0) return true;
    }
  }
  return false;
}
const NOT = phraseTable('không, chưa, không được, chưa được');

/** The clause of one part: from the mark before it to the mark behind it. */
function clauseOf(t: Tokens, parts: readonly Mention[], n: number, whole: number): [from: number, to: number] {
  const p = parts[n] as Mention;
  let from = Math.max(p.from - 10, n === 0 ? whole : (parts[n - 1] as Mention).to);
  for (let k = p.from - 1; k >= from; k--) if (ends(t, k)) from = k + 1;
  let to = p.to;
  const next = (parts[n + 1] as Mention | undefined)?.from ?? t.count;
  while (to < next && to < p.to + 8 && !ends(t, to) && !isPunct(t, to, ':')) to++;
  return [from, to];
}

/** The sides named in the clause of one part. */
function sidesOf(t: Tokens, parts: readonly Mention[], n: number, whole: number): Set<string> {
  const p = parts[n] as Mention;
  const [from, to] = clauseOf(t, parts, n, whole);
  const aims = AIMS.test(unitKey(p.quantity.unit));
  const sides = new Set<string>();
  for (let k = from; k < to; k++) {
    if (t.words[k] === DO && t.kind[k + 1] === NUM) sides.add(`grade ${textOf(t, k + 1, k + 2)}`);
    // "3-4 tuổi 84 trẻ, 4-5 tuổi 91 trẻ", "trẻ 3 tuổi"
    if (t.words[k] === TUOI && t.kind[k - 1] === NUM) sides.add(`age ${textOf(t, k - 1, k)}`);
    const phase = matchLength(PHASES, t, k, to);
    if (phase > 0 && k + phase < to) sides.add(`phase ${textOf(t, k + phase, k + phase + 1).toLowerCase()}`);
    const side = matchValue(SIDE, t, k);
    if (side === null) continue;
    const size = matchLength(SIDE, t, k);
    // "giải Nhất", "2 nhất", not "cao nhất", "thứ ba"
    const rank = side.startsWith('rank ') && t.words[k - 1] !== GIAI && t.kind[k - 1] !== NUM;
    for (const one of side.split('|')) if (!rank && (aims || one !== 'goal 0')) sides.add(one);
    // "ngân sách xã 300 triệu đồng, xã hội hóa 120 triệu đồng"
    if (side.startsWith('tier ') && t.words[k] === NGAN) sides.add('money 0');
    if (side === 'level 3') sides.add('stream 0');
    // "THPT và GDTX 42.100 học sinh"
    if (side === 'stream 1') sides.add('level 3');
    k += size - 1;
  }
  return sides;
}

const ends = (t: Tokens, k: number): boolean =>
  t.kind[k] === NEWLINE || t.words[k] === VA || [',', ';', '(', ')', '.'].some((mark) => isPunct(t, k, mark));
