import type { ReadTx } from '../../../kernel/db/index.ts';
import type { SheetState } from '../domain/sheet.ts';

/** The sheets of a unit in open rounds, soonest due first; approved ones only of rounds that are still open. */
export async function openSheetsOf(tx: ReadTx, unitId: number) {
  const rows = await tx.db
    .selectFrom('collection.submission as s')
    .innerJoin('collection.round as r', (j) =>
      j.onRef('r.authority_id', '=', 's.authority_id').onRef('r.id', '=', 's.round_id'),
    )
    .select([
      'r.id as roundId',
      'r.name as roundName',
      'r.opens_on as opensOn',
      'r.due_on as dueOn',
      'r.state as roundState',
      's.state',
    ])
    .where('s.authority_id', '=', tx.authorityId)
    .where('s.unit_id', '=', unitId)
    .where('r.state', '=', 'open')
    .orderBy('r.due_on')
    .orderBy('r.id')
    .limit(20)
    .execute();
  return rows as ((typeof rows)[number] & { state: SheetState; roundState: 'open' })[];
}
