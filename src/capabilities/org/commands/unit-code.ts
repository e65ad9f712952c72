import type { UnitId } from '../../../contracts/index.ts';
import type { ReadTx } from '../../../kernel/db/index.ts';
import { invalid } from '../../../kernel/errors/index.ts';
import { error } from '../../../kernel/problems/index.ts';
import type { IsoDate } from '../../../kernel/time/index.ts';
import { meet } from '../domain/days.ts';

/** A code belongs to one unit at a time. @throws invalid when another has it while this one would */
export async function refuseTakenCode(
  tx: ReadTx,
  code: string,
  unitId: UnitId | null,
  from: IsoDate | null,
  to: IsoDate | null = null,
): Promise<void> {
  const taken = await tx.db
    .selectFrom('org.unit_code')
    .select(['unit_id as unitId', 'valid_from as validFrom', 'valid_to as validTo'])
    .where('authority_id', '=', tx.authorityId)
    .where('scheme', '=', 'own')
    .where('code', '=', code)
    .execute();
  if (taken.some((row) => row.unitId !== unitId && meet(row, { validFrom: from, validTo: to })))
    throw invalid([error('code_taken', `Mã ${code} đang là của đơn vị khác.`, { kind: 'field', name: 'code' })]);
}
