import { AppError, notFound } from '../../../kernel/errors/index.ts';
import type { ActionContext, PageContext } from '../../../kernel/http/index.ts';
import type { Problem } from '../../../kernel/problems/index.ts';
import type { Auth } from '../auth/create-auth.ts';

/** The sign-in service that the app has put among the services. */
export const authOf = (c: PageContext): Auth => c.services.auth as Auth;

/** The session of a route that asks for one. */
export function sessionOf(c: PageContext) {
  if (c.session === null) throw new AppError('unauthenticated', 'Đăng nhập lại rồi làm tiếp.');
  return c.session;
}

/** Pages answer a GET; going on to another page is a 303 of its own. */
export const goTo = (path: string): Response => new Response(null, { status: 303, headers: { location: path } });

/** The same answer with cookies of the sign-in library. */
export function withCookies(answer: Response, cookies: readonly string[]): Response {
  const copy = new Response(answer.body, answer);
  for (const cookie of cookies) copy.headers.append('set-cookie', cookie);
  return copy;
}

/** The account in the path. Ids are never personal. */
export function userIdOf(c: PageContext): string {
  const id = c.param('userId');
  if (!/^[\w-]{8,64}$/.test(id)) throw notFound('Không có người dùng này.');
  return id;
}

/** How a write ended: done, refused for a reason in words, or with problems that a person can mend in the form. */
export type Outcome =
  | { kind: 'done' }
  | { kind: 'refused'; text: string }
  | { kind: 'problems'; problems: readonly Problem[] };

/** Runs a write. What does not exist, or may not be done at all, goes on its way as an error page. */
export async function outcomeOf(work: () => Promise<unknown>): Promise<Outcome> {
  try {
    await work();
    return { kind: 'done' };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === 'invalid') return { kind: 'problems', problems: error.problems };
    if (error.code === 'closed' || error.code === 'conflict') return { kind: 'refused', text: error.message };
    throw error;
  }
}

/** Goes back to a page, with what happened as the message shown there. */
export function goBack(c: ActionContext, path: string, outcome: Outcome, done: string): Response {
  if (outcome.kind === 'done') return c.redirect(path, { kind: 'done', text: done });
  const text = outcome.kind === 'refused' ? outcome.text : outcome.problems.map((each) => each.message).join(' ');
  return c.redirect(path, { kind: 'problem', text });
}
