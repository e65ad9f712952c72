import type { ReadTx } from '../../../kernel/db/index.ts';
import { citationHref } from '../domain/citation.ts';
import { paragraphAt } from './citation-view.ts';

/** Another place at which a text says what became a record. */
export interface Mention {
  quote: string;
  /** null: the paragraph is not known. */
  paragraph: number | null;
  /** Inside the authority. */
  href: string;
}

/** Where else the texts say what became this record: the proposals that were merged into the one it was made of. */
export async function mentionsOf(tx: ReadTx, result: { kind: string; id: number }): Promise<Mention[]> {
  const rows = await tx.db
    .selectFrom('documents.proposal as p')
    .innerJoin('documents.proposal as lead', (join) =>
      join
        .onRef('lead.authority_id', '=', 'p.authority_id')
        .onRef('lead.version_id', '=', 'p.version_id')
        .onRef('lead.no', '=', 'p.merged_into'),
    )
    .innerJoin('documents.version as v', (join) =>
      join.onRef('v.authority_id', '=', 'p.authority_id').onRef('v.id', '=', 'p.version_id'),
    )
    .select(['p.version_id', 'p.start', 'p.end', 'p.quote', 'v.document_id'])
    .where('lead.authority_id', '=', tx.authorityId)
    .where('lead.result_kind', '=', result.kind)
    .where('lead.result_id', '=', result.id)
    .orderBy('p.start')
    .limit(50)
    .execute();
  const found: Mention[] = [];
  for (const row of rows)
    found.push({
      quote: row.quote,
      paragraph: await paragraphAt(tx, row.version_id, row.start),
      href: citationHref({ documentId: row.document_id, versionId: row.version_id, start: row.start, end: row.end }),
    });
  return found;
}
