import type { ReadTx } from '../../../kernel/db/index.ts';
import { parseSymbol } from '../domain/symbol.ts';
import type { CitationData, CitationTarget } from './citation-targets.ts';

/**
 * Entries that a citation may mean although they do not fit exactly: the same number, of the same type or another day, at
 * most `limit`, best first. What a person looks at before writing a new entry: half of the doubles of a registry are a
 * mistyped year or a missing part of the symbol.
 */
export async function nearDocuments(tx: ReadTx, citation: CitationData, limit = 6): Promise<CitationTarget[]> {
  const number = citation.symbol === null ? null : parseSymbol(citation.symbol).number;
  if (number === null) return [];
  const rows = await tx.db
    .selectFrom('documents.document')
    .select(['id', 'family', 'type', 'symbol', 'issued_on as issuedOn', 'issuer', 'subject'])
    .where('authority_id', '=', tx.authorityId)
    .where('symbol_number', '=', number)
    .orderBy('id')
    .limit(200)
    .execute();
  const likeness = (row: CitationTarget) =>
    Number(row.type !== null && row.type === citation.type) * 2 +
    Number(row.issuedOn !== null && row.issuedOn === citation.date) * 2 +
    Number(row.issuedOn?.slice(0, 4) === citation.date?.slice(0, 4) && citation.date !== null);
  return rows
    .map((row) => ({ row, points: likeness(row) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || a.row.id - b.row.id)
    .slice(0, limit)
    .map(({ row }) => row);
}
