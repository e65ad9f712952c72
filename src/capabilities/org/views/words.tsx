import type { Problem } from '../../../kernel/problems/index.ts';
import { type Child, fieldId, type SummaryItem } from '../../../ui/index.ts';
import type { Hierarchy } from '../domain/unit-kinds.ts';

/** The hierarchies in addresses: `?he=dang`. */
export const HIERARCHY_SLUGS: Record<Hierarchy, string> = {
  administration: 'hanh-chinh',
  party: 'dang',
  territory: 'dia-ban',
};

export type Link = (path: string) => string;

/** The message that belongs to a field, if there is one. */
export function messageAt(problems: readonly Problem[], name: string): string | undefined {
  return problems.find((p) => p.severity === 'error' && p.at?.kind === 'field' && p.at.name === name)?.message;
}

/** Problems for the summary above a form, each leading to its field. */
export function summary(problems: readonly Problem[]): SummaryItem[] {
  return problems.map((problem) => ({
    message: problem.message,
    severity: problem.severity,
    ...(problem.at?.kind === 'field' && { href: `#${fieldId(problem.at.name)}` }),
  }));
}

/** Names in a row: “A, B và C”. */
export function Joined({ items }: { items: Child[] }) {
  return (
    <>
      {items.map((item, i) => (
        <>
          {i > 0 && (i === items.length - 1 ? ' và ' : ', ')}
          {item}
        </>
      ))}
    </>
  );
}

/** A small first letter, for the middle of a sentence; abbreviations stay. */
export function lower(word: string): string {
  return /^\p{Lu}\p{Lu}/u.test(word) ? word : word.charAt(0).toLocaleLowerCase('vi') + word.slice(1);
}
