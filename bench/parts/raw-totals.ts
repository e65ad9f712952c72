import { sql } from 'kysely';
import type { Database, ReadTx, Scope } from '../../src/kernel/db/index.ts';
import type { Period } from '../../src/kernel/time/index.ts';

/** A total as GROUP BY gives it. */
export interface RawTotal {
  indicator_id: number;
  period_start: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  sources: number;
}

/**
 * The alternative to kept totals: everything below a unit added up when somebody asks. Leaves out what kept totals also
 * heed (superiors that report themselves, moves of units), so it is the cheapest form of this alternative.
 */
export async function totalsByGroupBy(
  tx: ReadTx,
  unitId: number,
  only: { indicatorIds?: readonly number[]; period?: Period } = {},
): Promise<RawTotal[]> {
  const { indicatorIds, period } = only;
  const { rows } = await sql<RawTotal>`
    with recursive tree (id) as (
      select ${unitId}::bigint
      union
      select p.unit_id from tree
      join org.unit_parent p on p.authority_id = ${tx.authorityId} and p.parent_id = tree.id and p.relation = 'direct'
    )
    select f.indicator_id, f.period_start, sum(f.value) as value, sum(f.numerator) as numerator,
      sum(f.denominator) as denominator, count(*) as sources
    from tree
    join collection.figure f on f.authority_id = ${tx.authorityId} and f.unit_id = tree.id and f.current
      and f.missing is null
      ${indicatorIds ? sql`and f.indicator_id = any(${[...indicatorIds]}::bigint[])` : sql``}
      ${period ? sql`and f.period_kind = ${period.kind} and f.period_start = ${period.start}` : sql``}
    where tree.id <> ${unitId}
    group by f.indicator_id, f.period_start, f.period_end, f.period_kind
    order by f.indicator_id, f.period_start`.execute(tx.db);
  return rows;
}

/** A benchmark of something wrong is worth nothing: both ways must give the same numbers. */
export async function expectSameTotals(db: Database, scope: Scope, unitId: number): Promise<void> {
  const { kept, raw } = await db.read(scope, async (tx) => {
    const raw = await totalsByGroupBy(tx, unitId);
    const kept = await tx.db
      .selectFrom('statistics.rollup')
      .select(['indicator_id', 'period_start', 'value', 'numerator', 'denominator', 'sources'])
      .where('authority_id', '=', tx.authorityId)
      .where('unit_id', '=', unitId)
      .where('sources', '>', 0)
      .orderBy('indicator_id')
      .orderBy('period_start')
      .execute();
    return { kept, raw };
  });
  const line = (row: Pick<RawTotal, keyof RawTotal>) =>
    [row.indicator_id, row.period_start, +(row.value ?? 0), +(row.numerator ?? 0), row.sources].join(' ');
  const wrong = kept.findIndex((row, i) => line(row as RawTotal) !== (raw[i] ? line(raw[i]) : ''));
  if (wrong >= 0 || kept.length !== raw.length)
    throw new Error(`totals differ: kept ${kept.length}, raw ${raw.length}, first ${line(kept[wrong] as RawTotal)}`);
}
