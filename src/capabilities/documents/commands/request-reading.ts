import { defineCommand } from '../../../kernel/command/index.ts';
import { notFound } from '../../../kernel/errors/index.ts';
import { readDocument } from '../jobs/read-document.ts';
import { unitOfVersion } from './proposal-row.ts';

/** Has a version read again: after a failure, or by a better reader. Settled proposals stay; a waiting reading stays one. */
export const requestReading = defineCommand({
  name: 'documents.request-reading',
  permission: 'documents.settle',
  unit: (input: { versionId: number }, tx) => unitOfVersion(tx, input.versionId),
  async run(tx, { versionId }): Promise<void> {
    const reading = await tx.db
      .selectFrom('documents.reading')
      .select('state')
      .where('authority_id', '=', tx.authorityId)
      .where('version_id', '=', versionId)
      .forUpdate()
      .executeTakeFirst();
    if (!reading) throw notFound('Không có bản văn bản này.');
    if (reading.state === 'queued') return tx.unchanged();
    await tx.db
      .updateTable('documents.reading')
      .set({ state: 'queued', requested_at: tx.now, error: null })
      .where('authority_id', '=', tx.authorityId)
      .where('version_id', '=', versionId)
      .execute();
    await tx.enqueue(readDocument, { versionId });
    await tx.audit({ subject: 'documents.reading', subjectId: versionId, before: reading, after: { state: 'queued' } });
  },
});
