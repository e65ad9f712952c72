import { taskChanged } from '../../../contracts/index.ts';
import { defineCommand } from '../../../kernel/command/index.ts';
import { closed, invalid } from '../../../kernel/errors/index.ts';
import { error } from '../../../kernel/problems/index.ts';
import { changesBetween } from '../domain/changes.ts';
import { checkTask, type TaskDraft } from '../domain/task.ts';
import { lockTask, task } from '../queries/tasks.ts';
import { taskColumns, writeCoUnits } from './task-row.ts';

export interface ChangeTask {
  taskId: number;
  /** The whole task as it shall be. A later deadline is an extension and has a command of its own. */
  draft: Omit<TaskDraft, 'citation' | 'position' | 'sample'>;
}

/** Changes a task: who, what, product, who decides. A deadline may be set or brought forward here, not put off. */
export const changeTask = defineCommand({
  name: 'targets.change-task',
  permission: 'tasks.assign',
  unit: async (input: ChangeTask, tx) => (await task(tx, input.taskId)).leadUnitId,
  async run(tx, { draft, taskId }): Promise<void> {
    const was = await lockTask(tx, taskId);
    if (was.state === 'cancelled') throw closed('Nhiệm vụ đã hủy nên không sửa được nữa.');
    await tx.require('tasks.assign', draft.leadUnitId);
    const problems = checkTask(draft).filter((p) => p.severity === 'error');
    const later = was.deadline !== null && (draft.deadline == null || draft.deadline > was.deadline);
    if (later)
      problems.push(
        error('needs_extension', 'Lùi hoặc bỏ hạn thì dùng “Gia hạn” và ghi lý do.', {
          kind: 'field',
          name: 'deadline',
        }),
      );
    if (problems.length > 0) throw invalid(problems);
    const changes = changesBetween({ ...was }, { ...draft });
    if (changes === null) return tx.unchanged();
    await tx.db
      .updateTable('targets.task')
      .set(taskColumns(draft))
      .where('authority_id', '=', tx.authorityId)
      .where('id', '=', taskId)
      .execute();
    await writeCoUnits(tx, taskId, draft.coUnitIds ?? []);
    await tx.audit({ subject: 'targets.task', subjectId: taskId, unitId: draft.leadUnitId, ...changes });
    await tx.emit(taskChanged, { taskId, state: was.state });
  },
});
