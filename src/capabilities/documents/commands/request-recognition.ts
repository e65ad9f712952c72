import { defineCommand } from '../../../kernel/command/index.ts';
import type { WriteTx } from '../../../kernel/db/index.ts';
import { recognizeFile } from '../jobs/recognize-file.ts';
import { lockDocument } from './document-row.ts';

export interface RequestRecognitionInput {
  /** Of a file that this authority has sent. */
  fileSha256: string;
  fileName: string;
  /** The document that the text is for; absent: a new one. */
  documentId?: number | null;
}

/**
 * Has the letters of a scanned file recognised in the background. The same file for the same document is not recognised
 * twice; where it failed or was stopped, it goes on behind the pages that were done.
 */
export const requestRecognition = defineCommand({
  name: 'documents.request-recognition',
  permission: 'documents.add',
  unit: async (input: RequestRecognitionInput, tx) =>
    input.documentId ? (await lockDocument(tx, input.documentId)).unit_id : null,
  async run(tx, { fileSha256, fileName, documentId = null }): Promise<{ recognitionId: number }> {
    const earlier = await tx.db
      .selectFrom('documents.recognition')
      .select(['id', 'state'])
      .where('authority_id', '=', tx.authorityId)
      .where('file_sha256', '=', fileSha256)
      .where('document_id', 'is not distinct from', documentId)
      .orderBy('id', 'desc')
      .executeTakeFirst();
    if (earlier && ['queued', 'running', 'done'].includes(earlier.state)) {
      tx.unchanged();
      return { recognitionId: earlier.id };
    }
    const { id } = await tx.db
      .insertInto('documents.recognition')
      .values({
        authority_id: tx.authorityId,
        file_sha256: fileSha256,
        file_name: fileName,
        document_id: documentId,
        requested_at: tx.now,
        requested_by: tx.actor.userId,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    if (earlier) await takePages(tx, earlier.id, id);
    await tx.enqueue(recognizeFile, { recognitionId: id });
    await tx.audit({ subject: 'documents.recognition', subjectId: id, after: { fileName, documentId } });
    return { recognitionId: id };
  },
});

/** The same page of the same file gives the same letters. */
async function takePages(tx: WriteTx, from: number, to: number): Promise<void> {
  await tx.db
    .insertInto('documents.recognition_page')
    .columns(['authority_id', 'recognition_id', 'page', 'width', 'height', 'words'])
    .expression((eb) =>
      eb
        .selectFrom('documents.recognition_page')
        .select(['authority_id', eb.val(to).as('recognition_id'), 'page', 'width', 'height', 'words'])
        .where('authority_id', '=', tx.authorityId)
        .where('recognition_id', '=', from),
    )
    .execute();
}
