import { createHash } from 'node:crypto';
import type { ReadTx } from '../../../kernel/db/index.ts';
import { symbolKey } from '../domain/symbol.ts';
import { keptText } from '../domain/version-text.ts';
import { type DocumentCard, documentCards } from './document-card.ts';

export interface Twins {
  /** Documents that hold the very same text. */
  sameText: DocumentCard[];
  /** Documents with the same symbol, in any writing. */
  sameSymbol: DocumentCard[];
}

/** What a new document may already be in the registry as. */
export async function twinsOf(tx: ReadTx, text: string | null, symbol: string | null): Promise<Twins> {
  const key = symbolKey(symbol);
  const hash = text === null ? null : createHash('sha256').update(keptText(text)).digest('hex');
  const texts =
    hash === null
      ? []
      : await tx.db
          .selectFrom('documents.version')
          .select('document_id as id')
          .distinct()
          .where('authority_id', '=', tx.authorityId)
          .where('text_sha256', '=', hash)
          .limit(5)
          .execute();
  const symbols =
    key === null || !/[a-z]/.test(key)
      ? []
      : await tx.db
          .selectFrom('documents.document')
          .select('id')
          .where('authority_id', '=', tx.authorityId)
          .where('symbol_key', '=', key)
          .limit(5)
          .execute();
  const cards = await documentCards(
    tx,
    [...texts, ...symbols].map((row) => row.id),
  );
  const pick = (rows: { id: number }[]) => rows.flatMap((row) => cards.get(row.id) ?? []);
  return { sameText: pick(texts), sameSymbol: pick(symbols) };
}
