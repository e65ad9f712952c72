import { sql } from 'kysely';
import type { UnitId } from '../../../contracts/index.ts';
import type { ReadTx } from '../../../kernel/db/index.ts';
import type { IsoDate } from '../../../kernel/time/index.ts';
import type { Hierarchy } from '../domain/unit-kinds.ts';
import { inForceSql, nameAsOf } from './in-force.ts';

/** How many units of each kind there are on a day. */
export async function unitCounts(
  tx: ReadTx,
  asOf: IsoDate,
): Promise<{ hierarchy: Hierarchy; kind: string; n: number }[]> {
  const { rows } = await sql<{ hierarchy: Hierarchy; kind: string; n: number }>`
    select u.hierarchy, u.kind, count(*) as n from org.unit u
    where u.authority_id = ${tx.authorityId} and ${inForceSql('u', asOf)}
    group by u.hierarchy, u.kind order by count(*), u.kind`.execute(tx.db);
  return rows;
}

export interface ClosedUnit {
  id: UnitId;
  kind: string;
  name: string;
  validFrom: IsoDate | null;
  validTo: IsoDate;
  /** Who took over. */
  successors: { id: UnitId; name: string }[];
}

/** Units of a hierarchy that had ended before a day, the last to end first. */
export async function closedUnits(
  tx: ReadTx,
  hierarchy: Hierarchy,
  options: { asOf: IsoDate; limit: number; offset: number },
): Promise<{ units: ClosedUnit[]; total: number }> {
  const a = tx.authorityId;
  const { rows } = await sql<ClosedUnit & { total: number }>`
    select u.id, u.kind, u.valid_from as "validFrom", u.valid_to as "validTo", coalesce(n.name, u.id::text) as name,
      count(*) over () as total,
      (select coalesce(jsonb_agg(distinct jsonb_build_object('id', s.unit_id, 'name', m.name)), '[]')
       from org.unit_event_unit p
       join org.unit_event_unit s on s.authority_id = ${a} and s.event_id = p.event_id and s.role = 'successor' and s.unit_id <> u.id
       left join lateral ${nameAsOf(a, sql`s.unit_id`, options.asOf)} m on true
       where p.authority_id = ${a} and p.unit_id = u.id and p.role = 'predecessor') as successors
    from org.unit u
    left join lateral ${nameAsOf(a, sql`u.id`, options.asOf)} n on true
    where u.authority_id = ${a} and u.hierarchy = ${hierarchy} and u.valid_to < ${options.asOf}::date
    order by u.valid_to desc, n.name collate "vi-x-icu", u.id
    limit ${options.limit} offset ${options.offset}`.execute(tx.db);
  return { units: rows, total: rows[0]?.total ?? 0 };
}
