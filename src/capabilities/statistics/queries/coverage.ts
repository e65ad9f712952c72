import type { ReadTx } from '../../../kernel/db/index.ts';
import { type Period, periodKey } from '../../../kernel/time/index.ts';
import { askedUnits } from '../../collection/index.ts';
import { subtreeOf } from '../../org/index.ts';
import type { UnitValue } from './unit-values.ts';

/** How many units a total should stand on: those that rounds ask for below it. null: no round asks, so nobody knows. */
export interface Coverage {
  reported: number;
  asked: number | null;
  /** A total below full coverage is provisional. */
  provisional: boolean;
}

/** Coverage of the totals of one unit, by `coverageKey`. One statement a period and one for the subtree. */
export async function coverageOf(
  tx: ReadTx,
  unitId: number,
  values: readonly UnitValue[],
): Promise<Map<string, Coverage>> {
  const result = new Map<string, Coverage>();
  const periods = new Map<string, Period>(values.map((v) => [periodKey(v.period), v.period]));
  for (const period of periods.values()) {
    const here = values.filter((v) => v.unitId === unitId && v.rollup && periodKey(v.period) === periodKey(period));
    if (here.length === 0) continue;
    const asked = await askedUnits(
      tx,
      here.map((v) => v.indicatorId),
      period,
    );
    const below = new Set(asked.size > 0 ? await subtreeOf(tx, unitId, period.end) : []);
    for (const value of here) {
      const units = asked.get(value.indicatorId)?.filter((id) => below.has(id) && id !== unitId) ?? null;
      const reported = value.rollup!.sources;
      const count = units && units.length > 0 ? units.length : null;
      result.set(coverageKey(value.indicatorId, period), {
        reported,
        asked: count,
        provisional: count !== null && reported < count,
      });
    }
  }
  return result;
}

export const coverageKey = (indicatorId: number, period: Period): string => `${indicatorId} ${periodKey(period)}`;
