import type { ReadTx } from '../../../kernel/db/index.ts';
import { type DocumentCard, documentCards } from './document-card.ts';

/** A place that names a document. */
export interface CitationPlace {
  proposalId: number;
  documentId: number;
  versionId: number;
  start: number;
  end: number;
  quote: string;
  /** The document that says it, and whose it is. */
  card: DocumentCard;
}

/** Where proposals stand, in the order of their ids; those that are no longer there are absent. */
export async function citationPlaces(tx: ReadTx, proposalIds: readonly number[]): Promise<CitationPlace[]> {
  if (proposalIds.length === 0) return [];
  const rows = await tx.db
    .selectFrom('documents.proposal as p')
    .innerJoin('documents.version as v', (join) =>
      join.onRef('v.authority_id', '=', 'p.authority_id').onRef('v.id', '=', 'p.version_id'),
    )
    .select(['p.id', 'v.document_id', 'p.version_id', 'p.start', 'p.end', 'p.quote'])
    .where('p.authority_id', '=', tx.authorityId)
    .where('p.id', 'in', [...proposalIds])
    .orderBy('p.id')
    .execute();
  const cards = await documentCards(
    tx,
    rows.map((row) => row.document_id),
  );
  return rows.flatMap((row) => {
    const card = cards.get(row.document_id);
    if (!card) return [];
    const { id, document_id: documentId, version_id: versionId, start, end, quote } = row;
    return [{ proposalId: id, documentId, versionId, start, end, quote, card }];
  });
}
