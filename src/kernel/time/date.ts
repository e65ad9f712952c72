/** A calendar day, `2020-05-12`. ISO days compare as strings. */
export type IsoDate = string;

const DAY_MS = 86_400_000;

/** The ISO date of a year, month (1–12) and day, or null when the calendar has no such day (31/02). */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (!Number.isInteger(year) || year < 1000 || year > 9999) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** True for a well-formed ISO date of a day that exists. */
export function isIsoDate(text: string): text is IsoDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && isoDate(Number(match[1]), Number(match[2]), Number(match[3])) === text;
}

const NUMERIC = /^(\d{1,2})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{4})$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const WORDS = /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/;

/**
 * Reads one whole date, day before month: `12/05/2020`, `30-5-2019`, `8.5.2020`, `2020-05-12`,
 * `ngày 04 tháng 11 năm 2013`. A time of day after the date (`8.5.2020-17:02`, `22/10/2020 02:13:26`) is dropped. Years
 * have four digits; two-digit years and days that do not exist give null.
 */
export function parseDate(raw: string): IsoDate | null {
  if (raw.length > 100) return null;
  const text = raw
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/[\s,t-]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?z?$/, '');
  const iso = ISO.exec(text);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = NUMERIC.exec(text);
  if (numeric) return isoDate(Number(numeric[4]), Number(numeric[3]), Number(numeric[1]));
  const words = WORDS.exec(text);
  return words ? isoDate(Number(words[3]), Number(words[2]), Number(words[1])) : null;
}

/**
 * The day of a spreadsheet's serial number (a fraction is the time of day and is dropped). In the 1900 system serial 60
 * is 29/02/1900, a day that never was: null. Null also outside 1900–9999.
 */
export function dateFromExcelSerial(serial: number, date1904 = false): IsoDate | null {
  if (!Number.isFinite(serial)) return null;
  const day = Math.floor(serial);
  if (day < (date1904 ? 0 : 1) || (!date1904 && day === 60) || day > 2_958_465) return null;
  if (date1904) return addDays('1904-01-01', day);
  return addDays(day < 60 ? '1899-12-31' : '1899-12-30', day);
}

/** The serial number of a day from 01/03/1900 on, in the 1900 system; for writing workbooks. */
export function excelSerial(date: IsoDate): number {
  return daysBetween('1899-12-30', date);
}

/** `12/05/2020`. */
export function formatDate(date: IsoDate): string {
  const [year, month, day] = date.split('-');
  return `${day}/${month}/${year}`;
}

/** The day `days` later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days from `from` to `to`: 1 from a day to the next, negative backwards. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** The last day of a month (1–12). */
export function lastDayOfMonth(year: number, month: number): IsoDate {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
