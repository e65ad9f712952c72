import { defineCommand } from '../../../kernel/command/index.ts';
import type { WriteTx } from '../../../kernel/db/index.ts';
import { closed, invalid } from '../../../kernel/errors/index.ts';
import { error } from '../../../kernel/problems/index.ts';
import { unitOfVersion } from './proposal-row.ts';
import { settleProposal } from './settle-proposal.ts';
import { orStepBack } from './step-back.ts';

export interface AcceptProposalsInput {
  versionId: number;
  /** Open proposals of this version, at most `MOST_AT_ONCE`. */
  proposalIds: readonly number[];
}

/** What became of a batch: how many records were made, and what had to be left open, with the reason. */
export interface BatchResult {
  batchId: number;
  accepted: number;
  left: { no: number; message: string }[];
}

/** As many as one transaction writes in a few seconds; a person looks through no more in one go either. */
export const MOST_AT_ONCE = 600;

/**
 * Accepts many proposals as they stand, in one transaction and in the order of the text. Those that cannot be accepted
 * (a field is missing, somebody was faster) stay open and are told with the reason. Throws `invalid` when none could be
 * accepted: then nothing is written at all.
 */
export const acceptProposals = defineCommand({
  name: 'documents.accept-proposals',
  permission: 'documents.settle',
  unit: (input: AcceptProposalsInput, tx) => unitOfVersion(tx, input.versionId),
  async run(tx, { versionId, proposalIds }): Promise<BatchResult> {
    const ids = [...new Set(proposalIds)];
    if (ids.length === 0) throw invalid([error('none_chosen', 'Chưa chọn đề xuất nào.')]);
    if (ids.length > MOST_AT_ONCE) throw closed(`Mỗi lần nhận được nhiều nhất ${MOST_AT_ONCE} đề xuất. Chọn bớt lại.`);
    const rows = await lockInOrder(tx, versionId, ids);
    const batchId = await openBatch(tx, versionId, 'accept');
    const left: BatchResult['left'] = [];
    for (const row of rows) {
      const one = await orStepBack(tx, () => settleProposal(tx, { proposalId: row.id, batchId }));
      if ('refused' in one) left.push({ no: row.no, message: one.refused.message });
    }
    const accepted = rows.length - left.length;
    if (accepted === 0)
      throw invalid(left.map(({ no, message }) => error('not_accepted', `Đề xuất ${no}: ${message}`)));
    await tx.db
      .updateTable('documents.batch')
      .set({ left_open: JSON.stringify(left) })
      .where('authority_id', '=', tx.authorityId)
      .where('id', '=', batchId)
      .execute();
    await tx.audit({ subject: 'documents.batch', subjectId: batchId, after: { versionId, accepted, left } });
    return { batchId, accepted, left };
  },
});

/** All rows are locked at once and in one order, so that two who choose the same list wait and do not lock each other out. */
async function lockInOrder(tx: WriteTx, versionId: number, ids: readonly number[]) {
  const rows = await tx.db
    .selectFrom('documents.proposal')
    .select(['id', 'no', 'start'])
    .where('authority_id', '=', tx.authorityId)
    .where('version_id', '=', versionId)
    .where('id', 'in', [...ids])
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.sort((a, b) => a.start - b.start || a.no - b.no);
}

/** The row that holds together what is settled in one step. */
export async function openBatch(tx: WriteTx, versionId: number, kind: 'accept' | 'merge'): Promise<number> {
  const { id } = await tx.db
    .insertInto('documents.batch')
    .values({
      authority_id: tx.authorityId,
      version_id: versionId,
      kind,
      made_by: tx.actor.userId,
      made_by_name: tx.actor.name,
      made_at: tx.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
