import type { UnitId } from '../../../contracts/index.ts';
import type { ReadTx } from '../../../kernel/db/index.ts';
import type { IsoDate } from '../../../kernel/time/index.ts';
import { inForceSql } from './in-force.ts';

/** The Party organizations that lead a unit on a day: their targets and tasks are the unit's as well. */
export const leadersOf = (tx: ReadTx, unitId: UnitId, asOf: IsoDate): Promise<readonly UnitId[]> =>
  tx.once(`org.leadersOf ${unitId} ${asOf}`, () => askLeaders(tx, unitId, asOf));

async function askLeaders(tx: ReadTx, unitId: UnitId, asOf: IsoDate): Promise<UnitId[]> {
  const rows = await tx.db
    .selectFrom('org.unit_parent')
    .select('parent_id')
    .where('authority_id', '=', tx.authorityId)
    .where('unit_id', '=', unitId)
    .where('relation', '=', 'leads')
    .where(inForceSql('unit_parent', asOf))
    .orderBy('parent_id')
    .execute();
  return rows.map((row) => row.parent_id);
}
