import { defineCommand } from '../../../kernel/command/index.ts';
import { tidy } from '../../../kernel/text/index.ts';
import { lockProposal, proposalRow } from './proposal-row.ts';
import { mustBeOpen } from './settle-proposal.ts';

export interface DismissProposalInput {
  proposalId: number;
  reason?: string | null;
}

/** Sets a proposal aside. The sentence in the text stays; it can be undone. Throws `conflict` when it is settled. */
export const dismissProposal = defineCommand({
  name: 'documents.dismiss-proposal',
  permission: 'documents.settle',
  unit: async (input: DismissProposalInput, tx) => (await proposalRow(tx, input.proposalId)).unit_id,
  async run(tx, input): Promise<void> {
    const row = await lockProposal(tx, input.proposalId);
    await mustBeOpen(tx, row);
    const reason = tidy(input.reason ?? '') || null;
    await tx.db
      .updateTable('documents.proposal')
      .set({ state: 'dismissed', reason, settled_by: tx.actor.userId, settled_at: tx.now, changed_at: tx.now })
      .where('authority_id', '=', tx.authorityId)
      .where('id', '=', row.id)
      .execute();
    await tx.audit({
      subject: 'documents.proposal',
      subjectId: row.id,
      unitId: row.unit_id,
      before: { state: 'open', kind: row.kind, quote: row.quote },
      after: { state: 'dismissed', reason },
    });
  },
});
