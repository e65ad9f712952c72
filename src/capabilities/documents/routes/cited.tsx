import { notFound } from '../../../kernel/errors/index.ts';
import { TOKEN_FIELD } from '../../../kernel/http/csrf.ts';
import { action, type PageContext, page, type Route } from '../../../kernel/http/index.ts';
import type { Problem } from '../../../kernel/problems/index.ts';
import { writeWorkbook, XLSX } from '../../../kernel/tabular/index.ts';
import { linkCitations } from '../commands/link-citations.ts';
import { typeLabel } from '../domain/document-types.ts';
import { documentTitle } from '../domain/title.ts';
import { citationPlaces } from '../queries/citation-places.ts';
import type { CitationTarget } from '../queries/citation-targets.ts';
import { citedDocument, citedDocuments } from '../queries/cited-documents.ts';
import { documentCards } from '../queries/document-card.ts';
import { documentOptions } from '../queries/document-options.ts';
import { nearDocuments } from '../queries/near-documents.ts';
import { documentsWithoutText } from '../queries/without-text.ts';
import { CitedLinkPage } from '../views/cited-link-page.tsx';
import { CitedPage, type CitedTab, citedTabs, citedTitle } from '../views/cited-page.tsx';
import { outcomeOf } from './outcome.ts';

const PATH = '/van-ban/con-thieu';
const SETTLE = 'documents.settle';
const A_PAGE = 50;
const PLACES_SHOWN = 20;
const OFFERED = 12;

const crumbsOf = (c: PageContext, last?: string) => [
  { label: 'Văn bản', href: c.link('/van-ban') },
  ...(last ? [{ label: 'Văn bản còn thiếu', href: c.link(PATH) }, { label: last }] : [{ label: 'Văn bản còn thiếu' }]),
];

async function list(c: PageContext): Promise<Response> {
  const query = c.query('q').slice(0, 200);
  const pageNo = c.pageNumber();
  const span = { limit: A_PAGE, offset: (pageNo - 1) * A_PAGE };
  const seen = await c.read(async (tx) => {
    const all = await citedDocuments(tx, query);
    const tabs = Object.keys(citedTabs) as CitedTab[];
    // Without a choice: the first list that has something in it.
    const tab =
      tabs.find((each) => citedTabs[each].key === c.query('xem')) ??
      tabs.find((each) => all.some(({ standing }) => standing === each)) ??
      'missing';
    const textless = await documentsWithoutText(tx, tab === 'textless' ? span : { limit: 1, offset: 0 });
    const named = all.filter((each) => each.standing === tab).slice(span.offset, span.offset + A_PAGE);
    const places = await citationPlaces(
      tx,
      named.flatMap((each) => each.proposalIds.slice(0, 1)),
    );
    return { tab, all, textless, named, places };
  });
  const { tab } = seen;
  const count = (standing: CitedTab) => seen.all.filter((each) => each.standing === standing).length;
  const counts = {
    missing: count('missing'),
    known: count('known'),
    unclear: count('unclear'),
    textless: seen.textless.total,
  };
  return c.page(
    { title: 'Văn bản còn thiếu', current: '/van-ban', crumbs: crumbsOf(c) },
    <CitedPage
      link={c.link}
      tab={tab}
      query={query}
      counts={counts}
      named={seen.named}
      places={new Map(seen.places.map((place) => [place.proposalId, place]))}
      textless={tab === 'textless' ? seen.textless.rows : []}
      page={pageNo}
      pages={Math.max(1, Math.ceil(counts[tab] / A_PAGE))}
      maySettle={await c.may(SETTLE)}
      mayAdd={await c.may('documents.add')}
    />,
  );
}

async function form(c: PageContext, typed: Record<string, string> = {}, problems: readonly Problem[] = []) {
  const proposalId = c.id('proposalId');
  const query = c.query('q').slice(0, 200);
  const seen = await c.read(async (tx) => {
    const group = await citedDocument(tx, proposalId);
    if (!group) return null;
    const found = query === '' ? [] : (await documentOptions(tx, query, OFFERED)).map(({ id }) => id);
    const cards = await documentCards(tx, found);
    const others: CitationTarget[] =
      query === '' ? await nearDocuments(tx, group) : found.flatMap((id) => cards.get(id) ?? []);
    return { group, others, places: await citationPlaces(tx, group.proposalIds.slice(0, PLACES_SHOWN)) };
  });
  if (!seen) throw notFound('Các chỗ nhắc đến văn bản này đã được xử lý.');
  return c.page(
    { title: 'Nối văn bản được nhắc đến', current: '/van-ban', crumbs: crumbsOf(c, citedTitle(seen.group)) },
    <CitedLinkPage link={c.link} proposalId={proposalId} {...seen} query={query} typed={typed} problems={problems} />,
    problems.length > 0 ? 422 : 200,
  );
}

/** Named documents held against the registry: the list, one of them, and joining all its places at once. */
export const citedRoutes: Route[] = [
  page({ path: PATH, permission: 'documents.read', run: list }),
  page({
    path: `${PATH}/xuat`,
    permission: 'documents.read',
    async run(c) {
      const { missing, cards } = await c.read(async (tx) => {
        const missing = (await citedDocuments(tx)).filter((each) => each.standing === 'missing');
        return {
          missing,
          cards: await documentCards(
            tx,
            missing.flatMap((each) => each.documentIds),
          ),
        };
      });
      const bytes = await writeWorkbook([
        {
          name: 'Văn bản còn thiếu',
          title: `Văn bản được nhắc đến mà sổ chưa có: ${c.authority.name}`,
          columns: [
            { header: 'Loại' },
            { header: 'Số, ký hiệu hoặc tên', width: 40 },
            { header: 'Ngày', numFmt: 'dd/mm/yyyy' },
            { header: 'Nơi ban hành', width: 30 },
            { header: 'Số chỗ nhắc' },
            { header: 'Nhắc trong', width: 70 },
          ],
          rows: missing.map((each) => [
            typeLabel(each.type),
            each.symbol ?? each.quote,
            each.date ? { date: each.date } : null,
            each.issuer,
            each.proposalIds.length,
            each.documentIds
              .flatMap((id) => cards.get(id) ?? [])
              .map(documentTitle)
              .join('; '),
          ]),
        },
      ]);
      return c.download(bytes, 'van-ban-con-thieu.xlsx', XLSX);
    },
  }),
  page({ path: `${PATH}/:proposalId`, permission: SETTLE, run: (c) => form(c) }),
  action({
    path: `${PATH}/:proposalId/noi`,
    permission: SETTLE,
    async run(c) {
      const fields = new URLSearchParams(c.form.fields);
      fields.delete(TOKEN_FIELD);
      const proposalId = c.id('proposalId');
      const done = await outcomeOf(() =>
        c.write((tx) => linkCitations(tx, { proposalId, ...(fields.size > 0 && { fields }) })),
      );
      if (!done.ok) return form(c, Object.fromEntries(fields), done.problems);
      const { linked, left } = done.value;
      const rest = left > 0 ? ` Còn ${left} chỗ ở văn bản ngoài quyền của bạn hoặc để nối lần sau.` : '';
      return c.redirect(PATH, { kind: 'done', text: `Đã nối ${linked} chỗ nhắc đến văn bản này.${rest}` });
    },
  }),
];
