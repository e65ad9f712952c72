import { formatDate } from '../../../kernel/time/index.ts';
import type { Dated } from './days.ts';
import type { UnitEvent } from './unit-event.ts';

/** When it was, as far as that is known. */
export function eventDay(event: Pick<UnitEvent, 'happenedOn' | 'dateNote'>): string {
  if (event.happenedOn === null) return event.dateNote ?? 'Chưa rõ ngày';
  return formatDate(event.happenedOn);
}

/** The life of a unit in words: `từ 05/09/2000`, `05/09/2000 đến 30/06/2025`. */
export function lifeText(range: Dated): string {
  const { validFrom, validTo } = range;
  if (validFrom === null && validTo === null) return 'chưa rõ ngày thành lập';
  if (validTo === null) return `từ ${formatDate(validFrom ?? '')}`;
  return validFrom === null ? `đến hết ${formatDate(validTo)}` : `${formatDate(validFrom)} đến ${formatDate(validTo)}`;
}

/** How much of a stretch of time has passed, in its natural parts; for the ring. */
export function elapsed(
  range: { validFrom: string; validTo: string },
  day: string,
): { parts: number; elapsed: number; years: number; left: number } {
  const span = (a: string, b: string) => Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000);
  const whole = span(range.validFrom, range.validTo) + 1;
  const passed = Math.min(Math.max(span(range.validFrom, day), 0), whole);
  // Terms named by calendar years share the year of the congress: 2015–2020 counts five.
  const calendar = range.validFrom.endsWith('-01-01') && range.validTo.endsWith('-12-31') && whole > 366;
  const parts = Math.max(1, Math.round(whole / 365.25) - (calendar ? 1 : 0));
  return {
    parts,
    elapsed: (passed / whole) * parts,
    years: Math.min(parts, Math.floor((passed / whole) * parts) + 1),
    left: Math.max(0, span(day, range.validTo)),
  };
}
