import { formatDate, lastDayOfMonth, parseDate } from './date.ts';
import { month, onDate, type Period, quarter, range, schoolYear, term, year, yearOf } from './period.ts';
import { attempt } from './period-key.ts';

const ROMAN = ['I', 'II', 'III', 'IV'] as const;
const YEARS = String.raw`(\d{4})\s*[-–—]\s*(\d{4})`;
const OF_YEAR = String.raw`(?:\s*[/.-]\s*|\s+(?:năm\s+)?)(\d{4})`;

const patterns: [RegExp, (match: string[]) => Period | null][] = [
  [/^(?:năm\s+)?(\d{4})$/, ([, y]) => year(Number(y))],
  [new RegExp(`^(?:năm học|nh)\\s+${YEARS}$`), ([, a, b]) => consecutive(Number(a), Number(b))],
  [new RegExp(`^(?:nhiệm kỳ|nhiệm kì|nk|khóa|khoá)\\s+${YEARS}$`), ([, a, b]) => term(Number(a), Number(b))],
  [new RegExp(`^${YEARS}$`), ([, a, b]) => consecutive(Number(a), Number(b)) ?? term(Number(a), Number(b))],
  [new RegExp(`^(?:giai đoạn|thời kỳ|thời kì)\\s+${YEARS}$`), ([, a, b]) => range(`${a}-01-01`, `${b}-12-31`)],
  [new RegExp(`^quý\\s+(iv|i{1,3}|[1-4])${OF_YEAR}$`), ([, q, y]) => quarter(Number(y), quarterNumber(q ?? ''))],
  [new RegExp(`^tháng\\s+(\\d{1,2})${OF_YEAR}$`), ([, m, y]) => month(Number(y), Number(m))],
  [/^(\d{1,2})\/(\d{4})$/, ([, m, y]) => month(Number(y), Number(m))],
  [/^(\d{1,2}) tháng đầu năm (\d{4})$/, ([, m, y]) => firstMonths(Number(y), Number(m))],
  [/^6 tháng cuối năm (\d{4})$/, ([, y]) => range(`${y}-07-01`, `${y}-12-31`)],
];

/**
 * Reads how people name a period: `năm 2020`, `2020`, `năm học 2019-2020`, `nhiệm kỳ 2015 - 2020`, `quý I/2020`,
 * `tháng 3/2020`, `3/2020`, `giai đoạn 2016-2020`, `6 tháng đầu năm 2020`, `từ 01/01/2020 đến 30/06/2020`, a date. Bare
 * `2019-2020` is a school year, as its years follow each other; bare `2015-2020` is a term. Null when it is none.
 */
export function parsePeriod(raw: string): Period | null {
  if (raw.length > 100) return null;
  const text = raw
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase();
  for (const [pattern, make] of patterns) {
    const match = pattern.exec(text);
    if (match) return attempt(() => make(match));
  }
  const date = parseDate(text);
  if (date) return onDate(date);
  const [from, to] = text.replace(/^từ (?:ngày )?/, '').split(/ (?:đến(?: ngày)?|[-–—]) /);
  const start = parseDate(from ?? '');
  const end = parseDate(to ?? '');
  return start && end ? attempt(() => range(start, end)) : null;
}

/**
 * The name of a period in a running line: `năm 2020`, `năm học 2019–2020`, `nhiệm kỳ 2015–2020`, `quý I/2020`,
 * `tháng 3/2020`, `12/05/2020`, `6 tháng đầu năm 2020`, `giai đoạn 2016–2020`, `01/01/2020–15/05/2020`.
 */
export function formatPeriod(period: Period): string {
  const y = yearOf(period.start);
  const monthNumber = Number(period.start.slice(5, 7));
  const years = `${y}–${period.end.slice(0, 4)}`;
  switch (period.kind) {
    case 'date':
      return formatDate(period.start);
    case 'month':
      return `tháng ${monthNumber}/${y}`;
    case 'quarter':
      return `quý ${ROMAN[Math.ceil(monthNumber / 3) - 1]}/${y}`;
    case 'year':
      return `năm ${y}`;
    case 'school_year':
      return `năm học ${years}`;
    case 'term':
      return `nhiệm kỳ ${years}`;
    case 'range':
      return formatRangePeriod(period, y, years);
  }
}

function formatRangePeriod({ start, end }: Period, y: number, years: string): string {
  if (start.endsWith('-01-01') && end.endsWith('-12-31') && yearOf(end) > y) return `giai đoạn ${years}`;
  const months = Number(end.slice(5, 7));
  const sameYear = yearOf(end) === y;
  const toMonthEnd = sameYear && end === lastDayOfMonth(y, months);
  if (toMonthEnd && start.endsWith('-01-01') && months > 1 && months < 12) return `${months} tháng đầu năm ${y}`;
  if (sameYear && start.endsWith('-07-01') && months === 12 && toMonthEnd) return `6 tháng cuối năm ${y}`;
  return `${formatDate(start)}–${formatDate(end)}`;
}

function consecutive(a: number, b: number): Period | null {
  return b === a + 1 ? schoolYear(a) : null;
}

function firstMonths(y: number, months: number): Period | null {
  return months >= 1 && months <= 12 ? range(`${y}-01-01`, lastDayOfMonth(y, months)) : null;
}

function quarterNumber(text: string): number {
  const roman = (ROMAN as readonly string[]).indexOf(text.toUpperCase());
  return roman >= 0 ? roman + 1 : Number(text);
}
