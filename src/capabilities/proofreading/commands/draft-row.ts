import type { WriteTx } from '../../../kernel/db/index.ts';
import { conflict, notFound } from '../../../kernel/errors/index.ts';

const gone = () => notFound('Không có bản nháp này, hoặc đã hết hạn giữ và đã xóa.');

/**
 * A draft of the person who acts, locked; undefined when it is not there. Others' drafts are as if they were not there.
 * The system sees all. Whoever locks a draft and its rounds locks the draft first.
 */
export async function lockDraft(tx: WriteTx, draftId: number) {
  return tx.db
    .selectFrom('proofreading.draft')
    .selectAll()
    .where('authority_id', '=', tx.authorityId)
    .where('id', '=', draftId)
    .$if(tx.actor.kind === 'user', (query) =>
      query.where('owner_id', '=', tx.actor.userId ?? '').where('expires_at', '>', tx.now),
    )
    .forUpdate()
    .executeTakeFirst();
}

/** The same for whom it must be there. Throws `not_found`. */
export async function ownDraft(tx: WriteTx, draftId: number) {
  const row = await lockDraft(tx, draftId);
  if (!row) throw gone();
  return row;
}

/**
 * One's own draft, locked, with the round that the person looks at, which must be its newest: another window may have
 * sent a further one, or taken this one back. Throws `not_found`, and `conflict` with a sentence for the draft's page.
 */
export async function ownNewestRound(tx: WriteTx, draftId: number, roundId: number | null) {
  const draft = await ownDraft(tx, draftId);
  const rounds = await tx.db
    .selectFrom('proofreading.round')
    .select(['id', 'no', 'created_at', 'expires_at'])
    .where('authority_id', '=', tx.authorityId)
    .where('draft_id', '=', draftId)
    .orderBy('no', 'desc')
    .execute();
  const [newest, before] = rounds;
  if (!newest) throw gone();
  if (newest.id !== roundId) throw conflict(rounds.some(({ id }) => id === roundId) ? SUPERSEDED : TAKEN_BACK);
  return { draft, newest, before: before ?? null };
}

const SUPERSEDED = 'Đã có bản gửi sau bản vừa mở, nên chưa thay đổi gì. Trang này là bản mới nhất.';
const TAKEN_BACK = 'Bản vừa mở đã bỏ rồi, nên chưa thay đổi gì thêm. Trang này là bản mới nhất.';
