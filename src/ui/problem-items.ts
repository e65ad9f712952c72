import type { Problem } from '../kernel/problems/index.ts';
import type { SummaryItem } from './error-summary.tsx';
import { fieldId } from './field.tsx';

/** Problems as the `ErrorSummary` above a form shows them, each leading to its field. */
export const problemItems = (problems: readonly Problem[]): SummaryItem[] =>
  problems.map((problem) => ({
    message: problem.message,
    severity: problem.severity,
    ...(problem.at?.kind === 'field' && { href: `#${fieldId(problem.at.name)}` }),
  }));

/** The message at a field, if something is wrong with it. */
export const problemAt = (problems: readonly Problem[], name: string): string | undefined =>
  problems.find((each) => each.severity === 'error' && each.at?.kind === 'field' && each.at.name === name)?.message;
