import { sql } from 'kysely';
import { type FigureChange, figuresChanged } from '../../../contracts/index.ts';
import type { WriteTx } from '../../../kernel/db/index.ts';
import type { Period } from '../../../kernel/time/index.ts';
import { type FigureValue, sameValue } from '../domain/figure-value.ts';
import type { FigureSource } from '../queries/figures.ts';

/** A figure to be put in force. */
export interface NewFigure extends FigureValue {
  indicatorId: number;
  unitId: number;
  period: Period;
  source: FigureSource;
  derived?: string | null;
  note?: string | null;
  submissionId?: number | null;
  enteredBy?: string | null;
  enteredName: string;
  enteredAt: Date;
  /** Required when it replaces another value. */
  changeReason?: string | null;
  sample?: boolean;
}

export interface WrittenFigures {
  ids: number[];
  /** How many were new, replaced another value, or said what was there already. */
  added: number;
  changed: number;
  same: number;
}

interface Current {
  ord: number;
  id: number;
  revision: number;
  value: number | null;
  value_to: number | null;
  numerator: number | null;
  denominator: number | null;
  missing: FigureValue['missing'];
  comparator: FigureValue['comparator'];
  approx: FigureValue['approx'];
}

/**
 * Puts approved figures in force, as new revisions; the replaced ones stay. A few statements however many figures, and
 * the totals above move in the same transaction (slot figuresChanged). Not a command: approval and recording are, and
 * write the audit row. Keys must be distinct.
 */
export async function writeFigures(tx: WriteTx, figures: readonly NewFigure[]): Promise<WrittenFigures> {
  if (figures.length === 0) return { ids: [], added: 0, changed: 0, same: 0 };
  const known = await lockCurrent(tx, figures);
  const fresh: { figure: NewFigure; before: Current | null }[] = [];
  figures.forEach((figure, i) => {
    const before = known.get(i) ?? null;
    if (before === null || !sameValue(figure, valueIn(before))) fresh.push({ figure, before });
  });
  const replaced = fresh.flatMap((f) => (f.before ? [f.before.id] : []));
  if (replaced.length > 0)
    await sql`update collection.figure set current = false
      where authority_id = ${tx.authorityId} and id = any(${replaced}::bigint[])`.execute(tx.db);
  const ids = await insertFigures(tx, fresh);
  const changes: FigureChange[] = fresh.map(({ figure, before }) => ({
    indicatorId: figure.indicatorId,
    unitId: figure.unitId,
    period: figure.period,
    before: before && partsOf(valueIn(before)),
    after: partsOf(figure),
  }));
  if (changes.length > 0) for (const react of tx.slots.all(figuresChanged)) await react(tx, changes);
  return { ids, added: fresh.length - replaced.length, changed: replaced.length, same: figures.length - fresh.length };
}

/** The current revisions of these keys, locked so that two approvals of one figure cannot cross. By position. */
async function lockCurrent(tx: WriteTx, figures: readonly NewFigure[]): Promise<Map<number, Current>> {
  const keys = JSON.stringify(
    figures.map((f, ord) => ({
      ord,
      i: f.indicatorId,
      u: f.unitId,
      k: f.period.kind,
      s: f.period.start,
      e: f.period.end,
    })),
  );
  const { rows } = await sql<Current>`
    with wanted as (
      select * from jsonb_to_recordset(${keys}::jsonb) as w(ord int, i bigint, u bigint, k text, s date, e date)
    )
    select w.ord, f.id, f.revision, f.value, f.value_to, f.numerator, f.denominator, f.missing, f.comparator, f.approx
    from wanted w
    join collection.figure f on f.authority_id = ${tx.authorityId} and f.indicator_id = w.i and f.unit_id = w.u
      and f.period_kind = w.k and f.period_start = w.s and f.period_end = w.e and f.current
    order by f.id
    for update of f`.execute(tx.db);
  return new Map(rows.map((row) => [row.ord, row]));
}

async function insertFigures(tx: WriteTx, fresh: { figure: NewFigure; before: Current | null }[]): Promise<number[]> {
  if (fresh.length === 0) return [];
  const rows = JSON.stringify(
    fresh.map(({ figure: f, before }) => ({
      indicator_id: f.indicatorId,
      unit_id: f.unitId,
      period_kind: f.period.kind,
      period_start: f.period.start,
      period_end: f.period.end,
      revision: (before?.revision ?? 0) + 1,
      value: f.value,
      value_to: f.valueTo,
      numerator: f.numerator,
      denominator: f.denominator,
      missing: f.missing,
      comparator: f.comparator,
      approx: f.approx,
      derived: f.derived ?? null,
      note: f.note ?? null,
      source: f.source,
      submission_id: f.submissionId ?? null,
      entered_by: f.enteredBy ?? null,
      entered_name: f.enteredName,
      entered_at: f.enteredAt.toISOString(),
      change_reason: before ? (f.changeReason ?? null) : null,
      sample: f.sample ?? false,
    })),
  );
  const result = await sql<{ id: number }>`
    insert into collection.figure (authority_id, indicator_id, unit_id, period_kind, period_start, period_end, revision,
      value, value_to, numerator, denominator, missing, comparator, approx, derived, note, source, submission_id,
      entered_by, entered_name, entered_at, approved_by, approved_name, approved_at, change_reason, sample)
    select ${tx.authorityId}::int, r.indicator_id, r.unit_id, r.period_kind, r.period_start, r.period_end, r.revision,
      r.value, r.value_to, r.numerator, r.denominator, r.missing, r.comparator, r.approx, r.derived, r.note, r.source,
      r.submission_id, r.entered_by, r.entered_name, r.entered_at,
      ${tx.actor.userId}::text, ${tx.actor.name}::text, ${tx.now}::timestamptz, r.change_reason, r.sample
    from jsonb_to_recordset(${rows}::jsonb) as r(indicator_id bigint, unit_id bigint, period_kind text,
      period_start date, period_end date, revision int, value numeric, value_to numeric, numerator numeric,
      denominator numeric, missing text, comparator text, approx text, derived text, note text, source jsonb,
      submission_id bigint, entered_by text, entered_name text, entered_at timestamptz, change_reason text, sample boolean)
    returning id`.execute(tx.db);
  return result.rows.map((row) => row.id);
}

const valueIn = (row: Current): FigureValue => ({
  value: row.value,
  valueTo: row.value_to,
  numerator: row.numerator,
  denominator: row.denominator,
  missing: row.missing,
  comparator: row.comparator,
  approx: row.approx,
});

/** A figure with a bound or a range ("trên 90%", "6–11%") is no exact amount: it counts as present but adds nothing. */
const partsOf = (f: FigureValue) => ({
  value: f.valueTo === null && f.comparator === '=' ? f.value : null,
  numerator: f.numerator,
  denominator: f.denominator,
  missing: f.missing,
});
