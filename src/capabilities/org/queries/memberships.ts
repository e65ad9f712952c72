import type { PersonId } from '../../../contracts/index.ts';
import type { ReadTx } from '../../../kernel/db/index.ts';
import type { MembershipRange, MembershipStatus } from '../domain/membership.ts';

/** A person's records, by time. Not exported from the capability: pages read them through commands that leave a trace. */
export async function membershipHistory(
  tx: ReadTx,
  personId: PersonId,
): Promise<(MembershipRange & { basis: string | null })[]> {
  const rows = await tx.db
    .selectFrom('org.membership')
    .select(['id', 'unit_id', 'status', 'temporary', 'valid_from', 'valid_to', 'basis'])
    .where('authority_id', '=', tx.authorityId)
    .where('person_id', '=', personId)
    .orderBy('valid_from')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    unitId: row.unit_id,
    status: row.status as MembershipStatus,
    temporary: row.temporary,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    basis: row.basis,
  }));
}
