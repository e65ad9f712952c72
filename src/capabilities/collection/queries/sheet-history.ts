import type { ReadTx } from '../../../kernel/db/index.ts';

/** What happened to a sheet, newest first. `after` is what the audit row says of it. */
export async function sheetHistory(
  tx: ReadTx,
  sheetId: number,
  limit = 30,
): Promise<{ at: Date; who: string; command: string; note: string | null; state: string | null }[]> {
  const rows = await tx.db
    .selectFrom('kernel.audit')
    .select(['at', 'actor_name as who', 'command', 'note', 'after'])
    .where('authority_id', '=', tx.authorityId)
    .where('subject', '=', 'collection.submission')
    .where('subject_id', '=', String(sheetId))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ after, ...row }) => ({ ...row, state: (after as { state?: string } | null)?.state ?? null }));
}
