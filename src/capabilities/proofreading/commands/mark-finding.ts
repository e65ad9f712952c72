import { defineCommand } from '../../../kernel/command/index.ts';
import { notFound } from '../../../kernel/errors/index.ts';
import type { FindingState } from '../domain/found.ts';
import { ownNewestRound } from './draft-row.ts';

export interface MarkFinding {
  draftId: number;
  /** The id of the last round, as the person sees it. */
  roundId: number | null;
  no: number;
  /** fixed: mended in the author's own file; ignored: in order as it is; open: undone. */
  state: FindingState;
}

/**
 * Marks a finding of one's own draft. Doing it twice changes nothing. The draft itself is never changed. Throws `conflict`
 * when the round is not the last any more: the same number is another finding there.
 */
export const markFinding = defineCommand({
  name: 'proofreading.mark-finding',
  permission: 'proofreading.use',
  unit: () => 'any',
  async run(tx, { draftId, roundId, no, state }: MarkFinding): Promise<void> {
    const { newest } = await ownNewestRound(tx, draftId, roundId);
    const row = await tx.db
      .selectFrom('proofreading.finding')
      .select(['id', 'kind', 'state'])
      .where('authority_id', '=', tx.authorityId)
      .where('round_id', '=', newest.id)
      .where('no', '=', no)
      .executeTakeFirst();
    if (!row) throw notFound('Chỗ này không còn trong bản vừa soát.');
    if (row.state === state) return tx.unchanged();
    await tx.db
      .updateTable('proofreading.finding')
      .set({ state, settled_at: state === 'open' ? null : tx.now })
      .where('authority_id', '=', tx.authorityId)
      .where('id', '=', row.id)
      .execute();
    await tx.audit({
      subject: 'proofreading.finding',
      subjectId: row.id,
      before: { state: row.state },
      after: { state, kind: row.kind },
    });
  },
});
