import { defineCommand } from '../../../kernel/command/index.ts';

/** Deletes the drafts whose days are over. Run by the job; again and again changes nothing. */
export const clearDraftsNow = defineCommand({
  name: 'proofreading.clear-drafts',
  permission: 'proofreading.inspect',
  unit: () => null,
  async run(tx, _input: Record<string, never>): Promise<{ cleared: number }> {
    const rows = await tx.db
      .deleteFrom('proofreading.draft')
      .where('authority_id', '=', tx.authorityId)
      .where('expires_at', '<=', tx.now)
      .returning('id')
      .execute();
    for (const row of rows) await tx.audit({ subject: 'proofreading.draft', subjectId: row.id, note: 'Hết hạn giữ' });
    if (rows.length === 0) tx.unchanged();
    return { cleared: rows.length };
  },
});
