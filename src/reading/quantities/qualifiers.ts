import { COUNT_NOUNS } from '../lexicon/nouns.ts';
import { matchLength, matchValue, phraseTable, valuedTable } from '../lexicon/phrases.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import type { Approx, Bound } from '../reading.ts';
import { isPunct, PUNCT, type Tokens, textOf, WORD } from '../text/tokens.ts';
import type { Mention } from './quantities.ts';

// Words around a number that bound or blur it: "trên 98%", "không quá 35 học sinh", "gần 47 triệu", "26% trở lên".

const BEFORE = valuedTable({
  trên: '>',
  'lớn hơn': '>',
  'vượt quá': '>',
  'không quá': '<=',
  'không vượt quá': '<=',
  'tối đa': '<=',
  'nhiều nhất': '<=',
  'không dưới': '>=',
  'không thấp hơn': '>=',
  'không ít hơn': '>=',
  'ít nhất': '>=',
  'ít nhất là': '>=',
  'tối thiểu': '>=',
  'tối thiểu là': '>=',
  'ít ra': '>=',
  dưới: '<',
  'chưa đến': '<',
  'chưa tới': '<',
  'chưa đầy': '<',
  hơn: 'gt',
  'hơn cả': 'gt',
  gần: 'lt',
  'gần tới': 'lt',
  khoảng: 'about',
  'khoảng trên': '>',
  'trên dưới': 'about',
  'trên mức': '>',
  'vượt mốc': '>',
  'vượt ngưỡng': '>',
  'dưới mức': '<',
  'dưới ngưỡng': '<',
  'không dưới mức': '>=',
  'không kém': '>=',
  'chí ít': '>=',
  'không quá mức': '<=',
  'không vượt': '<=',
  'không vượt mức': '<=',
  chừng: 'about',
  'ước khoảng': 'about',
  'ước tính': 'about',
  'ước đạt': 'about',
  'xấp xỉ': 'about',
  'không hơn': '<=',
  'không lớn hơn': '<=',
  'nhỏ hơn': '<',
});
const COMPARES = wordSet('cao thấp nhiều ít kém lớn nhỏ nhanh giảm tăng chậm sớm');
/** "cấp trên", "tính trên 633 trường": no bound of the number. */
const UPPER = wordSet('cấp bên phía tầng tính');
const SIDE_WORDS = wordSet('trên dưới');
const HON = registerWord('hơn');
const TU = registerWord('từ');
const TRO = registerWord('trở');
const LEN = registerWord('lên');
const XUONG = registerWord('xuống');
const LINKS = wordSet('có là đạt được phải tới đến');

export interface Qualifier {
  from: number;
  comparator?: Bound;
  approx?: Approx;
}

/** The qualifier that ends right before token i (one linking word may stand between: "ít nhất có 80%"). */
export function qualifierBefore(t: Tokens, i: number, floor: number): Qualifier {
  if (i - 1 >= floor && t.kind[i - 1] === PUNCT) {
    const sign = String.fromCharCode(t.code[i - 1] as number);
    const two = i - 2 >= floor && t.kind[i - 2] === PUNCT ? String.fromCharCode(t.code[i - 2] as number) : '';
    if (sign === '≥' || (sign === '=' && two === '>')) return { from: sign === '≥' ? i - 1 : i - 2, comparator: '>=' };
    if (sign === '≤' || (sign === '=' && two === '<')) return { from: sign === '≤' ? i - 1 : i - 2, comparator: '<=' };
    if (sign === '>' && two !== '=') return { from: i - 1, comparator: '>' };
    if (sign === '<') return { from: i - 1, comparator: '<' };
    if (sign === '~' || sign === '≈') return { from: i - 1, approx: 'about' };
    return { from: i };
  }
  if (i - 1 > floor && t.words[i - 1] === QUA && !HEDGED.has(t.words[i - 2] as number))
    return { from: i - 1, comparator: forbids(t, i - 2, floor) ? '<=' : '>' };
  for (let end = i; end >= i - 1; end--) {
    if (end === i - 1 && !(t.kind[end] === WORD && LINKS.has(t.words[end] as number))) break;
    for (let size = 3; size >= 1; size--) {
      const at = end - size;
      if (at < floor || matchLength(BEFORE, t, at, end) !== size) continue;
      // "tiến hành trên 198 trẻ": among so many
      if (end === i && size === 1 && t.words[at] === TREN && STUDIED.has(t.words[at - 1] as number) && isExact(t, i))
        return { from: i };
      // "trích nộp cấp trên 11.526.000 đồng": who gets it
      if (end === i && size === 1 && UPPER.has(t.words[at - 1] as number) && SIDE_WORDS.has(t.words[at] as number))
        return { from: i };
      if (t.words[at] === HON && COMPARES.has(t.words[at - 1] as number))
        return GROWS.has(t.words[at - 1] as number) && isRound(t, i) ? { from: at, approx: 'gt' } : { from: i };
      if (size === 1 && end === i - 1) continue;
      const value = matchValue(BEFORE, t, at, end) as string;
      if (value === 'gt' || value === 'lt' || value === 'about') return { from: at, approx: value };
      return { from: at, comparator: value as Bound };
    }
  }
  return { from: i };
}

/** "tăng hơn 10%" is more than that, "tăng hơn 0,82%" and "tăng hơn 3 em" are just that much. */
const isRound = (t: Tokens, i: number): boolean => /^[1-9]\d*(\.\d00|0)$/.test(textOf(t, i, i + 1));
/** A whole number above a hundred that is no round one, and no share. */
const isExact = (t: Tokens, i: number): boolean =>
  /^(\d{1,3}(\.\d{3})+|\d{3,})$/.test(textOf(t, i, i + 1)) &&
  t.text.charCodeAt((t.end[i] as number) - 1) !== NOUGHT &&
  !SCALES.has(t.words[i + 1] as number) &&
  !isPunct(t, i + 1, '%');
const NOUGHT = 48;
/** "tiến hành", "điều tra", "nghiên cứu" */
const STUDIED = wordSet('hành tra cứu');
const SCALES = wordSet('nghìn ngàn vạn triệu tỷ tỉ');
const GROWS = wordSet('tăng giảm');

/** "không để lớp quá 45 em": the "không" of the same part of the sentence. */
function forbids(t: Tokens, i: number, floor: number): boolean {
  for (let k = i; k >= floor && k > i - 7 && t.kind[k] === WORD; k--) if (t.words[k] === KHONG) return true;
  return false;
}
const QUA = registerWord('quá');
const KHONG = registerWord('không');
const HEDGED = wordSet('không vượt');

/** True when "từ" stands right before token i. */
export const fromBefore = (t: Tokens, i: number, floor: number): boolean => i - 1 >= floor && t.words[i - 1] === TU;

/** "trở lên" / "trở xuống" at token i: the bound it means, or null. */
export function boundAt(t: Tokens, i: number): Bound | null {
  if (t.words[i] !== TRO) return null;
  if (t.words[i + 1] === LEN) return '>=';
  return t.words[i + 1] === XUONG ? '<=' : null;
}

const GRADES = wordSet('khá giỏi tốt bình sắc yếu');

/** Looks for "trở lên" after a quantity that began with "từ": within the clause and before another "từ". */
export function farBound(t: Tokens, i: number, limit: number): { to: number; comparator: Bound } | null {
  for (let k = i; k < limit && k < i + 14; k++) {
    if (t.kind[k] === PUNCT && !isPunct(t, k, ',')) return null;
    if (t.words[k] === TU) return null;
    const bound = boundAt(t, k);
    // "học lực khá trở lên": the grade is bounded, not the number
    if (bound) return GRADES.has(t.words[k - 1] as number) ? null : { to: k + 2, comparator: bound };
  }
  return null;
}

/** "85 đảng viên trên 127 cán bộ", "265 lượt đảng viên dự trên 278 đảng viên": out of so many, no bound. */
export function outOf(t: Tokens, before: readonly Mention[], i: number, value: number): boolean {
  const last = before[before.length - 1];
  if (!last || t.words[i - 1] !== TREN || last.percent || last.quantity.unit === null) return false;
  if ((last.quantity.value ?? value) >= value || last.quantity.comparator || last.quantity.unit.includes('/'))
    return false;
  if (last.to === i - 1 || (last.to === i - 2 && TOOK_PART.has(t.words[i - 2] as number))) return true;
  // "10.846 viên chức ngành giáo dục trên 11.143 biên chế được giao"
  if (i - last.to > POSTS_APART || matchLength(POSTS, t, i + 1) === 0) return false;
  for (let k = last.to; k < i; k++) if (t.kind[k] !== WORD) return false;
  return true;
}
const POSTS = phraseTable('biên chế, chỉ tiêu');
const POSTS_APART = 5;
const TREN = registerWord('trên');
const TOOK_PART = wordSet('dự đạt đỗ thi');

/** "90% trường trở lên": the bound behind the noun that a share is of. */
export function nounBound(t: Tokens, at: number): Pick<Qualifier, 'comparator'> {
  const noun = isPunct(t, at - 1, '%') ? matchLength(COUNT_NOUNS, t, at) : 0;
  const bound = noun > 0 ? boundAt(t, at + noun) : null;
  return bound ? { comparator: bound } : {};
}
