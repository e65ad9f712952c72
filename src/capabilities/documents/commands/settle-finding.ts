import { defineCommand } from '../../../kernel/command/index.ts';
import type { ReadTx } from '../../../kernel/db/index.ts';
import { notFound } from '../../../kernel/errors/index.ts';
import { unitOfVersion } from './proposal-row.ts';

export interface SettleFindingInput {
  findingId: number;
  /** confirmed: it is so, the remark is kept beside the text; rejected: it is in order; open: undone. */
  state: 'confirmed' | 'rejected' | 'open';
}

/** Confirms or rejects a finding, or opens it again. Doing it twice changes nothing. */
export const settleFinding = defineCommand({
  name: 'documents.settle-finding',
  permission: 'documents.settle',
  unit: async (input: SettleFindingInput, tx) => unitOfVersion(tx, (await load(tx, input.findingId)).version_id),
  async run(tx, input): Promise<void> {
    const row = await tx.db
      .selectFrom('documents.finding')
      .select(['id', 'state', 'message'])
      .where('authority_id', '=', tx.authorityId)
      .where('id', '=', input.findingId)
      .forUpdate()
      .executeTakeFirst();
    if (!row) throw notFound('Nhận xét này không còn.');
    if (row.state === input.state) return tx.unchanged();
    await tx.db
      .updateTable('documents.finding')
      .set({ state: input.state, changed_at: tx.now })
      .where('authority_id', '=', tx.authorityId)
      .where('id', '=', input.findingId)
      .execute();
    await tx.audit({
      subject: 'documents.finding',
      subjectId: input.findingId,
      before: { state: row.state, message: row.message },
      after: { state: input.state },
    });
  },
});

async function load(tx: ReadTx, findingId: number): Promise<{ version_id: number }> {
  const row = await tx.db
    .selectFrom('documents.finding')
    .select('version_id')
    .where('authority_id', '=', tx.authorityId)
    .where('id', '=', findingId)
    .executeTakeFirst();
  if (!row) throw notFound('Nhận xét này không còn.');
  return row;
}
