import { AppError } from '../../../kernel/errors/index.ts';
import type { ActionContext, PageContext } from '../../../kernel/http/index.ts';
import { error, type Problem } from '../../../kernel/problems/index.ts';
import { type IsoDate, parseDate } from '../../../kernel/time/index.ts';

export const READ = 'collection.read';
export const DESIGN = 'collection.design';
export const ENTER = 'collection.enter';
export const APPROVE = 'collection.approve';
export const A_PAGE = 50;
export const HOME = '/so-lieu';

/** How a write ended: done, refused for a reason in words, or with problems that a person can mend in the form. */
export type Outcome<T> =
  | { kind: 'done'; value: T }
  | { kind: 'refused'; code: 'closed' | 'conflict'; text: string }
  | { kind: 'problems'; problems: readonly Problem[]; text: string };

/** Runs a write. What does not exist, or may not be done at all, goes on its way as an error page. */
export async function outcomeOf<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { kind: 'done', value: await work() };
  } catch (cause) {
    if (!(cause instanceof AppError)) throw cause;
    if (cause.code === 'invalid') return { kind: 'problems', problems: cause.problems, text: cause.message };
    if (cause.code === 'closed' || cause.code === 'conflict')
      return { kind: 'refused', code: cause.code, text: cause.message };
    throw cause;
  }
}

/** Goes on to a page, with what happened as the message shown there. */
export function goOn<T>(c: ActionContext, path: string, outcome: Outcome<T>, done: string): Response {
  if (outcome.kind === 'done') return c.redirect(path, { kind: 'done', text: done });
  const text = outcome.kind === 'refused' ? outcome.text : outcome.problems.map((p) => p.message).join(' ');
  return c.redirect(path, { kind: 'problem', text });
}

/** A day that was typed; what cannot be read is a problem of its field. '' is null. */
export function dateField(c: ActionContext, name: string, problems: Problem[], need?: string): IsoDate | null {
  const text = c.form.text(name);
  const date = parseDate(text);
  if (text !== '' && date === null)
    problems.push(error('date_unreadable', `“${text}” không phải ngày. Ghi dạng 08/05/2020.`, { kind: 'field', name }));
  else if (date === null && need) problems.push(error('date_missing', need, { kind: 'field', name }));
  return date;
}

/** Where a page stands: the landing page of figures first. */
export const crumbsTo = (c: PageContext, ...steps: { label: string; href?: string }[]) => [
  { label: 'Số liệu', href: c.link(HOME) },
  ...steps,
];

/** The version that a form carries; null when it has none. */
export const versionIn = (c: ActionContext): number | null => c.form.int('version');
