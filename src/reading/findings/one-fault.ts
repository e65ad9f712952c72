import type { Mention } from '../quantities/quantities.ts';
import type { Finding } from '../reading.ts';
import { counted, type Figures } from './figures.ts';
import { roundsTo } from './printing.ts';

// One wrong figure spoils every relation it stands in, and once said is enough; but two relations that one figure cannot mend at a
// time have two faults, and both are asked about: "155/216 trường (72,8%), tăng 12 trường so với năm học trước (145 trường)".

/** May one other value of a figure they share make both relations right? What cannot be told may. */
export function mayShareFault(f: Figures, one: Finding, two: Finding, at: ReadonlyMap<number, number>): boolean {
  const shared = one.spans.filter((s) => two.spans.some((o) => o.start === s.start));
  const start = shared[0]?.start;
  if (shared.length !== 1 || start === undefined) return true;
  const told = (x: Finding): (Mention | undefined)[] => x.spans.map((s) => f.mentions[at.get(s.start) ?? -1]);
  const [a, b] = [told(one), told(two)];
  if ([...a, ...b].includes(undefined)) return true;
  for (const [exact, row, share] of [
    [one, a as Mention[], b as Mention[]],
    [two, b as Mention[], a as Mention[]],
  ] as const) {
    const values = isShareOf(share, start) ? valuesFor(exact, row, start) : null;
    if (values) return values.some((v) => fits(share as [Mention, Mention], v));
  }
  return true;
}

/** Is it a fraction whose share is cut instead of rounded: a fault of the share alone, whatever else the fraction stands in? */
export function isCutShare(f: Figures, { spans }: Finding, at: ReadonlyMap<number, number>): boolean {
  const [fraction, share] = spans.map((s) => f.mentions[at.get(s.start) ?? -1]);
  const { numerator, denominator } = fraction?.quantity ?? {};
  if (spans.length !== 2 || !share?.percent || !numerator || !denominator) return false;
  return Math.abs((100 * numerator) / denominator - (share.quantity.value ?? 0)) < 10 ** -share.decimals;
}

/** Is it a share of the fraction at `start`? */
const isShareOf = ([fraction, share]: readonly Mention[], start: number): boolean =>
  fraction?.quantity.denominator !== undefined && fraction.quantity.start === start && share?.percent === true;

/** What the figure at `start` would have to be for a sum or a gap to hold; null for other relations. */
function valuesFor({ kind }: Finding, row: readonly Mention[], start: number): number[] | null {
  const rest = row.filter((m) => m.quantity.start !== start);
  const whole = row.at(-1) as Mention;
  if (kind === 'sum' && row.length > 2) {
    const parts = row.slice(0, -1).filter((m) => m.quantity.start !== start);
    const sum = parts.reduce((n, m) => n + counted(m), 0);
    return whole.quantity.start === start ? [sum] : [counted(whole) - sum];
  }
  const [x, y] = rest as [Mention, Mention];
  return kind === 'diff' && row.length === 3 ? [counted(x) + counted(y), Math.abs(counted(x) - counted(y))] : null;
}

/** Has the fraction the printed share with that number above or below its stroke, or nearly as it stands? */
function fits([{ quantity }, share]: [Mention, Mention], v: number): boolean {
  const [above, below] = [quantity.numerator ?? 0, quantity.denominator ?? 0];
  const printed = share.quantity.value ?? 0;
  // cut instead of rounded: no fault of its own
  if (Math.abs((100 * above) / below - printed) < 10 ** -share.decimals) return true;
  return roundsTo((100 * v) / below, printed, share.decimals) || roundsTo((100 * above) / v, printed, share.decimals);
}
