/** Targets and tasks: what was promised, who does it, how far it is. See README.md. */
export { setTarget } from './commands/set-target.ts';
export type { Citation, TargetComparator, TargetDraft } from './domain/target.ts';
export { judge, type Status, type Verdict } from './domain/verdict.ts';
export { type JudgedTarget, judgeTargets } from './queries/judged-targets.ts';
export { type Target, target, targetsWhere } from './queries/targets.ts';
