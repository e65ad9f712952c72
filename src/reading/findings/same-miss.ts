import type { Mention } from '../quantities/quantities.ts';
import type { Finding } from '../reading.ts';
import { counted, type Figures } from './figures.ts';
import { roundsTo } from './printing.ts';

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

/**
 * Without the shares that only a wrong total spoils: "656" above which a column comes to 566 also stands in its own row, and
 * 562 : 566 is what is printed there.
 */
export function withoutEchoes(f: Figures, kept: readonly Finding[], at: ReadonlyMap<number, number>): Finding[] {
  /** What the parts of a total that is asked about come to, by the place of the total. */
  const right = new Map<number, number>();
  for (const x of kept) {
    if (x.kind !== 'sum' || x.spans.length < 4) continue;
    const all = x.spans.map((s) => f.mentions[at.get(s.start) ?? -1]);
    if (all.includes(undefined)) continue;
    const parts = (all as Mention[]).slice(0, -1);
    const whole = x.spans[x.spans.length - 1] as Finding['spans'][number];
    right.set(
      whole.start,
      parts.reduce((n, m) => n + counted(m), 0),
    );
  }
  if (right.size === 0) return [...kept];
  return kept.filter(({ kind, spans }) => {
    if (kind !== 'ratio' || spans.length !== 3 || !spans.some((s) => right.has(s.start))) return true;
    const [part, base, share] = spans.map((s) => f.mentions[at.get(s.start) ?? -1]);
    if (!part || !base || !share?.percent) return true;
    const of = (m: Mention): number => right.get(m.quantity.start) ?? counted(m);
    return !roundsTo((of(part) / of(base)) * 100, counted(share), share.decimals);
  });
}
