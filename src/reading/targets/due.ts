import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import type { DateSpan, Dates } from '../text/dates.ts';
import { firstAt } from '../text/first-at.ts';
import { isPunct, NUM, PUNCT, type Tokens, textOf, WORD } from '../text/tokens.ts';
import { headingTerm, monthAhead, monthBeside, wordedPeriod } from './period-words.ts';

// The periods that a stretch of text names, as one of them a target may be due in.

const id = registerWord;
const YEARLY = phraseTable('hằng năm, hàng năm, mỗi năm, từng năm');
export const LEADS = wordSet(
  'đến hết cuối năm học trước vào trong tháng quý giai đoạn nhiệm kỳ đầu ngày từ khoảng thời gian hè',
);
const KEEP = wordSet('hết cuối trước tháng quý đầu ngày hè');
const IN = wordSet('vào trong');
const UNTIL = wordSet('trước đến hết');
const SO = id('so');
const VOI = id('với');
const SANH = id('sánh');
const NAM = id('năm');
const HOC = id('học');
const THANG = id('tháng');
const QUY = id('quý');
const NAY = id('này');
const NOW = id('nay');

/** The period named in tokens [from, to): the one nearest to `near` is preferred; null when there is none. */
export function periodIn(
  t: Tokens,
  dates: Dates,
  cited: Uint8Array,
  from: number,
  to: number,
  near: number,
  spansOnly = false,
  yearlyTo = to,
): string | null {
  let best: { text: string; gap: number } | null = null;
  for (let k = from; k < to; k++) {
    let text: string | null = null;
    let last = k;
    const d = dates.at[k];
    if (d && !cited[k]) {
      const span = dates.spans[d - 1] as DateSpan;
      if (span.from !== k || (spansOnly && (span.iso !== null || isVision(t, k, from)))) continue;
      const beside = monthBeside(t, dates, span);
      if (beside !== null) text = textOf(t, k - 1, beside);
      else if (!spansOnly && isDayAhead(t, span)) text = textOf(t, span.from - 1, span.to);
      else text = periodText(t, span, from, spansOnly && (span.to >= to || isPunct(t, span.to, ':')));
    } else if (t.kind[k] === WORD || t.kind[k] === NUM) {
      const yearly = k < yearlyTo ? matchLength(YEARLY, t, k, to) : 0;
      if (yearly > 0) text = 'hằng năm';
      else if (t.words[k] === NAY && t.words[k - 1] === HOC && t.words[k - 2] === NAM)
        text = thisSchoolYear(t, dates, k);
      else if (t.words[k] === MOI && t.words[k - 1] === HOC && t.words[k - 2] === NAM && t.words[k - 3] === VAO)
        text = thisSchoolYear(t, dates, k);
      else if (t.words[k] === NOW && t.words[k - 1] === NAM && !ENDS.has(t.words[k - 2] as number))
        text = thisYear(t, dates) ?? textOf(t, k - 1, k + 1);
      else if (spansOnly) text = headingTerm(t, dates, k, to);
      else {
        const compared = t.words[k - 1] === VOI && t.words[k - 2] === SO;
        const term = compared ? null : wordedPeriod(t, dates, k, to + 1);
        text = term?.text ?? null;
        last = Math.max(k, (term?.to ?? k) - 1);
      }
    } else if (isPunct(t, k, '/') && t.words[k + 1] === NAM && isPunct(t, k - 1, '%')) text = 'hằng năm';
    if (text === null) continue;
    const gap = k < near ? near - k : (k - near) * 0.7;
    if (best === null || gap < best.gap) best = { text, gap };
    k = last;
  }
  return best?.text ?? null;
}

/** "giai đoạn 2025 - 2030, tầm nhìn đến năm 2035": what comes after the period of the paper. */
function isVision(t: Tokens, k: number, floor: number): boolean {
  for (let i = k - 1; i >= floor && i > k - 5; i--) if (t.words[i] === NHIN && t.words[i - 1] === TAM) return true;
  return false;
}
const TAM = id('tầm');
const NHIN = id('nhìn');

/** The latest school year named before token k: what "năm học này" means; null when none is near. */
function thisSchoolYear(t: Tokens, dates: Dates, k: number): string | null {
  const next = firstAt(dates.spans, k, (span) => span.from);
  let latest: DateSpan | null = null;
  for (let n = next - 1; n >= 0 && n > next - 12; n--) {
    const span = dates.spans[n] as DateSpan;
    if (span.iso === null && span.to - span.from === 3 && (span.year ?? 0) > (latest?.year ?? 0)) latest = span;
  }
  return latest && textOf(t, latest.from, latest.to);
}

/** "Năm nay, ngành phấn đấu …": the year of the first day that the text names; null when its first dates hold none. */
function thisYear(t: Tokens, dates: Dates): string | null {
  for (let n = 0; n < dates.spans.length && n < FIRST_DATES; n++) {
    const { iso, year, to } = dates.spans[n] as DateSpan;
    if (iso !== null && year !== null && t.kind[to - 1] === NUM) return textOf(t, to - 1, to);
  }
  return null;
}
const FIRST_DATES = 12;
/** "cuối năm nay", "hết năm nay" say more. */
const ENDS = wordSet('cuối hết');
const MOI = id('mới');
const VAO = id('vào');

/** Does the word lead up to a period? "tiểu học | trước 30/9": a school is none. */
const leads = (t: Tokens, k: number): boolean =>
  LEADS.has(t.words[k] as number) && (t.words[k] !== HOC || t.words[k - 1] === NAM);

/** "Dự kiến, ngày 15/9, huyện sẽ bàn giao …", "từ ngày 1.7 sẽ …": a day without its year, and what will be done on it. */
function isDayAhead(t: Tokens, span: DateSpan): boolean {
  if (span.year !== null || span.iso !== null || t.words[span.from - 1] !== NGAY) return false;
  for (let k = span.to; k < t.count && k < span.to + 8; k++) if (t.words[k] === SE) return true;
  return false;
}
const NGAY = id('ngày');
const SE = id('sẽ');

/** The words of a period; null for a year that names something else ("chương trình 2018", "so với năm 2019"). */
function periodText(t: Tokens, span: DateSpan, floor: number, closesHeading: boolean): string | null {
  let at = span.from;
  while (at > floor && t.kind[at - 1] === WORD && leads(t, at - 1)) at--;
  if (
    at === span.from &&
    !closesHeading &&
    !(span.from === floor || isPunct(t, span.from - 1, '(')) &&
    span.to - span.from < 3
  )
    return null;
  if ((t.words[at - 1] === VOI || t.words[at - 1] === SANH) && t.words[at - 2] === SO) return null;
  // "…; tháng 11 mở 33 lớp"
  const opens = span.from - 1 === floor && t.kind[floor - 1] === PUNCT;
  const month =
    (closesHeading || opens || IN.has(t.words[span.from - 2] as number)) &&
    (t.words[span.from - 1] === THANG || t.words[span.from - 1] === QUY);
  if (!/\d{4}/.test(textOf(t, span.from, span.to)) && !UNTIL.has(t.words[at] as number) && !month) return null;
  let start = span.from;
  for (let k = at; k < span.from; k++) {
    if (KEEP.has(t.words[k] as number)) {
      start = k;
      break;
    }
  }
  return textOf(t, start, span.to + monthAhead(t, span));
}
