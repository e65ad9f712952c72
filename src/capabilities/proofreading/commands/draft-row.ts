import type { WriteTx } from '../../../kernel/db/index.ts';
import { notFound } from '../../../kernel/errors/index.ts';

const gone = () => notFound('Không có bản nháp này, hoặc đã hết hạn giữ và đã xóa.');

/** A draft of the person who acts, locked. Others' drafts are as if they were not there. The system sees all. */
export async function ownDraft(tx: WriteTx, draftId: number) {
  const row = await tx.db
    .selectFrom('proofreading.draft')
    .selectAll()
    .where('authority_id', '=', tx.authorityId)
    .where('id', '=', draftId)
    .$if(tx.actor.kind === 'user', (query) =>
      query.where('owner_id', '=', tx.actor.userId ?? '').where('expires_at', '>', tx.now),
    )
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw gone();
  return row;
}
