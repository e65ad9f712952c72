import { type PageContext, page, type Route } from '../../../kernel/http/index.ts';
import { filterIn, filterQuery, isFiltered, matches, spanOf } from '../domain/reading-filter.ts';
import { documentTitle } from '../domain/title.ts';
import { readingIndex } from '../queries/reading-index.ts';
import { TablePage } from '../views/table-page.tsx';
import { cardOf, crumbsOf } from './card.tsx';
import { askedVersion } from './reading-state.tsx';

/** Everything the filter leaves, of the whole version, as one table to be printed and talked over. */
async function tablePage(c: PageContext) {
  const card = await cardOf(c);
  const filter = filterIn(c.query);
  const { index, version } = await c.read(async (tx) => {
    const version = await askedVersion(tx, c, card.id);
    return { version, index: await readingIndex(tx, version.id) };
  });
  const withFindings = filter.kind === 'finding' || !isFiltered({ ...filter, section: null });
  const span = spanOf(filter, index.sections);
  const query = new URLSearchParams([['ban', String(version.id)], ...filterQuery(filter)]);
  return c.page(
    { title: 'Bảng đề xuất', current: '/van-ban', crumbs: crumbsOf(c, card, 'Bảng đề xuất'), sample: card.sample },
    <TablePage
      title={documentTitle(card)}
      subject={card.subject}
      backHref={c.link(`/van-ban/${card.id}/doc?${query}`)}
      sections={index.sections}
      proposals={index.proposals.filter((one) => matches({ ...one, certainty: one.judged.level }, filter, span))}
      findings={withFindings ? index.findings : []}
    />,
  );
}

export const readingTableRoutes: Route[] = [
  page({ path: '/van-ban/:id/doc/bang', permission: 'documents.read', run: tablePage }),
];
