import { defineCommand } from '../../../kernel/command/index.ts';
import { conflict, invalid } from '../../../kernel/errors/index.ts';
import { error } from '../../../kernel/problems/index.ts';
import { today } from '../../../kernel/time/index.ts';
import { lockTarget, target } from '../queries/targets.ts';

export interface CancelTarget {
  targetId: number;
  reason: string;
}

/** Takes a target back: entered by mistake, or withdrawn by a decision. It stays in the log. Cancelling twice changes nothing. */
export const cancelTarget = defineCommand({
  name: 'targets.cancel-target',
  permission: 'targets.set',
  unit: async (input: CancelTarget, tx) => (await target(tx, input.targetId)).unitId,
  async run(tx, { reason, targetId }): Promise<void> {
    const was = await lockTarget(tx, targetId);
    if (was.state === 'cancelled') return tx.unchanged();
    if (was.state !== 'active') throw conflict('Chỉ tiêu này đã đóng hoặc đã chuyển.');
    if (reason.trim() === '')
      throw invalid([error('no_reason', 'Ghi vì sao hủy chỉ tiêu.', { kind: 'field', name: 'reason' })]);
    await tx.db
      .updateTable('targets.target')
      .set({ state: 'cancelled', closed_on: today(undefined, tx.now), closed_reason: reason.trim() })
      .where('authority_id', '=', tx.authorityId)
      .where('id', '=', targetId)
      .execute();
    await tx.audit({
      subject: 'targets.target',
      subjectId: targetId,
      unitId: was.unitId,
      before: { state: was.state },
      after: { state: 'cancelled' },
      note: reason.trim(),
    });
  },
});
