import { registerWord, wordSet } from '../lexicon/words.ts';
import { glued, isAllCaps, isCapital, isPunct, NEWLINE, NUM, PUNCT, type Tokens, textOf, WORD } from './tokens.ts';

// The marks that points and parts begin with: "1.", "2.1", "a)", "II -", "A/", "-", "Một là", "Phần II".

const id = registerWord;
const BULLETS = '-+•*–►·○●▪◦→';
export const ROMAN = /^[IVX]{1,5}$/;
const COUNTING = wordSet('một hai ba bốn năm sáu bảy tám chín mười');
const LA = id('là');
const THU = id('thứ');
const RANKS = wordSet('nhất hai ba tư năm sáu bảy tám chín mười');

/** ". Giáo viên: 17": a stop is a bullet at the start of a line alone. */
const isLineMark = (t: Tokens, i: number): boolean => isPunct(t, i, '.') && opensLine(t, i) && t.kind[i + 1] === WORD;

/** Does a marker only open a point, without a number or letter of its own? */
export const isBullet = (marker: string | null): boolean => marker !== null && `${BULLETS}.`.includes(marker);

/** The marker at the start of a line or sentence, with the token after it; null when there is none. */
export function readMarker(t: Tokens, i: number): { text: string; to: number } | null {
  if (opensPartInCaps(t, i)) return { text: textOf(t, i + 1, i + 2), to: i + 2 };
  const ranked = partByRank(t, i);
  if (ranked > 0) return { text: textOf(t, ranked - 2, ranked - 1), to: ranked };
  if (isPunct(t, i, '(') && t.kind[i + 1] === NUM && isPunct(t, i + 2, ')') && opensLine(t, i) && isCapital(t, i + 3))
    if (/^\d{1,2}$/.test(textOf(t, i + 1, i + 2))) return { text: textOf(t, i, i + 3), to: i + 3 };
  let at = partWord(t, i);
  let text: string | null = null;
  while (at < t.count && t.kind[at] === PUNCT && BULLETS.includes(String.fromCharCode(t.code[at] as number))) {
    text ??= textOf(t, at, at + 1);
    at++;
  }
  if (at === i && isLineMark(t, at)) {
    text = textOf(t, at, at + 1);
    at++;
  }
  for (let guard = 0; guard < 2 && at + 1 < t.count; guard++) {
    const raw = textOf(t, at, at + 1);
    const closed =
      isPunct(t, at + 1, '.') ||
      isPunct(t, at + 1, ')') ||
      isPunct(t, at + 1, '/') ||
      isPunct(t, at + 1, '-') ||
      isPunct(t, at + 1, ':');
    const tight = glued(t, at);
    if (
      t.kind[at] === NUM &&
      raw.length <= 7 &&
      closed &&
      tight &&
      (!glued(t, at + 1) || (isPunct(t, at + 1, '.') && at === i && opensLine(t, i) && isCapital(t, at + 2))) &&
      /^\d{1,2}(\.\d{1,2}){0,3}$/.test(raw)
    ) {
      if (isPunct(t, at + 1, '/') && t.kind[at + 2] === NUM) break;
      if (isPunct(t, at + 1, ':')) break;
    } else if (t.kind[at] === NUM && /^\d{1,2}(\.\d{1,2}){1,3}$/.test(raw) && isCapital(t, at + 1) && guard === 0) {
      text = raw;
      at += 1;
      continue;
    } else if (
      t.kind[at] === WORD &&
      raw.length === 1 &&
      /[a-zđ]/i.test(raw) &&
      tight &&
      (isPunct(t, at + 1, ')') ||
        ((isPunct(t, at + 1, '.') || (isPunct(t, at + 1, '/') && isAllCaps(t, at))) && !glued(t, at + 1)) ||
        (isPunct(t, at + 1, ',') && at === i && opensLine(t, i) && !isAllCaps(t, at) && isCapital(t, at + 2)) ||
        (isPunct(t, at + 1, '-') && at === i && opensLine(t, i) && !glued(t, at + 1) && inCaps(t, at)) ||
        (isPunct(t, at + 1, '.') && at === i && opensLine(t, i) && inCaps(t, at)))
    ) {
      // a) b. đ) A/ B-
    } else if (
      t.kind[at] === WORD &&
      ROMAN.test(raw) &&
      (isPunct(t, at + 1, '.') ||
        isPunct(t, at + 1, '-') ||
        isPunct(t, at + 1, '–') ||
        (isPunct(t, at + 1, '/') && !glued(t, at + 1)) ||
        isPunct(t, at + 1, ')'))
    ) {
      // I. II - III/
    } else if (
      t.kind[at] === WORD &&
      COUNTING.has(t.words[at] as number) &&
      t.words[at + 1] === LA &&
      isCapital(t, at)
    ) {
      const end = at + 2;
      return { text: textOf(t, at, end), to: isPunct(t, end, ',') || isPunct(t, end, ':') ? end + 1 : end };
    } else if (t.kind[at] === WORD && t.words[at] === THU && RANKS.has(t.words[at + 1] as number) && isCapital(t, at)) {
      const end = t.words[at + 2] === LA ? at + 3 : at + 2;
      if (!isPunct(t, end, ',') && !isPunct(t, end, ':') && end === at + 2) break;
      return { text: textOf(t, at, end), to: isPunct(t, end, ',') || isPunct(t, end, ':') ? end + 1 : end };
    } else break;
    text = raw;
    at += 2;
    if (isPunct(t, at, '-') && !glued(t, at)) at++;
  }
  return text === null ? null : { text, to: at };
}

/** "A.KẾT QUẢ": a letter glued to a head in capitals. */
const inCaps = (t: Tokens, at: number): boolean =>
  isAllCaps(t, at) &&
  t.kind[at + 2] === WORD &&
  isAllCaps(t, at + 2) &&
  t.kind[at + 3] === WORD &&
  isAllCaps(t, at + 3);

/** "1.Thực hiện …": glued to its text, a number is a marker at the start of a line only. */
const opensLine = (t: Tokens, i: number): boolean => i === 0 || t.kind[i - 1] === NEWLINE;

/** "Phần 2. Nhiệm vụ", "Chương II. …", "Phần A. Tình hình": past the word before the number or letter of a part. */
function partWord(t: Tokens, i: number): number {
  const next = t.kind[i + 1] === NUM || (t.kind[i + 1] === WORD && NUMBERS.test(textOf(t, i + 1, i + 2)));
  return t.kind[i] === WORD && PARTS.has(t.words[i] as number) && isCapital(t, i) && next && isPunct(t, i + 2, '.')
    ? i + 1
    : i;
}
const PARTS = wordSet('phần chương mục');
const NUMBERS = /^(?:[IVX]{1,5}|[A-H])$/;

/** "Phần thứ hai: PHƯƠNG HƯỚNG …": the token after the mark behind the rank, or 0. */
const partByRank = (t: Tokens, i: number): number =>
  PARTS.has(t.words[i] as number) &&
  isCapital(t, i) &&
  t.words[i + 1] === THU &&
  RANKS.has(t.words[i + 2] as number) &&
  (isPunct(t, i + 3, ':') || isPunct(t, i + 3, '.') || isPunct(t, i + 3, '-') || isPunct(t, i + 3, '–')) &&
  t.kind[i + 4] === WORD &&
  opensLine(t, i)
    ? i + 4
    : 0;

/** "Phần II PHƯƠNG HƯỚNG NĂM HỌC … Thực hiện …": nothing but capitals parts the heading from its number and its text. */
const opensPartInCaps = (t: Tokens, i: number): boolean =>
  PARTS.has(t.words[i] as number) &&
  isCapital(t, i) &&
  t.kind[i + 1] === WORD &&
  ROMAN.test(textOf(t, i + 1, i + 2)) &&
  capsRun(t, i + 2) >= i + 4;

/** What is told by a number in a heading: a month, a term. */
const NUMBERED = wordSet('tháng quý kỳ kì khóa khoá');

/** End of the run of all-capital words (numbers and dashes allowed inside) from token i. */
export function capsRun(t: Tokens, i: number): number {
  let at = i;
  let last = i;
  for (; at < t.count && at < i + 40; at++) {
    if (t.kind[at] === WORD) {
      if (!isAllCaps(t, at)) break;
      last = at + 1;
    } else if (t.kind[at] === NEWLINE) break;
    else if (t.kind[at] === NUM) {
      // "NHIỆM VỤ THÁNG 9", "HỌC KỲ 2 NĂM HỌC 2018-2019"
      if (!/^(19|20)\d\d$/.test(textOf(t, at, at + 1)) && !NUMBERED.has(t.words[at - 1] as number)) break;
      last = at + 1;
    } else if (isPunct(t, at, '/') && t.kind[at + 1] === NUM && NUMBERED.has(t.words[at - 2] as number)) continue;
    else if (!isPunct(t, at, ',') && !isPunct(t, at, '-') && !isPunct(t, at, '–')) break;
  }
  return last;
}
