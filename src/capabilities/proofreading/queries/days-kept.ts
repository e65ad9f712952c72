import type { ReadTx } from '../../../kernel/db/index.ts';
import { DAYS_KEPT } from '../domain/keeping.ts';

/** The days that drafts are kept in this authority. */
export async function daysKept(tx: ReadTx): Promise<number> {
  const row = await tx.db
    .selectFrom('proofreading.keeping')
    .select('days')
    .where('authority_id', '=', tx.authorityId)
    .executeTakeFirst();
  return row?.days ?? DAYS_KEPT;
}
