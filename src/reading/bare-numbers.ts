import type { Dates } from './dates.ts';
import { COUNT_NOUNS, MODIFIERS, TIME_UNITS } from './lexicon/nouns.ts';
import { matchLength, phraseTable } from './lexicon/phrases.ts';
import { registerWord, wordSet } from './lexicon/words.ts';
import type { Mention } from './quantities.ts';
import type { Sentence } from './segment.ts';
import { isPunct, NEWLINE, NUM, PUNCT, type Tokens, textOf, WORD } from './tokens.ts';

// Numbers whose noun stands elsewhere: "Tổng số đảng viên … là 144", "Giáo viên 102;", "tiểu học là 18.950".

const id = registerWord;
const SO = id('số');
const LINKS = wordSet(
  'là còn với được đạt có gồm trên dưới hơn gần khoảng quá nhất thiểu đa đến tới lên xuống thêm giảm tăng từ',
);
const AND = id('và');
const COUNTERS = phraseTable(
  'truy cập, lượt truy cập, online, on line, lượt xem, đang xem, hôm nay, hôm qua, trực tuyến, copyright, điện thoại, fax, bản quyền, đang online, visitors, tel, sđt, sdt, tổng truy cập, khách, số người on, tuần hiện tại, tháng hiện tại, năm hiện tại',
);
const TALLIED = phraseTable(
  'ban giám hiệu, bgh, giáo viên, nhân viên, học sinh, gv, hs, nv, cbql, cán bộ, cán bộ quản lý, trường, lớp, đảng viên, nữ, nam, thạc sĩ, đại học, cao đẳng, trung cấp, tiến sĩ, tốt, khá, giỏi, trung bình, yếu, kém, xuất sắc, đạt',
);

/** The unit of a number without one, in tokens [from, to), or null when nothing says that it is a count. */
export function bareUnit(
  t: Tokens,
  dates: Dates,
  from: number,
  to: number,
  s: Sentence,
  index: number,
  out: Mention[],
  fraction: boolean,
): string | null {
  if (meanAge(t, s.body, from)) return 'tuổi';
  const pair = pairedUnit(t, to, s.to);
  if (pair) return pair;
  if (!endsHere(t, to, s.to)) return null;
  const before = from - 1;
  if (before < s.from) return null;
  for (let k = s.from; k < s.to && k < s.from + 30; k++) if (matchLength(COUNTERS, t, k, s.to) > 0) return null;
  const head = out[out.length - 1];
  if (head && head.sentence === index && !head.percent && head.quantity.unit !== null && isLevel(t, from))
    return head.quantity.unit;
  if (t.kind[before] === WORD) {
    for (let size = 3; size >= 1; size--) {
      const at = from - size;
      if (at >= s.body && matchLength(TALLIED, t, at, from) === size) {
        if (size === 1 && LINKS.has(t.words[at] as number)) break;
        return textOf(t, at, from);
      }
    }
    if (!LINKS.has(t.words[before] as number) && !(t.words[before] === AND && follows(out, t, index, before)))
      return null;
  } else if (isPunct(t, before, ':')) {
    for (let size = 3; size >= 1; size--) {
      const at = before - size;
      if (at >= s.body && matchLength(TALLIED, t, at, before) === size) return textOf(t, at, before);
    }
    const noun = nounOf(t, s.from, before);
    return noun && !hasNumber(t, s.body, before, dates) ? noun : null;
  } else if (!isSign(t, before)) return null;
  const counted = countedBy(t, s.body, from);
  if (counted) return counted;
  const last = out[out.length - 1];
  if (fraction) return nounOf(t, Math.max(s.body, from - 12), from);
  if (!last || index - last.sentence > 2 || last.percent || last.quantity.unit === null) return null;
  if (matchLength(TIME_UNITS, t, last.num + 1) > 0 || last.quantity.value === null) return null;
  const digits = (t.end[from] as number) - (t.start[from] as number);
  return digits >= 2 ? last.quantity.unit : null;
}

const LEVELS = phraseTable('mầm non, tiểu học, thcs, thpt, trung học cơ sở, trung học phổ thông, mẫu giáo, nhà trẻ');

/** "44 trường (mầm non 15, tiểu học 16, THCS 13)": a level in brackets or after a comma, then the number. */
function isLevel(t: Tokens, i: number): boolean {
  for (let size = 4; size >= 1; size--) {
    const at = i - size;
    if (matchLength(LEVELS, t, at, i) === size)
      return isPunct(t, at - 1, '(') || isPunct(t, at - 1, ',') || isPunct(t, at - 1, ';') || isPunct(t, at - 1, ':');
  }
  return false;
}

/** "Tuổi đời trung bình: 40,2": an average age is measured, an age is not. */
function meanAge(t: Tokens, floor: number, i: number): boolean {
  let age = false;
  let mean = false;
  for (let k = i - 1; k >= floor && k > i - 8; k--) {
    if (t.words[k] === TUOI) age = true;
    if (t.words[k] === BINH || t.words[k] === QUAN) mean = true;
  }
  return age && mean;
}
const TUOI = id('tuổi');
const BINH = id('bình');
const QUAN = id('quân');

/** "từ 980 xuống còn 650 chỉ tiêu": the first of a pair takes the unit of the second. */
function pairedUnit(t: Tokens, i: number, limit: number): string | null {
  if (i >= limit || !PAIRS.has(t.words[i] as number)) return null;
  for (let k = i + 1; k < limit && k < i + 4; k++) {
    if (t.kind[k] !== NUM) continue;
    const length = matchLength(COUNT_NOUNS, t, k + 1, limit);
    return length > 0 ? textOf(t, k + 1, k + 1 + length) : null;
  }
  return null;
}
const PAIRS = wordSet('xuống lên còn');

function endsHere(t: Tokens, i: number, limit: number): boolean {
  if (i >= limit || t.kind[i] === NEWLINE) return true;
  if (t.kind[i] === PUNCT) return ',;.)(!?'.includes(String.fromCharCode(t.code[i] as number));
  return t.words[i] === AND;
}

function isSign(t: Tokens, i: number): boolean {
  return isPunct(t, i, '≥') || isPunct(t, i, '≤') || isPunct(t, i, '<') || isPunct(t, i, '>') || isPunct(t, i, '~');
}

function follows(out: Mention[], t: Tokens, index: number, before: number): boolean {
  const last = out[out.length - 1];
  return last !== undefined && last.sentence === index && before - last.to <= 1 && t.kind[before] === WORD;
}

function hasNumber(t: Tokens, from: number, to: number, dates: Dates): boolean {
  for (let k = from; k < to; k++) if (t.kind[k] === NUM && !dates.at[k]) return true;
  return false;
}

/** The noun that "số …" or "tổng số …" names, nearest to the left: "số học sinh / lớp không quá 35". */
function countedBy(t: Tokens, floor: number, i: number): string | null {
  for (let k = i - 1; k >= floor && k > i - 22; k--) {
    if (isPunct(t, k, ';')) return null;
    if (t.words[k] !== SO) continue;
    const length = matchLength(COUNT_NOUNS, t, k + 1, i);
    if (length === 0) continue;
    let to = k + 1 + length;
    to += matchLength(MODIFIERS, t, to, i);
    if (isPunct(t, to, '/') && t.kind[to + 1] === WORD) to += 2;
    return textOf(t, k + 1, to);
  }
  return null;
}

/** The first counted noun in [from, to). */
function nounOf(t: Tokens, from: number, to: number): string | null {
  for (let k = from; k < to; k++) {
    const length = matchLength(COUNT_NOUNS, t, k, to);
    if (length > 0) return textOf(t, k, k + length);
  }
  return null;
}
