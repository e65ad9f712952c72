import type { IsoDate } from './date.ts';

/** The zone of every office in the country. */
export const VIETNAM = 'Asia/Ho_Chi_Minh';

const formats = new Map<string, Intl.DateTimeFormat>();

function partsIn(timeZone: string, date: Date): Record<string, string> {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    formats.set(timeZone, format);
  }
  return Object.fromEntries(format.formatToParts(date).map((part) => [part.type, part.value]));
}

/** The calendar day at the moment `now` in the zone. Rules take the day as an argument; only edges call this. */
export function today(timeZone: string = VIETNAM, now: Date = new Date()): IsoDate {
  const { year = '', month, day } = partsIn(timeZone, now);
  return `${year.padStart(4, '0')}-${month}-${day}`;
}

/** A moment in Vietnam time: `08/05/2020, 17:02`. */
export function formatDateTime(date: Date, timeZone: string = VIETNAM): string {
  const { year, month, day, hour, minute } = partsIn(timeZone, date);
  return `${day}/${month}/${year}, ${hour}:${minute}`;
}

/** The time of day of a moment in Vietnam time: `17:02`. */
export function formatTime(date: Date, timeZone: string = VIETNAM): string {
  const { hour, minute } = partsIn(timeZone, date);
  return `${hour}:${minute}`;
}
