/** One period of a series. */
export interface LinePoint {
  /** “2019”, “2019–2020”, “quý I”. */
  period: string;
  /** null: a period without a figure; the line over it is dashed. */
  value: number | null;
  state?: 'approved' | 'provisional' | 'derived';
  /** The structure changed before this period and the series cannot be mapped over it: the line is cut here. */
  breakBefore?: string;
  /** The address of the figure, for the table below the drawing. */
  href?: string;
}

/** Runs of the line between neighbouring figures; `gap` when periods without a figure lie between; none over a break. */
export function segments(points: LinePoint[]): { from: number; to: number; gap: boolean }[] {
  const known = withFigure(points);
  return known.slice(1).flatMap((to, index) => {
    const from = known[index] ?? 0;
    const cut = points.slice(from + 1, to + 1).some((point) => point.breakBefore);
    return cut ? [] : [{ from, to, gap: to - from > 1 }];
  });
}

/** Which points carry their value: all of a few; of many only the first, the last, the lowest and the highest. */
export function labelled(points: LinePoint[]): number[] {
  const known = withFigure(points);
  if (known.length <= 6) return known;
  const byValue = [...known].sort((a, b) => (points[a]?.value ?? 0) - (points[b]?.value ?? 0));
  return [...new Set([known[0], known.at(-1), byValue[0], byValue.at(-1)])].filter((index) => index !== undefined);
}

/** True for a point below its neighbours: its value is then written under it. */
export function isLow(points: LinePoint[], index: number): boolean {
  const value = points[index]?.value ?? 0;
  const before = points.slice(0, index).findLast((point) => point.value !== null)?.value;
  const after = points.slice(index + 1).find((point) => point.value !== null)?.value;
  return (before == null || value < before) && (after == null || value < after);
}

/** The words of the target stand at the end whose point is farther from the line. */
export function leftIsFree(points: LinePoint[], target: number): boolean {
  const known = points.flatMap((point) => (point.value === null ? [] : [point.value]));
  return Math.abs((known[0] ?? target) - target) > Math.abs((known.at(-1) ?? target) - target);
}

function withFigure(points: LinePoint[]): number[] {
  return points.flatMap((point, index) => (point.value === null ? [] : [index]));
}
