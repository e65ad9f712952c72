import { registerWord, wordSet } from '../lexicon/words.ts';
import { startsCountNoun } from '../quantities/units.ts';
import { glued, isCapital, isPunct, NUM, type Tokens, WORD } from './tokens.ts';

// Dates and years, so that no later rule takes them for quantities, and citations find their date.

const NGAY = registerWord('ngày');
const THANG = registerWord('tháng');
const NAM = registerWord('năm');
/** "từ nay đến 2025 tỉnh …" */
const DEN = registerWord('đến');
const NAY = registerWord('nay');
const QUY = registerWord('quý');
/** "kỳ thi THPT quốc gia 2019 tỉnh …" */
const QUOC = registerWord('quốc');
const GIA = registerWord('gia');
const LAN = registerWord('lần');
const LUOT = registerWord('lượt');
const DAY_WORDS = wordSet('ngày sáng chiều tối trưa đêm hôm hạn trước sau từ đến mùng mồng đợt dịp');
const EACH = wordSet('mỗi hằng hàng từng một');
const TIME_WORDS = wordSet('năm khóa học kỳ giai đoạn niên gdpt thpt mới');

/** A date or period of the text, in tokens [from, to). `iso` only when day, month and year are all given. */
export interface DateSpan {
  from: number;
  to: number;
  iso: string | null;
  year: number | null;
}

/** What stands at each token that belongs to a date: index into `spans` plus one; 0 elsewhere. */
export interface Dates {
  at: Int32Array;
  spans: DateSpan[];
}

const pad = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

/** ISO date when the day exists in the calendar's month (29 February only in leap years), else null. */
export function isoDate(day: number, month: number, year: number): string | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return null;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const last = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] as number;
  return day > last ? null : `${year}-${pad(month)}-${pad(day)}`;
}

const isYear = (n: number): boolean => n >= 1900 && n <= 2199;

/** Finds every date, month, and year span. Linear: each token is looked at a bounded number of times. */
export function findDates(t: Tokens): Dates {
  const at = new Int32Array(t.count);
  const spans: DateSpan[] = [];
  const add = (from: number, to: number, iso: string | null, year: number | null): number => {
    spans.push({ from, to, iso, year });
    at.fill(spans.length, from, to);
    return to;
  };
  const int = (i: number): number => {
    if (i >= t.count || t.kind[i] !== NUM) return -1;
    const a = t.start[i] as number;
    const b = t.end[i] as number;
    if (b - a > 4) return -1;
    let n = 0;
    for (let k = a; k < b; k++) {
      const c = t.text.charCodeAt(k) - 48;
      if (c < 0 || c > 9) return -1;
      n = n * 10 + c;
    }
    return n;
  };
  const word = (i: number, id: number): boolean => i >= 0 && i < t.count && t.words[i] === id && t.kind[i] === WORD;
  const sep = (i: number): boolean =>
    isPunct(t, i, '/') || isPunct(t, i, '-') || isPunct(t, i, '–') || isPunct(t, i, '.');
  const dash = (i: number): boolean => isPunct(t, i, '-') || isPunct(t, i, '–') || isPunct(t, i, '—');

  // "nghỉ lễ 30/4 - 1/5": the second of two days
  const endsHolidays = (i: number): boolean =>
    dash(i - 1) &&
    isPunct(t, i - 3, '/') &&
    int(i - 2) > 0 &&
    int(i - 2) <= 12 &&
    int(i - 4) > 12 &&
    int(i - 4) <= 31 &&
    !isPunct(t, i + 3, '%') &&
    !startsCountNoun(t, i + 3);

  // "các năm 2021, 2022 lần lượt là …"
  const inTurn = (i: number): boolean => word(i, LAN) && word(i + 1, LUOT);

  let i = 0;
  while (i < t.count) {
    if (t.kind[i] !== NUM) {
      i++;
      continue;
    }
    const day = int(i);
    if (day < 0) {
      const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(t.text.slice(t.start[i], t.end[i]));
      const iso = dotted ? isoDate(Number(dotted[1]), Number(dotted[2]), Number(dotted[3])) : null;
      // "trước ngày 30.8"
      const short = !dotted && word(i - 1, NGAY) && /^(\d{1,2})\.(\d{1,2})$/.exec(t.text.slice(t.start[i], t.end[i]));
      if (short && isoDate(Number(short[1]), Number(short[2]), 2000)) i = add(i, i + 1, null, null);
      else i = iso && dotted ? add(i, i + 1, iso, Number(dotted[3])) : i + 1;
      continue;
    }
    // ngày 04 tháng 11 năm 2013 · tháng 11 năm 2013
    if (word(i + 1, THANG) && int(i + 2) > 0 && int(i + 2) <= 12 && day <= 31 && word(i - 1, NGAY)) {
      const month = int(i + 2);
      if (word(i + 3, NAM) && isYear(int(i + 4))) i = add(i, i + 5, isoDate(day, month, int(i + 4)), int(i + 4));
      else if (sep(i + 3) && isYear(int(i + 4))) i = add(i, i + 5, isoDate(day, month, int(i + 4)), int(i + 4));
      else i = add(i, i + 3, null, null);
      continue;
    }
    // "mỗi tháng 2 lần", "hằng quý 1 chuyên đề": so many in each
    if ((word(i - 1, THANG) || word(i - 1, QUY)) && EACH.has(t.words[i - 2] as number) && startsCountNoun(t, i + 1)) {
      i++;
      continue;
    }
    if (word(i - 1, THANG) && day >= 1 && day <= 12) {
      if (word(i + 1, NAM) && isYear(int(i + 2))) i = add(i, i + 3, null, int(i + 2));
      else if (sep(i + 1) && isYear(int(i + 2))) i = add(i, i + 3, null, int(i + 2));
      else i = add(i, i + 1, null, null);
      continue;
    }
    if (word(i - 1, QUY) && day <= 4) {
      i = sep(i + 1) && isYear(int(i + 2)) ? add(i, i + 3, null, int(i + 2)) : add(i, i + 1, null, null);
      continue;
    }
    // 12/05/2020 · 30-5-2019
    if (day <= 31 && sep(i + 1) && int(i + 2) > 0 && int(i + 2) <= 12 && sep(i + 3) && isYear(int(i + 4))) {
      const tight = glued(t, i) || isPunct(t, i + 1, '/');
      if (tight) {
        i = add(i, i + 5, isoDate(day, int(i + 2), int(i + 4)), int(i + 4));
        continue;
      }
    }
    // 3/2020 after a time word; 21/1 after a day word
    if (day <= 12 && day > 0 && isPunct(t, i + 1, '/') && isYear(int(i + 2)) && glued(t, i)) {
      i = add(i, i + 3, null, int(i + 2));
      continue;
    }
    if (day <= 31 && (isPunct(t, i + 1, '/') || dash(i + 1)) && int(i + 2) > 0 && int(i + 2) <= 12 && i > 0) {
      if (DAY_WORDS.has(t.words[i - 1] as number) && glued(t, i) && !sepAfterPercent(t, i + 3)) {
        const sure = t.words[i - 1] === NGAY || PARTS.has(t.words[i - 1] as number);
        const strict = sure || (isPunct(t, i + 1, '/') && !startsCountNoun(t, i + 3));
        if (strict) {
          i = add(i, i + 3, null, null);
          continue;
        }
      }
    }
    const dayAndMonth =
      day > 0 && day <= 31 && isPunct(t, i + 1, '/') && glued(t, i) && int(i + 2) > 0 && int(i + 2) <= 12;
    if (dayAndMonth && (isFeast(t, i) || endsHolidays(i))) {
      i = add(i, i + 3, null, null);
      continue;
    }
    // 2020 - 2025, 2019-2020, 2020
    if (isYear(day) && t.end[i]! - t.start[i]! === 4) {
      const pairs = dash(i + 1) && (isYear(int(i + 2)) || (int(i + 2) >= 0 && t.end[i + 2]! - t.start[i + 2]! === 2));
      if (pairs) {
        i = add(i, i + 3, null, isYear(int(i + 2)) ? int(i + 2) : null);
        continue;
      }
      const before = i > 0 ? (t.words[i - 1] as number) : 0;
      if (
        TIME_WORDS.has(before) ||
        (word(i - 1, GIA) && word(i - 2, QUOC)) ||
        (word(i - 1, DEN) && word(i - 2, NAY)) ||
        !startsCountNoun(t, i + 1) ||
        inTurn(i + 1) ||
        (sep(i - 1) && word(i - 3, QUY))
      ) {
        i = add(i, i + 1, null, day);
        continue;
      }
    }
    i++;
  }
  return { at, spans };
}

/** "Ngày Sách Việt Nam 05/9": a day with a name of its own. */
function isFeast(t: Tokens, i: number): boolean {
  if (!isCapital(t, i - 1) || (t.kind[i + 3] === WORD && startsCountNoun(t, i + 3))) return false;
  for (let k = i - 1; k >= 0 && k > i - 8 && t.kind[k] === WORD; k--)
    if (t.words[k] === NGAY) return isCapital(t, k) && isCapital(t, k + 1);
  return false;
}

const PARTS = wordSet('sáng chiều tối trưa đêm hôm');

function sepAfterPercent(t: Tokens, i: number): boolean {
  return isPunct(t, i, '%');
}
