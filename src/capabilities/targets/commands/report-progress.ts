import { taskChanged } from '../../../contracts/index.ts';
import { defineCommand } from '../../../kernel/command/index.ts';
import { invalid } from '../../../kernel/errors/index.ts';
import { error } from '../../../kernel/problems/index.ts';
import { type IsoDate, today } from '../../../kernel/time/index.ts';
import type { TaskState } from '../domain/task.ts';
import { lockTask, task } from '../queries/tasks.ts';

export interface ReportProgress {
  taskId: number;
  text: string;
  /** Also moves the task to this state. */
  state?: TaskState;
  doneOn?: IsoDate;
  /** The day the note is about when it is recorded later; the clock of the note is that day. */
  on?: IsoDate;
}

/** A note on how far a task is, by the unit that leads it; may start, finish, pause or resume it. Returns the note's id. */
export const reportProgress = defineCommand({
  name: 'targets.report-progress',
  permission: 'tasks.report',
  unit: async (input: ReportProgress, tx) => (await task(tx, input.taskId)).leadUnitId,
  async run(tx, input): Promise<number> {
    const before = await lockTask(tx, input.taskId);
    const state = input.state ?? (before.state === 'new' ? 'doing' : before.state);
    const doneOn = state === 'done' ? (input.doneOn ?? before.doneOn ?? today(undefined, tx.now)) : null;
    const problems = [];
    if (input.text.trim() === '')
      problems.push(error('no_text', 'Ghi đã làm được gì, hoặc vì sao chưa làm.', { kind: 'field', name: 'text' }));
    if (doneOn !== null && doneOn > today(undefined, tx.now))
      problems.push(
        error('done_in_future', 'Ngày hoàn thành không thể ở sau hôm nay.', { kind: 'field', name: 'doneOn' }),
      );
    if (before.state === 'cancelled')
      problems.push(error('cancelled', 'Nhiệm vụ đã hủy nên không báo tiến độ được nữa.'));
    if (problems.length > 0) throw invalid(problems);
    const note = await tx.db
      .insertInto('targets.task_note')
      .values({
        authority_id: tx.authorityId,
        task_id: input.taskId,
        at: input.on ? new Date(`${input.on}T12:00:00+07:00`) : tx.now,
        by_user: tx.actor.userId,
        by_name: tx.actor.name,
        text: input.text,
        state: state === before.state ? null : state,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await tx.db
      .updateTable('targets.task')
      .set({ state, done_on: doneOn })
      .where('authority_id', '=', tx.authorityId)
      .where('id', '=', input.taskId)
      .execute();
    await tx.audit({
      subject: 'targets.task',
      subjectId: input.taskId,
      unitId: before.leadUnitId,
      before: { state: before.state, doneOn: before.doneOn },
      after: { state, doneOn, note: input.text },
    });
    if (state !== before.state) await tx.emit(taskChanged, { taskId: input.taskId, state });
    return note.id;
  },
});
