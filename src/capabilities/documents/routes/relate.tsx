import { action, type PageContext, page, type Route } from '../../../kernel/http/index.ts';
import type { Problem } from '../../../kernel/problems/index.ts';
import { relateDocuments } from '../commands/relate-documents.ts';
import { removeRelation } from '../commands/remove-relation.ts';
import type { RelationKind } from '../domain/relations.ts';
import { documentTitle } from '../domain/title.ts';
import { documentOptions } from '../queries/document-options.ts';
import { RelatePage } from '../views/relate-page.tsx';
import { cardOf, crumbsOf } from './card.tsx';
import { outcomeOf } from './outcome.ts';

const A_PAGE = 30;

async function form(c: PageContext, values = { kind: 'implements', targetId: '' }, problems: readonly Problem[] = []) {
  const card = await cardOf(c);
  const query = c.query('q');
  const options = await c.read((tx) => documentOptions(tx, query, A_PAGE));
  return c.page(
    { title: 'Nối với văn bản khác', current: '/van-ban', crumbs: crumbsOf(c, card, 'Nối') },
    <RelatePage
      link={c.link}
      documentId={card.id}
      title={documentTitle(card)}
      query={query}
      options={options.filter((option) => option.id !== card.id)}
      values={values}
      problems={problems}
    />,
    problems.length > 0 ? 422 : 200,
  );
}

export const relateRoutes: Route[] = [
  page({ path: '/van-ban/:id/noi', permission: 'documents.add', run: (c) => form(c) }),
  action({
    path: '/van-ban/:id/noi',
    permission: 'documents.add',
    async run(c) {
      const documentId = c.id('id');
      const kind = c.form.text('kind') as RelationKind;
      const targetId = c.form.int('targetId') ?? 0;
      const done = await outcomeOf(() => c.write((tx) => relateDocuments(tx, { documentId, kind, targetId })));
      if (!done.ok) return form(c, { kind, targetId: c.form.text('targetId') }, done.problems);
      const text = done.value.added ? 'Đã nối hai văn bản.' : 'Hai văn bản đã nối như vậy từ trước.';
      return c.redirect(`/van-ban/${documentId}#quan-he`, { kind: 'done', text });
    },
  }),
  action({
    path: '/van-ban/:id/noi/bo',
    permission: 'documents.add',
    async run(c) {
      await c.write((tx) => removeRelation(tx, { relationId: c.form.int('relationId') ?? 0 }));
      return c.redirect(`/van-ban/${c.id('id')}#quan-he`, {
        kind: 'done',
        text: 'Đã bỏ nối. Cả hai văn bản vẫn còn trong sổ.',
      });
    },
  }),
];
