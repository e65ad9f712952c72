import { sql } from 'kysely';
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

/** What is asked of the registry: a citation, and its words where it has no symbol. */
export interface CitationQuestion {
  citation: CitationData;
  quote: string;
}

/** Entries of the registry that the citation can mean; see `citationTargetsOf`. */
export async function citationTargets(tx: ReadTx, citation: CitationData, quote = ''): Promise<CitationTarget[]> {
  return (await citationTargetsOf(tx, [{ citation, quote }]))[0] ?? [];
}

/**
 * Entries of the registry that each citation can mean, in one statement for all. A whole symbol
 * is compared by its key and, when both say a day, by the day: numbers begin anew every year. A bare number ("Chỉ thị số
 * 05") is compared by number, type and issuer; a document known by its session only by its own words. Never a guess: more
 * than one means that a person chooses.
 */
export async function citationTargetsOf(
  tx: ReadTx,
  questions: readonly CitationQuestion[],
): Promise<CitationTarget[][]> {
  const asked = questions.map(({ citation, quote }) => ({ citation, ...whatToCompare(citation, quote) }));
  const keys = asked.flatMap(({ key }) => key ?? []);
  const numbers = asked.flatMap(({ number }) => number ?? []);
  const words = asked.flatMap(({ words }) => words ?? []);
  if (keys.length + numbers.length + words.length === 0) return asked.map(() => []);
  const rows = await tx.db
    .selectFrom('documents.document')
    .select(['id', 'family', 'type', 'symbol', 'symbol_key', 'symbol_number', 'issued_on', 'issuer', 'subject'])
    .select('search_form')
    .where('authority_id', '=', tx.authorityId)
    .where((e) =>
      e.or([
        sql<boolean>`symbol_key = any(${keys}::text[])`,
        sql<boolean>`symbol_number = any(${numbers}::int[])`,
        sql<boolean>`symbol is null and search_form like any(${words.map((each) => `%${each}%`)}::text[])`,
      ]),
    )
    .orderBy('id')
    .execute();
  const byKey = filed(rows, (row) => row.symbol_key);
  const byNumber = filed(rows, (row) => row.symbol_number);
  const unnumbered = rows.filter((row) => row.symbol === null);
  return asked.map(({ citation, key, number, words: said }) => {
    if (key !== null) return (byKey.get(key) ?? []).filter((row) => sameDay(row, citation)).map(target);
    if (number !== null)
      return (byNumber.get(number) ?? [])
        .filter((row) => row.type === citation.type && sameDay(row, citation) && sameIssuer(row, citation))
        .map(target);
    return said === null ? [] : unnumbered.filter((row) => row.search_form.includes(said)).map(target);
  });
}

function filed<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const byKey = new Map<Key, Row[]>();
  for (const row of rows) {
    const same = byKey.get(keyOf(row));
    if (same) same.push(row);
    else byKey.set(keyOf(row), [row]);
  }
  return byKey;
}

/** By what a citation is found: exactly one of the three, or none when it says too little. */
function whatToCompare(citation: CitationData, quote: string) {
  const nothing = { key: null, number: null, words: null };
  if (citation.symbol === null) return { ...nothing, words: searchForm(quote).replace(/[\\%_]/g, '') || null };
  const parsed = parseSymbol(citation.symbol);
  return parsed.shape === 'number' ? { ...nothing, number: parsed.number } : { ...nothing, key: parsed.key };
}

interface Row extends Omit<CitationTarget, 'issuedOn'> {
  issued_on: string | null;
}

const target = ({ id, family, type, symbol, issued_on, issuer, subject }: Row): CitationTarget => ({
  id,
  family,
  type,
  symbol,
  issuedOn: issued_on,
  issuer,
  subject,
});

function sameDay(row: { issued_on: string | null }, citation: CitationData): boolean {
  return row.issued_on === null || citation.date === null || row.issued_on === citation.date;
}

/** One name must hold the other: "Tỉnh ủy" and "Ban Thường vụ Tỉnh ủy". */
function sameIssuer(row: { issuer: string | null }, citation: CitationData): boolean {
  if (row.issuer === null || citation.issuer === null) return true;
  const [a, b] = [row.issuer, citation.issuer].map((name) => fold(searchForm(name))) as [string, string];
  return a.includes(b) || b.includes(a);
}
