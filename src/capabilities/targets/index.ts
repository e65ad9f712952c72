/** Targets and tasks: what was promised, who does it, how far it is. See README.md. */

export { assignTask } from './commands/assign-task.ts';
export { type CloseTarget, closeTarget } from './commands/close-target.ts';
export { type ReportProgress, reportProgress } from './commands/report-progress.ts';
export { setTarget } from './commands/set-target.ts';
export type { Citation, TargetComparator, TargetDraft } from './domain/target.ts';
export { countRegister, registerText, standing, type TaskDraft, type TaskState } from './domain/task.ts';
export { judge, type Status, type Verdict } from './domain/verdict.ts';
export { type JudgedTarget, judgeTargets } from './queries/judged-targets.ts';
export { type Target, target, targetsWhere } from './queries/targets.ts';
export { type StandingTask, type Task, task, tasksWhere, withStanding } from './queries/tasks.ts';
