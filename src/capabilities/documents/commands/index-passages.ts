import { sql } from 'kysely';
import type { WriteTx } from '../../../kernel/db/index.ts';
import { indexTerms } from '../../../kernel/text/index.ts';
import { paragraphsOf } from '../domain/paragraphs.ts';

const CHUNK = 1000;

/** Replaces what full-text search knows of a document by the paragraphs of this version. Called by add-version only. */
export async function indexPassages(tx: WriteTx, documentId: number, versionId: number, text: string): Promise<void> {
  await tx.db
    .deleteFrom('documents.passage')
    .where('authority_id', '=', tx.authorityId)
    .where('document_id', '=', documentId)
    .execute();
  const paragraphs = paragraphsOf(text);
  for (let from = 0; from < paragraphs.length; from += CHUNK) {
    const some = paragraphs.slice(from, from + CHUNK);
    const words = some.map(({ start, end }) => text.slice(start, end));
    const terms = words.map(indexTerms);
    // The first lexeme says whose row it is: the search function skips all others in the index itself.
    await sql`
      insert into documents.passage (authority_id, version_id, document_id, no, start, "end", text, terms)
      select ${tx.authorityId}::int, ${versionId}::bigint, ${documentId}::bigint, p.no, p.start, p."end", p.text,
             to_tsvector('simple', p.exact) || to_tsvector('simple', p.folded)
               || to_tsvector('simple', 'a' || ${tx.authorityId}::int::text)
      from unnest(
        ${some.map((p) => p.no)}::int[], ${some.map((p) => p.start)}::int[], ${some.map((p) => p.end)}::int[],
        ${words}::text[], ${terms.map((t) => t.exact)}::text[], ${terms.map((t) => t.folded)}::text[]
      ) as p (no, start, "end", text, exact, folded)`.execute(tx.db);
  }
}
