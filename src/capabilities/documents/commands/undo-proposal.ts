import { proposalAcceptor } from '../../../contracts/index.ts';
import { defineCommand } from '../../../kernel/command/index.ts';
import type { WriteTx } from '../../../kernel/db/index.ts';
import { closed } from '../../../kernel/errors/index.ts';
import { undoCitation } from './accept-citation.ts';
import { lockProposal, makerOf, type ProposalRow, proposalRow } from './proposal-row.ts';

/**
 * Opens a settled proposal again; what came of an accepted one is taken back by its acceptor, which throws when that is
 * no longer possible; a merged one stands alone again. Undoing an open one changes nothing.
 */
export const undoProposal = defineCommand({
  name: 'documents.undo-proposal',
  permission: 'documents.settle',
  unit: async (input: { proposalId: number }, tx) => (await proposalRow(tx, input.proposalId)).unit_id,
  async run(tx, input): Promise<void> {
    const row = await lockProposal(tx, input.proposalId);
    if (row.state === 'open') return tx.unchanged();
    if (row.state === 'accepted') await takeBack(tx, row);
    await tx.db
      .updateTable('documents.proposal')
      .set({
        state: 'open',
        corrected: null,
        reason: null,
        result_kind: null,
        result_id: null,
        settled_by: null,
        settled_at: null,
        merged_into: null,
        batch_id: null,
        changed_at: tx.now,
      })
      .where('authority_id', '=', tx.authorityId)
      .where('id', '=', row.id)
      .execute();
    await tx.audit({
      subject: 'documents.proposal',
      subjectId: row.id,
      unitId: row.unit_id,
      before: {
        state: row.state,
        corrected: row.corrected,
        reason: row.reason,
        ...(row.merged_into !== null && { mergedInto: row.merged_into }),
        result: row.result_kind && { kind: row.result_kind, id: row.result_id },
      },
      after: { state: 'open' },
    });
  },
});

async function takeBack(tx: WriteTx, row: ProposalRow): Promise<void> {
  if (row.result_kind === null || row.result_id === null) return;
  const result = { kind: row.result_kind, id: row.result_id };
  if (row.kind === 'citation') return undoCitation(tx, result);
  const acceptor = makerOf(tx.slots.all(proposalAcceptor), row.kind, result);
  if (!acceptor) throw closed('Không hoàn tác được: phần giữ kết quả này không còn.');
  await tx.require(acceptor.permission, 'any');
  await acceptor.undo(tx, result);
}
