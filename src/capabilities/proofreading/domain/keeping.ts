/** Days that a draft is kept unless the authority says otherwise. */
export const DAYS_KEPT = 30;
export const MOST_DAYS = 365;

const DAY = 24 * 3600 * 1000;
/** So long a draft stays in any case after a version was taken back, weekends included. */
const DAYS_TO_GO_ON = 3;

/** A draft is kept from the last time it was sent. */
export const expiryOf = (sentAt: Date, days: number): Date => new Date(sentAt.getTime() + days * DAY);

/**
 * Until when a draft is kept after its newest version was taken back: as the one before had it. When that day is over,
 * or nearly, three days are left to go on, but never more than there were.
 */
export function expiryWithout(now: Date, newest: Date, before: Date): Date {
  const least = Math.min(newest.getTime(), expiryOf(now, DAYS_TO_GO_ON).getTime());
  return new Date(Math.max(before.getTime(), least));
}
