import type { ReadTx } from '../../../kernel/db/index.ts';
import { builtInAbbreviations } from '../domain/abbreviations.ts';
import { type SearchPart, searchParts, tsqueryOf } from '../domain/search-parts.ts';
import { symbolKey } from '../domain/symbol.ts';

/** A query understood once, for the registry, the passages and the marks in snippets. */
export interface SearchPlan {
  parts: SearchPart[];
  /** For documents.search_documents; empty when nothing can be looked up. */
  tsquery: string;
  /** When the whole query is a document's symbol in any writing. */
  symbolKey: string | null;
}

/** Understands a query with the built-in abbreviations and those of the authority in force at the moment. */
export async function searchPlan(tx: ReadTx, query: string): Promise<SearchPlan> {
  if (query.trim() === '') return { parts: [], tsquery: '', symbolKey: null };
  const own = await tx.db
    .selectFrom('documents.abbreviation')
    .select(['short', 'long'])
    .where('authority_id', '=', tx.authorityId)
    .execute();
  const parts = searchParts(query, [...own, ...builtInAbbreviations]);
  const key = symbolKey(query);
  return { parts, tsquery: tsqueryOf(parts), symbolKey: key !== null && /\d.*[a-z]/.test(key) ? key : null };
}
