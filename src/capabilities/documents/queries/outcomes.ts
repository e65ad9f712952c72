import { proposalAcceptor } from '../../../contracts/index.ts';
import type { ReadTx } from '../../../kernel/db/index.ts';
import { makerOf } from '../commands/proposal-row.ts';

/** What became of a sentence: the record that a person made of it. */
export interface Outcome {
  kind: string;
  versionId: number;
  no: number;
  start: number;
  end: number;
  quote: string;
  result: { kind: string; id: number };
  /** Inside the authority; null when nothing shows such records. */
  href: string | null;
  settledAt: Date | null;
}

/** The records made from a document, in the order of the text, and how many there are of each kind. */
export async function outcomesOf(
  tx: ReadTx,
  documentId: number,
  limit = 50,
): Promise<{ outcomes: Outcome[]; counts: Record<string, number> }> {
  const accepted = tx.db
    .selectFrom('documents.proposal as p')
    .innerJoin('documents.version as v', (join) =>
      join.onRef('v.authority_id', '=', 'p.authority_id').onRef('v.id', '=', 'p.version_id'),
    )
    .where('p.authority_id', '=', tx.authorityId)
    .where('v.document_id', '=', documentId)
    .where('p.state', '=', 'accepted');
  const rows = await accepted
    .selectAll('p')
    .where('p.kind', '<>', 'citation')
    .orderBy('p.version_id', 'desc')
    .orderBy('p.start')
    .limit(limit)
    .execute();
  const counted = await accepted
    .select(['p.kind', (eb) => eb.fn.countAll<number>().as('n')])
    .groupBy('p.kind')
    .execute();
  const acceptors = tx.slots.all(proposalAcceptor);
  return {
    counts: Object.fromEntries(counted.map((row) => [row.kind, row.n])),
    outcomes: rows.flatMap((row) => {
      if (row.result_kind === null || row.result_id === null) return [];
      const result = { kind: row.result_kind, id: row.result_id };
      return {
        kind: row.kind,
        versionId: row.version_id,
        no: row.no,
        start: row.start,
        end: row.end,
        quote: row.quote,
        result,
        href: makerOf(acceptors, row.kind, result)?.href(result) ?? null,
        settledAt: row.settled_at,
      };
    }),
  };
}
