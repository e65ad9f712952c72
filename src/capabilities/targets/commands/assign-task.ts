import { taskChanged } from '../../../contracts/index.ts';
import { defineCommand } from '../../../kernel/command/index.ts';
import { invalid } from '../../../kernel/errors/index.ts';
import { hasErrors } from '../../../kernel/problems/index.ts';
import { checkTask, type TaskDraft } from '../domain/task.ts';
import { taskColumns, writeCoUnits } from './task-row.ts';

/** Assigns a task to its lead unit and the co-operating ones. Returns its id. */
export const assignTask = defineCommand({
  name: 'targets.assign-task',
  permission: 'tasks.assign',
  unit: (draft: TaskDraft) => draft.leadUnitId,
  async run(tx, draft): Promise<number> {
    const problems = checkTask(draft);
    if (hasErrors(problems)) throw invalid(problems.filter((p) => p.severity === 'error'));
    const { citation } = draft;
    const row = await tx.db
      .insertInto('targets.task')
      .values({
        authority_id: tx.authorityId,
        ...taskColumns(draft),
        document_id: citation?.documentId ?? null,
        version_id: citation?.versionId ?? null,
        start: citation?.start ?? null,
        end: citation?.end ?? null,
        quote: citation?.quote ?? null,
        position: draft.position ?? 0,
        sample: draft.sample ?? false,
        created_at: tx.now,
        created_by: tx.actor.name,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await writeCoUnits(tx, row.id, draft.coUnitIds ?? []);
    await tx.audit({ subject: 'targets.task', subjectId: row.id, unitId: draft.leadUnitId, after: draft });
    await tx.emit(taskChanged, { taskId: row.id, state: 'new' });
    return row.id;
  },
});
