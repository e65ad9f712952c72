import type { WriteTx } from '../../kernel/db/index.ts';
import { term } from '../../kernel/time/index.ts';
import { assignTask } from './commands/assign-task.ts';
import { setTarget } from './commands/set-target.ts';
import type { TargetDraft } from './domain/target.ts';
import type { TaskDraft } from './domain/task.ts';

let count = 0;

/** A target of the term 2015–2020, at least 100 %, without an indicator unless told otherwise. Returns its id. */
export const buildTarget = (tx: WriteTx, part: Partial<TargetDraft> & { unitId: number }): Promise<number> =>
  setTarget(tx, {
    indicatorId: null,
    name: `Chỉ tiêu thử ${++count}`,
    comparator: '>=',
    value: part.comparator === 'qualitative' ? null : 100,
    unitWord: '%',
    period: term(2015, 2020),
    ...part,
  });

/** A task without a deadline unless told otherwise. Returns its id. */
export const buildTask = (tx: WriteTx, part: Partial<TaskDraft> & { leadUnitId: number }): Promise<number> =>
  assignTask(tx, {
    title: `Nhiệm vụ thử ${++count}`,
    deadlineKind: part.deadline ? 'fixed' : 'none',
    ...part,
  });
