import type { WriteTx } from '../../../kernel/db/index.ts';
import { fold, searchForm } from '../../../kernel/text/index.ts';
import type { TaskDraft } from '../domain/task.ts';

/** The columns that a person may set and change; state, place in a document and maker are not among them. */
export function taskColumns(draft: TaskDraft) {
  const words = `${draft.title} ${draft.work ?? ''}`;
  return {
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
    origin: draft.origin ?? ('assigned' as const),
    register: draft.register ?? null,
    target_id: draft.targetId ?? null,
    search_form: searchForm(words),
    search_fold: fold(words),
  };
}

/** The co-operating units of a task become exactly these. */
export async function writeCoUnits(tx: WriteTx, taskId: number, unitIds: readonly number[]): Promise<void> {
  await tx.db
    .deleteFrom('targets.task_unit')
    .where('authority_id', '=', tx.authorityId)
    .where('task_id', '=', taskId)
    .execute();
  const rows = [...new Set(unitIds)].map((unitId) => ({
    authority_id: tx.authorityId,
    task_id: taskId,
    unit_id: unitId,
  }));
  if (rows.length > 0) await tx.db.insertInto('targets.task_unit').values(rows).execute();
}

/** A line in the story of a task, written by a command. */
export const writeNote = (tx: WriteTx, taskId: number, text: string, state: string | null = null) =>
  tx.db
    .insertInto('targets.task_note')
    .values({
      authority_id: tx.authorityId,
      task_id: taskId,
      at: tx.now,
      by_user: tx.actor.userId,
      by_name: tx.actor.name,
      text,
      state,
    })
    .execute();
