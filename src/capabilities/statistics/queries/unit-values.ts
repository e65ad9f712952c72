import type { ReadTx } from '../../../kernel/db/index.ts';
import { type Period, type PeriodKind, periodKey } from '../../../kernel/time/index.ts';
import { asksNothing, type FigureBrief, type FigureFilter, figureBriefs, filterSql } from '../../collection/index.ts';
import type { Rollup } from '../domain/rollup.ts';

/** What is known of an indicator for a unit in a period: its own figure, the total of what stands below, or both. */
export interface UnitValue {
  indicatorId: number;
  unitId: number;
  period: Period;
  /** The unit's own approved figure. */
  figure: FigureBrief | null;
  /** The total over its subordinates. */
  rollup: Rollup | null;
}

/** Everything known for these units or pairs: own figures and totals, joined by indicator, unit and period. Two index probes. */
export async function unitValues(tx: ReadTx, filter: FigureFilter): Promise<UnitValue[]> {
  if (asksNothing(filter)) return [];
  const byKey = new Map<string, UnitValue>();
  const slot = (indicatorId: number, unitId: number, period: Period): UnitValue => {
    const key = `${indicatorId} ${unitId} ${periodKey(period)}`;
    const known = byKey.get(key) ?? { indicatorId, unitId, period, figure: null, rollup: null };
    byKey.set(key, known);
    return known;
  };
  for (const figure of await figureBriefs(tx, filter))
    slot(figure.indicatorId, figure.unitId, figure.period).figure = figure;
  for (const row of await rollupRows(tx, filter)) {
    const period: Period = { kind: row.period_kind as PeriodKind, start: row.period_start, end: row.period_end };
    slot(row.indicator_id, row.unit_id, period).rollup = { ...row, updatedAt: row.updated_at };
  }
  return [...byKey.values()].sort(
    (a, b) => a.indicatorId - b.indicatorId || a.unitId - b.unitId || (a.period.end < b.period.end ? -1 : 1),
  );
}

/** The unit whose total of an indicator rests on the most figures; null where none rests on more than one. */
export async function widestTotal(tx: ReadTx, indicatorId: number): Promise<number | null> {
  const row = await tx.db
    .selectFrom('statistics.rollup')
    .select('unit_id')
    .where('authority_id', '=', tx.authorityId)
    .where('indicator_id', '=', indicatorId)
    .where('sources', '>', 1)
    .orderBy('sources', 'desc')
    .orderBy('period_end', 'desc')
    .orderBy('unit_id')
    .executeTakeFirst();
  return row?.unit_id ?? null;
}

interface RollupRow {
  indicator_id: number;
  unit_id: number;
  period_kind: string;
  period_start: string;
  period_end: string;
  value: number;
  numerator: number;
  denominator: number;
  sources: number;
  yes: number;
  updated_at: Date;
}

async function rollupRows(tx: ReadTx, filter: FigureFilter): Promise<RollupRow[]> {
  const query = tx.db
    .selectFrom('statistics.rollup')
    .select([
      'indicator_id',
      'unit_id',
      'period_kind',
      'period_start',
      'period_end',
      'value',
      'numerator',
      'denominator',
      'sources',
      'yes',
      'updated_at',
    ])
    .where('authority_id', '=', tx.authorityId)
    .where('sources', '>', 0);
  return (await filterSql(filter)
    .reduce((narrowed, condition) => narrowed.where(condition), query)
    .execute()) as RollupRow[];
}
