import { defineCommand } from '../../../kernel/command/index.ts';
import { lockDocument, unitOfDocument } from './document-row.ts';
import { type VersionInput, writeVersion } from './write-version.ts';

export interface AddVersionInput extends VersionInput {
  documentId: number;
}

/**
 * Adds a version; earlier ones stay as they are. The same text again adds nothing: `same` is true and the version that
 * holds it is returned. Full-text search runs over the newest version.
 */
export const addVersion = defineCommand({
  name: 'documents.add-version',
  permission: 'documents.add',
  unit: (input: AddVersionInput, tx) => unitOfDocument(tx, input.documentId),
  async run(tx, input): Promise<{ versionId: number; no: number; same: boolean }> {
    const document = await lockDocument(tx, input.documentId);
    const stored = await writeVersion(tx, input.documentId, input);
    if (stored.same) tx.unchanged();
    else
      await tx.audit({
        subject: 'documents.document',
        subjectId: input.documentId,
        unitId: document.unit_id,
        after: { versionId: stored.versionId, no: stored.no, source: input.source, fileName: input.fileName ?? null },
      });
    return stored;
  },
});
