import { COUNT_NOUNS, MODIFIERS } from '../lexicon/nouns.ts';
import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import type { Sentence } from '../text/segment.ts';
import { isCapital, isPunct, NUM, PUNCT, type Tokens, textOf, WORD } from '../text/tokens.ts';
import type { Mention } from './quantities.ts';

// Measures without their unit: ratios ("Tỷ lệ giáo viên trên lớp là 1,7", "tỷ lệ chọi 2,3", and what they are compared with), mean ages;
// and posts with the number of those who hold them: "Tổng phụ trách Đội 01".

const RATIO = phraseTable('tỷ lệ, tỉ lệ, tỷ số, tỉ số, định mức, bình quân');
const CHOI = phraseTable('tỷ lệ chọi, tỉ lệ chọi');
const LINKS = wordSet('là đạt khoảng gần hơn trên chỉ mới có còn ở mức');
const TREN = registerWord('trên');
const MOT = registerWord('một');
const SO = registerWord('số');
const PER = phraseTable('lớp, nhóm, nhóm lớp, trường, phòng, giáo viên, học sinh, trẻ, bàn, máy');
/** A ratio stands no farther behind its name. */
const REACH = 14;

/** What such a number in tokens [from, to) measures, or null. */
export function ratioUnit(t: Tokens, s: Sentence, from: number, to: number, out: readonly Mention[]): string | null {
  if (t.kind[to] === WORD && to < s.to) return null;
  if (marksGoOn(t, s, from, out)) return 'điểm';
  return competition(t, s, from) ?? namedRatio(t, s, from) ?? comparedWith(t, s, from, out);
}

/** "Điểm trung bình môn Toán là 6,4; Ngữ văn 7,0": the next subject with its mark. */
function marksGoOn(t: Tokens, s: Sentence, from: number, out: readonly Mention[]): boolean {
  const last = out[out.length - 1];
  if (!last || last.from < s.body || last.quantity.unit !== 'điểm' || last.decimals === 0) return false;
  if (!isPunct(t, last.to, ';') && !isPunct(t, last.to, ',') && t.words[last.to] !== AND) return false;
  if (!/^\d,\d{1,2}$/.test(textOf(t, from, from + 1)) || from - last.to > 6 || !isCapital(t, last.to + 1)) return false;
  for (let k = last.to + 1; k < from; k++) if (t.kind[k] !== WORD) return false;
  return true;
}
const AND = registerWord('và');

/** "tỷ lệ chọi là 2,3": candidates for a place. */
function competition(t: Tokens, s: Sentence, from: number): string | null {
  let at = from;
  while (at > s.body && LINKS.has(t.words[at - 1] as number)) at--;
  return matchLength(CHOI, t, at - 3, at) === 3 ? 'thí sinh/chỉ tiêu' : null;
}

/** "Tỷ lệ giáo viên tiểu học trên lớp là 1,4": the first noun for each of the second, nothing else between. */
function namedRatio(t: Tokens, s: Sentence, from: number): string | null {
  for (let k = from - 1; k >= s.body && k > from - REACH && (t.kind[k] === WORD || isPunct(t, k, '/')); k--) {
    const name = matchLength(RATIO, t, k, from);
    if (name === 0) continue;
    const noun = k + name;
    const end = noun + matchLength(COUNT_NOUNS, t, noun, from);
    const on = end + matchLength(MODIFIERS, t, end, from);
    if (end === noun || (t.words[on] !== TREN && !(isPunct(t, on, '/') && t.words[k] !== BINH))) continue;
    const per = t.words[on + 1] === MOT ? on + 2 : on + 1;
    const size = matchLength(PER, t, per, from);
    let at = per + size;
    at += size > 0 ? matchLength(MODIFIERS, t, at, from) : 0;
    while (at < from && LINKS.has(t.words[at] as number)) at++;
    return size > 0 && at === from ? `${textOf(t, noun, end)}/${textOf(t, per, per + size)}` : null;
  }
  return null;
}

/** "…, cao hơn định mức 0,05", "…, trong khi định mức là 1,5": compared with the ratio before it in the sentence. */
function comparedWith(t: Tokens, s: Sentence, from: number, out: readonly Mention[]): string | null {
  const last = out[out.length - 1];
  if (!last || last.from < s.body || !last.quantity.unit?.includes('/') || from - last.to > REACH) return null;
  if (last.percent || !/^\d{1,2},\d{1,2}$/.test(textOf(t, from, from + 1))) return null;
  for (let k = from - 1; k > last.to; k--) {
    if (t.kind[k] === NUM || (t.kind[k] === PUNCT && !isPunct(t, k, ','))) return null;
    if (matchLength(COMPARED, t, k, from) > 0) return last.quantity.unit;
  }
  return null;
}
const COMPARED = phraseTable('cao hơn, thấp hơn, nhiều hơn, ít hơn, định mức, quy định');

/** Posts that one or a few hold, between marks: "kế toán 01, Tổng phụ trách Đội 01". */
const POSTS = phraseTable(
  'tổng phụ trách đội, tổng phụ trách, tpt đội, tpt, hiệu trưởng, phó hiệu trưởng, kế toán, văn thư, thủ quỹ, nhân viên y tế, nhân viên thư viện, cấp dưỡng, cô nuôi',
);
const OPENS = ',;:(–-+';

/** "hiệu trưởng 01, phó hiệu trưởng 02": the post that a mark opens and the number closes; null for anything else. */
export function postUnit(t: Tokens, s: Sentence, from: number, to: number): string | null {
  if (to < s.to && t.kind[to] !== PUNCT) return null;
  const end = isPunct(t, from - 1, ':') ? from - 1 : from;
  for (let size = 4; size >= 1; size--) {
    const at = end - size;
    if (at < s.body || matchLength(POSTS, t, at, end) !== size) continue;
    const opens = at === s.body || t.words[at - 1] === GOM || t.words[at - 1] === DO;
    const marked = t.kind[at - 1] === PUNCT && OPENS.includes(String.fromCharCode(t.code[at - 1] as number));
    return opens || marked ? textOf(t, at, end) : null;
  }
  return null;
}
const GOM = registerWord('gồm');
const DO = registerWord('đó');

/** "Tuổi đời trung bình: 40,2": an average age is measured, an age is not. */
export function meanAge(t: Tokens, floor: number, i: number): boolean {
  let age = false;
  let mean = false;
  for (let k = i - 1; k >= floor && k > i - 8; k--) {
    if (t.words[k] === TUOI) age = true;
    if (t.words[k] === BINH || t.words[k] === QUAN) mean = true;
  }
  return age && mean;
}
const TUOI = registerWord('tuổi');
const BINH = registerWord('bình');
const QUAN = registerWord('quân');

/** "hệ số lương là 3,65": a factor counts nothing. */
export function isFactor(t: Tokens, floor: number, i: number): boolean {
  for (let k = i - 1; k >= floor && k > i - 6; k--) if (t.words[k] === HE && t.words[k + 1] === SO) return true;
  return false;
}
const HE = registerWord('hệ');
