import { defineCommand } from '../../../kernel/command/index.ts';
import { invalid, notFound } from '../../../kernel/errors/index.ts';
import { error } from '../../../kernel/problems/index.ts';
import { tidy } from '../../../kernel/text/index.ts';

const AN_HOUR = 3600 * 1000;

/** Opens somebody else's draft for an hour, to look only. The reason goes into the log of changes. */
export const openDraft = defineCommand({
  name: 'proofreading.open-draft',
  permission: 'proofreading.inspect',
  unit: () => null,
  async run(tx, input: { draftId: number; reason: string }): Promise<void> {
    const reason = tidy(input.reason);
    if (reason.length < 10 || reason.length > 300) {
      const message = 'Ghi lý do mở, từ 10 đến 300 ký tự. Lý do được giữ trong nhật ký.';
      throw invalid([error('reason_missing', message, { kind: 'field', name: 'reason' })]);
    }
    const draft = await tx.db
      .selectFrom('proofreading.draft')
      .select('id')
      .where('authority_id', '=', tx.authorityId)
      .where('id', '=', input.draftId)
      .where('expires_at', '>', tx.now)
      .executeTakeFirst();
    if (!draft) throw notFound('Không có bản nháp này, hoặc đã hết hạn giữ và đã xóa.');
    const until = new Date(tx.now.getTime() + AN_HOUR);
    await tx.db
      .insertInto('proofreading.opening')
      .values({ authority_id: tx.authorityId, draft_id: draft.id, user_id: tx.actor.userId ?? '', until })
      .onConflict((conflict) => conflict.columns(['authority_id', 'draft_id', 'user_id']).doUpdateSet({ until }))
      .execute();
    await tx.audit({ subject: 'proofreading.draft', subjectId: draft.id, note: `Mở xem: ${reason}` });
  },
});
