import type { Selectable } from 'kysely';
import type { ReadTx } from '../../../kernel/db/index.ts';
import type { TargetsTarget } from '../../../kernel/db/types.ts';
import { notFound } from '../../../kernel/errors/index.ts';
import type { Period, PeriodKind } from '../../../kernel/time/index.ts';
import type { Citation, TargetComparator } from '../domain/target.ts';

/** A target as it stands, without its result. */
export interface Target {
  id: number;
  unitId: number;
  indicatorId: number | null;
  name: string;
  scope: string | null;
  comparator: TargetComparator;
  value: number | null;
  valueTo: number | null;
  unitWord: string;
  decimals: number;
  share: number | null;
  shareDecimals: number | null;
  period: Period;
  dueNote: string | null;
  yearly: boolean;
  assigner: string | null;
  assignerUnitId: number | null;
  parentId: number | null;
  baseline: { value: number; period: Period; derived: string | null } | null;
  derived: string | null;
  citation: Citation | null;
  note: string | null;
  state: 'active' | 'closed' | 'transferred' | 'cancelled';
  closedOn: string | null;
  closedReason: string | null;
  successorId: number | null;
  sample: boolean;
}

export interface TargetFilter {
  unitIds?: readonly number[];
  documentId?: number;
  indicatorId?: number;
  /** Targets whose period touches these days. */
  from?: string;
  to?: string;
}

/** Targets in the order of their documents. */
export async function targetsWhere(tx: ReadTx, filter: TargetFilter): Promise<Target[]> {
  if (filter.unitIds?.length === 0) return [];
  let query = tx.db.selectFrom('targets.target').selectAll().where('authority_id', '=', tx.authorityId);
  if (filter.unitIds) query = query.where('unit_id', 'in', [...filter.unitIds]);
  if (filter.documentId) query = query.where('document_id', '=', filter.documentId);
  if (filter.indicatorId) query = query.where('indicator_id', '=', filter.indicatorId);
  if (filter.from) query = query.where('period_end', '>=', filter.from);
  if (filter.to) query = query.where('period_start', '<=', filter.to);
  const rows = await query.orderBy('period_start').orderBy('position').orderBy('start').orderBy('id').execute();
  return rows.map(toTarget);
}

/** One target; throws `not_found`. */
export async function target(tx: ReadTx, id: number): Promise<Target> {
  const row = await tx.db
    .selectFrom('targets.target')
    .selectAll()
    .where('authority_id', '=', tx.authorityId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw notFound('Không có chỉ tiêu này.');
  return toTarget(row);
}

function toTarget(row: Selectable<TargetsTarget>): Target {
  const period = (kind: string | null, start: string | null, end: string | null): Period => ({
    kind: kind as PeriodKind,
    start: start ?? '',
    end: end ?? '',
  });
  return {
    id: row.id,
    unitId: row.unit_id,
    indicatorId: row.indicator_id,
    name: row.name,
    scope: row.scope,
    comparator: row.comparator as TargetComparator,
    value: row.value,
    valueTo: row.value_to,
    unitWord: row.unit_word,
    decimals: row.decimals,
    share: row.share,
    shareDecimals: row.share_decimals,
    period: period(row.period_kind, row.period_start, row.period_end),
    dueNote: row.due_note,
    yearly: row.yearly,
    assigner: row.assigner,
    assignerUnitId: row.assigner_unit_id,
    parentId: row.parent_id,
    baseline:
      row.baseline_value === null
        ? null
        : {
            value: row.baseline_value,
            period: period(row.baseline_period_kind, row.baseline_period_start, row.baseline_period_end),
            derived: row.baseline_derived,
          },
    derived: row.derived,
    citation:
      row.document_id === null || row.version_id === null
        ? null
        : {
            documentId: row.document_id,
            versionId: row.version_id,
            start: row.start ?? 0,
            end: row.end ?? 0,
            quote: row.quote ?? '',
          },
    note: row.note,
    state: row.state as Target['state'],
    closedOn: row.closed_on,
    closedReason: row.closed_reason,
    successorId: row.successor_id,
    sample: row.sample,
  };
}
