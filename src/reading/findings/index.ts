import type { Finding } from '../reading.ts';
import { checkAverages } from './averages.ts';
import { checkDiffs } from './diffs.ts';
import type { Figures } from './figures.ts';
import { checkRatios } from './ratios.ts';
import { checkRows } from './rows.ts';
import { checkShares } from './shares.ts';
import { checkSums } from './sums.ts';

/** Every figure that does not agree with the figures beside it, in the order of the text, each relation once. */
export function checkFigures(f: Figures): Finding[] {
  const all = [
    ...checkRatios(f),
    ...checkShares(f),
    ...checkAverages(f),
    ...checkSums(f),
    ...checkRows(f),
    ...checkDiffs(f),
  ];
  const seen = new Set<string>();
  return all
    .filter((x) => {
      const key = x.spans
        .map((s) => s.start)
        .sort((a, b) => a - b)
        .join();
      return !seen.has(key) && !!seen.add(key);
    })
    .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}
