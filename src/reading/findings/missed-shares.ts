import type { Mention } from '../quantities/quantities.ts';
import type { Finding } from '../reading.ts';
import { finding, value } from './figures.ts';
import { roundsTo, shareText } from './printing.ts';

// Shares whose part and whole are known by what stands beside them: they are asked about by any amount, not by slips alone.

/**
 * Does a printed share miss what it should be by more than rounding? By `slack` points it may miss (the last printed digit: cut
 * instead of rounded is for others to ask about); more than `factor` off it is of something else.
 */
export function missesShare(exact: number, share: Mention, factor: number, slack = lastDigit(share)): boolean {
  const printed = value(share);
  if (roundsTo(exact, printed, share.decimals) || Math.abs(exact - printed) <= slack) return false;
  return printed <= exact * factor && exact <= printed * factor;
}

const lastDigit = (share: Mention): number => 10 ** -share.decimals + 1e-9;

/** Asks about the share of a part of its whole when it misses. */
export function askShare(part: Mention, whole: Mention, share: Mention, factor: number): Finding | null {
  const exact = (100 * value(part)) / value(whole);
  if (value(part) >= value(whole) || !missesShare(exact, share, factor)) return null;
  return finding('ratio', [part, whole, share], shareText(value(part), value(whole), share));
}
