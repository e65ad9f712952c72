import type { Period } from '../../../kernel/time/index.ts';

/** A value of one unit in one period, with its parts. */
export interface SeriesValue {
  unitId: number;
  period: Period;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  derived: boolean;
  approved: boolean;
}

/** How a unit came into being: from which units, when, and with what part of each (null: not known). */
export interface Origin {
  unitId: number;
  on: string;
  predecessors: { unitId: number; share: number | null }[];
}

export interface SeriesPoint {
  period: Period;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  /** Mapped from predecessors: nobody reported this number for this unit. */
  derived: boolean;
  approved: boolean;
  /** The structure changed between the point before and this one, and the two do not compare. */
  breakBefore: boolean;
}

/** How values of predecessors become one value: counts are added, rates recomputed from their parts, others cannot be. */
export type Mapping = 'add' | 'recompute' | 'none';

/**
 * A unit's series in its own structure: its own values, and before its founding those of its predecessors mapped onto
 * it. Counts are summed along the mapping (with shares where a predecessor was divided), rates are recomputed from
 * numerator and denominator and never averaged. Where the mapping is not known the earlier values are left out and the
 * series shows a break.
 */
export function seriesOf(
  unitId: number,
  own: readonly SeriesValue[],
  origin: Origin | null,
  mapping: Mapping,
): SeriesPoint[] {
  const points: SeriesPoint[] = own
    .filter((v) => v.unitId === unitId)
    .map(({ approved, denominator, derived, numerator, period, value }) => ({
      period,
      value,
      numerator,
      denominator,
      derived,
      approved,
      breakBefore: false,
    }));
  if (origin) {
    const known = new Set(points.map((p) => `${p.period.start} ${p.period.end}`));
    const before = mapBefore(own, origin, mapping).filter((p) => !known.has(`${p.period.start} ${p.period.end}`));
    const first = points.filter((p) => p.period.end >= origin.on).sort(byTime)[0];
    // Values exist before the change but cannot be carried over it: say so where the series begins again.
    const lost = before.length === 0 && own.some((v) => v.unitId !== unitId && v.period.end < origin.on);
    if (first && lost) first.breakBefore = true;
    points.push(...before);
  }
  return points.sort(byTime);
}

const byTime = (a: { period: Period }, b: { period: Period }) =>
  a.period.end < b.period.end ? -1 : a.period.end > b.period.end ? 1 : a.period.start < b.period.start ? -1 : 1;

function mapBefore(values: readonly SeriesValue[], origin: Origin, mapping: Mapping): SeriesPoint[] {
  if (mapping === 'none') return [];
  const shareOf = new Map(origin.predecessors.map((p) => [p.unitId, p.share]));
  if ([...shareOf.values()].some((share) => share === null)) return [];
  const periods = new Map<string, SeriesValue[]>();
  for (const value of values) {
    if (!shareOf.has(value.unitId) || value.period.end >= origin.on) continue;
    const key = `${value.period.kind} ${value.period.start} ${value.period.end}`;
    periods.set(key, [...(periods.get(key) ?? []), value]);
  }
  return [...periods.values()].flatMap((list): SeriesPoint[] => {
    // A sum over some of the predecessors only would look like a fall.
    if (list.length < shareOf.size) return [];
    const sum = (part: 'value' | 'numerator' | 'denominator') =>
      list.every((v) => v[part] !== null)
        ? list.reduce((n, v) => n + v[part]! * (shareOf.get(v.unitId) ?? 0), 0)
        : null;
    const [numerator, denominator] = [sum('numerator'), sum('denominator')];
    const value =
      mapping === 'add' ? sum('value') : numerator !== null && denominator ? (100 * numerator) / denominator : null;
    if (value === null) return [];
    return [
      {
        period: list[0]!.period,
        value,
        numerator,
        denominator,
        derived: true,
        approved: list.every((v) => v.approved),
        breakBefore: false,
      },
    ];
  });
}
