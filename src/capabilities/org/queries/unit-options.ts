import { sql } from 'kysely';
import type { UnitId } from '../../../contracts/index.ts';
import type { ReadTx } from '../../../kernel/db/index.ts';
import type { IsoDate } from '../../../kernel/time/index.ts';
import { buildTrees, flatten } from '../domain/tree.ts';
import type { Hierarchy } from '../domain/unit-kinds.ts';
import { inForceSql, namesAsOf } from './in-force.ts';

export interface UnitRow {
  id: UnitId;
  hierarchy: Hierarchy;
  kind: string;
  name: string;
  shortName: string;
  parentId: UnitId | null;
}

/** All units of a day with their names and direct superiors, in one statement. Up to some thousand rows. */
export async function unitsOfDay(tx: ReadTx, asOf: IsoDate, hierarchy?: Hierarchy): Promise<UnitRow[]> {
  const { rows } = await sql<UnitRow>`
    select u.id, u.hierarchy, u.kind, coalesce(n.name, u.id::text) as name,
      coalesce(n.short_name, n.name, u.id::text) as "shortName", p.parent_id as "parentId"
    from org.unit u
    left join ${namesAsOf(tx.authorityId, asOf)} n on n.unit_id = u.id
    left join org.unit_parent p on p.authority_id = ${tx.authorityId} and p.unit_id = u.id
      and p.relation = 'direct' and ${inForceSql('p', asOf)}
    where u.authority_id = ${tx.authorityId} and ${inForceSql('u', asOf)}
      and (${hierarchy ?? null}::text is null or u.hierarchy = ${hierarchy ?? null})`.execute(tx.db);
  return rows;
}

/**
 * Units for a select, superiors before subordinates, indented by no-break spaces.
 * @param options.within only this unit and what is below it
 * @param options.kinds only these kinds; indentation then counts only what is shown
 */
export async function unitOptions(
  tx: ReadTx,
  asOf: IsoDate,
  options: { within?: UnitId; hierarchy?: Hierarchy; kinds?: readonly string[] } = {},
): Promise<{ id: UnitId; label: string }[]> {
  const all = flatten(buildTrees(await unitsOfDay(tx, asOf, options.hierarchy)));
  const start = options.within === undefined ? 0 : all.findIndex(({ item }) => item.id === options.within);
  if (start < 0) return [];
  const base = options.within === undefined ? 0 : (all[start]?.depth ?? 0);
  const end = options.within === undefined ? -1 : all.findIndex(({ depth }, i) => i > start && depth <= base);
  const shown: { id: UnitId; label: string }[] = [];
  const line: number[] = [];
  for (const { item, depth } of all.slice(start, end < 0 ? undefined : end)) {
    if (options.kinds && !options.kinds.includes(item.kind)) continue;
    while (line.length > 0 && (line.at(-1) ?? 0) >= depth) line.pop();
    shown.push({ id: item.id, label: `${'\u00a0\u00a0\u00a0'.repeat(line.length)}${item.name}` });
    line.push(depth);
  }
  return shown;
}
