import { type RawBuilder, sql } from 'kysely';
import type { IsoDate } from '../../../kernel/time/index.ts';

/** `t.valid_from/valid_to` hold on the day; open ends are null. */
export function inForceSql(table: string, day: IsoDate): RawBuilder<boolean> {
  const from = sql.ref(`${table}.valid_from`);
  const to = sql.ref(`${table}.valid_to`);
  return sql<boolean>`((${from} is null or ${from} <= ${day}::date) and (${to} is null or ${to} >= ${day}::date))`;
}

/**
 * The name of a unit as of a day, for a lateral join: the one in force; for a unit that had ended, its last; for one
 * that had not begun, its first. `unit` is the SQL of the unit's id.
 */
export function nameAsOf(authorityId: number, unit: RawBuilder<unknown>, day: IsoDate): RawBuilder<unknown> {
  return sql`(
    select n.name, coalesce(n.short_name, n.name) as short_name
    from org.unit_name n
    where n.authority_id = ${authorityId} and n.unit_id = ${unit}
    order by (n.valid_from is null or n.valid_from <= ${day}::date) desc, abs(n.valid_from - ${day}::date) nulls last
    limit 1)`;
}

/** The same for every unit of the authority in one pass, with `unit_id`: for pages that name hundreds of units. */
export function namesAsOf(authorityId: number, day: IsoDate): RawBuilder<unknown> {
  return sql`(
    select distinct on (n.unit_id) n.unit_id, n.name, coalesce(n.short_name, n.name) as short_name
    from org.unit_name n
    where n.authority_id = ${authorityId}
    order by n.unit_id, (n.valid_from is null or n.valid_from <= ${day}::date) desc, abs(n.valid_from - ${day}::date) nulls last)`;
}
