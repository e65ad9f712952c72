import { defineCommand } from '../../../kernel/command/index.ts';
import type { WriteTx } from '../../../kernel/db/index.ts';
import { closed, conflict } from '../../../kernel/errors/index.ts';
import { formatDateTime } from '../../../kernel/time/index.ts';
import { acceptCitation } from './accept-citation.ts';
import { acceptorOf, lockProposal, type ProposalRow, proposalRow, settledView } from './proposal-row.ts';

export interface SettleProposalInput {
  proposalId: number;
  /** The fields of the correction form; absent: accepted as proposed. */
  fields?: URLSearchParams;
  /** The key of the acceptor, where several take proposals of this kind; absent: the first. */
  as?: string;
  /** The batch that it is accepted in. */
  batchId?: number;
}

export interface Settlement {
  kind: string;
  id: number;
  /** Where the record is shown, inside the authority. */
  href: string;
}

/**
 * Accepts a proposal: the acceptor of its kind writes the record in this transaction, the citation becomes a relation.
 * Nothing becomes a record without this. Throws `conflict` when somebody settled it first, `invalid` with the problems
 * of the correction form, `closed` for a kind that nothing accepts.
 */
export const settleProposal = defineCommand({
  name: 'documents.settle-proposal',
  permission: 'documents.settle',
  unit: async (input: SettleProposalInput, tx) => (await proposalRow(tx, input.proposalId)).unit_id,
  async run(tx, input): Promise<Settlement> {
    const row = await lockProposal(tx, input.proposalId);
    await mustBeOpen(tx, row);
    const result = await accept(tx, row, input);
    const corrected = input.fields ? Object.fromEntries(input.fields) : null;
    await tx.db
      .updateTable('documents.proposal')
      .set({
        state: 'accepted',
        corrected: corrected === null ? null : JSON.stringify(corrected),
        result_kind: result.kind,
        result_id: result.id,
        settled_by: tx.actor.userId,
        settled_at: tx.now,
        changed_at: tx.now,
        batch_id: input.batchId ?? null,
      })
      .where('authority_id', '=', tx.authorityId)
      .where('id', '=', row.id)
      .execute();
    await tx.audit({
      subject: 'documents.proposal',
      subjectId: row.id,
      unitId: row.unit_id,
      before: { state: 'open', kind: row.kind, quote: row.quote, data: row.data },
      after: { state: 'accepted', corrected, result: { kind: result.kind, id: result.id } },
    });
    return result;
  },
});

async function accept(tx: WriteTx, row: ProposalRow, { as, fields }: SettleProposalInput): Promise<Settlement> {
  if (row.kind === 'citation') return acceptCitation(tx, row, fields);
  const acceptor = acceptorOf(tx, row.kind, as);
  if (!acceptor) throw closed('Loại đề xuất này chưa nhận được. Bỏ hoặc để lại.');
  await tx.require(acceptor.permission, 'any');
  const made = await acceptor.accept(tx, settledView(row), fields ?? new URLSearchParams());
  return { ...made, href: acceptor.href(made) };
}

/** Throws a sentence that says who was first and what they did. */
export async function mustBeOpen(tx: WriteTx, row: ProposalRow): Promise<void> {
  if (row.state === 'open') return;
  const entry = await tx.db
    .selectFrom('kernel.audit')
    .select('actor_name')
    .where('authority_id', '=', tx.authorityId)
    .where('subject', '=', 'documents.proposal')
    .where('subject_id', '=', String(row.id))
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  const what = { accepted: 'nhận', merged: 'gộp' }[row.state] ?? 'bỏ';
  const when = row.settled_at ? ` lúc ${formatDateTime(row.settled_at)}` : '';
  throw conflict(
    `Đề xuất ${row.no} đã được ${entry?.actor_name ?? 'người khác'} ${what}${when}. Không có gì thay đổi thêm.`,
  );
}
