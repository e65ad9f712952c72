import { defineCommand } from '../../../kernel/command/index.ts';
import type { WriteTx } from '../../../kernel/db/index.ts';
import { notFound } from '../../../kernel/errors/index.ts';
import { citationPlaces } from '../queries/citation-places.ts';
import { citedDocument } from '../queries/cited-documents.ts';
import { proposalRow } from './proposal-row.ts';
import { settleProposal } from './settle-proposal.ts';

export interface LinkCitationsInput {
  /** Any open place that names the document. */
  proposalId: number;
  /** As in the correction form of one citation; absent: the only entry of the registry that fits. */
  fields?: URLSearchParams;
}

export interface LinkedCitations {
  targetId: number;
  /** Places joined now. */
  linked: number;
  /** Places in documents that this person may not settle; they stay open. */
  left: number;
}

/** More places than this are joined in several goes. */
const MOST = 500;

/**
 * Joins every open place that names one document to its entry in the registry, or writes the entry first: all in one
 * transaction, each place settled as on the reading page. Throws `invalid` with the problems of the fields, `notFound`
 * when the places have been settled meanwhile.
 */
export const linkCitations = defineCommand({
  name: 'documents.link-citations',
  permission: 'documents.settle',
  unit: async (input: LinkCitationsInput, tx) => (await proposalRow(tx, input.proposalId)).unit_id,
  async run(tx, { proposalId, fields }): Promise<LinkedCitations> {
    const group = await citedDocument(tx, proposalId);
    if (!group) throw notFound('Các chỗ nhắc đến văn bản này đã được xử lý.');
    const others = group.proposalIds.filter((id) => id !== proposalId).slice(0, MOST);
    const targetId = await targetOf(tx, await settleProposal(tx, { proposalId, ...(fields && { fields }) }));
    const relation = fields?.get('relation') || 'cites';
    let linked = 1;
    let left = group.proposalIds.length - 1 - others.length;
    for (const place of await citationPlaces(tx, others)) {
      if (!(await tx.may('documents.settle', place.card.unitId))) {
        left += 1;
        continue;
      }
      await settleProposal(tx, {
        proposalId: place.proposalId,
        fields: new URLSearchParams({ relation, targetId: String(targetId) }),
      });
      linked += 1;
    }
    await tx.audit({ subject: 'documents.document', subjectId: targetId, after: { linkedPlaces: linked, left } });
    return { targetId, linked, left };
  },
});

/** The entry that a settled citation was joined to. */
async function targetOf(tx: WriteTx, settled: { kind: string; id: number }): Promise<number> {
  if (settled.kind === 'document') return settled.id;
  const relation = await tx.db
    .selectFrom('documents.relation')
    .select('target_id')
    .where('authority_id', '=', tx.authorityId)
    .where('id', '=', settled.id)
    .executeTakeFirstOrThrow();
  return relation.target_id;
}
