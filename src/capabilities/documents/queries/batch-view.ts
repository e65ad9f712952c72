import { proposalAcceptor } from '../../../contracts/index.ts';
import type { ReadTx } from '../../../kernel/db/index.ts';
import { notFound } from '../../../kernel/errors/index.ts';
import { makerOf } from '../commands/proposal-row.ts';

export interface BatchView {
  id: number;
  versionId: number;
  kind: 'accept' | 'merge';
  madeBy: string;
  madeAt: Date;
  undoneAt: Date | null;
  left: { no: number; message: string }[];
  /** What it settled and what is still so, in the order of the text. */
  settled: { no: number; kind: string; quote: string; mergedInto: number | null; href: string | null }[];
}

/** A batch of a document; `not_found` for one of another. */
export async function batchView(tx: ReadTx, documentId: number, batchId: number): Promise<BatchView> {
  const batch = await tx.db
    .selectFrom('documents.batch as b')
    .innerJoin('documents.version as v', (join) =>
      join.onRef('v.authority_id', '=', 'b.authority_id').onRef('v.id', '=', 'b.version_id'),
    )
    .selectAll('b')
    .where('b.authority_id', '=', tx.authorityId)
    .where('b.id', '=', batchId)
    .where('v.document_id', '=', documentId)
    .executeTakeFirst();
  if (!batch) throw notFound('Không có lần nhận này.');
  const rows = await tx.db
    .selectFrom('documents.proposal')
    .select(['no', 'kind', 'quote', 'merged_into', 'result_kind', 'result_id'])
    .where('authority_id', '=', tx.authorityId)
    .where('batch_id', '=', batchId)
    .orderBy('start')
    .orderBy('no')
    .execute();
  const acceptors = tx.slots.all(proposalAcceptor);
  return {
    id: batch.id,
    versionId: batch.version_id,
    kind: batch.kind as BatchView['kind'],
    madeBy: batch.made_by_name,
    madeAt: batch.made_at,
    undoneAt: batch.undone_at,
    left: batch.left_open as BatchView['left'],
    settled: rows.map((row) => {
      const result = row.result_kind && row.result_id !== null ? { kind: row.result_kind, id: row.result_id } : null;
      return {
        no: row.no,
        kind: row.kind,
        quote: row.quote,
        mergedInto: row.merged_into,
        href:
          result === null
            ? null
            : row.kind === 'citation'
              ? `/van-ban/${documentId}#quan-he`
              : (makerOf(acceptors, row.kind, result)?.href(result) ?? null),
      };
    }),
  };
}
