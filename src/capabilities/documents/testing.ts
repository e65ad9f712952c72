import type { WriteTx } from '../../kernel/db/index.ts';
import { type AddDocumentInput, addDocument } from './commands/add-document.ts';
import { storeReading } from './commands/store-reading.ts';
import type { FoundProposal } from './domain/from-reading.ts';

let count = 0;

/**
 * A document that completes itself: a plan of the Sở, with text when `text` is given. Returns both ids; without text
 * `versionId` is 0.
 */
export async function buildDocument(
  tx: WriteTx,
  given: Partial<AddDocumentInput> & { text?: string } = {},
): Promise<{ documentId: number; versionId: number }> {
  count += 1;
  const { text, ...fields } = given;
  const made = await addDocument(tx, {
    family: 'state',
    type: 'ke_hoach',
    symbol: `${100 + count}/KH-SGDĐT`,
    issuedOn: '2020-05-12',
    issuer: 'Sở Giáo dục và Đào tạo',
    subject: `Kế hoạch thử số ${count}`,
    ...(text !== undefined && { version: { text, source: 'pasted' as const } }),
    ...fields,
  });
  return { documentId: made.documentId, versionId: made.versionId ?? 0 };
}

/** Proposals as the reader would leave them, at the places where the quotes stand in the text. Returns their ids. */
export async function buildProposals(
  tx: WriteTx,
  versionId: number,
  proposals: (Partial<FoundProposal> & Pick<FoundProposal, 'kind' | 'quote'>)[],
): Promise<number[]> {
  const { text } = await tx.db
    .selectFrom('documents.version')
    .select('text')
    .where('authority_id', '=', tx.authorityId)
    .where('id', '=', versionId)
    .executeTakeFirstOrThrow();
  const found = proposals.map((proposal) => {
    const start = proposal.start ?? text.indexOf(proposal.quote);
    return { data: {}, ...proposal, start, end: proposal.end ?? start + proposal.quote.length };
  });
  await storeReading(tx, { versionId, proposals: found, findings: [], error: null });
  const rows = await tx.db
    .selectFrom('documents.proposal')
    .select('id')
    .where('authority_id', '=', tx.authorityId)
    .where('version_id', '=', versionId)
    .orderBy('no')
    .execute();
  return rows.map((row) => row.id);
}
