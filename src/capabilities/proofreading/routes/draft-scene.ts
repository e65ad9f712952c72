import { AppError, notFound } from '../../../kernel/errors/index.ts';
import type { ActionContext, PageContext } from '../../../kernel/http/index.ts';
import { type Draft, draft } from '../queries/drafts.ts';

export const HOME = '/soat-loi';

/** One's own draft; for everything that only its author does. */
export async function ownDraftOf(c: PageContext): Promise<Draft> {
  const found = await c.read((tx) => draft(tx, c.id('id')));
  if (!found.own) throw notFound('Chỉ người gửi làm được việc này với bản nháp.');
  return found;
}

/**
 * Runs what a person does with the version that they look at. When another window was faster, nothing is done: the draft
 * opens as it is now, with the sentence that says so.
 */
export async function orNewest(c: ActionContext, run: (draftId: number) => Promise<Response>): Promise<Response> {
  const draftId = c.id('id');
  try {
    return await run(draftId);
  } catch (cause) {
    if (!(cause instanceof AppError) || cause.code !== 'conflict') throw cause;
    return c.redirect(`${HOME}/${draftId}`, { kind: 'problem', text: cause.message });
  }
}

/** Where one is: the draft, and what is done with it. */
export const draftCrumbs = (c: PageContext, shown: Draft, doing?: string) => [
  { label: 'Soát lỗi', href: c.link(HOME) },
  ...(doing
    ? [{ label: shown.title, href: c.link(`${HOME}/${shown.id}`) }, { label: doing }]
    : [{ label: shown.title }]),
];
