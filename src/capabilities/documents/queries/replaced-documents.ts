import { sql } from 'kysely';
import type { ReadTx } from '../../../kernel/db/index.ts';
import { type DocumentCard, documentCards } from './document-card.ts';

/** A document that no longer stands as it was, and why. */
export interface ReplacedDocument {
  documentId: number;
  /** The document that was replaced or amended: itself, or one that it implements or is based on. */
  changed: DocumentCard;
  /** What replaced or amended it. */
  by: DocumentCard;
  kind: 'replaces' | 'amends';
  /** 0: it was replaced or amended itself; 1: what it implements was; and so on. */
  distance: number;
}

const DEEPEST = 6;

/**
 * Documents that were replaced or amended by one issued on or before the day (or of unknown day), and all that implement
 * or rest on a replaced one, down the chain; the nearest reason first. What replaced the old one does not rest on it,
 * even where it names it as its basis. Documents that are asked for only, when `documentIds` is given.
 */
export async function replacedDocuments(
  tx: ReadTx,
  asOf: string,
  documentIds?: readonly number[],
): Promise<Map<number, ReplacedDocument[]>> {
  const { rows } = await sql<{
    document_id: number;
    changed_id: number;
    by_id: number;
    kind: 'replaces' | 'amends';
    distance: number;
  }>`
    with recursive touched as (
      select r.target_id as document_id, r.target_id as changed_id, r.document_id as by_id, r.kind, 0 as distance
      from documents.relation r
      join documents.document d on d.authority_id = r.authority_id and d.id = r.document_id
      where r.authority_id = ${tx.authorityId} and r.kind in ('replaces', 'amends')
        and (d.issued_on is null or d.issued_on <= ${asOf}::date)
      union
      select r.document_id, t.changed_id, t.by_id, t.kind, t.distance + 1
      from touched t
      join documents.relation r on r.authority_id = ${tx.authorityId} and r.target_id = t.document_id
      where t.kind = 'replaces' and r.kind in ('implements', 'based_on') and r.document_id <> t.by_id
        and t.distance < ${DEEPEST}
    )
    select document_id, changed_id, by_id, kind, min(distance)::int as distance
    from touched
    where ${documentIds === undefined ? sql`true` : sql`document_id = any(${[...documentIds]}::bigint[])`}
    group by 1, 2, 3, 4
    order by distance, kind desc, by_id`.execute(tx.db);
  const cards = await documentCards(
    tx,
    rows.flatMap((row) => [row.changed_id, row.by_id]),
  );
  const found = new Map<number, ReplacedDocument[]>();
  for (const row of rows) {
    const [changed, by] = [cards.get(row.changed_id), cards.get(row.by_id)];
    if (!changed || !by) continue;
    const reason = { documentId: row.document_id, changed, by, kind: row.kind, distance: row.distance };
    found.set(row.document_id, [...(found.get(row.document_id) ?? []), reason]);
  }
  return found;
}
