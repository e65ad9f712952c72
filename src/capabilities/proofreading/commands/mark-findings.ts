import { defineCommand } from '../../../kernel/command/index.ts';
import type { FindingState } from '../domain/found.ts';
import { ownNewestRound } from './draft-row.ts';

export interface MarkFindings {
  draftId: number;
  /** The id of the last round, as the person sees it. */
  roundId: number | null;
  nos: readonly number[];
  /** Only those that are in this state; the others stay as they are. */
  from: FindingState;
  to: FindingState;
}

/**
 * Marks many findings of one's own draft in one step: all doubled words, all questions. Returns how many were marked.
 * Throws `conflict` when the round is not the last any more.
 */
export const markFindings = defineCommand({
  name: 'proofreading.mark-findings',
  permission: 'proofreading.use',
  unit: () => 'any',
  async run(tx, { draftId, roundId, nos, from, to }: MarkFindings): Promise<{ marked: number }> {
    const { newest } = await ownNewestRound(tx, draftId, roundId);
    const rows =
      nos.length === 0
        ? []
        : await tx.db
            .updateTable('proofreading.finding')
            .set({ state: to, settled_at: to === 'open' ? null : tx.now })
            .where('authority_id', '=', tx.authorityId)
            .where('round_id', '=', newest.id)
            .where('state', '=', from)
            .where('no', 'in', [...nos])
            .returning('id')
            .execute();
    if (rows.length === 0) tx.unchanged();
    else
      await tx.audit({
        subject: 'proofreading.draft',
        subjectId: draftId,
        before: { state: from },
        after: { state: to, findings: rows.length },
      });
    return { marked: rows.length };
  },
});
