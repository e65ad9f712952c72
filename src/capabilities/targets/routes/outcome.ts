import { AppError } from '../../../kernel/errors/index.ts';
import type { PageContext } from '../../../kernel/http/index.ts';
import { error, type Problem } from '../../../kernel/problems/index.ts';

export type Outcome<T> = { ok: true; value: T } | { ok: false; problems: readonly Problem[] };

/**
 * Runs a write of a form. What a person can mend comes back as problems; a race or a closed record as one problem with
 * its sentence; everything else goes on to the error page.
 */
export async function outcomeOf<T>(run: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await run() };
  } catch (failure) {
    if (!(failure instanceof AppError)) throw failure;
    if (failure.code === 'invalid') return { ok: false, problems: failure.problems };
    if (failure.code === 'conflict' || failure.code === 'closed')
      return { ok: false, problems: [error(failure.code, failure.message)] };
    throw failure;
  }
}

export const TARGETS = '/chi-tieu';

/** Where one is: the list, then the record, then what is done to it. */
export const crumbs = (c: PageContext, list: 'targets' | 'tasks', ...rest: { label: string; path?: string }[]) => [
  list === 'targets'
    ? { label: 'Chỉ tiêu', ...(rest.length > 0 && { href: c.link('/chi-tieu') }) }
    : { label: 'Nhiệm vụ', ...(rest.length > 0 && { href: c.link('/nhiem-vu') }) },
  ...rest.map(({ label, path }) => ({ label, ...(path && { href: c.link(path) }) })),
];

export const A_PAGE = 50;
export const ON_PAPER = 2000;

/** An id in the query; anything else is none. */
export const idIn = (text: string): number | null => (/^[1-9]\d{0,14}$/.test(text) ? Number(text) : null);
