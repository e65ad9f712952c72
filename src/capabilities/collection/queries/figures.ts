import { type RawBuilder, sql } from 'kysely';
import type { ReadTx } from '../../../kernel/db/index.ts';
import type { Period, PeriodKind } from '../../../kernel/time/index.ts';
import type { Comparator, FigureValue, Missing } from '../domain/figure-value.ts';

/** Where a figure came from. `sentence`: a span of a document version; `cell`: a cell of a stored file. */
export type FigureSource =
  | { kind: 'form' }
  | { kind: 'cell'; file: string; fileName: string; sheet: string; address: string }
  | { kind: 'sentence'; documentId: number; versionId: number; start: number; end: number; quote: string }
  | { kind: 'derived' };

export interface Figure extends FigureValue {
  id: number;
  indicatorId: number;
  unitId: number;
  period: Period;
  revision: number;
  current: boolean;
  /** The formula, when no source states the figure. */
  derived: string | null;
  note: string | null;
  source: FigureSource;
  submissionId: number | null;
  enteredName: string;
  enteredAt: Date;
  approvedName: string | null;
  approvedAt: Date | null;
  changeReason: string | null;
  sample: boolean;
}

export interface FigureFilter {
  unitIds?: readonly number[];
  indicatorIds?: readonly number[];
  /** These indicators of these units, and no other combination of them. */
  pairs?: readonly { unitId: number; indicatorId: number }[];
  /** These indicators, each only in periods that lie within one of its own. */
  spans?: readonly { indicatorId: number; period: Period }[];
  /** Figures whose period ends on or after / begins on or before. */
  from?: string;
  to?: string;
}

/** Figures in force (each key once), by indicator, unit and period, with all that is known of each. */
export async function figuresOf(tx: ReadTx, filter: FigureFilter): Promise<Figure[]> {
  if (asksNothing(filter)) return [];
  const query = inForce(tx, filter).selectAll().orderBy('indicator_id').orderBy('unit_id').orderBy('period_start');
  return (await query.execute()).map(toFigure);
}

/** A filter with an empty list, which nothing fits. */
export const asksNothing = ({ indicatorIds, pairs, spans, unitIds }: FigureFilter): boolean =>
  [unitIds, indicatorIds, pairs, spans].some((list) => list?.length === 0);

/** The figures in force that a filter asks for, before it is said what of them is read. */
export function inForce(tx: ReadTx, filter: FigureFilter) {
  const query = tx.db
    .selectFrom('collection.figure')
    .where('authority_id', '=', tx.authorityId)
    .where('current', '=', true);
  return filterSql(filter).reduce((narrowed, condition) => narrowed.where(condition), query);
}

/** The conditions of a filter on `unit_id`, `indicator_id`, `period_start` and `period_end`, which totals have as well. */
export function filterSql({ from, indicatorIds, pairs, spans, to, unitIds }: FigureFilter): RawBuilder<boolean>[] {
  const all: RawBuilder<boolean>[] = [];
  const asked = indicatorIds ?? spans?.map((span) => span.indicatorId);
  if (unitIds) all.push(sql`unit_id = any(${[...unitIds]}::bigint[])`);
  if (asked) all.push(sql`indicator_id = any(${[...new Set(asked)]}::bigint[])`);
  if (pairs)
    all.push(sql`(unit_id, indicator_id) in (select * from unnest(
      ${pairs.map((p) => p.unitId)}::bigint[], ${pairs.map((p) => p.indicatorId)}::bigint[]))`);
  if (spans)
    all.push(sql`exists (
      select from unnest(${spans.map((s) => s.indicatorId)}::bigint[], ${spans.map((s) => s.period.start)}::date[],
        ${spans.map((s) => s.period.end)}::date[]) as span (indicator, first, last)
      where indicator = indicator_id and period_start >= first and period_end <= last)`);
  if (from) all.push(sql`period_end >= ${from}::date`);
  if (to) all.push(sql`period_start <= ${to}::date`);
  return all;
}

/** The figure in force for exactly this period, or null. */
export async function currentFigure(
  tx: ReadTx,
  indicatorId: number,
  unitId: number,
  period: Period,
): Promise<Figure | null> {
  const row = await tx.db
    .selectFrom('collection.figure')
    .selectAll()
    .where('authority_id', '=', tx.authorityId)
    .where('indicator_id', '=', indicatorId)
    .where('unit_id', '=', unitId)
    .where('period_kind', '=', period.kind)
    .where('period_start', '=', period.start)
    .where('period_end', '=', period.end)
    .where('current', '=', true)
    .executeTakeFirst();
  return row ? toFigure(row) : null;
}

export async function figureById(tx: ReadTx, id: number): Promise<Figure | null> {
  const row = await tx.db
    .selectFrom('collection.figure')
    .selectAll()
    .where('authority_id', '=', tx.authorityId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? toFigure(row) : null;
}

/** These figures, in the order of the ids. */
export async function figuresByIds(tx: ReadTx, ids: readonly number[]): Promise<Figure[]> {
  if (ids.length === 0) return [];
  const rows = await tx.db
    .selectFrom('collection.figure')
    .selectAll()
    .where('authority_id', '=', tx.authorityId)
    .where('id', 'in', [...ids])
    .execute();
  const byId = new Map(rows.map((row) => [row.id, toFigure(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Every revision of the figure's key, newest first. */
export async function figureHistory(tx: ReadTx, figure: Figure): Promise<Figure[]> {
  const rows = await tx.db
    .selectFrom('collection.figure')
    .selectAll()
    .where('authority_id', '=', tx.authorityId)
    .where('indicator_id', '=', figure.indicatorId)
    .where('unit_id', '=', figure.unitId)
    .where('period_kind', '=', figure.period.kind)
    .where('period_start', '=', figure.period.start)
    .where('period_end', '=', figure.period.end)
    .orderBy('revision', 'desc')
    .execute();
  return rows.map(toFigure);
}

interface FigureRow {
  id: number;
  indicator_id: number;
  unit_id: number;
  period_kind: string;
  period_start: string;
  period_end: string;
  revision: number;
  current: boolean;
  value: number | null;
  value_to: number | null;
  numerator: number | null;
  denominator: number | null;
  missing: string | null;
  comparator: string;
  approx: string | null;
  derived: string | null;
  note: string | null;
  source: unknown;
  submission_id: number | null;
  entered_name: string;
  entered_at: Date;
  approved_name: string | null;
  approved_at: Date | null;
  change_reason: string | null;
  sample: boolean;
}

function toFigure(row: FigureRow): Figure {
  return {
    id: row.id,
    indicatorId: row.indicator_id,
    unitId: row.unit_id,
    period: { kind: row.period_kind as PeriodKind, start: row.period_start, end: row.period_end },
    revision: row.revision,
    current: row.current,
    value: row.value,
    valueTo: row.value_to,
    numerator: row.numerator,
    denominator: row.denominator,
    missing: row.missing as Missing | null,
    comparator: row.comparator as Comparator,
    approx: row.approx as FigureValue['approx'],
    derived: row.derived,
    note: row.note,
    source: row.source as FigureSource,
    submissionId: row.submission_id,
    enteredName: row.entered_name,
    enteredAt: row.entered_at,
    approvedName: row.approved_name,
    approvedAt: row.approved_at,
    changeReason: row.change_reason,
    sample: row.sample,
  };
}
