import type { ReadTx } from '../../../kernel/db/index.ts';
import { symbolKey } from '../domain/symbol.ts';

/** An entry of the registry as far as a citation of it can be compared with it. */
export interface SymbolEntry {
  id: number;
  type: string | null;
  symbol: string | null;
  issuedOn: string | null;
  issuer: string | null;
  subject: string;
}

const CHUNK = 1000;

/**
 * Entries of the registry by the key of their symbol (`symbolKey`), for many symbols at once. Numbers begin anew every
 * year, so one key may stand for several documents.
 */
export async function entriesBySymbol(tx: ReadTx, symbols: readonly string[]): Promise<Map<string, SymbolEntry[]>> {
  const keys = [...new Set(symbols.map(symbolKey))].filter((key) => key !== null);
  const found = new Map<string, SymbolEntry[]>();
  for (let from = 0; from < keys.length; from += CHUNK) {
    const rows = await tx.db
      .selectFrom('documents.document')
      .select(['id', 'type', 'symbol', 'symbol_key', 'issued_on', 'issuer', 'subject'])
      .where('authority_id', '=', tx.authorityId)
      .where('symbol_key', 'in', keys.slice(from, from + CHUNK))
      .orderBy('id')
      .execute();
    for (const { symbol_key, issued_on, ...row } of rows)
      if (symbol_key !== null)
        found.set(symbol_key, [...(found.get(symbol_key) ?? []), { ...row, issuedOn: issued_on }]);
  }
  return found;
}
