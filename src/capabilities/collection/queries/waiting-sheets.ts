import { sql } from 'kysely';
import type { ReadTx } from '../../../kernel/db/index.ts';
import type { IsoDate } from '../../../kernel/time/index.ts';
import { reachOf, unitNames } from '../../org/index.ts';
import type { SheetState } from '../domain/sheet.ts';

/** A sheet of an open round that waits for somebody. */
export interface WaitingSheet {
  roundId: number;
  roundName: string;
  unitId: number;
  unitName: string;
  state: SheetState;
  opensOn: IsoDate;
  dueOn: IsoDate;
  roundState: 'open';
}

/** Sheets that the reader may enter and that are owed, soonest first; or those sent that the reader may decide on. */
export async function waitingSheets(
  tx: ReadTx,
  given: { for: 'enter' | 'approve'; asOf: IsoDate; limit: number; within?: readonly number[] },
): Promise<{ rows: WaitingSheet[]; total: number }> {
  const reach = await reachOf(tx, given.for === 'enter' ? 'collection.enter' : 'collection.approve');
  const states: SheetState[] = given.for === 'enter' ? ['waiting', 'draft', 'returned'] : ['submitted'];
  const inReach = reach === null ? sql`true` : sql`s.unit_id = any(${reach}::bigint[])`;
  const within = given.within ? sql`s.unit_id = any(${[...given.within]}::bigint[])` : sql`true`;
  // Sent sheets wait for a decision also when their round has been closed.
  const open = given.for === 'enter' ? sql`r.state = 'open' and r.opens_on <= ${given.asOf}::date` : sql`true`;
  const { rows } = await sql<WaitingSheet & { total: number }>`
    select r.id as "roundId", r.name as "roundName", s.unit_id as "unitId", s.state, r.opens_on as "opensOn",
      r.due_on as "dueOn", r.state as "roundState", count(*) over () as total
    from collection.submission s
    join collection.round r on r.authority_id = ${tx.authorityId} and r.id = s.round_id and ${open}
    where s.authority_id = ${tx.authorityId} and s.state = any(${states}::text[]) and ${inReach} and ${within}
    order by r.due_on, r.id, s.unit_id
    limit ${given.limit}`.execute(tx.db);
  const names = await unitNames(
    tx,
    rows.map((row) => row.unitId),
    given.asOf,
  );
  return {
    rows: rows.map(({ total: _, ...row }) => ({ ...row, unitName: names.get(row.unitId)?.name ?? '' })),
    total: rows[0]?.total ?? 0,
  };
}
