import { defineCommand } from '../../../kernel/command/index.ts';
import type { WriteTx } from '../../../kernel/db/index.ts';
import { notFound } from '../../../kernel/errors/index.ts';
import { unitOfDocument } from './document-row.ts';

/** Takes a relation back. Both documents stay in the registry. */
export const removeRelation = defineCommand({
  name: 'documents.remove-relation',
  permission: 'documents.add',
  unit: async (input: { relationId: number }, tx) => unitOfDocument(tx, (await load(tx, input.relationId)).document_id),
  async run(tx, { relationId }): Promise<void> {
    const before = await load(tx, relationId);
    await tx.db
      .deleteFrom('documents.relation')
      .where('authority_id', '=', tx.authorityId)
      .where('id', '=', relationId)
      .execute();
    await tx.audit({ subject: 'documents.relation', subjectId: relationId, before });
  },
});

async function load(tx: WriteTx, relationId: number) {
  const row = await tx.db
    .selectFrom('documents.relation')
    .selectAll()
    .where('authority_id', '=', tx.authorityId)
    .where('id', '=', relationId)
    .executeTakeFirst();
  if (!row) throw notFound('Quan hệ này không còn.');
  return row;
}
