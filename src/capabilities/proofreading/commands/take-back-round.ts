import { defineCommand } from '../../../kernel/command/index.ts';
import { conflict } from '../../../kernel/errors/index.ts';
import { expiryWithout } from '../domain/keeping.ts';
import { clearAfter } from '../jobs/clear-drafts.ts';
import { ownNewestRound } from './draft-row.ts';

export interface TakeBackRound {
  draftId: number;
  /** The id of the newest round, as the person sees it. */
  roundId: number | null;
}

/**
 * Takes back the newest version of one's own draft, sent by mistake: its text, file, findings and their marks are gone,
 * the round before is the newest again with the marks that it had and, as a rule, its day of expiry. Throws `conflict`
 * when it is not the newest any more, and for the first, which goes only with the draft.
 */
export const takeBackRound = defineCommand({
  name: 'proofreading.take-back-round',
  permission: 'proofreading.use',
  unit: () => 'any',
  async run(tx, { draftId, roundId }: TakeBackRound): Promise<{ no: number }> {
    const { draft, newest, before } = await ownNewestRound(tx, draftId, roundId);
    if (!before)
      throw conflict('Bản nháp này chỉ còn bản gửi đầu, không bỏ riêng được. Không cần nữa thì xóa bản nháp.');
    await tx.db
      .deleteFrom('proofreading.round')
      .where('authority_id', '=', tx.authorityId)
      .where('id', '=', newest.id)
      .execute();
    const expires = expiryWithout(tx.now, draft.expires_at, before.expires_at);
    await tx.db
      .updateTable('proofreading.draft')
      .set({ changed_at: before.created_at, expires_at: expires })
      .where('authority_id', '=', tx.authorityId)
      .where('id', '=', draftId)
      .execute();
    await clearAfter(tx, expires);
    await tx.audit({
      subject: 'proofreading.draft',
      subjectId: draftId,
      before: { round: newest.no },
      after: { round: before.no },
    });
    return { no: before.no };
  },
});
