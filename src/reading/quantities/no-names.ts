import { TIME_UNITS } from '../lexicon/nouns.ts';
import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import { glued, isCapital, isPunct, NUM, type Tokens, textOf } from '../text/tokens.ts';
import { startsCountNoun } from './units.ts';

// Numbers behind a word that else makes them names ("năm 3", "khối 7", "Đội 2"), where they count all the same.

const id = registerWord;
const NAM = id('năm');
const KY = id('kỳ');
const TRONG = id('trong');
const KHOI = id('khối');
const BAI = id('bài');
const DOI = id('đội');
const NV = id('nv');
const TRUOC = id('trước');
const PHONG = id('phòng');
const HOC = id('học');
const LAM = id('làm');
const YEARLY = wordSet('hằng hàng mỗi');
const POSTS = phraseTable('tổng phụ trách, phụ trách, tpt');
const HIGHEST_GRADE = 12;

/** "đạt điểm 9 môn Toán": a mark, no nine subjects. */
export const isMark = (t: Tokens, i: number): boolean => t.words[i - 1] === DIEM && t.words[i + 1] === MON;
const DIEM = id('điểm');
const MON = id('môn');

/** "đợt 3 chương trình": which of few; "trong đợt 45 em", "mỗi đợt 2 lớp" and "3 đợt 120 em" count. */
export function isRound(t: Tokens, i: number): boolean {
  if (t.words[i - 1] !== DOT || t.kind[i - 2] === NUM || NO_ROUND.has(t.words[i - 2] as number)) return false;
  return /^0?[1-6]$/.test(textOf(t, i, i + 1));
}
const DOT = id('đợt');
const NO_ROUND = wordSet('mỗi một từng trong các nhiều hai ba');

/** Does the number at token i count what stands behind it, though `last`, the word before it, orders and names? */
export function countsWithin(t: Tokens, i: number, last: number): boolean {
  const noun = startsCountNoun(t, i + 1);
  if (last === NAM || last === KY) return countsInYear(t, i, last, noun);
  if (last === KHOI) {
    // "xây khối 16 phòng học": a block of rooms; grades end at twelve
    const rooms = t.words[i + 1] === PHONG && t.words[i + 2] === HOC;
    return rooms || (noun && Number(textOf(t, i, i + 1)) > HIGHEST_GRADE);
  }
  // "thời gian làm bài 90 phút"
  if (last === BAI) return t.words[i - 2] === LAM && matchLength(TIME_UNITS, t, i + 1) > 0;
  // "Tổng phụ trách Đội 01"
  if (last === DOI) return [3, 2, 1].some((size) => matchLength(POSTS, t, i - 1 - size, i - 1) === size);
  // "NV 05": wishes of candidates have no zero before them
  if (last === NV) return /^0\d/.test(textOf(t, i, i + 1));
  // "ít hơn năm trước 2 vụ"
  if (last === TRUOC && isPunct(t, i + 1, ')')) return true;
  return last === TRUOC && (t.words[i - 2] === NAM || t.words[i - 2] === KY) && comparesBefore(t, i - 3);
}

/** A year or a term without a number: "Trong năm 20 em …", "Hằng năm 4/4 chi hội …", "điểm lẻ Xóm Năm 3 lớp". */
function countsInYear(t: Tokens, i: number, last: number, noun: boolean): boolean {
  const fraction = isPunct(t, i + 1, '/') && t.kind[i + 2] === NUM && glued(t, i);
  if (!(fraction ? startsCountNoun(t, i + 3) : noun)) return false;
  if (t.words[i - 2] === TRONG || YEARLY.has(t.words[i - 2] as number)) return true;
  return last === NAM && isCapital(t, i - 1) && isCapital(t, i - 2);
}

/** "nhiều hơn", "cao hơn", at most a few words back from token i. */
function comparesBefore(t: Tokens, i: number): boolean {
  for (let k = i; k >= 0 && k > i - 4; k--) if (t.words[k] === HON) return true;
  return false;
}
const HON = id('hơn');
