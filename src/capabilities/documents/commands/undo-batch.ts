import { defineCommand } from '../../../kernel/command/index.ts';
import type { ReadTx } from '../../../kernel/db/index.ts';
import { closed, notFound } from '../../../kernel/errors/index.ts';
import { unitOfVersion } from './proposal-row.ts';
import { orStepBack } from './step-back.ts';
import { undoProposal } from './undo-proposal.ts';

/**
 * Takes back a whole batch: records that it made go, what it merged stands alone again. What can no longer be taken back
 * (a target that was handed down since) stays and is told. Throws `closed` when nothing of it can be taken back.
 */
export const undoBatch = defineCommand({
  name: 'documents.undo-batch',
  permission: 'documents.settle',
  unit: async (input: { batchId: number }, tx) => unitOfVersion(tx, (await batchRow(tx, input.batchId)).version_id),
  async run(tx, { batchId }): Promise<{ undone: number; kept: { no: number; message: string }[] }> {
    const batch = await batchRow(tx, batchId);
    const rows = await tx.db
      .selectFrom('documents.proposal')
      .select(['id', 'no'])
      .where('authority_id', '=', tx.authorityId)
      .where('batch_id', '=', batchId)
      .orderBy('id')
      .forUpdate()
      .execute();
    if (rows.length === 0) {
      tx.unchanged();
      return { undone: 0, kept: [] };
    }
    const kept: { no: number; message: string }[] = [];
    for (const row of rows.reverse()) {
      const one = await orStepBack(tx, () => undoProposal(tx, { proposalId: row.id }));
      if ('refused' in one) kept.push({ no: row.no, message: one.refused.message });
    }
    const undone = rows.length - kept.length;
    if (undone === 0) throw closed(`Không hoàn tác được: ${kept[0]?.message ?? ''}`);
    await tx.db
      .updateTable('documents.batch')
      .set({ undone_at: tx.now, left_open: JSON.stringify(kept) })
      .where('authority_id', '=', tx.authorityId)
      .where('id', '=', batchId)
      .execute();
    await tx.audit({
      subject: 'documents.batch',
      subjectId: batchId,
      before: { versionId: batch.version_id, proposals: rows.length },
      after: { undone, kept },
    });
    return { undone, kept };
  },
});

async function batchRow(tx: ReadTx, batchId: number): Promise<{ version_id: number }> {
  const row = await tx.db
    .selectFrom('documents.batch')
    .select('version_id')
    .where('authority_id', '=', tx.authorityId)
    .where('id', '=', batchId)
    .executeTakeFirst();
  if (!row) throw notFound('Không có lần nhận này.');
  return row;
}
