/** Days, moments and periods, in Vietnamese writing and Vietnam time. Days are ISO strings, never Date objects. */
export { formatDateTime, formatTime, today, VIETNAM } from './clock.ts';
export {
  addDays,
  dateFromExcelSerial,
  daysBetween,
  excelSerial,
  formatDate,
  type IsoDate,
  isIsoDate,
  isoDate,
  lastDayOfMonth,
  parseDate,
} from './date.ts';
export {
  contains,
  daysIn,
  month,
  onDate,
  overlaps,
  PERIOD_KINDS,
  type Period,
  type PeriodKind,
  previous,
  quarter,
  range,
  schoolYear,
  term,
  year,
  yearOf,
} from './period.ts';
export { parsePeriodKey, periodKey } from './period-key.ts';
export { formatPeriod, parsePeriod } from './period-text.ts';
