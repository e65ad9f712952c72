import { defineCommand } from '../../../kernel/command/index.ts';
import type { WriteTx } from '../../../kernel/db/index.ts';
import { invalid, notFound } from '../../../kernel/errors/index.ts';
import { error } from '../../../kernel/problems/index.ts';
import { formatDate, type IsoDate } from '../../../kernel/time/index.ts';

/** Closes a round: nothing more is entered or sent; what was sent can still be decided. */
export const closeRound = defineCommand({
  name: 'collection.close-round',
  permission: 'collection.design',
  unit: () => null,
  async run(tx, input: { roundId: number }): Promise<void> {
    const before = await lockRound(tx, input.roundId);
    if (before.state === 'closed') return tx.unchanged();
    await change(tx, input.roundId, { state: 'closed', due_on: before.due_on });
    await tx.audit({
      subject: 'collection.round',
      subjectId: input.roundId,
      before: { state: 'open' },
      after: { state: 'closed' },
    });
  },
});

/** Opens a closed round again, or moves the due date of an open one. */
export const reopenRound = defineCommand({
  name: 'collection.reopen-round',
  permission: 'collection.design',
  unit: () => null,
  async run(tx, input: { roundId: number; dueOn: IsoDate | null }): Promise<void> {
    const before = await lockRound(tx, input.roundId);
    const dueOn = input.dueOn ?? before.due_on;
    if (dueOn < before.opens_on)
      throw invalid([
        error('due_before', `Hạn gửi phải từ ngày mở kỳ ${formatDate(before.opens_on)} trở đi.`, {
          kind: 'field',
          name: 'dueOn',
        }),
      ]);
    if (before.state === 'open' && dueOn === before.due_on) return tx.unchanged();
    await change(tx, input.roundId, { state: 'open', due_on: dueOn });
    await tx.audit({
      subject: 'collection.round',
      subjectId: input.roundId,
      before: { state: before.state, dueOn: before.due_on },
      after: { state: 'open', dueOn },
    });
  },
});

async function lockRound(tx: WriteTx, id: number) {
  const row = await tx.db
    .selectFrom('collection.round')
    .select(['state', 'opens_on', 'due_on'])
    .where('authority_id', '=', tx.authorityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw notFound('Không có kỳ báo cáo này.');
  return row;
}

async function change(tx: WriteTx, id: number, set: { state: string; due_on: IsoDate }): Promise<void> {
  await tx.db
    .updateTable('collection.round')
    .set(set)
    .where('authority_id', '=', tx.authorityId)
    .where('id', '=', id)
    .execute();
}
