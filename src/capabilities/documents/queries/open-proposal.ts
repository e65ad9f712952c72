import type { ReadTx } from '../../../kernel/db/index.ts';
import { pageOfParagraph } from '../domain/paragraphs.ts';
import { paragraphAt } from './citation-view.ts';

/** The page of the reading page on which an offset of the text stands. */
export async function pageOfOffset(tx: ReadTx, versionId: number, offset: number): Promise<number> {
  return pageOfParagraph((await paragraphAt(tx, versionId, offset)) ?? 1);
}

/** How many proposals of a version wait for a person. */
export async function openCount(tx: ReadTx, versionId: number): Promise<number> {
  const row = await tx.db
    .selectFrom('documents.proposal')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('authority_id', '=', tx.authorityId)
    .where('version_id', '=', versionId)
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow();
  return row.n;
}
