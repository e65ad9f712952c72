/** Days that a draft is kept unless the authority says otherwise. */
export const DAYS_KEPT = 30;
export const MOST_DAYS = 365;

const DAY = 24 * 3600 * 1000;

/** A draft is kept from the last time it was sent. */
export const expiryOf = (sentAt: Date, days: number): Date => new Date(sentAt.getTime() + days * DAY);
