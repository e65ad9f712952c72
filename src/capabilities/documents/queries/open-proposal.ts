import type { ReadTx } from '../../../kernel/db/index.ts';
import { paragraphAt } from './citation-view.ts';
import { pageOfParagraph } from './reading-view.ts';

/** The number of the next open proposal at or after a place of the text, else the first open one; null: none is left. */
export async function nextOpen(
  tx: ReadTx,
  versionId: number,
  after: { start: number; no: number },
  kind: string | null,
): Promise<number | null> {
  const open = tx.db
    .selectFrom('documents.proposal')
    .select('no')
    .where('authority_id', '=', tx.authorityId)
    .where('version_id', '=', versionId)
    .where('state', '=', 'open')
    .$if(kind !== null, (query) => query.where('kind', '=', kind))
    .orderBy('start')
    .orderBy('no')
    .limit(1);
  const later = await open
    .where((eb) =>
      eb.or([eb('start', '>', after.start), eb.and([eb('start', '=', after.start), eb('no', '>', after.no)])]),
    )
    .executeTakeFirst();
  return (later ?? (await open.executeTakeFirst()))?.no ?? null;
}

/** The page of the reading page on which a proposal stands; 1 when there is none of that number. */
export async function pageOfProposal(tx: ReadTx, versionId: number, no: number): Promise<number> {
  const row = await tx.db
    .selectFrom('documents.proposal')
    .select('start')
    .where('authority_id', '=', tx.authorityId)
    .where('version_id', '=', versionId)
    .where('no', '=', no)
    .executeTakeFirst();
  return row ? pageOfOffset(tx, versionId, row.start) : 1;
}

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
