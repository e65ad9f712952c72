import { addDays, type IsoDate } from '../../../kernel/time/index.ts';

/** A stretch of days; `validTo` is its last day. null: unknown, or open. */
export interface Dated {
  validFrom: IsoDate | null;
  validTo: IsoDate | null;
}

/** True when the day lies within. */
export function inForce(range: Dated, day: IsoDate): boolean {
  return (range.validFrom === null || range.validFrom <= day) && (range.validTo === null || range.validTo >= day);
}

/** True when the two share a day. */
export function meet(a: Dated, b: Dated): boolean {
  return (
    (a.validTo === null || b.validFrom === null || a.validTo >= b.validFrom) &&
    (b.validTo === null || a.validFrom === null || b.validTo >= a.validFrom)
  );
}

/** What must happen to the ranges of one thing (its names, its superiors) when a new value begins on a day. */
export interface Splice<R> {
  /** The range in force that now ends on the day before; null: nothing was in force. */
  ends: { range: R; validTo: IsoDate } | null;
  /** The stretch of the new value: to the end of what it replaces, or to the day before the next. */
  validFrom: IsoDate;
  validTo: IsoDate | null;
  /** A range that begins on the very day: the change cannot be told from it. */
  sameDay: R | null;
}

/** Puts a new value into a row of ranges that do not overlap. */
export function splice<R extends Dated>(ranges: readonly R[], day: IsoDate): Splice<R> {
  const sameDay = ranges.find((r) => r.validFrom === day) ?? null;
  const current = ranges.find((r) => inForce(r, day)) ?? null;
  const next = ranges
    .map((r) => r.validFrom)
    .filter((from): from is IsoDate => from !== null && from > day)
    .sort()[0];
  const before = addDays(day, -1);
  return {
    ends: current && current.validFrom !== day ? { range: current, validTo: before } : null,
    validFrom: day,
    validTo: current ? current.validTo : next ? addDays(next, -1) : null,
    sameDay,
  };
}
