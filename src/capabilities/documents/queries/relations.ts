import type { ReadTx } from '../../../kernel/db/index.ts';
import type { RelationKind } from '../domain/relations.ts';
import { type DocumentCard, documentCards } from './document-card.ts';

export interface RelationView {
  id: number;
  kind: RelationKind;
  /** `from`: this document says it of the other; `to`: the other says it of this one. */
  direction: 'from' | 'to';
  other: DocumentCard;
  /** Where it is said, in the document that says it. */
  place: { documentId: number; versionId: number; start: number; end: number } | null;
  note: string | null;
}

/** All relations of a document, both ways, in the order of kinds and then of the text. */
export async function relationsOf(tx: ReadTx, documentId: number): Promise<RelationView[]> {
  const rows = await tx.db
    .selectFrom('documents.relation')
    .selectAll()
    .where('authority_id', '=', tx.authorityId)
    .where((eb) => eb.or([eb('document_id', '=', documentId), eb('target_id', '=', documentId)]))
    .orderBy('kind')
    .orderBy('start')
    .orderBy('id')
    .limit(1000)
    .execute();
  const cards = await documentCards(
    tx,
    rows.map((row) => (row.document_id === documentId ? row.target_id : row.document_id)),
  );
  return rows.flatMap((row) => {
    const direction = row.document_id === documentId ? ('from' as const) : ('to' as const);
    const other = cards.get(direction === 'from' ? row.target_id : row.document_id);
    if (!other) return [];
    const place =
      row.version_id === null || row.start === null || row.end === null
        ? null
        : { documentId: row.document_id, versionId: row.version_id, start: row.start, end: row.end };
    return { id: row.id, kind: row.kind as RelationKind, direction, other, place, note: row.note };
  });
}
