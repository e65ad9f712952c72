import type { ReadTx } from '../../../kernel/db/index.ts';
import { type IsoDate, type Period, yearOf } from '../../../kernel/time/index.ts';
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
 * calendar year.
 */
export async function currentSpan(tx: ReadTx, unitId: number, asOf: IsoDate): Promise<Span> {
  const running = (await termAt(tx, asOf, unitId)) ?? (await runningYear(tx, asOf));
  if (running) return { from: running.validFrom, to: running.validTo, of: ofWords[running.kind], name: running.name };
  const year = yearOf(asOf);
  return { from: `${year}-01-01`, to: `${year}-12-31`, of: '', name: `năm ${year}` };
}

async function runningYear(tx: ReadTx, asOf: IsoDate): Promise<Term | null> {
  const found = (await terms(tx)).filter((t) => t.kind !== 'term' && t.validFrom <= asOf && asOf <= t.validTo);
  return found.find((t) => t.kind === 'school_year') ?? found[0] ?? null;
}

/** The words “của nhiệm kỳ” only when every target lies in it: those of the next term are not this one's. */
export const ofWhich = (span: Span, targets: readonly { period: Period }[]): string =>
  targets.every((t) => t.period.end <= span.to && t.period.start >= span.from) ? span.of : '';
