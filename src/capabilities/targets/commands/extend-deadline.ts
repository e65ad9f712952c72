import { taskChanged } from '../../../contracts/index.ts';
import { defineCommand } from '../../../kernel/command/index.ts';
import { closed, invalid } from '../../../kernel/errors/index.ts';
import { error } from '../../../kernel/problems/index.ts';
import { formatDate, type IsoDate, isIsoDate } from '../../../kernel/time/index.ts';
import { lockTask, task } from '../queries/tasks.ts';
import { writeNote } from './task-row.ts';

export interface ExtendDeadline {
  taskId: number;
  deadline: IsoDate;
  reason: string;
}

/** Puts a deadline off, with a reason, by who may assign the task. The story of the task keeps the old day. */
export const extendDeadline = defineCommand({
  name: 'targets.extend-deadline',
  permission: 'tasks.assign',
  unit: async (input: ExtendDeadline, tx) => (await task(tx, input.taskId)).leadUnitId,
  async run(tx, { deadline, reason, taskId }): Promise<void> {
    const was = await lockTask(tx, taskId);
    if (was.state === 'done' || was.state === 'cancelled')
      throw closed(was.state === 'done' ? 'Nhiệm vụ đã hoàn thành.' : 'Nhiệm vụ đã hủy.');
    const problems = [];
    if (!isIsoDate(deadline) || (was.deadline !== null && deadline <= was.deadline))
      problems.push(
        error('not_later', was.deadline ? `Hạn mới phải sau ${formatDate(was.deadline)}.` : 'Ghi ngày hạn mới.', {
          kind: 'field',
          name: 'newDeadline',
        }),
      );
    if (reason.trim() === '')
      problems.push(error('no_reason', 'Ghi vì sao gia hạn.', { kind: 'field', name: 'extendReason' }));
    if (problems.length > 0) throw invalid(problems);
    await tx.db
      .updateTable('targets.task')
      .set({ deadline, ...(['regular', 'none'].includes(was.deadlineKind) && { deadline_kind: 'fixed' }) })
      .where('authority_id', '=', tx.authorityId)
      .where('id', '=', taskId)
      .execute();
    const from = was.deadline ? ` từ ${formatDate(was.deadline)}` : '';
    await writeNote(tx, taskId, `Gia hạn${from} đến ${formatDate(deadline)}. Lý do: ${reason.trim()}`);
    await tx.audit({
      subject: 'targets.task',
      subjectId: taskId,
      unitId: was.leadUnitId,
      before: { deadline: was.deadline },
      after: { deadline },
      note: reason.trim(),
    });
    await tx.emit(taskChanged, { taskId, state: was.state });
  },
});
