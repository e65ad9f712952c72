import { sql } from 'kysely';
import type { UnitId } from '../../../contracts/index.ts';
import type { ReadTx } from '../../../kernel/db/index.ts';
import { type IsoDate, today } from '../../../kernel/time/index.ts';
import { unitNames } from './unit-card.ts';

/**
 * The unit itself first, then its direct superiors up to the root. A unit that had ended by then is taken with the
 * superior of its last day (of its first day when it had not begun), so that rights over a closed unit stay where they
 * were. Empty: no such unit.
 * @param asOf today without it
 */
export function lineOf(tx: ReadTx, unitId: UnitId, asOf?: IsoDate): Promise<readonly UnitId[]> {
  const day = asOf ?? today(undefined, tx.now);
  return tx.once(`org.lineOf ${unitId} ${day}`, () => askLine(tx, unitId, day));
}

async function askLine(tx: ReadTx, unitId: UnitId, day: IsoDate): Promise<UnitId[]> {
  // greatest/least ignore null: an open end does not clamp. depth stops a cycle that bad data may hold.
  const { rows } = await sql<{ id: number }>`
    with recursive line (id, day, depth) as (
      select u.id, greatest(least(${day}::date, u.valid_to), u.valid_from), 0
      from org.unit u
      where u.authority_id = ${tx.authorityId} and u.id = ${unitId}
      union all
      select s.id, greatest(least(${day}::date, s.valid_to), s.valid_from), line.depth + 1
      from line
      join org.unit_parent p on p.authority_id = ${tx.authorityId} and p.unit_id = line.id and p.relation = 'direct'
        and (p.valid_from is null or p.valid_from <= line.day) and (p.valid_to is null or p.valid_to >= line.day)
      join org.unit s on s.authority_id = ${tx.authorityId} and s.id = p.parent_id
      where line.depth < 30
    )
    select id from line order by depth`.execute(tx.db);
  return rows.map((row) => row.id);
}

/** The way to a unit for the context line: root first, the unit itself last, with short names except for itself. */
export async function crumbsOf(tx: ReadTx, unitId: UnitId, asOf: IsoDate): Promise<{ id: UnitId; name: string }[]> {
  const line = [...(await lineOf(tx, unitId, asOf))].reverse();
  const names = await unitNames(tx, line, asOf);
  return line.map((id) => ({ id, name: names.get(id)?.shortName ?? '' }));
}
