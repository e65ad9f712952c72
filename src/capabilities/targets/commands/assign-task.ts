import { taskChanged } from '../../../contracts/index.ts';
import { defineCommand } from '../../../kernel/command/index.ts';
import { invalid } from '../../../kernel/errors/index.ts';
import { hasErrors } from '../../../kernel/problems/index.ts';
import { fold, searchForm } from '../../../kernel/text/index.ts';
import { checkTask, type TaskDraft } from '../domain/task.ts';

/** Assigns a task to its lead unit and the co-operating ones. Returns its id. */
export const assignTask = defineCommand({
  name: 'targets.assign-task',
  permission: 'tasks.assign',
  unit: (draft: TaskDraft) => draft.leadUnitId,
  async run(tx, draft): Promise<number> {
    const problems = checkTask(draft);
    if (hasErrors(problems)) throw invalid(problems.filter((p) => p.severity === 'error'));
    const words = `${draft.title} ${draft.work ?? ''}`;
    const { citation } = draft;
    const row = await tx.db
      .insertInto('targets.task')
      .values({
        authority_id: tx.authorityId,
        no: draft.no ?? null,
        title: draft.title,
        work: draft.work ?? null,
        lead_unit_id: draft.leadUnitId,
        lead_person_id: draft.leadPersonId ?? null,
        responsibility: draft.responsibility ?? null,
        product: draft.product ?? null,
        decided_by: draft.decidedBy ?? null,
        deadline_kind: draft.deadlineKind,
        deadline: draft.deadline ?? null,
        deadline_note: draft.deadlineNote ?? null,
        origin: draft.origin ?? 'assigned',
        register: draft.register ?? null,
        target_id: draft.targetId ?? null,
        document_id: citation?.documentId ?? null,
        version_id: citation?.versionId ?? null,
        start: citation?.start ?? null,
        end: citation?.end ?? null,
        quote: citation?.quote ?? null,
        position: draft.position ?? 0,
        search_form: searchForm(words),
        search_fold: fold(words),
        sample: draft.sample ?? false,
        created_at: tx.now,
        created_by: tx.actor.name,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    for (const unitId of new Set(draft.coUnitIds ?? []))
      await tx.db
        .insertInto('targets.task_unit')
        .values({ authority_id: tx.authorityId, task_id: row.id, unit_id: unitId })
        .execute();
    await tx.audit({ subject: 'targets.task', subjectId: row.id, unitId: draft.leadUnitId, after: draft });
    await tx.emit(taskChanged, { taskId: row.id, state: 'new' });
    return row.id;
  },
});
