/** What stands below a unit, added up. */
export interface Rollup {
  value: number;
  numerator: number;
  denominator: number;
  /** How many reporting units stand behind it. */
  sources: number;
  /** For yes/no: how many said yes. */
  yes: number;
  updatedAt: Date;
}

/** A roll-up as a comparable number, by the indicator's own rule; null when its rule makes none. */
export function rollupNumber(
  rollup: Rollup,
  indicator: { aggregation: 'sum' | 'ratio_of_sums' | 'latest' | 'count_yes' | 'none' },
): number | null {
  if (indicator.aggregation === 'sum') return rollup.value;
  if (indicator.aggregation === 'count_yes') return rollup.yes;
  if (indicator.aggregation === 'ratio_of_sums' && rollup.denominator > 0)
    return (100 * rollup.numerator) / rollup.denominator;
  return null;
}
