import { sql } from 'kysely';
import type { ReadTx } from '../../../kernel/db/index.ts';

export interface RoundLine {
  id: number;
  no: number;
  fileName: string | null;
  letters: number;
  createdAt: Date;
  expiresAt: Date;
  /** Findings that somebody marked in it. */
  settled: number;
}

/** The newest round of a draft and the one before it (null: it is the first), without their texts. */
export async function newestRounds(
  tx: ReadTx,
  draftId: number,
): Promise<{ newest: RoundLine; before: RoundLine | null }> {
  const { rows } = await sql<RoundLine>`
    select r.id::int as id, r.no, r.file_name as "fileName", length(r.text) as letters, r.created_at as "createdAt",
           r.expires_at as "expiresAt",
           (select count(*)::int from proofreading.finding f
            where f.authority_id = ${tx.authorityId} and f.round_id = r.id and f.state <> 'open') as settled
    from proofreading.round r
    where r.authority_id = ${tx.authorityId} and r.draft_id = ${draftId}
    order by r.no desc limit 2`.execute(tx.db);
  const [newest, before] = rows;
  if (!newest) throw new Error(`draft ${draftId} has no round`);
  return { newest, before: before ?? null };
}
