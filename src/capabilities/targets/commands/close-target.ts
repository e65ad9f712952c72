import { defineCommand } from '../../../kernel/command/index.ts';
import { conflict, invalid } from '../../../kernel/errors/index.ts';
import { error } from '../../../kernel/problems/index.ts';
import type { IsoDate } from '../../../kernel/time/index.ts';
import { target } from '../queries/targets.ts';

export interface CloseTarget {
  targetId: number;
  on: IsoDate;
  reason: string;
  /** The target of a successor that carries on; null: nobody does. */
  transferredTo: number | null;
  /** By a decision that takes the promise back, rather than because its bearer is gone. */
  cancelled?: boolean;
}

/** Ends a target before its time: its bearer was abolished, it was handed to a successor, or a decision took it back. */
export const closeTarget = defineCommand({
  name: 'targets.close-target',
  permission: 'targets.set',
  unit: async (input: CloseTarget, tx) => (await target(tx, input.targetId)).unitId,
  async run(tx, input): Promise<void> {
    const before = await target(tx, input.targetId);
    if (before.state !== 'active') throw conflict('Chỉ tiêu này đã đóng.');
    if (input.reason.trim() === '')
      throw invalid([error('no_reason', 'Ghi vì sao đóng chỉ tiêu.', { kind: 'field', name: 'reason' })]);
    const state = input.transferredTo ? 'transferred' : input.cancelled ? 'cancelled' : 'closed';
    await tx.db
      .updateTable('targets.target')
      .set({ state, closed_on: input.on, closed_reason: input.reason, successor_id: input.transferredTo })
      .where('authority_id', '=', tx.authorityId)
      .where('id', '=', input.targetId)
      .execute();
    await tx.audit({
      subject: 'targets.target',
      subjectId: input.targetId,
      unitId: before.unitId,
      before: { state: before.state },
      after: { state, closedOn: input.on, successorId: input.transferredTo },
      note: input.reason,
    });
  },
});
