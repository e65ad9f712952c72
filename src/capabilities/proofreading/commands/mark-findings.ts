import { defineCommand } from '../../../kernel/command/index.ts';
import type { FindingState } from '../domain/found.ts';
import { lastRound } from '../queries/drafts.ts';
import { ownDraft } from './draft-row.ts';

export interface MarkFindings {
  draftId: number;
  /** Of the last round. */
  nos: readonly number[];
  /** Only those that are in this state; the others stay as they are. */
  from: FindingState;
  to: FindingState;
}

/** Marks many findings of one's own draft in one step: all doubled words, all questions. Returns how many were marked. */
export const markFindings = defineCommand({
  name: 'proofreading.mark-findings',
  permission: 'proofreading.use',
  unit: () => 'any',
  async run(tx, { draftId, nos, from, to }: MarkFindings): Promise<{ marked: number }> {
    await ownDraft(tx, draftId);
    const { id } = await lastRound(tx, draftId);
    const rows =
      nos.length === 0
        ? []
        : await tx.db
            .updateTable('proofreading.finding')
            .set({ state: to, settled_at: to === 'open' ? null : tx.now })
            .where('authority_id', '=', tx.authorityId)
            .where('round_id', '=', id)
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
