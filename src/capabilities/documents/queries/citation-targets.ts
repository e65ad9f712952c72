import type { ReadTx } from '../../../kernel/db/index.ts';
import { fold, searchForm } from '../../../kernel/text/index.ts';
import { parseSymbol } from '../domain/symbol.ts';

/** What a citation says of the document it means. */
export interface CitationData {
  type: string | null;
  symbol: string | null;
  date: string | null;
  issuer: string | null;
}

export interface CitationTarget {
  id: number;
  family: string;
  type: string | null;
  symbol: string | null;
  issuedOn: string | null;
  issuer: string | null;
  subject: string;
}

/** The citation of a proposal; what is missing or not text counts as not said. */
export function citationData(data: unknown): CitationData {
  const said = (data ?? {}) as Record<string, unknown>;
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
  return { type: text(said.type), symbol: text(said.symbol), date: text(said.date), issuer: text(said.issuer) };
}

/**
 * Entries of the registry that the citation can mean. A whole symbol is compared by its key and, when both say a day, by
 * the day: numbers begin anew every year. A bare number ("Chỉ thị số 05") is compared by number, type and issuer; a
 * document known by its session only by its own words. Never a guess: more than one means that a person chooses.
 */
export async function citationTargets(tx: ReadTx, citation: CitationData, quote = ''): Promise<CitationTarget[]> {
  const query = tx.db
    .selectFrom('documents.document')
    .select(['id', 'family', 'type', 'symbol', 'issued_on', 'issuer', 'subject'])
    .where('authority_id', '=', tx.authorityId)
    .orderBy('id')
    .limit(50);
  if (citation.symbol === null) {
    if (quote === '') return [];
    const rows = await query
      .where('symbol', 'is', null)
      .where('search_form', 'like', `%${searchForm(quote)}%`)
      .execute();
    return rows.map(target);
  }
  const parsed = parseSymbol(citation.symbol);
  if (parsed.shape === 'number') {
    if (parsed.number === null) return [];
    const rows = await query.where('symbol_number', '=', parsed.number).execute();
    return rows
      .filter((row) => row.type === citation.type && sameDay(row, citation) && sameIssuer(row, citation))
      .map(target);
  }
  if (parsed.key === null) return [];
  const rows = await query.where('symbol_key', '=', parsed.key).execute();
  return rows.filter((row) => sameDay(row, citation)).map(target);
}

function target({
  issued_on,
  ...row
}: Omit<CitationTarget, 'issuedOn'> & { issued_on: string | null }): CitationTarget {
  return { ...row, issuedOn: issued_on };
}

function sameDay(row: { issued_on: string | null }, citation: CitationData): boolean {
  return row.issued_on === null || citation.date === null || row.issued_on === citation.date;
}

/** One name must hold the other: "Tỉnh ủy" and "Ban Thường vụ Tỉnh ủy". */
function sameIssuer(row: { issuer: string | null }, citation: CitationData): boolean {
  if (row.issuer === null || citation.issuer === null) return true;
  const [a, b] = [row.issuer, citation.issuer].map((name) => fold(searchForm(name))) as [string, string];
  return a.includes(b) || b.includes(a);
}
