import type { ReadTx } from '../../../kernel/db/index.ts';
import { type IsoDate, type Period, periodKey } from '../../../kernel/time/index.ts';
import { subtreeOf } from '../../org/index.ts';
import type { Status } from '../domain/verdict.ts';
import { type JudgedTarget, judgeTargets } from './judged-targets.ts';
import { countTargets, type TargetFilter, targetsWhere } from './targets.ts';

export interface TargetListFilter {
  /** This unit and everything below it; null: the whole authority. */
  unitId: number | null;
  period: Period | null;
  status: Status | null;
  query: string;
}

export interface TargetList {
  rows: JudgedTarget[];
  total: number;
  /** Targets by verdict before the filter by verdict; null: too many to judge at once. */
  tally: Map<Status, number> | null;
}

/** Up to so many targets are judged at once, so that they can be counted and filtered by verdict. */
const JUDGED = 3000;

/** Worst first, then in the order of documents. */
const ORDER: Status[] = [
  'late',
  'missed',
  'risk',
  'nofigure',
  'unmeasurable',
  'ontrack',
  'notdue',
  'exceeded',
  'met',
  'cancelled',
];

/** Targets of a subtree, a page at a time, worst first as long as they can all be judged. */
export async function targetList(
  tx: ReadTx,
  asked: TargetListFilter,
  asOf: IsoDate,
  page: { limit: number; offset: number },
): Promise<TargetList> {
  const filter: TargetFilter = {
    ...(asked.unitId !== null && { unitIds: await subtreeOf(tx, asked.unitId, asOf) }),
    ...(asked.period && { from: asked.period.start, to: asked.period.end }),
    query: asked.query,
  };
  const total = await countTargets(tx, filter);
  if (total > JUDGED)
    return { rows: await judgeTargets(tx, await targetsWhere(tx, filter, page), asOf), total, tally: null };
  const all = await judgeTargets(tx, await targetsWhere(tx, filter), asOf);
  const tally = new Map<Status, number>();
  for (const { verdict } of all) tally.set(verdict.status, (tally.get(verdict.status) ?? 0) + 1);
  const kept = asked.status === null ? all : all.filter((t) => t.verdict.status === asked.status);
  const sorted = [...kept].sort((a, b) => ORDER.indexOf(a.verdict.status) - ORDER.indexOf(b.verdict.status));
  return { rows: sorted.slice(page.offset, page.offset + page.limit), total: kept.length, tally };
}

/** The periods that targets have, newest first, for the filter. */
export async function targetPeriods(tx: ReadTx): Promise<{ key: string; period: Period }[]> {
  const rows = await tx.db
    .selectFrom('targets.target')
    .select(['period_kind', 'period_start', 'period_end'])
    .distinct()
    .where('authority_id', '=', tx.authorityId)
    .orderBy('period_end', 'desc')
    .orderBy('period_start', 'desc')
    .limit(60)
    .execute();
  return rows.map((row) => {
    const period = { kind: row.period_kind as Period['kind'], start: row.period_start, end: row.period_end };
    return { key: periodKey(period), period };
  });
}
