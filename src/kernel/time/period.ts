import { addDays, daysBetween, type IsoDate, isIsoDate, isoDate, lastDayOfMonth } from './date.ts';

export const PERIOD_KINDS = ['date', 'month', 'quarter', 'year', 'school_year', 'term', 'range'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** A stretch of days, both ends included. The kind says how people name it; it is never guessed from the dates. */
export interface Period {
  kind: PeriodKind;
  start: IsoDate;
  end: IsoDate;
}

/** The calendar year. Throws RangeError outside 1000–9999, as all constructors do for what the calendar has not. */
export function year(value: number): Period {
  return { kind: 'year', start: real(value, 1, 1), end: real(value, 12, 31) };
}

/** The school year that begins in `startYear`: 01/09 to 31/08, so that school years tile without a gap. */
export function schoolYear(startYear: number): Period {
  return { kind: 'school_year', start: real(startYear, 9, 1), end: real(startYear + 1, 8, 31) };
}

/** A quarter 1–4 of a year. */
export function quarter(value: number, number: number): Period {
  if (![1, 2, 3, 4].includes(number)) throw new RangeError(`no quarter ${number}`);
  return { kind: 'quarter', start: real(value, number * 3 - 2, 1), end: lastDayOfMonth(value, number * 3) };
}

/** A month 1–12 of a year. */
export function month(value: number, number: number): Period {
  return { kind: 'month', start: real(value, number, 1), end: lastDayOfMonth(value, number) };
}

/** A single day: the figure as it stood on that date. */
export function onDate(date: IsoDate): Period {
  if (!isIsoDate(date)) throw new RangeError(`no date ${date}`);
  return { kind: 'date', start: date, end: date };
}

/**
 * A term of office, named by its two years. By default 01/01 of the first to 31/12 of the last year; a term that is
 * known to run from congress to congress is given its own dates, which must lie in those two years.
 */
export function term(startYear: number, endYear: number, dates?: { start: IsoDate; end: IsoDate }): Period {
  const start = dates?.start ?? real(startYear, 1, 1);
  const end = dates?.end ?? real(endYear, 12, 31);
  if (!isIsoDate(start) || !isIsoDate(end) || start > end) throw new RangeError(`no term ${start} to ${end}`);
  if (yearOf(start) !== startYear || yearOf(end) !== endYear) throw new RangeError('term dates outside its years');
  return { kind: 'term', start, end };
}

/** Any stretch of days, both ends included. */
export function range(start: IsoDate, end: IsoDate): Period {
  if (!isIsoDate(start) || !isIsoDate(end) || start > end) throw new RangeError(`no range ${start} to ${end}`);
  return { kind: 'range', start, end };
}

/** True when the two share at least one day. */
export function overlaps(a: Period, b: Period): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** True when the day, or the whole of the other period, lies within `outer`. */
export function contains(outer: Period, inner: Period | IsoDate): boolean {
  if (typeof inner === 'string') return outer.start <= inner && inner <= outer.end;
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** How many days, both ends included. */
export function daysIn(period: Period): number {
  return daysBetween(period.start, period.end) + 1;
}

/** The period of the same kind right before; a range is followed back by its own length. */
export function previous(period: Period): Period {
  const dayBefore = addDays(period.start, -1);
  const y = yearOf(dayBefore);
  const m = Number(dayBefore.slice(5, 7));
  switch (period.kind) {
    case 'date':
      return onDate(dayBefore);
    case 'month':
      return month(y, m);
    case 'quarter':
      return quarter(y, Math.ceil(m / 3));
    case 'year':
      return year(y);
    case 'school_year':
      return schoolYear(m >= 9 ? y : y - 1);
    case 'term': {
      // neighbouring terms share the year of the congress: 2015–2020, 2020–2025
      const first = yearOf(period.start);
      const before = first - (yearOf(period.end) - first);
      if (period.start.endsWith('-01-01')) return term(before, first);
      return { kind: 'term', start: `${before}${period.start.slice(4)}`, end: dayBefore };
    }
    case 'range':
      return range(addDays(dayBefore, 1 - daysIn(period)), dayBefore);
  }
}

/** The calendar year of a day. */
export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

function real(y: number, m: number, d: number): IsoDate {
  const date = isoDate(y, m, d);
  if (date === null) throw new RangeError(`no day ${y}-${m}-${d}`);
  return date;
}
