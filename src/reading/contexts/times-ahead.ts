import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import type { DateSpan, Dates } from '../text/dates.ts';
import type { Sentence } from '../text/segment.ts';
import { isPunct, NUM, PUNCT, type Tokens, WORD } from '../text/tokens.ts';

// Times that lie ahead of the writing, and those that have come: told from the years that the text itself names.

const DEN = registerWord('đến');
const NAM = registerWord('năm');
const DA = registerWord('đã');
const AHEAD = wordSet('đến hết cuối trước giai đoạn kỳ đầu khoảng');
const TIME_LEADS = wordSet('hết cuối đầu năm học tháng ngày quý');

/** "đến hết năm 2030": a year after the time of writing. */
export function yearAhead(t: Tokens, dates: Dates, k: number, reference: number): boolean {
  if (t.words[k] !== DEN || (k > 0 && dates.at[k - 1]) || t.words[k - 1] === TINH) return false;
  let at = k + 1;
  while (at < k + 5 && t.kind[at] === WORD && TIME_LEADS.has(t.words[at] as number)) at++;
  const span = dates.spans[(dates.at[at] ?? 0) - 1];
  if (!span || at === k + 1) return false;
  // "Đến hết tháng 5/2019, huyện có 39 trường" in a text of that year's beginning
  if (isMonth(t, k, at) && yearOf(t, span) === reference + 1 && tellsHas(t, span.to)) return false;
  return yearOf(t, span) > reference && !isToldAfter(t, span.to);
}

/** Is a month named between tokens k and `at`? */
function isMonth(t: Tokens, k: number, at: number): boolean {
  for (let i = k; i < at; i++) if (t.words[i] === THANG) return true;
  return false;
}
const THANG = registerWord('tháng');

/** "…, Mường Sang có 39 trường": a name or a whole that has so many. */
function tellsHas(t: Tokens, at: number): boolean {
  if (!isPunct(t, at, ',')) return false;
  for (let i = at + 1; i < at + 7; i++) if (t.words[i] === CO) return t.kind[i + 1] === NUM;
  return false;
}
const CO = registerWord('có');

/** "Năm học 2012-2013 có 412 em bỏ học; đến năm học 2015-2016 còn 158 em": among results, from one year to a later one. */
export function goesOnFrom(t: Tokens, dates: Dates, s: Sentence, k: number): boolean {
  let earlier = false;
  for (let i = s.body; i < k && !earlier; i++) earlier = (dates.at[i] ?? 0) > 0;
  if (!earlier) return false;
  let at = k + 1;
  while (at < k + 6 && at < s.to && !dates.at[at]) at++;
  while (at < s.to && dates.at[at]) at++;
  return isPunct(t, at, ',') ? STANDS.has(t.words[at + 1] as number) : STANDS.has(t.words[at] as number);
}
const STANDS = wordSet('còn có là giảm tăng chỉ đã đạt');

/** "Đến đầu năm học 2020-2021, tỉnh có 157 trường" behind an aim: a time that has come tells what came of it. */
export function opensPast(t: Tokens, dates: Dates, s: Sentence, reference: number): boolean {
  if (t.words[s.body] !== DEN) return false;
  let at = s.body + 1;
  let early = false;
  for (; at < s.body + 6 && !dates.at[at]; at++) {
    if (t.kind[at] !== WORD || !(TIME_LEADS.has(t.words[at] as number) || t.words[at] === MOI)) return false;
    if (EARLY.has(t.words[at] as number)) early = true;
  }
  const span = dates.spans[(dates.at[at] ?? 0) - 1];
  const year = span ? yearOf(t, span) : 0;
  return year > 0 && (year < reference || (early && year === reference));
}
const EARLY = wordSet('đầu tháng ngày');

/** The year of a date; of a school year ("năm học 2012-2013") the one it begins in. */
export function yearOf(t: Tokens, span: DateSpan): number {
  const at = t.words[span.from - 1] === MOI ? span.from - 1 : span.from;
  const school = isPair(span) && t.words[at - 1] === HOC && t.words[at - 2] === NAM;
  return school ? (span.year ?? 1) - 1 : (span.year ?? 0);
}
/** Two years, as of a school year or a term. */
export const isPair = (span: DateSpan): boolean => span.iso === null && span.to - span.from === 3;
const HOC = registerWord('học');
const MOI = registerWord('mới');
const TINH = registerWord('tính');

/** "Đến tháng 11/2025, cô mới nhận được …", "…, 91,6% học sinh đã dùng …": what follows the date has come about. */
function isToldAfter(t: Tokens, at: number): boolean {
  const from = isPunct(t, at, ',') ? at + 1 : at;
  for (let i = from; i < from + 24 && i < t.count; i++) {
    const row = isPunct(t, i, ',') && AREAS.has(t.words[i + 1] as number);
    if (
      t.kind[i] !== WORD &&
      !isPunct(t, i, '%') &&
      t.kind[i] !== NUM &&
      !row &&
      !(isPunct(t, i, '/') && t.kind[i + 1] === NUM)
    )
      return false;
    if (t.words[i] === DA || (i < from + 6 && TOLD.has(t.words[i] as number))) return true;
  }
  return false;
}
const TOLD = wordSet('mới vẫn');
/** "9/21 huyện, thành, thị đã …" */
const AREAS = wordSet('thị thành quận huyện xã phường');

/** "thực hiện năm trước 21,4%; chỉ tiêu 23%": a year gone by, its figure right behind; never "tăng 2% so với năm trước". */
export function tellsLastYear(t: Tokens, dates: Dates, k: number): boolean {
  if (t.words[k] !== NAM || COMPARING.has(t.words[k - 1] as number)) return false;
  let at = t.words[k + 1] === HOC ? k + 2 : k + 1;
  // "thực hiện năm học 2024 - 2025: 4 em"
  const span = DONE.has(t.words[k - 1] as number) ? dates.spans[(dates.at[at] ?? 0) - 1] : undefined;
  if (span) at = span.to - 1;
  else if (!GONE.has(t.words[at] as number)) return false;
  for (at++; at < k + 9 && (LINKS.has(t.words[at] as number) || isPunct(t, at, ':')); at++);
  return t.kind[at] === NUM && !dates.at[at];
}
const COMPARING = wordSet('với hơn bằng như từ vượt kỳ so');
/** "thực hiện", "kết quả", "hiện trạng" */
const DONE = wordSet('hiện quả trạng');
const GONE = wordSet('trước ngoái rồi');
const LINKS = wordSet('đạt là có chỉ mới được giảm tăng còn');

/** "năm ngoái đạt 97%; năm nay 98,5%", "thực hiện năm 2024: 4 em; kế hoạch năm 2025: 3 em". */
export const namesThisYear = (t: Tokens, k: number): boolean =>
  (t.kind[k - 1] === PUNCT && matchLength(PLANNED, t, k) > 0) ||
  (t.words[k] === NAM && THIS.has(t.words[t.words[k + 1] === HOC ? k + 2 : k + 1] as number));
const PLANNED = phraseTable('kế hoạch, đăng ký, kế hoạch giao');
const THIS = wordSet('nay này');

/** "(năm 2023 là 9 đảng viên)", "(năm học 2024 - 2025: 66,7%)": does a year gone by stand at `k`? */
export function isYearGone(t: Tokens, dates: Dates, k: number, reference: number): boolean {
  if (t.words[k] !== NAM) return false;
  const span = dates.spans[(dates.at[t.words[k + 1] === HOC ? k + 2 : k + 1] ?? 0) - 1];
  const year = span ? yearOf(t, span) : 0;
  return year > 0 && year < reference;
}

/** "Năm 2025, toàn tỉnh có 11.214 thí sinh đỗ tốt nghiệp" in a plan for 2026: how it was. */
export function tellsYearGone(t: Tokens, dates: Dates, s: Sentence, reference: number): boolean {
  if (!isYearGone(t, dates, s.body, reference)) return false;
  for (let k = s.body + 2; k < s.to && k < s.body + 8; k++)
    if (isPunct(t, k, ',')) {
      for (let i = k + 1; i < s.to && i < k + 9; i++) if (HAD.has(t.words[i] as number)) return true;
      return false;
    }
  return false;
}
const HAD = wordSet('có đạt đã');

/** "Năm học 2021-2022 Giỏi 16,4%, Khá 60,1%" among the aims for the next: a year gone by, and figures right behind its words. */
export function tellsYearBare(t: Tokens, dates: Dates, s: Sentence, reference: number): boolean {
  if (!isYearGone(t, dates, s.body, reference)) return false;
  let at = s.body + 1;
  while (at < s.to && !dates.at[at]) at++;
  while (at < s.to && dates.at[at]) at++;
  if (t.kind[at] !== WORD) return false;
  for (let k = at; k < s.to && k < at + 4; k++) if (t.kind[k] === NUM) return true;
  return false;
}

/** The latest year that the text speaks of as its present or past; 0 when it names none. */
export function referenceYear(t: Tokens, dates: Dates): number {
  let latest = 0;
  /** "90% vào năm 2035": when it is to be so or was, which alone does not say. */
  let by = 0;
  for (const span of dates.spans) {
    if ((span.year ?? 0) <= latest) continue;
    const year = isReviewed(t, span) ? (span.year ?? 0) : presentYear(t, span);
    if (isBy(t, span)) by = Math.max(by, year);
    else latest = Math.max(latest, year);
  }
  return latest > 0 && by > latest + 1 ? latest : Math.max(latest, by);
}

/** "Kết quả thực hiện nhiệm vụ … giai đoạn 2010 - 2015" in a title: the text looks back on that period. */
const isReviewed = (t: Tokens, span: DateSpan): boolean =>
  span.from < TITLE &&
  isPair(span) &&
  PERIODS.has(t.words[span.from - 1] as number) &&
  matchLength(REVIEWS, t, 0, span.from) > 0;
const TITLE = 30;
const PERIODS = wordSet('đoạn kỳ');
const REVIEWS = phraseTable('kết quả, báo cáo kết quả, báo cáo tổng kết, tổng kết, nhìn lại');

const isBy = (t: Tokens, span: DateSpan): boolean =>
  t.words[span.from - 1] === NAM &&
  span.to - span.from === 1 &&
  // "Năm 2013: 100% trẻ được học chương trình mới" as a title: what the text is about, not when it was written
  (BY.has(t.words[span.from - 2] as number) || (span.from === 1 && isPunct(t, span.to, ':')));
/** "vào năm 2030", "thấp hơn mốc của năm 2030" */
const BY = wordSet('vào của');

/** The year of a date that is told as present or past, 0 for one that lies ahead ("đến năm 2030") and for a span of years. */
export function presentYear(t: Tokens, span: DateSpan): number {
  for (let k = span.from - 1; k >= 0 && k > span.from - 5; k--) {
    if (AHEAD.has(t.words[k] as number)) return 0;
    if (!TIME_LEADS.has(t.words[k] as number)) break;
  }
  return yearOf(t, span) !== span.year || !isPair(span) ? yearOf(t, span) : 0;
}

/** "Năm 2024, các huyện mở 190 lớp": does the sentence open with a year that is later than all that was told before it? */
export function opensLaterYear(t: Tokens, dates: Dates, s: Sentence, reference: number): boolean {
  const at = t.words[s.body] === NAM ? s.body + (t.words[s.body + 1] === HOC ? 2 : 1) : -1;
  const span = at < 0 ? undefined : dates.spans[(dates.at[at] ?? 0) - 1];
  if (!span || !isPunct(t, span.to, ',') || yearOf(t, span) !== reference) return false;
  const own = (dates.at[at] as number) - 1;
  let told = false;
  for (let k = own - 1; k >= 0 && k > own - LOOK_BACK; k--) {
    const date = dates.spans[k] as DateSpan;
    const year = presentYear(t, date) - (isPair(span) && isBeforeSchool(date) ? 1 : 0);
    if (year >= reference) return false;
    told ||= year > 0;
  }
  return told;
}
/** "27/5/2016": a day before the school year of its year begins. */
const isBeforeSchool = ({ iso }: DateSpan): boolean => iso !== null && Number(iso.slice(5, 7)) < 9;
const LOOK_BACK = 60;
