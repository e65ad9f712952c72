import { defineCommand } from '../../../kernel/command/index.ts';
import type { WriteTx } from '../../../kernel/db/index.ts';
import { conflict, invalid } from '../../../kernel/errors/index.ts';
import { error } from '../../../kernel/problems/index.ts';
import { openBatch } from './accept-proposals.ts';
import { unitOfVersion } from './proposal-row.ts';

/** By their numbers in the version, which stay when the text is read again. */
export interface MergeProposalsInput {
  versionId: number;
  groups: readonly { lead: number; others: readonly number[] }[];
}

/**
 * Says of open proposals that the text only says again what another one says: they are settled with it and keep their
 * own place, so the record that comes of the first has all its sentences. The first may be open or accepted. Throws
 * `invalid` for proposals that cannot stand for each other, `conflict` when one was settled meanwhile.
 */
export const mergeProposals = defineCommand({
  name: 'documents.merge-proposals',
  permission: 'documents.settle',
  unit: (input: MergeProposalsInput, tx) => unitOfVersion(tx, input.versionId),
  async run(tx, { versionId, groups }): Promise<{ batchId: number; merged: number }> {
    const byNo = await lockNumbers(tx, versionId, groups);
    const batchId = await openBatch(tx, versionId, 'merge');
    let merged = 0;
    for (const { lead, others } of groups) {
      const first = byNo.get(lead);
      for (const no of others) {
        const other = byNo.get(no);
        if (!first || !other || no === lead || other.kind !== first.kind)
          throw invalid([error('not_the_same', 'Chỉ gộp được các đề xuất cùng loại trong một bản văn bản.')]);
        if (!['open', 'accepted'].includes(first.state))
          throw conflict(`Đề xuất ${lead} đã được xử lý, không gộp vào được. Mở lại trang để xem.`);
        if (other.state !== 'open')
          throw conflict(`Đề xuất ${no} đã có người xử lý trước. Mở lại trang rồi gộp phần còn lại.`);
        await mergeOne(tx, versionId, { lead, no, batchId });
        other.state = 'merged';
        merged += 1;
        await tx.audit({
          subject: 'documents.proposal',
          subjectId: other.id,
          before: { state: 'open', kind: other.kind, quote: other.quote },
          after: { state: 'merged', into: lead },
        });
      }
    }
    if (merged === 0) throw invalid([error('none_chosen', 'Chưa chọn chỗ nói trùng nào.')]);
    return { batchId, merged };
  },
});

async function lockNumbers(tx: WriteTx, versionId: number, groups: MergeProposalsInput['groups']) {
  const numbers = groups.flatMap(({ lead, others }) => [lead, ...others]);
  if (numbers.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom('documents.proposal')
    .select(['id', 'no', 'kind', 'state', 'quote'])
    .where('authority_id', '=', tx.authorityId)
    .where('version_id', '=', versionId)
    .where('no', 'in', numbers)
    .orderBy('id')
    .forUpdate()
    .execute();
  return new Map(rows.map((row) => [row.no, row]));
}

/** What had been merged into the second goes with it. */
async function mergeOne(
  tx: WriteTx,
  versionId: number,
  { lead, no, batchId }: { lead: number; no: number; batchId: number },
): Promise<void> {
  await tx.db
    .updateTable('documents.proposal')
    .set({
      state: 'merged',
      merged_into: lead,
      batch_id: batchId,
      settled_by: tx.actor.userId,
      settled_at: tx.now,
      changed_at: tx.now,
    })
    .where('authority_id', '=', tx.authorityId)
    .where('version_id', '=', versionId)
    .where('no', '=', no)
    .execute();
  await tx.db
    .updateTable('documents.proposal')
    .set({ merged_into: lead, changed_at: tx.now })
    .where('authority_id', '=', tx.authorityId)
    .where('version_id', '=', versionId)
    .where('merged_into', '=', no)
    .execute();
}
