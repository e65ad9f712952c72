import { type Selectable, sql } from 'kysely';
import type { ReadTx, WriteTx } from '../../../kernel/db/index.ts';
import type { TargetsTarget } from '../../../kernel/db/types.ts';
import { notFound } from '../../../kernel/errors/index.ts';
import { fold, hasMarks, searchForm, tidy } from '../../../kernel/text/index.ts';
import type { Period, PeriodKind } from '../../../kernel/time/index.ts';
import type { Citation, TargetComparator } from '../domain/target.ts';

/** A target as it stands, without its result. */
export interface Target {
  id: number;
  unitId: number;
  /** Whose figures count; the bearer itself unless said otherwise. */
  measuredUnitId: number;
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
  position: number;
  sample: boolean;
  createdAt: Date;
  createdBy: string | null;
}

export interface TargetFilter {
  unitIds?: readonly number[];
  documentId?: number;
  documentIds?: readonly number[];
  indicatorId?: number;
  /** Measured by the figures of this unit. */
  measuredUnitId?: number;
  /** Handed down from this one. */
  parentId?: number;
  ids?: readonly number[];
  /** Targets whose period touches these days. */
  from?: string;
  to?: string;
  /** Words of the name or the scope; tones count when they are typed. */
  query?: string;
}

/** Why a record is gone that a person took back while reading: such records stand in no list, only in the log. */
export const UNDONE = 'Hoàn tác khi đọc văn bản';

/** Targets in the order of their documents. */
export async function targetsWhere(
  tx: ReadTx,
  filter: TargetFilter,
  page?: { limit: number; offset: number },
): Promise<Target[]> {
  if (filter.unitIds?.length === 0 || filter.ids?.length === 0) return [];
  const rows = await filtered(tx, filter)
    .selectAll()
    .orderBy('period_start')
    .orderBy('position')
    .orderBy('start')
    .orderBy('id')
    .$if(page !== undefined, (q) => q.limit(page!.limit).offset(page!.offset))
    .execute();
  return rows.map(toTarget);
}

/** How many targets `targetsWhere` would find. */
export async function countTargets(tx: ReadTx, filter: TargetFilter): Promise<number> {
  if (filter.unitIds?.length === 0 || filter.ids?.length === 0) return 0;
  const row = await filtered(tx, filter)
    .select((e) => e.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return row.n;
}

function filtered(tx: ReadTx, filter: TargetFilter) {
  let query = tx.db
    .selectFrom('targets.target')
    .where('authority_id', '=', tx.authorityId)
    .where((e) => e.not(e.and([e('state', '=', 'cancelled'), e('closed_reason', '=', UNDONE)])));
  if (filter.ids) query = query.where(among('id', filter.ids));
  if (filter.unitIds) query = query.where(among('unit_id', filter.unitIds));
  if (filter.documentId) query = query.where('document_id', '=', filter.documentId);
  if (filter.documentIds) query = query.where(among('document_id', filter.documentIds));
  if (filter.indicatorId) query = query.where('indicator_id', '=', filter.indicatorId);
  if (filter.measuredUnitId)
    query = query.where((e) => e(e.fn.coalesce('measured_unit_id', 'unit_id'), '=', filter.measuredUnitId!));
  if (filter.parentId) query = query.where('parent_id', '=', filter.parentId);
  if (filter.from) query = query.where('period_end', '>=', filter.from);
  if (filter.to) query = query.where('period_start', '<=', filter.to);
  for (const word of likeWords(filter.query ?? '')) query = query.where(word.field, 'like', word.pattern);
  return query;
}

/** One parameter however many ids: a subtree may have thousands of units. */
export const among = (column: string, ids: readonly number[]) =>
  sql<boolean>`${sql.ref(column)} = any(${[...new Set(ids)]}::bigint[])`;

/** Words of a query as conditions: with marks they match only so, without any marking. */
export function likeWords(query: string): { field: 'search_form' | 'search_fold'; pattern: string }[] {
  const words = tidy(query).slice(0, 200).split(' ').filter(Boolean).slice(0, 12);
  const like = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  return words.map((word) =>
    hasMarks(word)
      ? { field: 'search_form', pattern: like(searchForm(word)) }
      : { field: 'search_fold', pattern: like(fold(word)) },
  );
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

/** The target, held until the end of the transaction so that two people cannot change it at once. */
export async function lockTarget(tx: WriteTx, id: number): Promise<Target> {
  await tx.db
    .selectFrom('targets.target')
    .select('id')
    .where('authority_id', '=', tx.authorityId)
    .where('id', '=', id)
    .forUpdate()
    .execute();
  return target(tx, id);
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
    measuredUnitId: row.measured_unit_id ?? row.unit_id,
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
    position: row.position,
    sample: row.sample,
    createdAt: row.created_at,
    createdBy: row.created_by,
  };
}
