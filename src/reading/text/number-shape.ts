import { SCALES } from '../lexicon/nouns.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import { startsCountNoun } from '../quantities/units.ts';
import type { Dates } from './dates.ts';
import { parseNumber } from './numbers.ts';
import { glued, isPunct, NUM, type Tokens, textOf, WORD } from './tokens.ts';

// The shape of a number before its unit: plain, range ("6-11", "từ 2 đến 3"), fraction ("11/11", "1 trong 4"),
// with scale words ("47 triệu", "1 tỷ 200 triệu"), with a spelled repetition ("02 (hai)"), with spaced thousands.

const id = registerWord;
const SCALE_IDS = new Map<number, number>(Object.entries(SCALES).map(([word, factor]) => [id(word), factor]));
const LE = id('lệ');
const DEN = id('đến');
const DUOI = id('dưới');
const TRONG = id('trong');
const TREN = id('trên');
const SO = id('số');
const TONG = id('tổng');
const MUOI = id('mười');

/** A number in tokens [first, at). */
export interface Shape {
  kind: 'plain' | 'range' | 'fraction';
  /** Digits as printed, spaces of thousands removed. */
  raw: string;
  /** The same of the second number of a range or fraction; null for a plain number. */
  other: string | null;
  /** The last token of the digits: of the second number of a range or fraction, else of the first. */
  last: number;
  /** The first token after the number and its scale words. */
  at: number;
  factor: number;
  /** What a second scaled number adds: the 200 million of "1 tỷ 200 triệu", and what follows those. */
  plus: number;
}

/** Reads the number that starts at token i; `limit` is the end of the sentence. */
export function readShape(t: Tokens, dates: Dates, i: number, limit: number): Shape {
  const number = (k: number): boolean => k < limit && t.kind[k] === NUM && !dates.at[k];
  const end = digitsEnd(t, i, number);
  const raw = digitsOf(t, i, end);
  const shape: Shape = { kind: 'plain', raw, other: null, last: end - 1, at: end, factor: 1, plus: 0 };
  pairUp(t, number, i, end, shape);
  shape.at = afterRepetition(t, shape.at);
  for (let scale = scaleAt(t, shape.at, limit); scale; scale = scaleAt(t, shape.at, limit)) {
    shape.factor *= scale;
    shape.at++;
  }
  for (let above = shape.factor; above > 1 && number(shape.at); ) {
    const more = scaleAt(t, shape.at + 1, limit);
    if (!more || more >= above) break;
    shape.plus += (parseNumber(textOf(t, shape.at, shape.at + 1))?.value ?? 0) * more;
    shape.at += 2;
    above = more;
  }
  return shape;
}

function scaleAt(t: Tokens, k: number, limit: number): number {
  return k < limit && t.words[k + 1] !== LE ? (SCALE_IDS.get(t.words[k] as number) ?? 0) : 0;
}

/** `i` and `end`: where the first number begins, and the token after its digits. */
function pairUp(t: Tokens, number: (k: number) => boolean, i: number, end: number, shape: Shape): void {
  const dash = (k: number): boolean => isPunct(t, k, '-') || isPunct(t, k, '–') || t.words[k] === DEN;
  const pair = (kind: Shape['kind'], second: number): void => {
    shape.kind = kind;
    shape.at = digitsEnd(t, second, number);
    shape.last = shape.at - 1;
    shape.other = digitsOf(t, second, shape.at);
  };
  // "từ 5 đến dưới 10 lớp"
  const below = t.words[end] === DEN && t.words[end + 1] === DUOI;
  const second = below && t.words[i - 1] === TU ? end + 2 : end + 1;
  const two = number(second) && !chained(t, second);
  if (two && (isPunct(t, end, '/') || t.words[end] === TRONG)) pair('fraction', second);
  else if (two && dash(end) && !isCountAndShare(t, i, end, second)) pair('range', second);
  if (shape.kind !== 'plain') return;
  // "19 trong (tổng) số 45", "728 trên tổng số 798"
  if (
    (t.words[end] === TRONG || (t.words[end] === TREN && t.words[second] === TONG)) &&
    (t.words[second] === SO || t.words[second] === TONG)
  ) {
    const at = t.words[second] === TONG ? second + 2 : second + 1;
    if (number(at)) pair('fraction', at);
  }
  // "30% - 40%", "30% đến 40%", "từ 30% đến dưới 40%"
  if (isPunct(t, end, '%') && dash(end + 1)) {
    const upper = t.words[i - 1] === TU && t.words[end + 2] === DUOI ? end + 3 : end + 2;
    if (number(upper) && isPunct(t, upper + 1, '%')) pair('range', upper);
  }
  if (shape.kind === 'plain' && t.words[i - 1] === TU) unitTwice(t, number, i, pair);
}

/** "Giỏi 29 - 3,8%": a count and what share it is, no range. */
function isCountAndShare(t: Tokens, i: number, end: number, second: number): boolean {
  if (!isPunct(t, second + 1, '%') || t.words[end] === DEN) return false;
  const [count, share] = [digitsOf(t, i, end), digitsOf(t, second, second + 1)];
  return /^\d+(\.\d{3})*$/.test(count) && (parseNumber(count)?.value ?? 0) > (parseNumber(share, true)?.value ?? 0);
}

/** "từ 0,5 m đến 2 m", "từ 2 triệu đồng đến 5 triệu đồng": the unit after either number; "tăng từ 5 lớp đến 9 lớp" goes from one to the other. */
function unitTwice(
  t: Tokens,
  number: (k: number) => boolean,
  i: number,
  pair: (kind: Shape['kind'], last: number) => void,
): void {
  let size = 1;
  while (size < 4 && t.kind[i + size] === WORD && t.words[i + size] !== DEN) size++;
  const last = i + size + 1;
  if (size < 2 || t.words[i + size] !== DEN || !number(last) || MOVES.has(t.words[i - 2] as number)) return;
  for (let k = 1; k < size; k++) if (t.words[i + k] === 0 || t.words[i + k] !== t.words[last + k]) return;
  pair('range', last);
}
const TU = id('từ');
const MOVES = wordSet('tăng giảm nâng lên hạ rút cắt tụt điều chỉnh chuyển');

/** "12/05/2020", "9/9/9": more than a pair. */
function chained(t: Tokens, k: number): boolean {
  return isPunct(t, k + 1, '/') && t.kind[k + 2] === NUM && glued(t, k);
}

/** "12 500", "1 240,5": the token after a number that starts at `i`, its groups of three parted by single spaces. */
export function digitsEnd(t: Tokens, i: number, number = (k: number): boolean => t.kind[k] === NUM): number {
  let at = i + 1;
  if (!/^[1-9]\d{0,2}$/.test(textOf(t, i, at))) return at;
  if (number(at + 1) && partsThousands(t, at)) return at + 2;
  for (; number(at) && oneSpace(t, at); at++) {
    const group = textOf(t, at, at + 1);
    if (!/^\d{3}(,\d{1,2})?$/.test(group)) break;
    if (group.length > 3) return at + 1;
  }
  return at;
}

/** "57. 612 lượt người": a dot that parts thousands, though a space was typed behind it. */
export function partsThousands(t: Tokens, dot: number): boolean {
  if (!isPunct(t, dot, '.') || t.kind[dot - 1] !== NUM || !glued(t, dot - 1) || !oneSpace(t, dot + 1)) return false;
  if (!/^[1-9]\d{0,2}$/.test(textOf(t, dot - 1, dot)) || !/^\d{3}$/.test(textOf(t, dot + 1, dot + 2))) return false;
  // "1. 150 học sinh …": the marker of a point
  if (dot < 2 || t.kind[dot - 2] !== WORD || NUMBERED.has(t.words[dot - 2] as number)) return false;
  return startsCountNoun(t, dot + 2);
}

/** "học sinh lớp 5. 120 em …": what has a number ends a sentence. */
const NUMBERED = wordSet('lớp khối năm tháng quý khóa điều khoản mục số tổ đội phường quận là');

/** A single space before a token; a tab parts the cells of a table. */
const oneSpace = (t: Tokens, at: number): boolean =>
  (t.start[at] as number) - (t.end[at - 1] as number) === 1 && t.text[t.end[at - 1] as number] !== '\t';

/**
 * Does the number count, whatever word stands before it? "mỗi ngày 7 tiết", "mỗi lớp 35 em" are measures of each; "nghỉ hưu
 * đúng tuổi 23 người" and "trong độ tuổi 3 450 người" tell no age, "cả năm 65 lớp" no year.
 */
export function isNoRank(t: Tokens, i: number): boolean {
  if (t.words[i - 2] === MOI) return startsCountNoun(t, i + 1);
  // "cả năm 65 lớp"
  if (t.words[i - 1] === NAM && t.words[i - 2] === CA) return startsCountNoun(t, digitsEnd(t, i));
  // "tiến bộ vượt bậc 33 học sinh"
  if (t.words[i - 1] === BAC && t.words[i - 2] === VUOT) return startsCountNoun(t, digitsEnd(t, i));
  if (t.words[i - 1] !== TUOI || t.kind[i - 2] === NUM) return false;
  const end = digitsEnd(t, i);
  // "cộng hai độ tuổi 164.150 cháu"
  const grouped = /^\d{1,3}(\.\d{3})+$/.test(textOf(t, i, i + 1));
  return startsCountNoun(t, end) && (end > i + 1 || grouped || OF_AGE.has(t.words[i - 2] as number));
}
const MOI = id('mỗi');
const TUOI = id('tuổi');
const NAM = id('năm');
const CA = id('cả');
const BAC = id('bậc');
const VUOT = id('vượt');
const OF_AGE = wordSet('đúng trước quá');

/** The digits of such a number without the spaces. */
export const digitsOf = (t: Tokens, i: number, end: number): string => textOf(t, i, end).replace(/\s/g, '');

/** Past "(hai)" or "(mười hai)" after "02". */
function afterRepetition(t: Tokens, at: number): number {
  if (!isPunct(t, at, '(') || t.kind[at + 1] !== WORD) return at;
  if (isPunct(t, at + 2, ')')) return at + 3;
  return isPunct(t, at + 3, ')') && t.words[at + 1] === MUOI ? at + 4 : at;
}
