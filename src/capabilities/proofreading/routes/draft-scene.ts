import { notFound } from '../../../kernel/errors/index.ts';
import type { PageContext } from '../../../kernel/http/index.ts';
import { type Draft, draft } from '../queries/drafts.ts';

export const HOME = '/soat-loi';

/** One's own draft; for everything that only its author does. */
export async function ownDraftOf(c: PageContext): Promise<Draft> {
  const found = await c.read((tx) => draft(tx, c.id('id')));
  if (!found.own) throw notFound('Chỉ người gửi làm được việc này với bản nháp.');
  return found;
}

/** Where one is: the draft, and what is done with it. */
export const draftCrumbs = (c: PageContext, shown: Draft, doing?: string) => [
  { label: 'Soát lỗi', href: c.link(HOME) },
  ...(doing
    ? [{ label: shown.title, href: c.link(`${HOME}/${shown.id}`) }, { label: doing }]
    : [{ label: shown.title }]),
];
