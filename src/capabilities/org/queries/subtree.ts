import { sql } from 'kysely';
import type { UnitId } from '../../../contracts/index.ts';
import type { ReadTx } from '../../../kernel/db/index.ts';
import { compareVietnamese } from '../../../kernel/text/order.ts';
import type { IsoDate } from '../../../kernel/time/index.ts';
import { inForceSql } from './in-force.ts';
import { cardsWhere, type UnitCard, unitCard } from './unit-card.ts';

const byName = (a: UnitCard, b: UnitCard) => compareVietnamese(a.name, b.name);

/** The units directly below, as of a day, in dictionary order. */
export const childrenOf = (tx: ReadTx, unitId: UnitId, asOf: IsoDate): Promise<readonly UnitCard[]> =>
  tx.once(`org.childrenOf ${unitId} ${asOf}`, async () => {
    const cards = await cardsWhere(
      tx,
      asOf,
      sql`${inForceSql('u', asOf)} and u.id in (
        select p.unit_id from org.unit_parent p
        where p.authority_id = ${tx.authorityId} and p.parent_id = ${unitId} and p.relation = 'direct'
          and ${inForceSql('p', asOf)})`,
    );
    return cards.sort(byName);
  });

/** The unit itself and everything below it on a day, in no order. Units that had ended or not begun are left out. */
export const subtreeOf = (tx: ReadTx, unitId: UnitId, asOf: IsoDate): Promise<readonly UnitId[]> =>
  tx.once(`org.subtreeOf ${unitId} ${asOf}`, () => askSubtree(tx, unitId, asOf));

async function askSubtree(tx: ReadTx, unitId: UnitId, asOf: IsoDate): Promise<UnitId[]> {
  const { rows } = await sql<{ id: number }>`
    with recursive tree (id) as (
      select u.id from org.unit u where u.authority_id = ${tx.authorityId} and u.id = ${unitId}
      union
      select u.id
      from tree
      join org.unit_parent p on p.authority_id = ${tx.authorityId} and p.parent_id = tree.id
        and p.relation = 'direct' and ${inForceSql('p', asOf)}
      join org.unit u on u.authority_id = ${tx.authorityId} and u.id = p.unit_id and ${inForceSql('u', asOf)}
    )
    select id from tree`.execute(tx.db);
  return rows.map((row) => row.id);
}

/**
 * Which of these units are one of `tops` or stand below one on a day: what `subtreeOf` answers, asked from below, for a
 * few units in a large tree.
 */
export async function unitsWithin(
  tx: ReadTx,
  unitIds: readonly UnitId[],
  tops: readonly UnitId[],
  asOf: IsoDate,
): Promise<ReadonlySet<UnitId>> {
  const { rows } = await sql<{ id: number }>`
    with recursive line (start, id) as (
      select asked, asked from unnest(${[...new Set(unitIds)]}::bigint[]) as asked
      union
      select line.start, p.parent_id
      from line
      join org.unit u on u.authority_id = ${tx.authorityId} and u.id = line.id and ${inForceSql('u', asOf)}
      join org.unit_parent p on p.authority_id = ${tx.authorityId} and p.unit_id = line.id
        and p.relation = 'direct' and ${inForceSql('p', asOf)}
      where line.id <> all (${[...tops]}::bigint[])
    )
    select distinct start as id from line where id = any (${[...tops]}::bigint[])`.execute(tx.db);
  return new Set(rows.map((row) => row.id));
}

/** Units of the day that have no direct superior on it, in dictionary order. */
export async function rootUnits(tx: ReadTx, asOf: IsoDate): Promise<UnitCard[]> {
  const cards = await cardsWhere(
    tx,
    asOf,
    sql`${inForceSql('u', asOf)} and not exists (
      select 1 from org.unit_parent p
      join org.unit s on s.authority_id = ${tx.authorityId} and s.id = p.parent_id and ${inForceSql('s', asOf)}
      where p.authority_id = ${tx.authorityId} and p.unit_id = u.id and p.relation = 'direct'
        and ${inForceSql('p', asOf)})`,
  );
  return cards.sort(byName);
}

/**
 * The unit that the authority is itself: the Sở among the bodies above and below it. It is set with `setMainUnit`;
 * without that, the administration unit of the authority's own kind, else the first administration root. It is answered
 * also when it had ended by the day (its `validTo` says so). null: the authority has no units yet.
 */
export const mainUnit = (tx: ReadTx, asOf: IsoDate): Promise<UnitCard | null> =>
  tx.once(`org.mainUnit ${asOf}`, () => askMainUnit(tx, asOf));

async function askMainUnit(tx: ReadTx, asOf: IsoDate): Promise<UnitCard | null> {
  const [chosen] = await cardsWhere(
    tx,
    asOf,
    sql`u.id = (select a.main_unit_id from org.authority a where a.id = ${tx.authorityId})`,
  );
  if (chosen) return chosen;
  const authority = await tx.db
    .selectFrom('org.authority')
    .select('kind')
    .where('id', '=', tx.authorityId)
    .executeTakeFirst();
  if (authority === undefined) return null;
  const own = await tx.db
    .selectFrom('org.unit')
    .select('id')
    .where('authority_id', '=', tx.authorityId)
    .where('hierarchy', '=', 'administration')
    .where('kind', '=', authority.kind)
    .orderBy(sql`valid_to is null`, 'desc')
    .orderBy('id')
    .executeTakeFirst();
  if (own) return unitCard(tx, own.id, asOf);
  const roots = await rootUnits(tx, asOf);
  return roots.find((unit) => unit.hierarchy === 'administration') ?? roots[0] ?? null;
}
