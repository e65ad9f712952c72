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

/** The same for many, in their order: two statements however many, and one for each old version among them. */
export async function citationViews(tx: ReadTx, citations: readonly Citation[]): Promise<(CitationView | null)[]> {
  if (citations.length === 0) return [];
  const cards = await documentCards(
    tx,
    citations.map((c) => c.documentId),
  );
  const places = await placesOf(
    tx,
    citations.map(({ start, versionId }) => ({ versionId, offset: start })),
  );
  return citations.map((citation, index) => {
    const card = cards.get(citation.documentId);
    const place = places[index];
    if (!card || !place || place.documentId !== citation.documentId || place.versionNo === null) return null;
    return {
      quote: citation.quote,
      documentTitle: documentTitle(card),
      paragraph: place.paragraph,
      versionNo: place.versionNo,
      href: citationHref(citation),
    };
  });
}

/** The number of the paragraph at an offset: from the index of the newest version, of older ones from their text. */
export async function paragraphAt(tx: ReadTx, versionId: number, offset: number): Promise<number | null> {
  return (await placesOf(tx, [{ versionId, offset }]))[0]?.paragraph ?? null;
}

/** Where an offset of a version lies. */
interface Place {
  /** null: there is no such version. */
  versionNo: number | null;
  documentId: number | null;
  paragraph: number | null;
}

async function placesOf(tx: ReadTx, asked: readonly { versionId: number; offset: number }[]): Promise<Place[]> {
  const { rows } = await sql<Omit<Place, 'paragraph'> & { no: number | null; end: number | null; indexed: boolean }>`
    select v.no as "versionNo", v.document_id as "documentId", p.no, p."end",
      p.no is not null or exists (select from documents.passage q
        where q.authority_id = ${tx.authorityId} and q.version_id = asked.version_id) as indexed
    from unnest(${asked.map((p) => p.versionId)}::bigint[], ${asked.map((p) => p.offset)}::int[])
      with ordinality as asked (version_id, "offset", place)
    left join documents.version v on v.authority_id = ${tx.authorityId} and v.id = asked.version_id
    left join lateral (
      select p.no, p."end" from documents.passage p
      where p.authority_id = ${tx.authorityId} and p.version_id = asked.version_id and p.start <= asked."offset"
      order by p.start desc limit 1) p on true
    order by asked.place`.execute(tx.db);
  const places: Place[] = [];
  for (const [index, { documentId, end, indexed, no, versionNo }] of rows.entries()) {
    const { offset, versionId } = asked[index]!;
    const paragraph = indexed
      ? end !== null && offset < end
        ? no
        : null
      : paragraphIn(
          await tx.once(`documents.paragraphsOf ${versionId}`, () => paragraphsOfText(tx, versionId)),
          offset,
        );
    places.push({ versionNo, documentId, paragraph });
  }
  return places;
}

const paragraphIn = (paragraphs: readonly Paragraph[], offset: number): number | null =>
  paragraphs.find((p) => p.start <= offset && offset < p.end)?.no ?? null;

async function paragraphsOfText(tx: ReadTx, versionId: number): Promise<Paragraph[]> {
  const version = await tx.db
    .selectFrom('documents.version')
    .select('text')
    .where('authority_id', '=', tx.authorityId)
    .where('id', '=', versionId)
    .executeTakeFirst();
  return version ? paragraphsOf(version.text) : [];
}
