import { sql } from 'kysely';
import type { UnitId } from '../../../contracts/index.ts';
import type { ReadTx } from '../../../kernel/db/index.ts';
import { fold, tidy } from '../../../kernel/text/normalize.ts';
import type { IsoDate } from '../../../kernel/time/index.ts';
import { inForceSql, nameAsOf } from './in-force.ts';
import { countUnits, searchUnits } from './search-units.ts';
import { unitOptions } from './unit-options.ts';

/** So many units still make a select; among more one is found by its name. */
export const MOST_IN_SELECT = 300;

export interface UnitChoice {
  id: UnitId;
  label: string;
}

/** The unit that a list is narrowed to, and what its field needs to ask for another. */
export interface UnitFilter {
  unitId: UnitId | null;
  /** All units for a select; null: too many, the field asks for a name. */
  options: readonly UnitChoice[] | null;
  /** What stands in the field. */
  text: string;
  /** A name that is not one unit's: those that it may mean, and how many there are. */
  unclear: { choices: readonly UnitChoice[]; total: number } | null;
}

/**
 * Understands the field: an id (as links give it), a name or code as it was typed (null: the field was not there), or
 * both, where the name of the chosen one counts when it is still as it was written.
 */
export async function unitFilter(
  tx: ReadTx,
  asOf: IsoDate,
  asked: { id: UnitId | null; text: string | null },
): Promise<UnitFilter> {
  const none = { unitId: null, options: null, text: '', unclear: null };
  if ((await unitsInForce(tx, asOf)) <= MOST_IN_SELECT)
    return { ...none, unitId: asked.id, options: await unitOptions(tx, asOf) };
  const text = asked.text === null ? null : tidy(asked.text).slice(0, 200);
  const chosen = asked.id === null ? undefined : (await unitLabels(tx, [asked.id], asOf))[0];
  if (chosen && (text === null || text === chosen.label)) return { ...none, unitId: chosen.id, text: chosen.label };
  if (!text) return { ...none, unitId: text === null ? asked.id : null };
  const found = await suggestedUnits(tx, text, asOf);
  const same = found.filter((one) => fold(one.label) === fold(text) || fold(one.name) === fold(text));
  const only = found.length === 1 ? found[0] : same.length === 1 ? same[0] : undefined;
  if (only) return { ...none, unitId: only.id, text: only.label };
  return { ...none, text, unclear: { choices: found, total: await countUnits(tx, withoutSuperior(text)) } };
}

/** Units whose name or code begins like this, with the name of the superior, as many as a person looks through. */
export async function suggestedUnits(
  tx: ReadTx,
  query: string,
  asOf: IsoDate,
): Promise<readonly (UnitChoice & { name: string })[]> {
  const hits = await searchUnits(tx, withoutSuperior(query), { asOf, limit: 20 });
  return unitLabels(
    tx,
    hits.map((hit) => hit.id),
    asOf,
  );
}

/** “Trường Tiểu học Suối Mẫu (Xã Đồng Mẫu)” is searched for by the name alone. */
const withoutSuperior = (text: string): string => text.replace(/\s*\([^()]*\)$/, '');

/** Names with that of the superior of the day behind them, in the order of the ids. */
async function unitLabels(tx: ReadTx, ids: readonly UnitId[], asOf: IsoDate) {
  if (ids.length === 0) return [];
  const a = tx.authorityId;
  const { rows } = await sql<{ id: UnitId; name: string; above: string | null }>`
    select u.id, coalesce(n.name, u.id::text) as name, s.short_name as above
    from org.unit u
    left join lateral ${nameAsOf(a, sql`u.id`, asOf)} n on true
    left join org.unit_parent p on p.authority_id = ${a} and p.unit_id = u.id and p.relation = 'direct' and ${inForceSql('p', asOf)}
    left join lateral ${nameAsOf(a, sql`p.parent_id`, asOf)} s on true
    where u.authority_id = ${a} and u.id = any(${[...ids]}::bigint[])
    order by array_position(${[...ids]}::bigint[], u.id)`.execute(tx.db);
  return rows.map(({ above, id, name }) => ({ id, name, label: above ? `${name} (${above})` : name }));
}

async function unitsInForce(tx: ReadTx, asOf: IsoDate): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from org.unit u where u.authority_id = ${tx.authorityId} and ${inForceSql('u', asOf)}`.execute(
    tx.db,
  );
  return rows[0]?.n ?? 0;
}
