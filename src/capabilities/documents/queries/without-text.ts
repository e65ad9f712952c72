import { sql } from 'kysely';
import type { ReadTx } from '../../../kernel/db/index.ts';
import { type DocumentCard, documentCards } from './document-card.ts';

/** An entry that others rest on and whose text nobody has brought yet. */
export interface WithoutText {
  card: DocumentCard;
  /** Documents that name it or rest on it. */
  namedBy: number;
}

/** Entries without any text that other documents are joined to, most joined first. */
export async function documentsWithoutText(
  tx: ReadTx,
  page: { limit: number; offset: number },
): Promise<{ rows: WithoutText[]; total: number }> {
  const { rows } = await sql<{ id: number; named: number; total: number }>`
    select d.id, count(distinct r.document_id)::int as named, count(*) over ()::int as total
    from documents.document d
    join documents.relation r on r.authority_id = d.authority_id and r.target_id = d.id
    where d.authority_id = ${tx.authorityId}
      and not exists (select from documents.version v where v.authority_id = d.authority_id and v.document_id = d.id)
    group by d.id
    order by named desc, d.id
    limit ${page.limit} offset ${page.offset}`.execute(tx.db);
  const cards = await documentCards(
    tx,
    rows.map((row) => row.id),
  );
  return {
    total: rows[0]?.total ?? 0,
    rows: rows.flatMap(({ id, named }) => {
      const card = cards.get(id);
      return card ? [{ card, namedBy: named }] : [];
    }),
  };
}
