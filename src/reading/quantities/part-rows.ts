import { COUNT_NOUNS, LIKE_NOUNS } from '../lexicon/nouns.ts';
import { matchLength, matchValue, phraseTable } from '../lexicon/phrases.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import type { Dates } from '../text/dates.ts';
import { parseNumber } from '../text/numbers.ts';
import type { Sentence } from '../text/segment.ts';
import { isAllCaps, isCapital, isPunct, NUM, PUNCT, type Tokens, textOf, WORD } from '../text/tokens.ts';
import { colonRowUnit } from './colon-rows.ts';
import { listedUnit } from './listed-rows.ts';
import type { Mention } from './quantities.ts';
import { firstNoun } from './units.ts';

// Figures without a noun whose arithmetic or label says what they count: parts that add up to the count before them,
// a count beside the share it makes, a label that opens with a noun.

/** A row of parts is no longer than this, a label of a part has no more words. */
const ROW = 70;
const LABEL = 9;
const AND = registerWord('và');
const TUOI = registerWord('tuổi');
const WHOLE = /^\d{1,3}(\.\d{3})+$|^\d+$/;

const wholeNumber = (t: Tokens, k: number): number | null => {
  const text = textOf(t, k, k + 1);
  return WHOLE.test(text) ? Number(text.replaceAll('.', '')) : null;
};

const closes = (t: Tokens, k: number, to: number): boolean =>
  k >= to || t.words[k] === AND || (t.kind[k] === PUNCT && ',;.)(…'.includes(String.fromCharCode(t.code[k] as number)));

/** What a number alone counts that no word right beside it tells. */
export function rowUnit(
  t: Tokens,
  s: Sentence,
  dates: Dates,
  i: number,
  index: number,
  out: readonly Mention[],
): string | null {
  if (NAMED.has(t.words[i - 1] as number)) return null;
  return (
    sumUnit(t, s, dates, i, out) ??
    sharedUnit(t, s, i, index, out) ??
    labelUnit(t, s, i, i + 1) ??
    colonRowUnit(t, s, i, out) ??
    listedUnit(t, s, i, out)
  );
}
/** What such a word has behind it is its name: "mũi 1", "phòng cấp 4". */
const NAMED = wordSet('cấp mũi thức loại hệ ca số vòng đội lần tập kênh trạm');

/** "chỉ tiêu 230", "tổng chỉ tiêu là 1.500", "(chỉ tiêu theo quy định 13": places; "kết nạp 3 đảng viên (chỉ tiêu 02)" what was counted. */
export function quotaUnit(t: Tokens, i: number, floor: number, counted: string | null): string | null {
  let at = isPunct(t, i - 1, ':') ? i - 1 : i;
  while (at > floor && at > i - 6 && GIVEN.has(t.words[at - 1] as number)) at--;
  if (at - 2 < floor || matchLength(QUOTA, t, at - 2, at) !== 2) return null;
  const open = isPunct(t, at - 3, '(') || isPunct(t, at - 3, '/');
  return open && counted ? counted : textOf(t, at - 2, at);
}
const QUOTA = phraseTable('chỉ tiêu, mục tiêu');
const GIVEN = wordSet('theo quy định là giao được chỉ có');

/** "Học sinh mẫu giáo đầu năm: tổng số 478, chia ra …": the first noun of the sentence, or what was counted before. */
export function totalUnit(t: Tokens, s: Sentence, i: number, out: readonly Mention[]): string | null {
  if (t.words[i - 1] !== SO || t.words[i - 2] !== TONG || i - 2 < s.from || !closes(t, i + 1, s.to)) return null;
  return firstNoun(t, s.from, i - 2) ?? lastCount(out)?.quantity.unit ?? null;
}
const SO = registerWord('số');
const TONG = registerWord('tổng');

/** The last figure that is no share, among the last few. */
const lastCount = (out: readonly Mention[]): Mention | undefined => out.slice(-LAST).findLast((m) => !m.percent);
const LAST = 12;

/**
 * "Khối 6: 198/5 lớp", "nhân viên: 8/5 nữ": pupils over their classes, people over the women among them; the last crowd counted, or
 * whom the sentence names; null for anything else.
 */
export function crowdOver(
  t: Tokens,
  s: Sentence,
  i: number,
  last: number,
  out: readonly Mention[],
  index: number,
): string | null {
  if (!isPunct(t, i + 1, '/') || last !== i + 2 || wholeNumber(t, i) === null) return null;
  if (WOMEN.has(t.words[last + 1] as number)) return fractionUnit(t, s, i, index, out) ?? 'người';
  return CLASSES.has(t.words[last + 1] as number) ? crowdBefore(out, index) : null;
}
const CLASSES = wordSet('lớp nhóm');
const WOMEN = wordSet('nữ');

/** The last people or lessons counted, at most two sentences before. */
export function crowdBefore(out: readonly Mention[], index: number): string | null {
  for (let k = out.length - 1; k >= 0 && k > out.length - 10; k--) {
    const m = out[k] as Mention;
    if (index - m.sentence > 2) return null;
    const unit = m.quantity.unit ?? '';
    if (!m.percent && JUDGED.test(unit) && !unit.includes('/')) return unit;
  }
  return null;
}
const JUDGED =
  /^(học sinh|hs|em|trẻ|cháu|sinh viên|học viên|người|giáo viên|gv|cb-gv-nv|cbgv|cbgvnv|cbql|đ\/c|đồng chí|tiết|tiết dạy)(?![\p{L}])/iu;

/** "trẻ 6 tuổi vào lớp 1: 2.241/2.243 đạt 99,9%": what is counted so, people before things. */
export function fractionUnit(t: Tokens, s: Sentence, i: number, index: number, out: readonly Mention[]): string | null {
  for (let k = i - 1; k >= s.body && k > i - 24 && !isPunct(t, k, ';'); k--)
    if (matchValue(LIKE_NOUNS, t, k, i) === 'people' && !TO_CLASS.has(t.words[k - 1] as number))
      return textOf(t, k, k + matchLength(COUNT_NOUNS, t, k, i));
  const last = lastCount(out);
  return last?.sentence === index ? last.quantity.unit : (crowdBefore(out, index) ?? firstNoun(t, s.from, i));
}
/** "ra lớp" */
const TO_CLASS = wordSet('ra vào lên đứng');

/** "5 đảng viên bằng hình thức khiển trách 4, cảnh cáo 1", "15.926 người, trong đó tiểu học 874, … và THPT 661": what the whole counts. */
function sumUnit(t: Tokens, s: Sentence, dates: Dates, i: number, out: readonly Mention[]): string | null {
  for (let k = out.length - 1; k >= 0 && k > out.length - 9; k--) {
    const m = out[k] as Mention;
    if (m.from < s.body) return null;
    const whole = m.quantity.value;
    if (m.percent || whole === null || !Number.isInteger(whole) || whole < 3 || i - m.to > ROW) continue;
    if (m.quantity.unit !== null && addsUp(t, s, dates, m, whole, i)) return m.quantity.unit;
  }
  return null;
}

/** Do the figures behind `m`, token i among them, add up to it: each behind a label of words, at least two? */
function addsUp(t: Tokens, s: Sentence, dates: Dates, m: Mention, whole: number, i: number): boolean {
  const noun = t.words[m.num + 1];
  let sum = 0;
  let parts = 0;
  let words = 0;
  let first = -1;
  let met = false;
  for (let k = m.to; k < s.to && k < m.to + ROW; k++) {
    if (t.kind[k] === WORD) words++;
    else if (t.kind[k] === NUM && !dates.at[k]) {
      // "3-4 tuổi 112", "(11,2%)"
      if (t.words[k + 1] === TUOI || isPunct(t, k + 1, '-') || isPunct(t, k + 1, '%') || isPunct(t, k + 1, ':'))
        continue;
      const value = wholeNumber(t, k);
      const own = t.words[k + 1] === noun && closes(t, k + 2, s.to);
      if (
        value === null ||
        words === 0 ||
        words > LABEL + (parts === 0 ? LABEL : 0) ||
        !(own || closes(t, k + 1, s.to))
      )
        return false;
      if (parts === 1) first = sum;
      sum += value;
      parts++;
      words = 0;
      if (k === i) met = true;
      if (parts > 1 && sum === whole) return met || k >= i;
      // "tăng 4 em (chuyển đến 9, chuyển đi 5)"
      if (parts === 2 && met && first - value === whole && isPunct(t, k + 1, ')')) return true;
      if (sum > whole * 4) return false;
    }
  }
  return met && parts > 2 && Math.abs(sum - whole) <= MISS * whole;
}
/** A row that ends so near to its whole was miscounted. */
const MISS = 0.03;

/** "Tốt 498 (64,1%), Khá 214 (27,5%)": a count beside its share, of a whole that was counted or that the next pair shares. */
function sharedUnit(t: Tokens, s: Sentence, i: number, index: number, out: readonly Mention[]): string | null {
  const share = shareAt(t, i + 1);
  const value = wholeNumber(t, i);
  if (!share || !value || (t.kind[i - 1] !== WORD && !isPunct(t, i - 1, ':'))) return null;
  const near = out.slice(-8).filter((m) => index - m.sentence < 3 && !m.percent);
  const whole = near.find((m) => m.quantity.value !== null && agrees(value, m.quantity.value as number, share));
  if (whole) return whole.quantity.unit;
  for (let k = i + 4; k < s.to && k < i + 16; k++) {
    const next = t.kind[k] === NUM ? shareAt(t, k + 1) : null;
    const other = next ? wholeNumber(t, k) : null;
    if (next && other && agrees(other, (value * 100) / share.value, next, 0.08)) return crowd(t, s, i, near);
  }
  const last = near.at(-1);
  return last?.sentence === index && shareAt(t, last.to) ? last.quantity.unit : null;
}

interface Share {
  value: number;
  room: number;
}
/** The share in brackets or behind a dash at token k: "(64,1%)", "- 64,1%". */
function shareAt(t: Tokens, k: number): Share | null {
  if (t.kind[k + 1] !== NUM || !isPunct(t, k + 2, '%')) return null;
  if (!(isPunct(t, k, '(') && isPunct(t, k + 3, ')')) && !isPunct(t, k, '-') && !isPunct(t, k, '–')) return null;
  const number = parseNumber(textOf(t, k + 1, k + 2), true);
  return number && number.value > 0 ? { value: number.value, room: 0.51 * 10 ** -number.decimals } : null;
}
const agrees = (part: number, whole: number, share: Share, slack = 0): boolean =>
  Math.abs((part / whole) * 100 - share.value) <= share.room + slack * share.value;

/** The last people counted before, or the first noun of the sentence. */
function crowd(t: Tokens, s: Sentence, i: number, near: readonly Mention[]): string | null {
  for (let k = near.length - 1; k >= 0; k--) {
    const unit = (near[k] as Mention).quantity.unit ?? '';
    if (PEOPLE.test(unit)) return unit;
  }
  return firstNoun(t, s.from, i) ?? 'người';
}
const PEOPLE =
  /^(học sinh|hs|em|trẻ|cháu|sinh viên|học viên|người|giáo viên|gv|cb-gv-nv|cbgv|đ\/c|đồng chí)(?![\p{L}])/iu;

/** "Giáo viên dạy giỏi cấp trường 20", "nhân viên hành chính 3", "Tổng số đảng viên của chi bộ: 27": the noun a label opens with. */
function labelUnit(t: Tokens, s: Sentence, i: number, to: number): string | null {
  if (!closes(t, to, s.to) && !NEXT.has(t.words[to] as number)) return null;
  const end = isPunct(t, i - 1, ':') ? i - 1 : i;
  let from = end;
  while (from > s.body && end - from <= LABEL && t.kind[from - 1] === WORD && !OPENERS.has(t.words[from - 1] as number))
    from--;
  if (end - from > LABEL || end === from) return null;
  // a name ends with its number: "Trường Tiểu học Hòa Bình 2"
  if (end === i && isCapital(t, i - 1) && !isAllCaps(t, i - 1)) return null;
  for (let k = from; k < end; k++) if (SAID.has(t.words[k] as number)) return null;
  const at = from + matchLength(TOTALS, t, from, end);
  const length = matchLength(COUNT_NOUNS, t, at, end);
  if (length === 0) {
    // "Nhân viên thư viện, hành chính: 02"
    const people = end < i && isPunct(t, from - 1, ',') ? peopleBefore(t, s, from - 1) : null;
    return people ?? (at > from && at === end ? firstNoun(t, s.from, from) : null);
  }
  const kind = matchValue(LIKE_NOUNS, t, at, end);
  return at > from || kind === 'people' || ROOMS.test(textOf(t, at, at + length)) ? textOf(t, at, at + length) : null;
}
/** The people that the words before token `end` open with, back to the mark before them. */
function peopleBefore(t: Tokens, s: Sentence, end: number): string | null {
  let from = end;
  while (from > s.body && end - from <= LABEL && t.kind[from - 1] === WORD) from--;
  if (from === end || (from > s.body && !isPunct(t, from - 1, ';') && !isPunct(t, from - 1, ':'))) return null;
  return matchValue(LIKE_NOUNS, t, from, end) === 'people'
    ? textOf(t, from, from + matchLength(COUNT_NOUNS, t, from, end))
    : null;
}
const NEXT = wordSet('trong');
const OPENERS = wordSet('gồm đó có và');
const SAID = wordSet(
  'là đạt còn được từ đến lên xuống tăng giảm năm lớp khối quận tổ số thứ hạng mức nhóm cụm kỳ quý tháng ngày',
);
const TOTALS = phraseTable('tổng số, số, ts');
const ROOMS = /^(phòng|lớp|máy)/i;
