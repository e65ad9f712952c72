import type { Mention } from '../quantities/quantities.ts';
import type { Finding } from '../reading.ts';
import { counted, type Figures } from './figures.ts';

// One printed share or mean is asked about once: of several bases that do not give it the one that comes nearest was meant.

/** Leaves of the ratios with one result the one that misses it least, or one of the `sure` ones. */
export function withoutRivals(
  f: Figures,
  findings: readonly Finding[],
  places: ReadonlyMap<number, number>,
  sure: ReadonlySet<Finding>,
): Finding[] {
  const nearest = new Map<number, { x: Finding; off: number }>();
  for (const x of findings) {
    const result = x.spans[2]?.start;
    if (x.kind !== 'ratio' || x.spans.length !== 3 || result === undefined) continue;
    const off = sure.has(x) ? -1 : offOf(f, x, places);
    if (off < (nearest.get(result)?.off ?? Number.POSITIVE_INFINITY)) nearest.set(result, { x, off });
  }
  return findings.filter((x) => {
    const result = x.spans[2]?.start;
    const best = x.kind === 'ratio' && x.spans.length === 3 && result !== undefined ? nearest.get(result) : undefined;
    return best === undefined || best.x === x;
  });
}

/** How far a quotient is off, as a share of what is printed. */
function offOf(f: Figures, x: Finding, places: ReadonlyMap<number, number>): number {
  const [part, base, result] = x.spans.map((s) => f.mentions[places.get(s.start) ?? -1]) as (Mention | undefined)[];
  if (!part || !base || !result) return 0;
  const printed = counted(result) / (result.percent ? 100 : 1);
  return Math.abs(counted(part) / counted(base) - printed) / printed;
}
