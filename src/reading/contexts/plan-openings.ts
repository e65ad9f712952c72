import { DUTY_CUES, PAST_HEADINGS, PLAN_CUES, TARGET_CUES } from '../lexicon/cues.ts';
import { matchLength, phraseTable } from '../lexicon/phrases.ts';
import { ACTION_VERBS } from '../lexicon/verbs.ts';
import { registerWord } from '../lexicon/words.ts';
import type { Dates } from '../text/dates.ts';
import type { Sentence } from '../text/segment.ts';
import { isPunct, NUM, type Tokens, textOf, WORD } from '../text/tokens.ts';
import { isYearGone, opensLaterYear } from './times-ahead.ts';
import { findPhrase, findReport, readTurns } from './turns.ts';

// Sentences that make their paragraph a plan without a word of planning: a period to come and who does what in it.

/** "Nhiệm kỳ 2020 – 2025, Chi bộ tiếp tục …": a period, then words of plan or duty, none of report. */
export function opensPlan(t: Tokens, dates: Dates, s: Sentence, reference: number): boolean {
  let at = s.body;
  const soon = matchLength(SOON, t, at, s.to);
  if (soon > 0 && startsBare(t, dates, s.body + soon, s.to) && findReport(t, s.body + soon, s.to) < 0) return true;
  if (soon > 0 && isPunct(t, at + soon, ',')) at += soon + 1;
  while (at < s.to && at < s.body + 8 && t.kind[at] === WORD && !dates.at[at]) at++;
  const d = dates.at[at];
  if (!d || at === s.body || matchLength(LOOKS_BACK, t, s.body, s.to) > 0) return false;
  const span = dates.spans[d - 1];
  if (!span || span.iso || !isPunct(t, span.to, ',')) return false;
  if (!/\d{4}/.test(textOf(t, span.from, span.to))) return false;
  const report = findReport(t, span.to, s.to);
  const plan = Math.max(
    findPhrase(t, DUTY_CUES, span.to, s.to),
    findPhrase(t, PLAN_CUES, span.to, s.to),
    findPhrase(t, TARGET_CUES, span.to, s.to),
  );
  if (report >= 0) return false;
  // "Năm 2024, thực hiện Quyết định số … và Kế hoạch số …:" before a list
  if (s.closesLine && isPunct(t, s.to - 1, ':') && (span.year ?? 0) >= reference)
    return findPhrase(t, PAST_HEADINGS, span.to, s.to) < 0;
  // "Năm học 2019 - 2020, ngành tiếp tục đổi mới …" in a text of the year after tells what was done
  if (isYearGone(t, dates, s.body, reference)) return false;
  // "Năm 2020, tỉnh đạt 39 giải, tiếp tục dẫn đầu": a result before the word of duty
  for (let k = span.to; k < plan; k++) if (t.kind[k] === NUM && !dates.at[k]) return false;
  if (plan >= 0 || (soon > 0 && isList(t, s))) return true;
  if ((span.year ?? reference) < reference) return false;
  // "Năm học 2018-2019, trường có 39 lớp với 1.638 học sinh: khối 10 …" tells what is
  for (let k = span.to, end = span.to + TO_COLON; k < s.to && k < end; k++) {
    if (t.kind[k] === NUM && !dates.at[k]) {
      // "thực hiện Kế hoạch số 37/KH-UBND ngày …": the number of a paper
      if (t.words[k - 1] !== SO || !isPunct(t, k + 1, '/')) return false;
      end = k + 2 * TO_COLON;
    }
    if (isPunct(t, k, ':')) return true;
  }
  return false;
}

const TO_COLON = 12;
const SO = registerWord('số');

/** "Nhìn lại năm học 2021-2022, dù phải học trực tuyến, trường vẫn …": what was, whatever words of duty follow. */
const LOOKS_BACK = phraseTable('nhìn lại, điểm lại, khép lại, kết thúc, trải qua, tổng kết, sơ kết');
const SOON = phraseTable('trước mắt, thời gian tới, thời gian tới đây, sắp tới, hè này, trong hè này, hè tới');

/** "Sở Nội vụ phối hợp tuyển tiếp 291 chỉ tiêu trước ngày 31/12/2022; mở rộng …": bodies, bare verbs and a day to be done by. */
export function assigns(t: Tokens, dates: Dates, s: Sentence, reference: number): boolean {
  if (!isList(t, s)) return false;
  let due = false;
  let acting = 0;
  let from = s.body;
  for (let k = s.body; k <= s.to; k++) {
    // "đánh giá ngoài 18 trường đã hết hạn": which of them
    if (t.words[k] === DUOC || (t.words[k] === DA && !counts(t, from, k))) return false;
    if (t.words[k] === TRUOC && (dates.at[k + 1] || dates.at[k + 2])) due = true;
    if (k < s.to && !isPunct(t, k, ';')) continue;
    if (startsBare(t, dates, from, k)) acting++;
    else return false;
    from = k + 1;
  }
  if (!due || acting < 2 || findPhrase(t, ORDERING, s.body, s.to) >= 0) return false;
  return !readTurns(t, dates, s, 'plan', reference).some((turn) => turn.mode === 'report');
}

/** Does a number stand in the tokens [from, to)? */
function counts(t: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (t.kind[k] === NUM) return true;
  return false;
}

/** Does the clause name who acts, if anybody, and then a verb of doing, no figure before it? */
function startsBare(t: Tokens, dates: Dates, from: number, to: number): boolean {
  for (let k = from; k < to && k < from + 40; k++) {
    if (t.kind[k] === NUM && !dates.at[k] && !isPunct(t, k + 1, '/')) return false;
    if (matchLength(ACTION_VERBS, t, k, to) > 0 && (k === from || t.kind[k - 1] === WORD)) return true;
  }
  return false;
}
const TRUOC = registerWord('trước');
const DA = registerWord('đã');
/** These turn the sentence themselves. */
const ORDERING = phraseTable('giao, yêu cầu, đề nghị, chỉ đạo');

/** "Năm 2024, các huyện mở mới 190 lớp; Sở …" behind aims: who does what in a later year, nothing that says it was done. */
export function actsLater(t: Tokens, dates: Dates, s: Sentence, reference: number): boolean {
  if (!isList(t, s) || !opensLaterYear(t, dates, s, reference) || findReport(t, s.body, s.to) >= 0) return false;
  for (let k = s.body; k < s.to && k < s.body + 14; k++) {
    if (t.words[k] === DUOC || (t.kind[k] === NUM && !dates.at[k])) return false;
    if (matchLength(ACTION_VERBS, t, k, s.to) > 0) return t.words[k - 1] !== DUOC;
  }
  return false;
}
const DUOC = registerWord('được');

/** Does the sentence list several things? */
export function isList(t: Tokens, s: Sentence): boolean {
  for (let k = s.body; k < s.to; k++) if (isPunct(t, k, ';')) return true;
  return false;
}
