import type { ReadTx } from '../../../kernel/db/index.ts';
import { documentTitle } from '../domain/title.ts';
import { documentCards } from './document-card.ts';
import { headCondition } from './head-condition.ts';
import { searchPlan } from './search-plan.ts';

/** Documents for a select: those whose symbol, type, issuer or subject fits the query, newest first. Labels are titles. */
export async function documentOptions(tx: ReadTx, query = '', limit = 200): Promise<{ id: number; label: string }[]> {
  const plan = await searchPlan(tx, query);
  const rows = await tx.db
    .selectFrom('documents.document as d')
    .select('d.id')
    .where('d.authority_id', '=', tx.authorityId)
    .$if(plan.parts.length > 0, (q) => q.where(headCondition(plan)))
    .orderBy('d.issued_on', (order) => order.desc().nullsLast())
    .orderBy('d.id', 'desc')
    .limit(limit)
    .execute();
  const cards = await documentCards(
    tx,
    rows.map((row) => row.id),
  );
  return rows.flatMap((row) => {
    const card = cards.get(row.id);
    if (!card) return [];
    const title = documentTitle(card);
    return { id: row.id, label: card.symbol && card.subject ? `${title}: ${card.subject.slice(0, 80)}` : title };
  });
}
