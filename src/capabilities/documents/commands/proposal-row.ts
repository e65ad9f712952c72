import { type ProposalAcceptor, proposalAcceptor, type SettledProposal } from '../../../contracts/index.ts';
import type { ReadTx, WriteTx } from '../../../kernel/db/index.ts';
import { notFound } from '../../../kernel/errors/index.ts';

/** A proposal with the document it stands in. */
export type ProposalRow = Awaited<ReturnType<typeof proposalRow>>;

/** Reads a proposal; throws `notFound` for one that is not there (or that the reader no longer proposes). */
export async function proposalRow(tx: ReadTx, proposalId: number) {
  const row = await tx.db
    .selectFrom('documents.proposal as p')
    .innerJoin('documents.version as v', (join) =>
      join.onRef('v.authority_id', '=', 'p.authority_id').onRef('v.id', '=', 'p.version_id'),
    )
    .innerJoin('documents.document as d', (join) =>
      join.onRef('d.authority_id', '=', 'v.authority_id').onRef('d.id', '=', 'v.document_id'),
    )
    .selectAll('p')
    .select(['v.document_id', 'd.unit_id'])
    .where('p.authority_id', '=', tx.authorityId)
    .where('p.id', '=', proposalId)
    .executeTakeFirst();
  if (!row) throw notFound('Đề xuất này không còn: văn bản đã được đọc lại.');
  return row;
}

/** Locks the row first, so that of two people who settle at once the second sees what the first has done. */
export async function lockProposal(tx: WriteTx, proposalId: number): Promise<ProposalRow> {
  await tx.db
    .selectFrom('documents.proposal')
    .select('id')
    .where('authority_id', '=', tx.authorityId)
    .where('id', '=', proposalId)
    .forUpdate()
    .execute();
  return proposalRow(tx, proposalId);
}

/** The proposal as acceptors get it; `typed` are fields that a person filled in before, for showing a form again. */
export function settledView(row: ProposalRow, typed?: URLSearchParams): SettledProposal {
  return {
    proposalId: row.id,
    documentId: row.document_id,
    versionId: row.version_id,
    unitId: row.unit_id,
    start: row.start,
    end: row.end,
    quote: row.quote,
    data: { ...(row.data as Record<string, unknown>), ...(typed && { fields: Object.fromEntries(typed) }) },
  };
}

/** Who turns proposals of a kind into records: the one with this key, or the first; undefined when no capability does. */
export function acceptorOf(tx: ReadTx, kind: string, key?: string): ProposalAcceptor | undefined {
  const all = tx.slots.all(proposalAcceptor).filter((acceptor) => acceptor.kind === kind);
  return key ? all.find((acceptor) => keyOf(acceptor) === key) : all[0];
}

export const keyOf = (acceptor: ProposalAcceptor): string => acceptor.key ?? acceptor.kind;

/** Who made this record of a proposal of this kind, and can show it or take it back. */
export function makerOf(
  acceptors: readonly ProposalAcceptor[],
  kind: string,
  result: { kind: string },
): ProposalAcceptor | undefined {
  const all = acceptors.filter((acceptor) => acceptor.kind === kind);
  return all.find((acceptor) => (acceptor.makes ?? acceptor.kind) === result.kind) ?? all[0];
}

/** The unit that settling in this version is permitted by. */
export async function unitOfVersion(tx: ReadTx, versionId: number): Promise<number | null> {
  const row = await tx.db
    .selectFrom('documents.version as v')
    .innerJoin('documents.document as d', (join) =>
      join.onRef('d.authority_id', '=', 'v.authority_id').onRef('d.id', '=', 'v.document_id'),
    )
    .select('d.unit_id')
    .where('v.authority_id', '=', tx.authorityId)
    .where('v.id', '=', versionId)
    .executeTakeFirst();
  if (!row) throw notFound('Không có bản văn bản này.');
  return row.unit_id;
}
