import { defineCommand } from '../../../kernel/command/index.ts';
import { lockTask, task } from '../queries/tasks.ts';

/** Takes a document out of the evidence of a task; the document itself stays in the registry. */
export const detachEvidence = defineCommand({
  name: 'targets.detach-evidence',
  permission: 'tasks.report',
  unit: async (input: { taskId: number; documentId: number }, tx) => (await task(tx, input.taskId)).leadUnitId,
  async run(tx, { documentId, taskId }): Promise<void> {
    const found = await lockTask(tx, taskId);
    const row = await tx.db
      .deleteFrom('targets.task_evidence')
      .where('authority_id', '=', tx.authorityId)
      .where('task_id', '=', taskId)
      .where('document_id', '=', documentId)
      .returning('note')
      .executeTakeFirst();
    if (!row) return tx.unchanged();
    await tx.audit({
      subject: 'targets.task',
      subjectId: taskId,
      unitId: found.leadUnitId,
      before: { evidence: { documentId, note: row.note } },
    });
  },
});
