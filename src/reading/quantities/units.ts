import { COUNT_NOUNS, HALF_NOUNS, LIKE_NOUNS, NOT_COUNTED, SCHOOL_LEVELS } from '../lexicon/nouns.ts';
import { matchLength, matchValue, phraseTable } from '../lexicon/phrases.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import { glued, isAllCaps, isCapital, isPunct, NUM, PUNCT, type Tokens, textOf, WORD } from '../text/tokens.ts';
import { isNotCounted, isPlainNoun, modifiers, peopleBehind, rowEnd } from './unit-rows.ts';

// The unit noun after a number: head from the lexicon (or an unknown lower-case noun), its modifiers, a list of
// like heads ("xã, phường, thị trấn"), a denominator after a slash ("học sinh/lớp").

const TONG = registerWord('tổng');
const LUOT = registerWord('lượt');

/** A unit noun phrase in tokens [from, to). `known`: its head stands in the lexicon. */
export interface Unit {
  from: number;
  to: number;
  known: boolean;
}

/** True when a noun of the lexicon starts at the token. */
export function startsCountNoun(t: Tokens, i: number): boolean {
  return i < t.count && t.kind[i] === WORD && matchLength(COUNT_NOUNS, t, i) > 0;
}

/** "9 tháng/năm học", "hồ sơ kéo dài 5 tháng", "giữa 2 cấp", "dưới 10 độ C", "gần 60.000 lượt truy cập": measures whose words count nothing by themselves. */
function toldMeasure(t: Tokens, i: number, limit: number): number {
  if (t.words[i] === THANG && isPunct(t, i + 1, '/') && t.words[i + 2] === NAM) return 1;
  if (t.words[i] === THANG && lasts(t, i - 1)) return 1;
  if (t.words[i] === CAP && AMONG.has(t.words[i - 2] as number) && t.kind[i + 1] === PUNCT) return 1;
  if (t.words[i] === DO && i + 1 < limit && t.words[i + 1] === CELSIUS && isCapital(t, i + 1)) return 2;
  // "sinh hoạt chi bộ 12 kỳ": meetings held
  if (
    t.words[i] === KY &&
    matchLength(COUNT_NOUNS, t, i, limit) === 0 &&
    (t.kind[i + 1] !== WORD || !NO_MEETING.has(t.words[i + 1] as number)) &&
    isPlural(t, i - 1)
  )
    return 1;
  // "tăng 2 bậc so với năm trước": ranks risen
  if (t.words[i] === BAC && RISES.has(t.words[i - 2] as number)) return 1;
  return ABOUT.has(t.words[i - 2] as number) ? matchLength(VISITS, t, i, limit) : 0;
}
const KY = registerWord('kỳ');
/** "3 kỳ thi", "2 kỳ đại hội", "kỳ II": other things, and names. */
const NO_MEETING = wordSet('thi họp đại hội quốc i ii học nghỉ hè tuyển kiểm');
const isPlural = (t: Tokens, i: number): boolean =>
  t.kind[i] === NUM && !/^0?\d$/.test(textOf(t, i, i + 1)) ? true : !TERMS_OF.has(t.words[i - 1] as number);
const TERMS_OF = wordSet('học nhiệm kỳ trong');
const BAC = registerWord('bậc');
const RISES = wordSet('tăng giảm tụt vượt lên xuống nhảy');
const THANG = registerWord('tháng');
const NAM = registerWord('năm');
const MON = registerWord('môn');
const CAP = registerWord('cấp');
const AMONG = wordSet('giữa cả cho');

/** "kéo dài 5 tháng", "chậm hơn 3 tháng", "(8 tháng)", "4 người x 8 tháng": a length that is told, the number at token i. */
function lasts(t: Tokens, i: number): boolean {
  // "thực hiện 9 tháng đầu năm"
  if (PART_OF_YEAR.has(t.words[i + 2] as number)) return false;
  if (isPunct(t, i - 1, '(') && isPunct(t, i + 2, ')')) return true;
  let at = i - 1;
  for (; at > i - 4 && BLURRED.has(t.words[at] as number); ) at--;
  if (t.words[at] === QUA) at -= t.words[at - 1] === KHONG ? 2 : 1;
  return LASTS.has(t.words[at] as number) || isPunct(t, at, '×') || (at < i - 2 && t.words[at + 1] === KHONG);
}
const PART_OF_YEAR = wordSet('đầu cuối năm qua tuổi nay');
const BLURRED = wordSet('hơn gần khoảng tới đến là trên dưới');
const QUA = registerWord('quá');
const KHONG = registerWord('không');
const LASTS = wordSet('dài chậm muộn trễ hưởng hiện x');
const DO = registerWord('độ');
const CELSIUS = registerWord('c');
/** In prose visits are about so many; the counter at the foot of a page says them exactly. */
const VISITS = phraseTable('lượt truy cập, lượt xem');
const ABOUT = wordSet('gần hơn trên khoảng tới đến hàng');

/** The unit noun phrase that starts at token i, or null. */
export function readUnit(t: Tokens, i: number, limit: number): Unit | null {
  const title = titleEnd(t, i, limit);
  if (title > 0) return { from: i, to: title, known: true };
  if (i >= limit || t.kind[i] !== WORD) return null;
  const told = toldMeasure(t, i, limit);
  if (told > 0) return { from: i, to: i + told, known: true };
  const not = matchLength(NOT_COUNTED, t, i, limit);
  let length = matchLength(COUNT_NOUNS, t, i, limit);
  if (not > length || (not > 0 && not === length)) return null;
  const known = length > 0;
  if (!known) {
    if (isCapital(t, i) && !isAllCaps(t, i)) return null;
    // "27 tiểu học": schools of that level
    const level = matchLength(SCHOOL_LEVELS, t, i, limit);
    if (level > 1) return { from: i, to: i + level, known };
    length = 1;
    const next = i + 1;
    if (next < limit && t.kind[next] === WORD && !isCapital(t, next) && !isNotCounted(t, next) && !isAllCaps(t, i))
      length = 2;
    return { from: i, to: joinedCaps(t, i + length, limit), known };
  }
  let to = modifiers(t, i + length, limit);
  // "lượt cán bộ, giáo viên": the people behind the turns
  if (t.words[i] === LUOT && length > 1 && matchValue(LIKE_NOUNS, t, i + 1, limit) !== null) {
    const people = readUnit(t, i + 1, limit);
    if (people) return { from: i, to: people.to, known };
  }
  // "9,5 điểm môn Hóa"
  const mark = t.words[to] === MON;
  if (length === 1 && to === i + 1 && !mark && matchLength(HALF_NOUNS, t, i, i + 1) > 0 && isPlainNoun(t, to, limit))
    to++;
  to = rowEnd(t, i, i + length, to, limit);
  return { from: i, to: joinedCaps(t, to, limit), known };
}

/** "138.100 “Gia đình học tập”": the end of a title in quotation marks that is counted by its first noun; 0 for anything else. */
function titleEnd(t: Tokens, i: number, limit: number): number {
  if (!isPunct(t, i, '“') && !isPunct(t, i, '"')) return 0;
  if (matchLength(TITLED, t, i + 1, limit) === 0) return 0;
  for (let k = i + 2; k < limit && k < i + TITLE; k++) {
    if (isPunct(t, k, '”') || isPunct(t, k, '"')) return k + 1;
    if (t.kind[k] !== WORD) return 0;
  }
  return 0;
}
const TITLED = phraseTable(
  'gia đình, dòng họ, cộng đồng, đơn vị, mái ấm, nhà, ngôi nhà, tủ sách, thư viện, lớp, tổ, câu lạc bộ, clb, xã',
);
const TITLE = 8;

/** "CBVC-NLĐ": abbreviations joined by a dash. */
function joinedCaps(t: Tokens, i: number, limit: number): number {
  let to = i;
  while (to + 1 < limit && isPunct(t, to, '-') && glued(t, to - 1) && glued(t, to) && isAllCaps(t, to + 1)) to += 2;
  return to;
}

/** "học sinh/lớp", "đồng/tháng", "em / lớp": the end after the slash part, or `to` when there is none. */
export function slashPart(t: Tokens, to: number, limit: number): number {
  // "300 phòng học/10.000 dân"
  if (
    isPunct(t, to, '/') &&
    to + 2 < limit &&
    t.kind[to + 1] === NUM &&
    PER.test(textOf(t, to + 1, to + 2)) &&
    startsCountNoun(t, to + 2)
  )
    return to + 2 + matchLength(COUNT_NOUNS, t, to + 2, limit);
  if (!isPunct(t, to, '/') || to + 1 >= limit || t.kind[to + 1] !== WORD || t.words[to + 1] === TONG) return to;
  if (isAimBehind(t, to + 1, limit)) return to;
  const end = pairEnd(t, perEnd(t, to + 1, limit), limit);
  // "đồng/người/năm"
  if (isPunct(t, end, '/') && end + 1 < limit && t.kind[end + 1] === WORD) return perEnd(t, end + 1, limit);
  return matchValue(LIKE_NOUNS, t, to + 1, end) === 'people' ? peopleBehind(t, end, limit) : end;
}

/** "02 đảng viên/chỉ tiêu 03", "14 lớp/kế hoạch 12 lớp", "36 người/nữ 29": what was to be or is of them, no rate. */
function isAimBehind(t: Tokens, i: number, limit: number): boolean {
  const size = matchLength(AIMED, t, i, limit);
  return size > 0 && t.kind[i + size] === NUM;
}
const AIMED = phraseTable(
  'chỉ tiêu, mục tiêu, kế hoạch, kh, nghị quyết, nq, chỉ tiêu là, kế hoạch là, chỉ tiêu giao, kế hoạch giao, nữ',
);

/** The end of what stands behind a slash: "học kỳ", "sinh viên", else one word. */
const perEnd = (t: Tokens, i: number, limit: number): number =>
  i + Math.max(1, matchLength(COUNT_NOUNS, t, i, limit), matchLength(TERMS, t, i, limit));
/** "giáo viên/nhóm, lớp": groups of children and classes of pupils are one there. */
function pairEnd(t: Tokens, end: number, limit: number): number {
  const pair = t.words[end - 1] === NHOM && isPunct(t, end, ',') && t.words[end + 1] === LOP;
  return pair && end + 1 < limit && t.kind[end + 2] !== NUM ? end + 2 : end;
}
const NHOM = registerWord('nhóm');
const LOP = registerWord('lớp');
const TERMS = phraseTable('học kỳ, năm học, đầu người, lượt người');

/** Per hundred, thousand, ten thousand. */
const PER = /^1$|^1[.]?0[0.]+$/;

/** The words of a unit as printed, with the spaces around a slash kept. */
export function unitText(t: Tokens, unit: Unit): string {
  const text = textOf(t, unit.from, unit.to).replace(/\s+/g, ' ');
  // "25.000.000đ", "30.000đ/trẻ/ngày"
  return text.replace(/^đ(?=$| ?\/(?! ?c\b))/, 'đồng');
}

/** The first counted noun in [from, to), as it stands there. */
export function firstNoun(t: Tokens, from: number, to: number): string | null {
  for (let k = from; k < to; k++) {
    const length = matchLength(COUNT_NOUNS, t, k, to);
    if (length > 0) return textOf(t, k, k + length);
  }
  return null;
}
