import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import type { DateSpan, Dates } from '../text/dates.ts';
import { spelledNumber } from '../text/numbers.ts';
import type { Sentence } from '../text/segment.ts';
import { isPunct, NUM, type Tokens, textOf, WORD } from '../text/tokens.ts';

// Periods named in words: parts of a year, the end of a term, what must be done before an event of the school year.

const id = registerWord;
const TERMS = phraseTable(
  'hết năm học, cuối năm học, kết thúc năm học, cuối năm, hết năm, cuối năm nay, hết năm nay, cuối nhiệm kỳ, hết nhiệm kỳ, trong nhiệm kỳ, nhiệm kỳ tới, học kỳ i, học kỳ ii, học kì i, học kì ii, hkii, hki, hk ii, hk i, quý i, quý ii, quý iii, quý iv, trong hè, tuần này, hết tuần này, cuối tuần này, hết tháng này, cuối tháng này, hết tuần sau, hết tuần tới, hết tháng tới, cuối tháng tới, hằng quý, hàng quý, mỗi quý, hằng tháng, hàng tháng, mỗi tháng, mỗi học kỳ, mỗi học kì, hết học kỳ i, hết học kỳ ii, hết quý i, hết quý ii, hết quý iii, hết quý iv, năm học tới, năm học sau, năm tới, cả năm, cả nhiệm kỳ',
);
/** Periods told from today: whoever writes so at the head of a sentence means all of it. */
const AHEAD = phraseTable(
  'năm học tới, năm học sau, năm tới, nhiệm kỳ tới, học kỳ tới, kỳ học tới, cả năm, quý tới, tháng tới, tuần tới',
);
export const nextPeriod = (t: Tokens, k: number, to: number): number => matchLength(AHEAD, t, k, to);

/** What a year of schools or of the weather turns on: "trước khai giảng", "trước mùa mưa bão". */
const EVENTS = phraseTable(
  'khai giảng, khai giảng năm học, khai giảng năm học mới, tết, tết nguyên đán, năm học mới, mùa mưa, mùa mưa bão, mùa mưa lũ, mùa bão, mùa lũ, mùa khô, mùa đông, mùa hè, hè, nghỉ hè, nghỉ tết, nghỉ lễ, tựu trường, bế giảng, vào năm học mới, bước vào năm học, bước vào năm học mới, kết thúc năm học, kết thúc học kỳ, tổng kết năm học, kỳ thi, kỳ thi tốt nghiệp, kỳ thi tuyển sinh, kỳ nghỉ hè, kỳ nghỉ tết, ngày bầu cử',
);
const TRUOC = id('trước');
/** What one waits for: "sau Tết Nguyên đán", "dịp khai giảng". */
const FEASTS = phraseTable(
  'khai giảng, lễ khai giảng, khai giảng năm học mới, tết, tết nguyên đán, nghỉ tết, kỳ nghỉ tết',
);
const SAU = id('sau');
const DIP = id('dịp');
/** "trước mùa mưa lũ | năm sau". */
const WHICH_YEAR = phraseTable('năm sau, năm tới, năm nay, năm học tới, năm học sau, năm học này');
/** "tháng 6 | tới", "tháng 6 | năm sau". */
const TOI = id('tới');
export function monthAhead(t: Tokens, span: DateSpan): number {
  if (t.words[span.from - 1] !== THANG || span.to - span.from !== 1) return 0;
  return t.words[span.to] === TOI ? 1 : matchLength(WHICH_YEAR, t, span.to);
}
/** "trước khi …", "trước ngày …", "trước thềm …". */
const JOINTS = wordSet('khi ngày thềm lễ kỳ dịp');
const THANG = id('tháng');
const NAM = id('năm');
const HOC = id('học');
const CUA = id('của');
const TRONG = id('trong');
const HALVES = wordSet('đầu cuối');

/** The period that begins at token k and ends before `to`, with the year behind it; null when none does. */
export function wordedPeriod(t: Tokens, dates: Dates, k: number, to: number): { text: string; to: number } | null {
  const length = matchLength(TERMS, t, k, to) || numberedTerm(t, k, to) || beforeEvent(t, k, to) || monthsOf(t, k, to);
  if (length === 0) return null;
  const end = k + length + matchLength(WHICH_YEAR, t, k + length, to);
  const year = yearBehind(t, dates, end);
  if (year !== null) return { text: textOf(t, t.words[k] === TRONG ? k + 1 : k, year), to: year };
  return dates.at[end] ? null : { text: textOf(t, k, end), to: end };
}

const HEADING_TERMS = phraseTable(
  'học kỳ i, học kỳ ii, học kì i, học kì ii, hkii, hki, hk ii, hk i, quý i, quý ii, quý iii, quý iv',
);

/** The part of a year at token k that a heading gives to what stands below it: "Học kỳ II", "6 tháng cuối năm". */
export function headingTerm(t: Tokens, dates: Dates, k: number, to: number): string | null {
  const length =
    matchLength(HEADING_TERMS, t, k, to + 1) || numberedTerm(t, k, to + 1) || monthsOf(t, k, to) || bareMonth(t, k);
  return length > 0 && !dates.at[k + length] ? textOf(t, k, k + length) : null;
}

/** "học kỳ 2", "hết HK 1": a term told by its number. */
function numberedTerm(t: Tokens, k: number, to: number): number {
  const at = ENDS.has(t.words[k] as number) ? k + 1 : k;
  const size = matchLength(SCHOOL_TERMS, t, at, to);
  const number = at + size;
  if (size === 0 || number >= to || t.kind[number] !== NUM || isPunct(t, number + 1, '/')) return 0;
  return /^[12]$/.test(textOf(t, number, number + 1)) ? number + 1 - k : 0;
}
const ENDS = wordSet('hết cuối');
const SCHOOL_TERMS = phraseTable('học kỳ, học kì, hk');

/** "NHIỆM VỤ THÁNG 6": a month without its year. */
const bareMonth = (t: Tokens, k: number): number =>
  t.words[k] === THANG && t.words[k - 1] === VU && t.kind[k + 1] === NUM && !isPunct(t, k + 2, '/') ? 2 : 0;
const VU = id('vụ');

/** The parts of a year that the first lines name with their year: "học kỳ II" → "học kỳ II năm học 2027 - 2028". */
export function termsInFull(t: Tokens, dates: Dates, sentences: readonly Sentence[]): Map<string, string> {
  const out = new Map<string, string>();
  for (const s of sentences.slice(0, 14))
    for (let k = s.body; k < s.to; k++) {
      const length = matchLength(HEADING_TERMS, t, k, s.to) || numberedTerm(t, k, s.to);
      const year = length > 0 ? yearBehind(t, dates, k + length) : null;
      if (year !== null) out.set(textOf(t, k, k + length).toLowerCase(), textOf(t, k, year));
    }
  return out;
}

/** "tháng 4 | và tháng 5 năm 2027": where the month that shares its year with the one before ends, or null. */
export function monthBeside(t: Tokens, dates: Dates, span: DateSpan): number | null {
  if (t.words[span.from - 1] !== THANG || span.to - span.from !== 1) return null;
  if (!isPunct(t, span.to, ',') && !JOINED.has(t.words[span.to] as number)) return null;
  const at = t.words[span.to + 1] === THANG ? span.to + 2 : span.to + 1;
  const d = dates.at[at];
  const other = d ? (dates.spans[d - 1] as DateSpan) : null;
  return other?.from === at && other.iso === null && other.year !== null ? other.to : null;
}
const JOINED = wordSet('và đến hoặc');

/** "trước khi nghỉ hè", "trước mùa mưa bão", "dịp khai giảng": the tokens that it takes, or 0. */
function beforeEvent(t: Tokens, k: number, to: number): number {
  if (t.words[k] === SAU || t.words[k] === DIP) {
    const feast = matchLength(FEASTS, t, k + 1, to);
    return feast > 0 ? 1 + feast : 0;
  }
  if (t.words[k] !== TRUOC) return 0;
  const event = matchLength(EVENTS, t, k + 1, to);
  if (event > 0) return 1 + event;
  const joined = JOINTS.has(t.words[k + 1] as number) ? matchLength(EVENTS, t, k + 2, to) : 0;
  return joined > 0 ? 2 + joined : 0;
}

/** "6 tháng cuối năm", "sáu tháng đầu năm": the tokens that it takes, or 0. */
function monthsOf(t: Tokens, k: number, to: number): number {
  if (k + 4 > to || t.words[k + 1] !== THANG || !HALVES.has(t.words[k + 2] as number) || t.words[k + 3] !== NAM)
    return 0;
  return t.kind[k] === NUM || spelledNumber([textOf(t, k, k + 1).toLowerCase()]) !== null ? 4 : 0;
}

/** "trong hè | năm 2026", "quý IV | /2026", "học kỳ II | năm học 2025 - 2026": where the year that follows ends, or null. */
function yearBehind(t: Tokens, dates: Dates, at: number): number | null {
  let k = t.words[at] === CUA ? at + 1 : at;
  if (isPunct(t, k, '/') || isPunct(t, k, '-')) k++;
  else if (t.words[k] === NAM) k += t.words[k + 1] === HOC ? 2 : 1;
  const d = dates.at[k];
  if (!d || t.kind[k] === WORD) return null;
  const span = dates.spans[d - 1] as DateSpan;
  return span.from === k && span.iso === null && /^\d{4}/.test(textOf(t, k, span.to)) ? span.to : null;
}
