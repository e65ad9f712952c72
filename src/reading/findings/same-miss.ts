import type { Mention } from '../quantities.ts';
import type { Finding } from '../reading.ts';
import { counted, type Figures } from './figures.ts';

// One wrong cell spoils its row and its column: both miss by the same amount, and once said is enough.

/** By how much the parts of a sum miss its whole; 0 when that is no sum of figures that were read. */
export function missOf({ mentions }: Figures, { kind, spans }: Finding, at: ReadonlyMap<number, number>): number {
  if (kind !== 'sum' || spans.length < 3) return 0;
  const all = spans.map((s) => mentions[at.get(s.start) ?? -1]);
  if (all.includes(undefined)) return 0;
  const [whole, ...parts] = (all as Mention[]).reverse().map(counted) as [number, ...number[]];
  return Math.abs(parts.reduce((n, x) => n + x, -whole));
}

/** Do two amounts agree but for the noise of computing? */
export const isSameMiss = (a: number, b: number): boolean => a > 0 && Math.abs(a - b) <= 1e-9 * Math.max(a, b);
