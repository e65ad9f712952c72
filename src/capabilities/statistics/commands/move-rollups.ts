import { sql } from 'kysely';
import type { FigureChange } from '../../../contracts/index.ts';
import type { WriteTx } from '../../../kernel/db/index.ts';
import { type Contribution, isNothing, minus, none, ownContribution } from '../domain/contribution.ts';

/** A unit's total moves by this much. */
interface Delta extends Contribution {
  i: number;
  u: number;
  k: string;
  s: string;
  e: string;
}

/** Deeper than any structure; a cycle would otherwise never end. */
const DEEPEST = 32;

/**
 * Moves every total above the changed figures, in the transaction of the change (slot collection.figures-changed).
 *
 * A unit counts for its own figure if it has one, else for its own total; a superior's total is the sum over its direct
 * subordinates in the structure of the period's last day. So a difference climbs until it meets a unit that reports for
 * itself. One statement a level, whatever the number of figures. Roll-ups of one authority move one after another
 * (advisory lock): the top row is shared by all of them anyway, and so no two approvals can cross.
 */
export async function moveRollups(tx: WriteTx, changes: readonly FigureChange[]): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('statistics.rollup'), ${tx.authorityId})`.execute(tx.db);
  let deltas = await firstDeltas(tx, changes);
  for (let level = 0; deltas.length > 0; level++) {
    if (level > DEEPEST) throw new Error('the structure of units has a cycle');
    deltas = await climb(tx, deltas);
  }
}

/** How much each changed unit counts for more or less than before. Figures that are not added up are left out. */
async function firstDeltas(tx: WriteTx, changes: readonly FigureChange[]): Promise<Delta[]> {
  const keys = JSON.stringify(
    changes.map((c, ord) => ({
      ord,
      i: c.indicatorId,
      u: c.unitId,
      k: c.period.kind,
      s: c.period.start,
      e: c.period.end,
    })),
  );
  const { rows } = await sql<{ ord: number; rate: boolean } & Contribution>`
    select w.ord, d.aggregation = 'ratio_of_sums' as rate, coalesce(r.value, 0) as value, coalesce(r.numerator, 0) as numerator,
      coalesce(r.denominator, 0) as denominator, coalesce(r.sources, 0) as sources, coalesce(r.yes, 0) as yes
    from jsonb_to_recordset(${keys}::jsonb) as w(ord int, i bigint, u bigint, k text, s date, e date)
    join collection.indicator d on d.authority_id = ${tx.authorityId} and d.id = w.i and d.aggregation not in ('none', 'latest')
    left join statistics.rollup r on r.authority_id = ${tx.authorityId} and r.indicator_id = w.i and r.unit_id = w.u
      and r.period_kind = w.k and r.period_start = w.s and r.period_end = w.e`.execute(tx.db);
  const deltas: Delta[] = [];
  for (const row of rows) {
    const change = changes[row.ord]!;
    const below: Contribution = row.sources > 0 ? row : none;
    const moved = minus(
      ownContribution(change.after, row.rate) ?? below,
      ownContribution(change.before, row.rate) ?? below,
    );
    const { period } = change;
    if (!isNothing(moved))
      deltas.push({
        ...moved,
        i: change.indicatorId,
        u: change.unitId,
        k: period.kind,
        s: period.start,
        e: period.end,
      });
  }
  return deltas;
}

/** Adds the differences to the direct superiors; returns those that go on, from superiors without a figure of their own. */
async function climb(tx: WriteTx, deltas: readonly Delta[]): Promise<Delta[]> {
  const { rows } = await sql<Delta>`
    with moved as (
      select * from jsonb_to_recordset(${JSON.stringify(deltas)}::jsonb) as m(i bigint, u bigint, k text, s date, e date,
        value numeric, numerator numeric, denominator numeric, sources int, yes int)
    ),
    lifted as (
      select m.i, p.parent_id as u, m.k, m.s, m.e, sum(m.value) as value, sum(m.numerator) as numerator,
        sum(m.denominator) as denominator, sum(m.sources)::int as sources, sum(m.yes)::int as yes
      from moved m
      cross join lateral (
        -- a unit closed within the period keeps its last superior, hence no look at valid_to
        select l.parent_id from org.unit_parent l
        where l.authority_id = ${tx.authorityId} and l.unit_id = m.u and l.relation = 'direct'
          and (l.valid_from is null or l.valid_from <= m.e)
        order by l.valid_from desc nulls last limit 1
      ) p
      group by m.i, p.parent_id, m.k, m.s, m.e
    ),
    written as (
      insert into statistics.rollup as r (authority_id, indicator_id, unit_id, period_kind, period_start, period_end,
        value, numerator, denominator, sources, yes, updated_at)
      select ${tx.authorityId}::int, i, u, k, s, e, value, numerator, denominator, sources, yes, ${tx.now}::timestamptz
      from lifted order by i, u, s
      on conflict (authority_id, indicator_id, unit_id, period_start, period_end, period_kind) do update set
        value = r.value + excluded.value, numerator = r.numerator + excluded.numerator,
        denominator = r.denominator + excluded.denominator, sources = r.sources + excluded.sources,
        yes = r.yes + excluded.yes, updated_at = excluded.updated_at
      returning 1
    )
    select l.i, l.u, l.k, l.s, l.e, l.value, l.numerator, l.denominator, l.sources, l.yes
    from lifted l
    left join lateral (
      -- limit: one index probe a row, whatever the planner believes of a table it has not analyzed yet
      select f.id from collection.figure f
      where f.authority_id = ${tx.authorityId} and f.indicator_id = l.i and f.unit_id = l.u
        and f.period_kind = l.k and f.period_start = l.s and f.period_end = l.e and f.current
        and (f.missing = 'not_arising'
          or (f.missing is null and (f.numerator is not null or (f.value_to is null and f.comparator = '=' and not exists (
            select 1 from collection.indicator d
            where d.authority_id = ${tx.authorityId} and d.id = f.indicator_id and d.aggregation = 'ratio_of_sums')))))
      limit 1
    ) f on true
    where f.id is null`.execute(tx.db);
  return rows.map((row) => ({ ...row }));
}
