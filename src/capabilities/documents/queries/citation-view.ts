import { sql } from 'kysely';
import type { ReadTx } from '../../../kernel/db/index.ts';
import { type Citation, citationHref } from '../domain/citation.ts';
import { type Paragraph, paragraphsOf } from '../domain/paragraphs.ts';
import { documentTitle } from '../domain/title.ts';
import { documentCards } from './document-card.ts';

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
  return (await citationViews(tx, [citation]))[0] ?? null;
}

/** The same for many, in their order: three statements however many, and one for each old version among them. */
export async function citationViews(tx: ReadTx, citations: readonly Citation[]): Promise<(CitationView | null)[]> {
  if (citations.length === 0) return [];
  const cards = await documentCards(
    tx,
    citations.map((c) => c.documentId),
  );
  const versions = await versionNumbers(
    tx,
    citations.map((c) => c.versionId),
  );
  const paragraphs = await paragraphsAt(
    tx,
    citations.map(({ start, versionId }) => ({ versionId, offset: start })),
  );
  return citations.map((citation, index) => {
    const card = cards.get(citation.documentId);
    const version = versions.get(citation.versionId);
    if (!card || version?.documentId !== citation.documentId) return null;
    return {
      quote: citation.quote,
      documentTitle: documentTitle(card),
      paragraph: paragraphs[index] ?? null,
      versionNo: version.no,
      href: citationHref(citation),
    };
  });
}

async function versionNumbers(tx: ReadTx, ids: readonly number[]) {
  const { rows } = await sql<{ id: number; no: number; documentId: number }>`
    select id, no, document_id as "documentId" from documents.version
    where authority_id = ${tx.authorityId} and id = any(${[...new Set(ids)]}::bigint[])`.execute(tx.db);
  return new Map(rows.map((row) => [row.id, row]));
}

/** The number of the paragraph at an offset: from the index of the newest version, of older ones from their text. */
export async function paragraphAt(tx: ReadTx, versionId: number, offset: number): Promise<number | null> {
  return (await paragraphsAt(tx, [{ versionId, offset }]))[0] ?? null;
}

async function paragraphsAt(
  tx: ReadTx,
  places: readonly { versionId: number; offset: number }[],
): Promise<(number | null)[]> {
  const { rows } = await sql<{ no: number | null; end: number | null; indexed: boolean }>`
    select p.no, p."end", p.no is not null or exists (
        select from documents.passage q where q.authority_id = ${tx.authorityId} and q.version_id = asked.version_id) as indexed
    from unnest(${places.map((p) => p.versionId)}::bigint[], ${places.map((p) => p.offset)}::int[])
      with ordinality as asked (version_id, "offset", place)
    left join lateral (
      select p.no, p."end" from documents.passage p
      where p.authority_id = ${tx.authorityId} and p.version_id = asked.version_id and p.start <= asked."offset"
      order by p.start desc limit 1) p on true
    order by asked.place`.execute(tx.db);
  const found: (number | null)[] = [];
  for (const [index, { versionId, offset }] of places.entries()) {
    const { end = null, indexed = false, no = null } = rows[index] ?? {};
    if (indexed) found.push(end !== null && offset < end ? no : null);
    else {
      const paragraphs = await tx.once(`documents.paragraphsOf ${versionId}`, () => paragraphsOfText(tx, versionId));
      found.push(paragraphs.find((p) => p.start <= offset && offset < p.end)?.no ?? null);
    }
  }
  return found;
}

async function paragraphsOfText(tx: ReadTx, versionId: number): Promise<Paragraph[]> {
  const version = await tx.db
    .selectFrom('documents.version')
    .select('text')
    .where('authority_id', '=', tx.authorityId)
    .where('id', '=', versionId)
    .executeTakeFirst();
  return version ? paragraphsOf(version.text) : [];
}
