import { sql } from 'kysely';
import type { ReadTx } from '../../../kernel/db/index.ts';
import { type Figure, figuresByIds } from './figures.ts';

/** Figures in force that were taken from sentences of a document, in the order of the text. At most `limit`. */
export async function documentFigures(tx: ReadTx, documentId: number, limit = 200): Promise<Figure[]> {
  const { rows } = await sql<{ id: number }>`
    select id from collection.figure
    where authority_id = ${tx.authorityId} and current and source ->> 'kind' = 'sentence'
      and (source ->> 'documentId')::bigint = ${documentId}
    order by (source ->> 'versionId')::bigint, (source ->> 'start')::int, id limit ${limit}`.execute(tx.db);
  return figuresByIds(
    tx,
    rows.map((row) => row.id),
  );
}
