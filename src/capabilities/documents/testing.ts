import type { ProposalAcceptor } from '../../contracts/index.ts';
import type { WriteTx } from '../../kernel/db/index.ts';
import { invalid } from '../../kernel/errors/index.ts';
import { error } from '../../kernel/problems/index.ts';
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

/**
 * Stands in for targets: its records are abbreviations, which nothing else in these tests writes. It refuses the value
 * "sai", and a sentence that begins with it.
 */
export const wordAcceptor: ProposalAcceptor = {
  kind: 'target',
  permission: 'targets.set',
  label: 'Nhận chỉ tiêu',
  preview: async (_tx, { quote }) => ({ will: quote, problems: quote.startsWith('sai') ? ['Giá trị sai.'] : [] }),
  form: async () => '<input name="name">',
  async accept(tx, proposal, fields) {
    await tx.db
      .insertInto('documents.abbreviation')
      .values({
        authority_id: tx.authorityId,
        short: `p${proposal.proposalId}`,
        long: fields.get('name') ?? proposal.quote,
      })
      .execute();
    if (fields.get('value') === 'sai' || proposal.quote.startsWith('sai'))
      throw invalid([error('value', 'Giá trị sai.', { kind: 'field', name: 'value' })]);
    return { kind: 'targets.target', id: proposal.proposalId };
  },
  async undo(tx, result) {
    await tx.db
      .deleteFrom('documents.abbreviation')
      .where('authority_id', '=', tx.authorityId)
      .where('short', '=', `p${result.id}`)
      .execute();
  },
  href: (result) => `/chi-tieu/${result.id}`,
};
