import { sql } from 'kysely';
import type { ReadTx } from '../../../kernel/db/index.ts';
import { type Citation, citationHref } from '../domain/citation.ts';
import { paragraphsOf } from '../domain/paragraphs.ts';
import { documentTitle } from '../domain/title.ts';
import { documentCard } from './document-card.ts';

export interface CitationView {
  quote: string;
  documentTitle: string;
  /** Number of the paragraph in its version; null when the place is not in it. */
  paragraph: number | null;
  versionNo: number;
  /** Inside the authority: pass it to `link`. */
  href: string;
}

/** What the slip of a figure shows of its sentence; null when the document or version is not there. */
export async function citationView(tx: ReadTx, citation: Citation): Promise<CitationView | null> {
  const card = await documentCard(tx, citation.documentId);
  const version = await tx.db
    .selectFrom('documents.version')
    .select('no')
    .where('authority_id', '=', tx.authorityId)
    .where('id', '=', citation.versionId)
    .where('document_id', '=', citation.documentId)
    .executeTakeFirst();
  if (!card || !version) return null;
  return {
    quote: citation.quote,
    documentTitle: documentTitle(card),
    paragraph: await paragraphAt(tx, citation.versionId, citation.start),
    versionNo: version.no,
    href: citationHref(citation),
  };
}

/** The number of the paragraph at an offset: from the index of the newest version, of older ones from their text. */
export async function paragraphAt(tx: ReadTx, versionId: number, offset: number): Promise<number | null> {
  const indexed = await tx.db
    .selectFrom('documents.passage')
    .select(['no', 'end'])
    .where('authority_id', '=', tx.authorityId)
    .where('version_id', '=', versionId)
    .where('start', '<=', offset)
    .orderBy('start', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (indexed) return offset < indexed.end ? indexed.no : null;
  const found = await sql<{ text: string }>`
    select v.text from documents.version v
    where v.authority_id = ${tx.authorityId} and v.id = ${versionId}
      and not exists (select from documents.passage p where p.authority_id = v.authority_id and p.version_id = v.id)`.execute(
    tx.db,
  );
  const text = found.rows[0]?.text;
  if (text === undefined) return null;
  return paragraphsOf(text).find((p) => p.start <= offset && offset < p.end)?.no ?? null;
}
