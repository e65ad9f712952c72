import type { Problem } from '../../../kernel/problems/index.ts';
import { fieldId, type SummaryItem } from '../../../ui/index.ts';

/** Problems as the summary above a form shows them, each leading to its field. */
export const summary = (problems: readonly Problem[]): SummaryItem[] =>
  problems.map((problem) => ({
    message: problem.message,
    severity: problem.severity,
    ...(problem.at?.kind === 'field' && { href: `#${fieldId(problem.at.name)}` }),
  }));

/** The message at a field, as a property of the field; nothing when there is none. */
export const errorAt = (problems: readonly Problem[], name: string): { error?: string } => {
  const found = problems.find((p) => p.severity === 'error' && p.at?.kind === 'field' && p.at.name === name);
  return found ? { error: found.message } : {};
};

/** What a select offers. */
export interface Choice {
  id: number;
  label: string;
}

export const options = (choices: readonly Choice[]) => choices.map(({ id, label }) => ({ value: String(id), label }));
