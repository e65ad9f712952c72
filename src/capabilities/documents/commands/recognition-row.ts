import type { ReadTx, WriteTx } from '../../../kernel/db/index.ts';
import { notFound } from '../../../kernel/errors/index.ts';

/** The unit that keeps the document a recognition is for; null: a new document, the authority as a whole. */
export async function unitOfRecognition(tx: ReadTx, recognitionId: number): Promise<number | null> {
  const row = await tx.db
    .selectFrom('documents.recognition as r')
    .leftJoin('documents.document as d', (join) =>
      join.onRef('d.authority_id', '=', 'r.authority_id').onRef('d.id', '=', 'r.document_id'),
    )
    .select(['d.unit_id'])
    .where('r.authority_id', '=', tx.authorityId)
    .where('r.id', '=', recognitionId)
    .executeTakeFirst();
  if (!row) throw notFound('Không có lần nhận dạng này.');
  return row.unit_id;
}

/** The row, locked until the transaction ends. */
export async function lockRecognition(tx: WriteTx, recognitionId: number) {
  const row = await tx.db
    .selectFrom('documents.recognition')
    .selectAll()
    .where('authority_id', '=', tx.authorityId)
    .where('id', '=', recognitionId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw notFound('Không có lần nhận dạng này.');
  return row;
}
