import { isIsoDate } from './date.ts';
import { month, onDate, type Period, quarter, range, schoolYear, term, year, yearOf } from './period.ts';

/**
 * A stable name of a period for addresses, columns and maps; equal periods have equal keys and
 * {@link parsePeriodKey} reads them back: `date:2020-05-12` `month:2020-03` `quarter:2020-1` `year:2020`
 * `school_year:2019` `term:2015-2020` `term:2015-07-01..2020-06-30` `range:2020-01-01..2020-06-30`.
 */
export function periodKey(period: Period): string {
  const y = period.start.slice(0, 4);
  const dates = `${period.start}..${period.end}`;
  switch (period.kind) {
    case 'date':
      return `date:${period.start}`;
    case 'month':
      return `month:${period.start.slice(0, 7)}`;
    case 'quarter':
      return `quarter:${y}-${Math.ceil(Number(period.start.slice(5, 7)) / 3)}`;
    case 'year':
      return `year:${y}`;
    case 'school_year':
      return `school_year:${y}`;
    case 'term': {
      const whole = period.start.endsWith('-01-01') && period.end.endsWith('-12-31');
      return `term:${whole ? `${y}-${period.end.slice(0, 4)}` : dates}`;
    }
    case 'range':
      return `range:${dates}`;
  }
}

/** The period of a key, or null when it is no key (keys come from addresses, so anything may arrive). */
export function parsePeriodKey(key: string): Period | null {
  const [kind, rest = '', more] = key.split(':');
  if (more !== undefined) return null;
  const [from = '', to = ''] = rest.split('..');
  const numbers = /^(\d{4})(?:-(\d{1,4}))?$/.exec(rest);
  const a = Number(numbers?.[1]);
  const b = numbers?.[2] === undefined ? Number.NaN : Number(numbers[2]);
  const period = attempt(() => {
    switch (kind) {
      case 'date':
        return isIsoDate(rest) ? onDate(rest) : null;
      case 'month':
        return month(a, b);
      case 'quarter':
        return quarter(a, b);
      case 'year':
        return year(a);
      case 'school_year':
        return schoolYear(a);
      case 'term':
        return numbers ? term(a, b) : term(yearOf(from), yearOf(to), { start: from, end: to });
      case 'range':
        return range(from, to);
      default:
        return null;
    }
  });
  // one period, one key: `year:2020-5` or `month:2020-3` would be second names
  return period && periodKey(period) === key ? period : null;
}

/** The result, or null where a constructor says that the calendar has no such period. */
export function attempt(make: () => Period | null): Period | null {
  try {
    return make();
  } catch (cause) {
    if (cause instanceof RangeError) return null;
    throw cause;
  }
}
