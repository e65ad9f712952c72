/** Targets and tasks: what was promised, who does it, how far it is. See README.md. */

export { assignTask } from './commands/assign-task.ts';
export { type AttachEvidence, attachEvidence } from './commands/attach-evidence.ts';
export { type CancelTarget, cancelTarget } from './commands/cancel-target.ts';
export { type CancelTask, cancelTask } from './commands/cancel-task.ts';
export { type ChangeTarget, changeTarget } from './commands/change-target.ts';
export { type ChangeTask, changeTask } from './commands/change-task.ts';
export { type CloseTarget, closeTarget } from './commands/close-target.ts';
export { detachEvidence } from './commands/detach-evidence.ts';
export { type ExtendDeadline, extendDeadline } from './commands/extend-deadline.ts';
export { type HandDownTarget, handDownTarget } from './commands/hand-down-target.ts';
export { type ReportProgress, reportProgress } from './commands/report-progress.ts';
export { setTarget } from './commands/set-target.ts';
export { type TransferTarget, transferTarget } from './commands/transfer-target.ts';
export {
  baseBehind,
  baselineFromDelta,
  capOf,
  type Derivation,
  floorOf,
  fulfilment,
  shareOf,
  targetFromSurplus,
  writtenFormula,
} from './domain/derivations.ts';
export { targetsSentence, tasksSentence } from './domain/sentences.ts';
export type { Citation, TargetComparator, TargetDraft } from './domain/target.ts';
export { mustText } from './domain/target-words.ts';
export { countRegister, registerText, standing, type TaskDraft, type TaskState } from './domain/task.ts';
export { judge, type Status, type Verdict } from './domain/verdict.ts';
export { type JudgedTarget, judgeTargets } from './queries/judged-targets.ts';
export { type ResultWords, resultWords } from './queries/result-words.ts';
export { type Target, target, targetsWhere } from './queries/targets.ts';
export { type StandingTask, type Task, task, tasksWhere, withStanding } from './queries/tasks.ts';
export { subtreeTargets, targetsOf, tasksOf } from './queries/unit-targets.ts';
