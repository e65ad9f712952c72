import { type RawBuilder, sql } from 'kysely';
import type { UnitId } from '../../../contracts/index.ts';
import type { ReadTx } from '../../../kernel/db/index.ts';
import type { IsoDate } from '../../../kernel/time/index.ts';
import { type Hierarchy, kindLabel } from '../domain/unit-kinds.ts';
import { nameAsOf, namesAsOf } from './in-force.ts';

/** A unit with its name of the day. `validTo` is its last day; null: it exists still. */
export interface UnitCard {
  id: UnitId;
  hierarchy: Hierarchy;
  kind: string;
  /** “Trường”, “Chi bộ”. */
  kindLabel: string;
  name: string;
  /** The full name when there is no short one. */
  shortName: string;
  validFrom: IsoDate | null;
  validTo: IsoDate | null;
  sample: boolean;
}

interface CardRow {
  id: number;
  hierarchy: string;
  kind: string;
  name: string | null;
  short_name: string | null;
  valid_from: string | null;
  valid_to: string | null;
  sample: boolean;
}

/** Above so many units all names of the authority are read in one pass, which is quicker than to look for each. */
const MANY = 300;

/**
 * The cards of the units that a condition on `u` picks (`true`: all), unsorted. For queries of this capability.
 * @param expected about how many, where that is known
 */
export async function cardsWhere(
  tx: ReadTx,
  asOf: IsoDate,
  condition: RawBuilder<unknown>,
  expected = 1,
): Promise<UnitCard[]> {
  const names =
    expected > MANY
      ? sql`left join ${namesAsOf(tx.authorityId, asOf)} n on n.unit_id = u.id`
      : sql`left join lateral ${nameAsOf(tx.authorityId, sql`u.id`, asOf)} n on true`;
  const { rows } = await sql<CardRow>`
    select u.id, u.hierarchy, u.kind, u.valid_from, u.valid_to, u.sample, n.name, n.short_name
    from org.unit u
    ${names}
    where u.authority_id = ${tx.authorityId} and ${condition}`.execute(tx.db);
  const cards = rows.map(cardOf);
  const known = await knownCards(tx, asOf);
  for (const card of cards) known.set(card.id, card);
  return cards;
}

/** The cards of a day that the transaction has read already. */
const knownCards = (tx: ReadTx, asOf: IsoDate) =>
  tx.once(`org.unitCards ${asOf}`, async () => new Map<UnitId, UnitCard>());

/** The card of a unit as of a day, also of one that had ended (its last name) or not begun (its first). null: no such unit. */
export async function unitCard(tx: ReadTx, unitId: UnitId, asOf: IsoDate): Promise<UnitCard | null> {
  return (await unitCards(tx, [unitId], asOf)).get(unitId) ?? null;
}

/** Cards by id, in one statement for those that the transaction has not read yet. Ids that are not there are left out. */
export async function unitCards(tx: ReadTx, ids: readonly UnitId[], asOf: IsoDate): Promise<Map<UnitId, UnitCard>> {
  const wanted = [...new Set(ids)];
  const cards = new Map(await knownCards(tx, asOf));
  const unknown = wanted.filter((id) => !cards.has(id));
  if (unknown.length > 0)
    for (const card of await cardsWhere(tx, asOf, sql`u.id = any(${unknown}::bigint[])`, unknown.length))
      cards.set(card.id, card);
  return new Map(wanted.flatMap((id) => (cards.has(id) ? [[id, cards.get(id)!] as const] : [])));
}

/** Names by id as of a day; a unit that had ended answers with its last name. */
export async function unitNames(
  tx: ReadTx,
  ids: readonly UnitId[],
  asOf: IsoDate,
): Promise<Map<UnitId, { name: string; shortName: string }>> {
  const cards = await unitCards(tx, ids, asOf);
  return new Map([...cards].map(([id, { name, shortName }]) => [id, { name, shortName }]));
}

/** The path of a unit's page within the authority. */
export const unitHref = (id: UnitId): string => `/don-vi/${id}`;

function cardOf(row: CardRow): UnitCard {
  return {
    id: row.id,
    hierarchy: row.hierarchy as Hierarchy,
    kind: row.kind,
    kindLabel: kindLabel(row.kind),
    name: row.name ?? `Đơn vị ${row.id}`,
    shortName: row.short_name ?? row.name ?? `Đơn vị ${row.id}`,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    sample: row.sample,
  };
}
