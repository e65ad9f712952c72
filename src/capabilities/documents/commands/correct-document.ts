import { defineCommand } from '../../../kernel/command/index.ts';
import { lockDocument, type RegistryFields, registryColumns, unitOfDocument } from './document-row.ts';

export interface CorrectDocumentInput extends RegistryFields {
  documentId: number;
}

/** Changes the fields of the registry, never a text. Needs the permission for the unit it is moved to as well. */
export const correctDocument = defineCommand({
  name: 'documents.correct-document',
  permission: 'documents.add',
  unit: (input: CorrectDocumentInput, tx) => unitOfDocument(tx, input.documentId),
  async run(tx, input): Promise<void> {
    const before = await lockDocument(tx, input.documentId);
    const unitId = input.unitId ?? null;
    if (unitId !== before.unit_id) await tx.require('documents.add', unitId);
    const columns = registryColumns(input);
    await tx.db
      .updateTable('documents.document')
      .set(columns)
      .where('authority_id', '=', tx.authorityId)
      .where('id', '=', input.documentId)
      .execute();
    const { search_form, search_fold, symbol_problems, ...shown } = columns;
    const old = Object.fromEntries(Object.keys(shown).map((key) => [key, before[key as keyof typeof before]]));
    await tx.audit({
      subject: 'documents.document',
      subjectId: input.documentId,
      unitId,
      before: old,
      after: shown,
    });
  },
});
