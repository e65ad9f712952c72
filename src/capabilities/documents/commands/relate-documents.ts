import { defineCommand } from '../../../kernel/command/index.ts';
import type { WriteTx } from '../../../kernel/db/index.ts';
import { invalid } from '../../../kernel/errors/index.ts';
import { error } from '../../../kernel/problems/index.ts';
import { isRelationKind, type RelationKind } from '../domain/relations.ts';
import { lockDocument, unitOfDocument } from './document-row.ts';

export interface RelateInput {
  documentId: number;
  kind: RelationKind;
  targetId: number;
  /** Where the document says so. */
  place?: { versionId: number; start: number; end: number } | null;
  note?: string | null;
}

/**
 * Says that a document implements, is based on, amends, replaces or cites another one. Saying it twice changes nothing.
 * Throws `invalid` for a document and itself, `notFound` for a document that is not in the registry.
 */
export const relateDocuments = defineCommand({
  name: 'documents.relate-documents',
  permission: 'documents.add',
  unit: (input: RelateInput, tx) => unitOfDocument(tx, input.documentId),
  async run(tx, input): Promise<{ relationId: number; added: boolean }> {
    const document = await lockDocument(tx, input.documentId);
    const result = await insertRelation(tx, input);
    if (result.added)
      await tx.audit({
        subject: 'documents.relation',
        subjectId: result.relationId,
        unitId: document.unit_id,
        after: input,
      });
    else tx.unchanged();
    return result;
  },
});

/** The row itself, once: used by relate-documents and by accepting a citation. */
export async function insertRelation(tx: WriteTx, input: RelateInput): Promise<{ relationId: number; added: boolean }> {
  const field = { kind: 'field', name: 'targetId' } as const;
  if (!isRelationKind(input.kind))
    throw invalid([error('relation_kind', 'Chọn quan hệ giữa hai văn bản.', { kind: 'field', name: 'kind' })]);
  if (input.documentId === input.targetId)
    throw invalid([error('relation_self', 'Một văn bản không nối với chính nó. Chọn văn bản khác.', field)]);
  const target = await tx.db
    .selectFrom('documents.document')
    .select('id')
    .where('authority_id', '=', tx.authorityId)
    .where('id', '=', input.targetId)
    .executeTakeFirst();
  if (!target) throw invalid([error('relation_target', 'Chọn một văn bản có trong sổ.', field)]);
  const inserted = await tx.db
    .insertInto('documents.relation')
    .values({
      authority_id: tx.authorityId,
      document_id: input.documentId,
      kind: input.kind,
      target_id: input.targetId,
      version_id: input.place?.versionId ?? null,
      start: input.place?.start ?? null,
      end: input.place?.end ?? null,
      note: input.note || null,
    })
    .onConflict((conflict) => conflict.constraint('relation_once').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (inserted) return { relationId: inserted.id, added: true };
  const start = input.place?.start ?? null;
  const { id } = await tx.db
    .selectFrom('documents.relation')
    .select('id')
    .where('authority_id', '=', tx.authorityId)
    .where('document_id', '=', input.documentId)
    .where('kind', '=', input.kind)
    .where('target_id', '=', input.targetId)
    .where('start', start === null ? 'is' : '=', start)
    .executeTakeFirstOrThrow();
  return { relationId: id, added: false };
}
