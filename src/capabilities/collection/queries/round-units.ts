import { sql } from 'kysely';
import type { ReadTx } from '../../../kernel/db/index.ts';
import { today } from '../../../kernel/time/index.ts';
import { type UnitCard, unitCards, unitNames } from '../../org/index.ts';
import type { KnownUnit } from '../domain/import/words.ts';
import type { Round } from './rounds.ts';

/** Units as a file may call them: by today's name and that of the round's period, by short name, by any code they had. */
export async function knownUnits(tx: ReadTx, asked: Round, unitIds: readonly number[]): Promise<KnownUnit[]> {
  const cards = await unitCards(tx, unitIds, today(undefined, tx.now));
  const then = await unitNames(tx, unitIds, asked.period.end);
  const codes = await unitCodes(tx, unitIds);
  return unitIds.flatMap((id) => {
    const card = cards.get(id);
    if (!card) return [];
    const old = then.get(id);
    const names = [card.name, card.shortName, old?.name, old?.shortName].filter((name) => name !== undefined);
    return [{ id, name: card.name, names: [...new Set(names)], codes: codes.get(id) ?? [] }];
  });
}

/** Codes of units in every scheme; those in force first. */
export async function unitCodes(tx: ReadTx, unitIds: readonly number[]): Promise<Map<number, string[]>> {
  const { rows } = await sql<{ unit_id: number; code: string }>`
    select unit_id, code from org.unit_code
    where authority_id = ${tx.authorityId} and unit_id = any(${[...unitIds]}::bigint[])
    order by valid_to nulls first, scheme = 'own' desc, code`.execute(tx.db);
  const byUnit = new Map<number, string[]>();
  for (const row of rows) byUnit.set(row.unit_id, [...(byUnit.get(row.unit_id) ?? []), row.code]);
  return byUnit;
}

/** The cards of the units as of today: an ended one says since when. */
export const cardsToday = (tx: ReadTx, unitIds: readonly number[]): Promise<Map<number, UnitCard>> =>
  unitCards(tx, unitIds, today(undefined, tx.now));
