import { sql } from 'kysely';
import type { ReadTx } from '../../../kernel/db/index.ts';
import { type SnippetPiece, snippet } from '../domain/snippet.ts';
import type { SearchPlan } from './search-plan.ts';

/** A paragraph in which a query was found. */
export interface Snippet {
  documentId: number;
  versionId: number;
  /** Number of the paragraph. */
  no: number;
  start: number;
  end: number;
  pieces: SnippetPiece[];
}

/** The best paragraphs of each document for a query, at most `each` of one. */
export async function snippetsOf(
  tx: ReadTx,
  plan: SearchPlan,
  documentIds: readonly number[],
  each = 2,
): Promise<Map<number, Snippet[]>> {
  const found = new Map<number, Snippet[]>();
  if (plan.tsquery === '' || documentIds.length === 0) return found;
  const { rows } = await sql<{
    document_id: number;
    version_id: number;
    no: number;
    start: number;
    end: number;
    text: string;
  }>`
    select document_id, version_id, no, start, "end", text
    from documents.search_passages(${plan.tsquery}, ${[...documentIds]}::bigint[], ${each}::int)`.execute(tx.db);
  for (const row of rows)
    found.set(row.document_id, [
      ...(found.get(row.document_id) ?? []),
      {
        documentId: row.document_id,
        versionId: row.version_id,
        no: row.no,
        start: row.start,
        end: row.end,
        pieces: snippet(row.text, plan.parts),
      },
    ]);
  return found;
}
