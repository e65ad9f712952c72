import { defineCommand } from '../../../kernel/command/index.ts';
import { ownDraft } from './draft-row.ts';

/** Deletes one's own draft with all its rounds, files and marks. Nothing of it stays but the line in the log. */
export const deleteDraft = defineCommand({
  name: 'proofreading.delete-draft',
  permission: 'proofreading.use',
  unit: () => 'any',
  async run(tx, { draftId }: { draftId: number }): Promise<void> {
    await ownDraft(tx, draftId);
    await tx.db
      .deleteFrom('proofreading.draft')
      .where('authority_id', '=', tx.authorityId)
      .where('id', '=', draftId)
      .execute();
    await tx.audit({ subject: 'proofreading.draft', subjectId: draftId, note: 'Người soạn xóa' });
  },
});
