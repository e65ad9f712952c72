import { expect, it } from 'vitest';
import { expiryOf, expiryWithout } from './keeping.ts';

const day = (n: number) => expiryOf(new Date('2026-11-01T02:00:00Z'), n);

it('a draft whose newest version is taken back is kept as the one before had it', () => {
  // sent on day 0 and again on day 10, taken back on the same day
  expect(expiryWithout(day(10), day(40), day(30))).toEqual(day(30));
});

it('it does not go out of the hands of who goes on with it: three days are left', () => {
  expect(expiryWithout(day(29), day(59), day(30))).toEqual(day(32));
  expect(expiryWithout(day(45), day(59), day(30))).toEqual(day(48));
});

it('but taking back never makes it last longer', () => {
  // drafts are kept for one day here; the newest was sent in the morning
  expect(expiryWithout(day(0.5), day(1), day(0.75))).toEqual(day(1));
  expect(expiryWithout(day(58), day(59), day(30))).toEqual(day(59));
});
