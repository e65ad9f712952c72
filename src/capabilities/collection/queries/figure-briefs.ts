import { sql } from 'kysely';
import type { ReadTx } from '../../../kernel/db/index.ts';
import type { Period, PeriodKind } from '../../../kernel/time/index.ts';
import type { Comparator, FigureValue, Missing } from '../domain/figure-value.ts';
import { asksNothing, type FigureFilter, inForce } from './figures.ts';

/** A figure in force as tables, totals and verdicts take it: what it says, without who wrote it, when and why. */
export interface FigureBrief extends FigureValue {
  indicatorId: number;
  unitId: number;
  period: Period;
  /** The formula, when no source states the figure. */
  derived: string | null;
  approved: boolean;
  /** The sentence that it stands in writes it with a stroke: “226/226”. */
  saidAsFraction: boolean;
}

/** Figures in force (each key once), by indicator, unit and period: for the thousands that one page holds together. */
export async function figureBriefs(tx: ReadTx, filter: FigureFilter): Promise<FigureBrief[]> {
  if (asksNothing(filter)) return [];
  const rows = await inForce(tx, filter)
    .select([
      'indicator_id',
      'unit_id',
      'period_kind',
      'period_start',
      'period_end',
      'value',
      'value_to',
      'numerator',
      'denominator',
      'missing',
      'comparator',
      'approx',
      'derived',
      sql<boolean>`approved_at is not null`.as('approved'),
      sql<boolean>`coalesce(source->>'kind' = 'sentence' and source->>'quote' like '%/%', false)`.as('as_fraction'),
    ])
    .orderBy('indicator_id')
    .orderBy('unit_id')
    .orderBy('period_start')
    .execute();
  return rows.map((row) => ({
    indicatorId: row.indicator_id,
    unitId: row.unit_id,
    period: { kind: row.period_kind as PeriodKind, start: row.period_start, end: row.period_end },
    value: row.value,
    valueTo: row.value_to,
    numerator: row.numerator,
    denominator: row.denominator,
    missing: row.missing as Missing | null,
    comparator: row.comparator as Comparator,
    approx: row.approx as FigureValue['approx'],
    derived: row.derived,
    approved: row.approved,
    saidAsFraction: row.as_fraction,
  }));
}
