import { defineCommand } from '../../../kernel/command/index.ts';
import { notFound } from '../../../kernel/errors/index.ts';
import type { FindingState } from '../domain/found.ts';
import { ownDraft } from './draft-row.ts';

export interface MarkFinding {
  draftId: number;
  /** Of the last round. */
  no: number;
  /** fixed: mended in the author's own file; ignored: in order as it is; open: undone. */
  state: FindingState;
}

/** Marks a finding of one's own draft. Doing it twice changes nothing. The draft itself is never changed. */
export const markFinding = defineCommand({
  name: 'proofreading.mark-finding',
  permission: 'proofreading.use',
  unit: () => 'any',
  async run(tx, { draftId, no, state }: MarkFinding): Promise<void> {
    await ownDraft(tx, draftId);
    const row = await tx.db
      .selectFrom('proofreading.finding as f')
      .innerJoin('proofreading.round as r', (join) =>
        join.onRef('r.authority_id', '=', 'f.authority_id').onRef('r.id', '=', 'f.round_id'),
      )
      .select(['f.id', 'f.kind', 'f.state'])
      .where('f.authority_id', '=', tx.authorityId)
      .where('r.draft_id', '=', draftId)
      .where('f.no', '=', no)
      .orderBy('r.no', 'desc')
      .limit(1)
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
