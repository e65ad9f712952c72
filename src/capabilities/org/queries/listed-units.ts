import { sql } from 'kysely';
import type { ReadTx } from '../../../kernel/db/index.ts';
import type { IsoDate } from '../../../kernel/time/index.ts';
import type { ListedUnit } from '../domain/import-rows.ts';
import type { KnownUnit } from '../domain/plan-import.ts';
import { buildTrees, flatten } from '../domain/tree.ts';
import { nameAsOf } from './in-force.ts';

/** All units with name, code and superior of the day, those that ended too: what an import is compared with. */
export async function knownUnits(tx: ReadTx, asOf: IsoDate): Promise<KnownUnit[]> {
  const a = tx.authorityId;
  const { rows } = await sql<KnownUnit>`
    select u.id, u.hierarchy, u.kind, u.valid_from as "validFrom", u.valid_to as "validTo",
      coalesce(n.name, u.id::text) as name, nullif(n.short_name, n.name) as "shortName",
      c.code, p.parent_id as "parentId"
    from org.unit u
    left join lateral ${nameAsOf(a, sql`u.id`, asOf)} n on true
    left join lateral (
      select c.code from org.unit_code c where c.authority_id = ${a} and c.unit_id = u.id and c.scheme = 'own'
      order by (c.valid_from is null or c.valid_from <= ${asOf}::date) desc, c.valid_from desc nulls last limit 1) c on true
    left join lateral (
      select p.parent_id from org.unit_parent p
      where p.authority_id = ${a} and p.unit_id = u.id and p.relation = 'direct'
      order by (p.valid_from is null or p.valid_from <= ${asOf}::date) desc, p.valid_from desc nulls last limit 1) p on true
    where u.authority_id = ${a}
    order by u.id`.execute(tx.db);
  return rows;
}

/** The units of a day as a list to export: superiors before subordinates, superiors named by code where they have one. */
export async function listedUnits(tx: ReadTx, asOf: IsoDate): Promise<ListedUnit[]> {
  const all = await knownUnits(tx, asOf);
  const byId = new Map(all.map((unit) => [unit.id, unit]));
  const open = all.filter(
    (u) => (u.validFrom === null || u.validFrom <= asOf) && (u.validTo === null || u.validTo >= asOf),
  );
  return flatten(buildTrees(open)).map(({ item }) => {
    const parent = item.parentId === null ? undefined : byId.get(item.parentId);
    return { ...item, parent: parent ? (parent.code ?? parent.name) : null };
  });
}
