import { defineCommand } from '../../../kernel/command/index.ts';
import { insertDocument, type RegistryFields } from './document-row.ts';
import { type VersionInput, writeVersion } from './write-version.ts';

export interface AddDocumentInput extends RegistryFields {
  /** Absent: an entry without text. */
  version?: VersionInput;
}

/**
 * Puts a document into the registry, with its first version when the text is at hand. Incomplete and malformed symbols
 * are accepted and flagged. Throws `invalid` with every problem of the fields (`family`, `type`, `subject`, `symbol`,
 * `issuedOn`, `text`). The reading of the text is queued in the same transaction.
 */
export const addDocument = defineCommand({
  name: 'documents.add-document',
  permission: 'documents.add',
  unit: (input: AddDocumentInput) => input.unitId ?? null,
  async run(tx, input): Promise<{ documentId: number; versionId: number | null }> {
    const { version, ...fields } = input;
    const documentId = await insertDocument(tx, fields);
    const stored = version ? await writeVersion(tx, documentId, version) : null;
    await tx.audit({
      subject: 'documents.document',
      subjectId: documentId,
      unitId: input.unitId ?? null,
      after: { ...fields, versionId: stored?.versionId ?? null, fileName: version?.fileName ?? null },
    });
    return { documentId, versionId: stored?.versionId ?? null };
  },
});
