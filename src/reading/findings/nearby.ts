import type { Mention } from '../quantities/quantities.ts';
import { firstAt } from '../text/first-at.ts';
import { type Cell, cellsOf } from './cells.ts';
import type { Scene } from './index.ts';

// Looking a fixed number of figures around.

/** Where the mention, or the first one behind its place, stands among all. */
export const placeOf = (row: readonly Mention[], m: Mention): number => firstAt(row, m.from, (x) => x.from);

/** The figures of a row that stand within so many of one of them. */
export function beside(row: readonly Mention[], m: Mention, reach: number): Mention[] {
  const at = placeOf(row, m);
  return row.slice(Math.max(0, at - reach), at + reach + 1);
}

/** The other rows within `reach` figures of row `i`; rows stand in the order of `at`, so the cost does not grow with the text. */
export function othersNear<T extends { at: number }>(rows: readonly T[], i: number, reach: number): T[] {
  const { at } = rows[i] as T;
  let from = i;
  while (from > 0 && (rows[from - 1] as T).at >= at - reach) from--;
  let to = i + 1;
  while (to < rows.length && (rows[to] as T).at <= at + reach) to++;
  return [...rows.slice(from, i), ...rows.slice(i + 1, to)];
}

/** The counts and bare numbers of the sentences [from, to]. */
export function cellsOfSentences(f: Scene, from: number, to: number): readonly Cell[] {
  const cells = cellsOf(f);
  const at = firstAt(cells, from, (c) => c.m.sentence);
  let end = at;
  while (end < cells.length && (cells[end] as Cell).m.sentence <= to) end++;
  return cells.slice(at, end);
}
