import { registerWord, wordSet } from '../../lexicon/words.ts';
import type { Finding } from '../../reading.ts';
import type { DateSpan, Dates } from '../../text/dates.ts';
import { glued, isCapital, isPunct, NUM, type Tokens, textOf, WORD } from '../../text/tokens.ts';
import { dateText, queryAt } from './query.ts';

// Days that the calendar does not have, days of the week that are another day, spans of days that run backwards.

const id = registerWord;
const NGAY = id('ngày');
const THU = id('thứ');
const CHU = id('chủ');
const NHAT = id('nhật');
const TU = id('từ');
const DEN = id('đến');
const HET = id('hết');
const WEEK = new Map([...'hai ba tư năm sáu bảy'.split(' ').entries()].map(([k, word]) => [id(word), k + 1]));
const NAMES = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];
/** Words before "thứ ba" that leave it a day; after others it is a rank ("lần thứ ba"). */
const BEFORE_DAY = wordSet('sáng chiều tối trưa đêm vào hôm nay ngày từ đến và là');
const LAST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function checkDays(t: Tokens, dates: Dates): Finding[] {
  const out: Finding[] = [];
  dates.spans.forEach((span, n) => {
    const wrong = impossible(t, span) ?? weekday(t, span) ?? backwards(t, span, dates.spans[n + 1]);
    if (wrong) out.push(wrong);
  });
  for (let i = 1; i < t.count; i++) if (t.words[i] === NGAY) out.push(...noMonth(t, dates, i));
  return out;
}

function impossible(t: Tokens, span: DateSpan): Finding | null {
  if (span.iso || span.to - span.from < 3) return null;
  const raw = textOf(t, span.from, span.to);
  const full = /^(\d{1,2})\D+(\d{1,2})\D+(\d{4})$/.exec(raw);
  const short = /^(\d{1,2})(?:\/|\s*tháng\s*)(\d{1,2})$/.exec(raw);
  const [day, month] = (full ?? short ?? []).slice(1).map(Number);
  if (day === undefined || month === undefined || (short && t.words[span.from - 1] !== NGAY)) return null;
  if (month <= 12 && day <= (LAST[month - 1] ?? 0) && !full) return null;
  return queryAt(t, span.from, span.to, 'date', 'error', `Không có ngày ${raw} trong lịch`);
}

/** "ngày 15/13/2020": no month of that number, so it was read as no date at all. */
function noMonth(t: Tokens, dates: Dates, i: number): Finding[] {
  const parts = [i + 1, i + 3, i + 5];
  if (parts.some((k) => t.kind[k] !== NUM) || dates.at[i + 1] || dates.at[i + 3] || !glued(t, i + 1)) return [];
  if (!isPunct(t, i + 2, '/') || !isPunct(t, i + 4, '/')) return [];
  const [day, month, year] = parts.map((k) => Number(textOf(t, k, k + 1)));
  if (!day || !month || !year || day > 99 || month > 99 || year < 1900 || year > 2199) return [];
  return [queryAt(t, i + 1, i + 6, 'date', 'error', `Không có ngày ${textOf(t, i + 1, i + 6)} trong lịch`)];
}

/** "thứ Hai, ngày 21/5/2020", "Chủ nhật (12/5/2019)", "ngày 21/5/2020 (thứ Hai)". */
function weekday(t: Tokens, span: DateSpan): Finding | null {
  if (!span.iso) return null;
  const named = dayBefore(t, span.from) ?? dayAfter(t, span.to);
  if (!named) return null;
  const real = new Date(`${span.iso}T00:00:00Z`).getUTCDay();
  if (named.day === real) return null;
  const [from, to] = [Math.min(named.from, span.from), Math.max(named.to, span.to)];
  const found = queryAt(
    t,
    from,
    to,
    'date',
    'error',
    `Ngày ${dateText(span.iso)} là ${NAMES[real]}, văn bản ghi ${NAMES[named.day]}`,
  );
  return { ...found, proposed: NAMES[real] as string };
}

interface Named {
  day: number;
  from: number;
  to: number;
}

function dayBefore(t: Tokens, at: number): Named | null {
  let k = at - 1;
  for (let steps = 0; steps < 3 && k > 0; steps++) {
    if (t.words[k] === NGAY || isPunct(t, k, ',') || isPunct(t, k, '(') || isPunct(t, k, '-')) k--;
    else break;
  }
  return dayAt(t, k - 1, k + 1);
}

function dayAfter(t: Tokens, to: number): Named | null {
  return isPunct(t, to, '(') ? dayAt(t, to + 1, to + 3) : null;
}

/** "thứ Hai" or "Chủ nhật" in tokens [from, from + 2). */
function dayAt(t: Tokens, from: number, to: number): Named | null {
  if (from < 0 || to > t.count) return null;
  if (t.words[from] === CHU && t.words[from + 1] === NHAT && t.kind[from] === WORD) return { day: 0, from, to };
  if (t.words[from] !== THU || t.kind[from] !== WORD) return null;
  const before = t.kind[from - 1] === WORD && from > 0;
  if (before && !BEFORE_DAY.has(t.words[from - 1] as number) && !isCapital(t, from + 1)) return null;
  const number =
    t.kind[from + 1] === NUM ? Number(textOf(t, from + 1, from + 2)) - 1 : WEEK.get(t.words[from + 1] as number);
  return number !== undefined && number >= 1 && number <= 6 ? { day: number, from, to } : null;
}

/** "từ ngày 20/5/2020 đến ngày 12/5/2020", "từ năm 2020 đến năm 2015". */
function backwards(t: Tokens, a: DateSpan, b: DateSpan | undefined): Finding | null {
  if (!b || b.from - a.to > 4) return null;
  let between = false;
  for (let k = a.to; k < b.from; k++) {
    if (t.words[k] === DEN) between = true;
    else if (t.kind[k] !== WORD || !LINKS.has(t.words[k] as number)) return null;
  }
  let from = a.from - 1;
  while (from > a.from - 3 && LINKS.has(t.words[from] as number)) from--;
  if (!between || t.words[from] !== TU) return null;
  const later = a.iso && b.iso ? a.iso > b.iso : yearOnly(t, a) && yearOnly(t, b) && (a.year ?? 0) > (b.year ?? 0);
  return later ? queryAt(t, from, b.to, 'date', 'error', 'Khoảng thời gian chạy ngược: mốc đầu sau mốc cuối') : null;
}
const LINKS = new Set([NGAY, HET, id('năm'), id('tháng'), id('cuối'), id('đầu')]);
const yearOnly = (t: Tokens, d: DateSpan): boolean => /^\d{4}$/.test(textOf(t, d.from, d.to));
