import type { Context } from './context.ts';
import type { DateSpan, Dates } from './dates.ts';
import { firstAt } from './first-at.ts';
import { AIM_NOUNS } from './lexicon/cues.ts';
import { findPhrase, matchLength, phraseTable } from './lexicon/phrases.ts';
import { registerWord, wordSet } from './lexicon/words.ts';
import { isWholePart } from './nesting.ts';
import { isSubject } from './part-heads.ts';
import { headingTerm, monthBeside, termsInFull, wordedPeriod } from './period-words.ts';
import type { Sentence } from './segment.ts';
import { isAllCaps, isCapital, isPunct, NUM, type Tokens, textOf, WORD } from './tokens.ts';

// The period a target is due in: in its clause, earlier in its sentence, in the sentences before, in its heading.

const id = registerWord;
const YEARLY = phraseTable('hằng năm, hàng năm, mỗi năm, từng năm');
const LEADS = wordSet(
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
      else text = periodText(t, span, from, spansOnly && (span.to >= to || isPunct(t, span.to, ':')));
    } else if (t.kind[k] === WORD || t.kind[k] === NUM) {
      const yearly = k < yearlyTo ? matchLength(YEARLY, t, k, to) : 0;
      if (yearly > 0) text = 'hằng năm';
      else if (t.words[k] === NAY && t.words[k - 1] === HOC && t.words[k - 2] === NAM)
        text = thisSchoolYear(t, dates, k);
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

/** The school year last named before token k: what "năm học này" means; null when none is near. */
function thisSchoolYear(t: Tokens, dates: Dates, k: number): string | null {
  const next = firstAt(dates.spans, k, (span) => span.from);
  for (let n = next - 1; n >= 0 && n > next - 12; n--) {
    const span = dates.spans[n] as DateSpan;
    if (span.iso === null && span.to - span.from === 3) return textOf(t, span.from, span.to);
  }
  return null;
}

/** The words of a period; null for a year that names something else ("chương trình 2018", "so với năm 2019"). */
function periodText(t: Tokens, span: DateSpan, floor: number, closesHeading: boolean): string | null {
  let at = span.from;
  while (at > floor && t.kind[at - 1] === WORD && LEADS.has(t.words[at - 1] as number)) at--;
  if (
    at === span.from &&
    !closesHeading &&
    !(span.from === floor || isPunct(t, span.from - 1, '(')) &&
    span.to - span.from < 3
  )
    return null;
  if ((t.words[at - 1] === VOI || t.words[at - 1] === SANH) && t.words[at - 2] === SO) return null;
  const month =
    (closesHeading || IN.has(t.words[span.from - 2] as number)) &&
    (t.words[span.from - 1] === THANG || t.words[span.from - 1] === QUY);
  if (!/\d{4}/.test(textOf(t, span.from, span.to)) && !UNTIL.has(t.words[at] as number) && !month) return null;
  let start = span.from;
  for (let k = at; k < span.from; k++) {
    if (KEEP.has(t.words[k] as number)) {
      start = k;
      break;
    }
  }
  return textOf(t, start, span.to);
}

/** The period that each heading, label or opening phrase gives to what follows it. */
export function headingPeriods(
  t: Tokens,
  dates: Dates,
  cited: Uint8Array,
  sentences: Sentence[],
  around: Context[],
): (string | null)[] {
  const out: (string | null)[] = [];
  const title = titlePeriod(t, dates, cited, sentences);
  const full = termsInFull(t, dates, sentences);
  let period: string | null = title;
  /** What "PHẦN II. PHƯƠNG HƯỚNG NĂM HỌC 2018-2019" gives to the parts in it. */
  let part: string | null = null;
  let paragraph: string | null = null;
  /** The kind of marker of the item that gave the paragraph its period: the next item of that kind ends it. */
  let under = '';
  for (let n = 0; n < sentences.length; n++) {
    const s = sentences[n] as Sentence;
    const c = around[n] as Context;
    const label = s.heading || (n === 0 && c.heading === n) ? s.to : s.labelTo;
    if (c.heading === n) paragraph = null;
    if (s.opensLine) {
      const ends = s.marker === null ? !takesUp(t, s) : kindOf(s.marker) === under;
      if (ends) paragraph = null;
    }
    if (
      s.heading ||
      (label > s.body && (label - s.body <= 14 || c.heading === n)) ||
      (s.closesLine && isPunct(t, s.to - 1, ':')) ||
      c.heading === n
    ) {
      const end = Math.max(label, s.closesLine && isPunct(t, s.to - 1, ':') ? s.to : 0);
      const named = periodIn(t, dates, cited, s.body, end, end, true);
      const found = full.get(named?.toLowerCase() ?? '') ?? named;
      if (c.heading === n && c.section === 'report') period = null;
      else if (c.heading === n && matchLength(REQUESTS, t, s.body, s.to) > 0) period = found;
      else if (found !== null) period = found;
      else if (
        s.heading &&
        title !== null &&
        s.marker !== null &&
        opensPart(s.marker, c.heading === n && c.section !== 'report')
      )
        period = part ?? title;
      if (s.heading && isWholePart(t, s)) part = found;
    }
    if (announcesAims(t, dates, s, c)) period = periodIn(t, dates, cited, s.body, s.to, s.to, true) ?? period;
    const told = c.turns[0]?.mode === 'report' || (c.start === 'report' && c.turns.length === 0);
    const opening = (told ? null : openingPeriod(t, dates, s)) ?? leadPeriod(t, dates, cited, s, c);
    if (opening !== null) {
      paragraph = opening;
      under = s.marker === null ? '' : kindOf(s.marker);
    }
    out.push(paragraph ?? period);
  }
  return out;
}

/** "Để đạt được các mục tiêu trên, …": a paragraph on how the aims above it are reached has their period. */
const takesUp = (t: Tokens, s: Sentence): boolean =>
  t.words[s.body] === DE && findPhrase(t, AIM_NOUNS, s.body + 1, Math.min(s.to, s.body + 9)) >= 0;
const DE = id('để');

/** "Chiến lược nêu mục tiêu cụ thể đến năm 2030 của từng cấp học.": aims of a period, none of them said yet. */
function announcesAims(t: Tokens, dates: Dates, s: Sentence, c: Context): boolean {
  if (c.turns[0]?.mode !== 'target' || findPhrase(t, AIM_NOUNS, s.body, s.to) < 0) return false;
  for (let k = s.body; k < s.to; k++) if (t.kind[k] === NUM && !dates.at[k]) return false;
  return true;
}

/** A part of the first order begins with the period of the whole paper. */
const opensPart = (marker: string, ahead: boolean): boolean =>
  /^[IVX]+$/.test(marker) || (ahead && /^\d{1,2}$/.test(marker));

/** What is asked of others has the period it names itself. */
const REQUESTS = phraseTable('kiến nghị, đề xuất, đề nghị, đề xuất kiến nghị');

/** Digits, letters, Roman numbers and dashes are markers of different depths. */
const kindOf = (marker: string): string =>
  /^\d+$/.test(marker)
    ? '1'
    : /^[\d.]+$/.test(marker)
      ? '1.1'
      : /^[IVX]+$/.test(marker)
        ? 'I'
        : marker.length === 1 && /\p{L}/u.test(marker)
          ? 'a'
          : '-';

const TITLES = phraseTable(
  'kế hoạch, nghị quyết, thông báo, hướng dẫn, chương trình, báo cáo, đề án, phương hướng, dự thảo',
);

/** "V/v chuẩn bị năm học mới 2022-2023": the period in the subject of a letter, which may take three lines. */
function subjectPeriod(t: Tokens, dates: Dates, cited: Uint8Array, sentences: Sentence[], from: number): string | null {
  for (let n = from; n < sentences.length && n < from + 3; n++) {
    const line = sentences[n] as Sentence;
    if (n > from && (isCapital(t, line.body) || line.marker !== null)) return null;
    for (let k = line.body; k < line.to; k++) {
      const span = dates.at[k] ? (dates.spans[(dates.at[k] as number) - 1] as DateSpan) : null;
      if (span?.iso === null && !cited[k] && span.to - span.from === 3) return textOf(t, span.from, span.to);
    }
  }
  return null;
}

/** The period in the title of a paper: "KẾ HOẠCH / Thực hiện nhiệm vụ năm học 2024 - 2025"; null for other texts. */
function titlePeriod(t: Tokens, dates: Dates, cited: Uint8Array, sentences: Sentence[]): string | null {
  for (let n = 0; n < sentences.length && n < 14; n++) {
    const s = sentences[n] as Sentence;
    if (s.opensLine && isSubject(t, s.body)) {
      const named = subjectPeriod(t, dates, cited, sentences, n);
      if (named !== null) return named;
    }
    if (!s.opensLine || s.marker !== null || !isAllCaps(t, s.body) || matchLength(TITLES, t, s.body, s.to) === 0)
      continue;
    let found: string | null = null;
    for (let k = n; k < sentences.length && k < n + 4; k++) {
      const line = sentences[k] as Sentence;
      if (line.marker !== null || isPunct(t, line.to - 1, '.') || isPunct(t, line.to - 1, ';')) break;
      found = periodIn(t, dates, cited, line.body, line.to, line.to, true) ?? found;
    }
    return found;
  }
  return null;
}

/** "…, nhiệm kỳ 2025-2030, Đảng bộ đề ra các chỉ tiêu: …": the period before the colon holds for the whole list. */
export function leadPeriod(t: Tokens, dates: Dates, cited: Uint8Array, s: Sentence, c: Context): string | null {
  const own = c.section === 'target' || c.section === 'plan';
  const turn = c.turns.find((x) => x.mode === 'target' || x.mode === 'plan')?.at ?? s.to;
  const at = own && s.labelTo > s.body ? s.body : own ? Math.min(turn, s.body) : turn;
  for (let k = at; k < s.to && k < at + 20; k++) {
    if (isPunct(t, k, '(')) return null;
    if (isPunct(t, k, ':')) return periodIn(t, dates, cited, s.body, k, k, true);
  }
  return null;
}

/** "Năm học 2025-2026, …", "Năm 2021, …", "Nhiệm kỳ 2020 – 2025, …" at the start of a sentence. */
function openingPeriod(t: Tokens, dates: Dates, s: Sentence): string | null {
  for (let k = s.body; k < s.to && k < s.body + 6; k++) {
    const d = dates.at[k];
    if (d) {
      const span = dates.spans[d - 1] as DateSpan;
      if (span.iso) return null;
      const after = isPunct(t, span.to, ',') || isPunct(t, span.to, ':');
      return after ? textOf(t, span.from, span.to) : null;
    }
    if (t.kind[k] !== WORD || !LEADS.has(t.words[k] as number)) return null;
  }
  return null;
}
