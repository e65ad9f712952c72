import { taskChanged } from '../../../contracts/index.ts';
import { defineCommand } from '../../../kernel/command/index.ts';
import { conflict, invalid } from '../../../kernel/errors/index.ts';
import { error } from '../../../kernel/problems/index.ts';
import { lockTask, task } from '../queries/tasks.ts';
import { writeNote } from './task-row.ts';

export interface CancelTask {
  taskId: number;
  reason: string;
}

/** Takes a task back, with a reason. A finished one cannot be cancelled; cancelling twice changes nothing. */
export const cancelTask = defineCommand({
  name: 'targets.cancel-task',
  permission: 'tasks.assign',
  unit: async (input: CancelTask, tx) => (await task(tx, input.taskId)).leadUnitId,
  async run(tx, { reason, taskId }): Promise<void> {
    const was = await lockTask(tx, taskId);
    if (was.state === 'cancelled') return tx.unchanged();
    if (was.state === 'done') throw conflict('Nhiệm vụ đã hoàn thành, không hủy được.');
    if (reason.trim() === '')
      throw invalid([error('no_reason', 'Ghi vì sao hủy nhiệm vụ.', { kind: 'field', name: 'reason' })]);
    await tx.db
      .updateTable('targets.task')
      .set({ state: 'cancelled', state_reason: reason.trim() })
      .where('authority_id', '=', tx.authorityId)
      .where('id', '=', taskId)
      .execute();
    await writeNote(tx, taskId, `Hủy. Lý do: ${reason.trim()}`, 'cancelled');
    await tx.audit({
      subject: 'targets.task',
      subjectId: taskId,
      unitId: was.leadUnitId,
      before: { state: was.state },
      after: { state: 'cancelled' },
      note: reason.trim(),
    });
    await tx.emit(taskChanged, { taskId, state: 'cancelled' });
  },
});
