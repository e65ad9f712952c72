import type { Context } from '../contexts/context.ts';
import { isWholePart } from '../contexts/nesting.ts';
import { isSubject } from '../contexts/part-heads.ts';
import { AIM_NOUNS } from '../lexicon/cues.ts';
import { findPhrase, matchLength, phraseTable } from '../lexicon/phrases.ts';
import { registerWord } from '../lexicon/words.ts';
import type { DateSpan, Dates } from '../text/dates.ts';
import type { Sentence } from '../text/segment.ts';
import { isAllCaps, isCapital, isPunct, NUM, type Tokens, textOf, WORD } from '../text/tokens.ts';
import { LEADS, periodIn } from './due.ts';
import { nextPeriod, termsInFull } from './period-words.ts';

// The period that what stands above a target gives to it: its heading, label or opening phrase, the part, the title.

const id = registerWord;
/** The period that what stands above gives to a sentence. */
interface Heard {
  period: string | null;
  /** A part of the first order that names none itself begins with that of the whole paper. */
  wholePaper: boolean;
  /** A chapter that names none where the title names none either: what the chapter before it named is over. */
  over: boolean;
  /** The words that open the paragraph name it, without its year: "Năm học tới, …". */
  opened: boolean;
}

/** The period that each heading, label or opening phrase gives to what follows it. */
export function headingPeriods(
  t: Tokens,
  dates: Dates,
  cited: Uint8Array,
  sentences: Sentence[],
  around: Context[],
): Heard[] {
  const out: Heard[] = [];
  const title = titlePeriod(t, dates, cited, sentences);
  const planned = title !== null && /\d{4} ?[-–] ?\d{4}/.test(title) && isPlan(t, sentences);
  const full = termsInFull(t, dates, sentences);
  let period: string | null = title;
  /** What "PHẦN II. PHƯƠNG HƯỚNG NĂM HỌC 2018-2019" gives to the parts in it. */
  let part: string | null = null;
  /** What "II. CHỈ TIÊU NĂM 2023" gives to the numbered points in it. */
  let chapter: string | null = null;
  let paragraph: string | null = null;
  /** The kind of marker of the item that gave the paragraph its period: the next item of that kind ends it. */
  let under = '';
  let wholePaper = false;
  let over = false;
  for (let n = 0; n < sentences.length; n++) {
    const s = sentences[n] as Sentence;
    const c = around[n] as Context;
    const label = s.heading || (n === 0 && c.heading === n) ? s.to : s.labelTo;
    if (c.heading === n || s.heading) paragraph = null;
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
      if (found !== null || (c.heading === n && c.section === 'report')) wholePaper = over = false;
      if (c.heading === n && c.section === 'report') period = null;
      else if (c.heading === n && matchLength(REQUESTS, t, s.body, s.to) > 0) period = found;
      else if (found !== null) period = found;
      else if (
        s.heading &&
        title !== null &&
        (behindPart(t, sentences[n - 1]) ||
          (s.marker !== null && opensPart(s.marker, c.heading === n && c.section !== 'report')))
      ) {
        period = (planned && (s.marker === null || CHAPTERS.test(s.marker)) ? null : chapter) ?? part ?? title;
        wholePaper = planned && part === null && (s.marker === null || CHAPTERS.test(s.marker)) && !isCarrying(t, s);
      } else if (s.heading && title === null && found === null && s.marker !== null && CHAPTERS.test(s.marker)) {
        over = part === null && period !== null && c.section !== 'target';
        period = part;
      }
      if (s.heading && CHAPTERS.test(s.marker ?? ''))
        chapter = c.section === 'report' ? null : (found ?? (planned ? null : chapter));
      if (s.heading && isWholePart(t, s)) part = found;
    }
    if (announcesAims(t, dates, s, c)) period = periodIn(t, dates, cited, s.body, s.to, s.to, true) ?? period;
    const told = c.turns[0]?.mode === 'report' || (c.start === 'report' && c.turns.length === 0);
    const opening = (told ? null : openingPeriod(t, dates, s)) ?? leadPeriod(t, dates, cited, s, c);
    if (opening !== null) {
      paragraph = opening;
      under = s.marker === null ? '' : kindOf(s.marker);
    }
    out.push({
      period: paragraph ?? period,
      wholePaper: wholePaper && paragraph === null,
      over: over && paragraph === null,
      opened: paragraph !== null && !/\d{4}/.test(paragraph),
    });
  }
  return out;
}

/** A plan sets out its own period; the title of a report names the one that is over. */
function isPlan(t: Tokens, sentences: readonly Sentence[]): boolean {
  for (let n = 0; n < sentences.length && n < 14; n++) {
    const s = sentences[n] as Sentence;
    if (s.opensLine && s.marker === null && isAllCaps(t, s.body) && matchLength(TITLES, t, s.body, s.to) > 0)
      return matchLength(PLANS, t, s.body, s.to) > 0;
  }
  return false;
}
const PLANS = phraseTable('kế hoạch, nghị quyết, chương trình, đề án');
/** "V. TỔ CHỨC THỰC HIỆN": who sees to it, each in his own time. */
const isCarrying = (t: Tokens, s: Sentence): boolean => findPhrase(t, CARRYING, s.body, s.to) >= 0;
const CARRYING = phraseTable('tổ chức thực hiện, phân công, trách nhiệm');

/** "Phần III" on a line of its own above the heading, "Phần B." before it. */
const behindPart = (t: Tokens, before: Sentence | undefined): boolean =>
  before !== undefined && before.to - before.from <= (before.closesLine ? 2 : 3) && isWholePart(t, before);

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

/** "II. …", "C. …" */
const CHAPTERS = /^([IVX]+|[A-E])$/;
/** A part of the first order begins with the period of the whole paper. */
const opensPart = (marker: string, ahead: boolean): boolean =>
  CHAPTERS.test(marker) || (ahead && /^\d{1,2}$/.test(marker));

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
  const start = Math.max(s.labelTo, s.body);
  for (let k = start; k < s.to && k < start + 6; k++) {
    const next = nextPeriod(t, k, s.to);
    if (next > 0) return isPunct(t, k + next, ',') || isPunct(t, k + next, ':') ? textOf(t, k, k + next) : null;
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
