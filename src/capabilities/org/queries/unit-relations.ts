import { sql } from 'kysely';
import type { UnitId } from '../../../contracts/index.ts';
import type { ReadTx } from '../../../kernel/db/index.ts';
import type { IsoDate } from '../../../kernel/time/index.ts';
import type { Relation } from '../domain/unit-kinds.ts';
import { inForceSql, nameAsOf } from './in-force.ts';

export interface RelatedUnit {
  relation: Relation;
  id: UnitId;
  name: string;
  kind: string;
}

/** Who stands above a unit on a day, by every relation: superior, direction of the trade, Party organization, place. */
export async function superiorsOf(tx: ReadTx, unitId: UnitId, asOf: IsoDate): Promise<RelatedUnit[]> {
  const { rows } = await sql<RelatedUnit>`
    select p.relation, u.id, u.kind, coalesce(n.name, u.id::text) as name
    from org.unit_parent p
    join org.unit u on u.authority_id = ${tx.authorityId} and u.id = p.parent_id
    left join lateral ${nameAsOf(tx.authorityId, sql`u.id`, asOf)} n on true
    where p.authority_id = ${tx.authorityId} and p.unit_id = ${unitId} and ${inForceSql('p', asOf)}
    order by array_position(array['direct', 'professional', 'leads', 'place'], p.relation)`.execute(tx.db);
  return rows;
}

export interface Subordinate extends RelatedUnit {
  /** How many units stand directly below it. */
  below: number;
}

/** Who stands below a unit on a day, by every relation, the first `limit` of each; `counts` has them all. */
export async function subordinatesOf(
  tx: ReadTx,
  unitId: UnitId,
  asOf: IsoDate,
  limit = 60,
): Promise<{ shown: Subordinate[]; counts: Partial<Record<Relation, number>> }> {
  const a = tx.authorityId;
  const { rows } = await sql<Subordinate & { total: number }>`
    with below as (
      select p.relation, u.id, u.kind, coalesce(n.name, u.id::text) as name,
        count(*) over (partition by p.relation) as total,
        row_number() over (partition by p.relation order by n.name collate "vi-x-icu", u.id) as no
      from org.unit_parent p
      join org.unit u on u.authority_id = ${a} and u.id = p.unit_id and ${inForceSql('u', asOf)}
      left join lateral ${nameAsOf(a, sql`u.id`, asOf)} n on true
      where p.authority_id = ${a} and p.parent_id = ${unitId} and ${inForceSql('p', asOf)}
    )
    select b.relation, b.id, b.kind, b.name, b.total,
      (select count(*) from org.unit_parent c join org.unit v on v.authority_id = ${a} and v.id = c.unit_id and ${inForceSql('v', asOf)}
       where c.authority_id = ${a} and c.parent_id = b.id and c.relation = 'direct' and ${inForceSql('c', asOf)}) as below
    from below b where b.no <= ${limit}
    order by array_position(array['direct', 'professional', 'leads', 'place'], b.relation), b.no`.execute(tx.db);
  const counts: Partial<Record<Relation, number>> = {};
  for (const row of rows) counts[row.relation] = row.total;
  return { shown: rows, counts };
}
