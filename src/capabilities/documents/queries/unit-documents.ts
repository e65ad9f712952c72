import type { ReadTx } from '../../../kernel/db/index.ts';
import { cardOf, type DocumentCard } from './document-card.ts';

/** Documents that a unit keeps or has issued, newest first, and how many there are in all. */
export async function unitDocuments(
  tx: ReadTx,
  unitId: number,
  limit = 8,
): Promise<{ documents: DocumentCard[]; total: number }> {
  const rows = await tx.db
    .selectFrom('documents.document')
    .selectAll()
    .select((eb) => eb.fn.countAll<number>().over().as('total'))
    .where('authority_id', '=', tx.authorityId)
    .where((eb) => eb.or([eb('unit_id', '=', unitId), eb('issuer_unit_id', '=', unitId)]))
    .orderBy('issued_on', (order) => order.desc().nullsLast())
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return { documents: rows.map(cardOf), total: rows[0]?.total ?? 0 };
}
