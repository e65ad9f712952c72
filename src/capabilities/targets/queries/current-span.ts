import type { ReadTx } from '../../../kernel/db/index.ts';
import {
  daysBetween,
  formatPeriod,
  type IsoDate,
  type Period,
  schoolYear,
  yearOf,
} from '../../../kernel/time/index.ts';
import { type Term, termAt, terms } from '../../org/index.ts';

/** The stretch of time that a page speaks of: the running term, school year or year. */
export interface Span {
  from: IsoDate;
  to: IsoDate;
  /** After “chỉ tiêu”: “của nhiệm kỳ”, “của năm học”. */
  of: string;
  name: string;
}

const ofWords: Record<Term['kind'], string> = {
  term: 'của nhiệm kỳ',
  school_year: 'của năm học',
  year: 'của năm',
};

/**
 * What runs on a day for a unit: its term of office, else the school year or year that the authority counts in, else the
 * school year of the calendar.
 */
export async function currentSpan(tx: ReadTx, unitId: number, asOf: IsoDate): Promise<Span> {
  const running = (await termAt(tx, asOf, unitId)) ?? (await runningYear(tx, asOf));
  if (running) return { from: running.validFrom, to: running.validTo, of: ofWords[running.kind], name: running.name };
  const year = schoolYear(asOf.slice(5) >= '09-01' ? yearOf(asOf) : yearOf(asOf) - 1);
  return { from: year.start, to: year.end, of: 'của năm học', name: formatPeriod(year) };
}

async function runningYear(tx: ReadTx, asOf: IsoDate): Promise<Term | null> {
  const found = (await terms(tx)).filter((t) => t.kind !== 'term' && t.validFrom <= asOf && asOf <= t.validTo);
  return found.find((t) => t.kind === 'school_year') ?? found[0] ?? null;
}

/**
 * Of the targets that touch a term those that are of it, by where most of their days lie: congresses meet within a year,
 * so neighbouring terms share one. A school year keeps all that touch it; so does a term that has none of its own.
 */
export function ofSpan<T extends { period: Period }>(span: Span, targets: readonly T[]): T[] {
  const own = targets.filter((t) => isOf(span, t.period));
  return span.of !== ofWords.term || own.length === 0 ? [...targets] : own;
}

function isOf(span: Span, { end, start }: Period): boolean {
  if (start <= span.from && end >= span.to) return true;
  const [from, to] = [start > span.from ? start : span.from, end < span.to ? end : span.to];
  return 2 * daysBetween(from, to) >= daysBetween(start, end);
}

/** The words “của nhiệm kỳ” only when every target lies in it: those of the next term are not this one's. */
export const ofWhich = (span: Span, targets: readonly { period: Period }[]): string =>
  targets.every((t) => t.period.end <= span.to && t.period.start >= span.from) ? span.of : '';
