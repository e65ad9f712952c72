import { type ActionContext, action, type PageContext, page, type Route } from '../../../kernel/http/index.ts';
import { error, type Problem } from '../../../kernel/problems/index.ts';
import { acceptProposals, MOST_AT_ONCE } from '../commands/accept-proposals.ts';
import { undoBatch } from '../commands/undo-batch.ts';
import { filterIn, filterQuery, isFiltered, matches, spanOf } from '../domain/reading-filter.ts';
import { batchView } from '../queries/batch-view.ts';
import { type Previewed, previewsOf } from '../queries/previews.ts';
import { type ProposalView, type ReadingIndex, readingIndex } from '../queries/reading-index.ts';
import { BatchPage } from '../views/batch-page.tsx';
import { ManyPage } from '../views/many-page.tsx';
import { cardOf, crumbsOf } from './card.tsx';
import { outcomeOf } from './outcome.ts';
import { askedVersion } from './reading-state.tsx';

const base = '/van-ban/:id/doc/nhieu';
const permission = 'documents.settle';
const numbersIn = (all: readonly string[]) => all.filter((text) => /^[1-9]\d{0,8}$/.test(text)).map(Number);

/** Chosen one by one, or all open ones that a filter leaves; in the order of the text. */
function chosenOf(c: PageContext, index: ReadingIndex): ProposalView[] {
  const numbers = numbersIn(c.url.searchParams.getAll('chon'));
  if (numbers.length > 0) return index.proposals.filter((one) => numbers.includes(one.no));
  const filter = filterIn(c.query);
  if (!isFiltered(filter)) return [];
  const span = spanOf(filter, index.sections);
  return index.proposals.filter(
    (one) =>
      one.state === 'open' && matches({ ...one, certainty: one.judged.level }, { ...filter, state: 'open' }, span),
  );
}

/** What the chosen ones would become; `failed` after a list of which nothing could be taken. */
async function manyPage(c: PageContext, failed?: { numbers: number[]; problems: readonly Problem[] }) {
  const card = await cardOf(c);
  const seen = await c.read(async (tx) => {
    const version = await askedVersion(tx, c, card.id);
    const index = await readingIndex(tx, version.id);
    const all = failed ? index.proposals.filter((one) => failed.numbers.includes(one.no)) : chosenOf(c, index);
    const previews: Previewed[] = await previewsOf(tx, { card, versionId: version.id }, all.slice(0, MOST_AT_ONCE));
    return { version, previews, tooMany: Math.max(0, all.length - MOST_AT_ONCE) };
  });
  const query = new URLSearchParams([['ban', String(seen.version.id)], ...filterQuery(filterIn(c.query))]);
  return c.page(
    { title: 'Nhận nhiều đề xuất', current: '/van-ban', crumbs: crumbsOf(c, card, 'Nhận nhiều đề xuất') },
    <ManyPage
      link={c.link}
      documentId={card.id}
      query={query}
      problems={failed?.problems ?? []}
      {...seen}
      versionId={seen.version.id}
    />,
    failed ? 422 : 200,
  );
}

async function acceptMany(c: ActionContext) {
  const numbers = numbersIn(c.form.all('chon'));
  const version = await c.read((tx) => askedVersion(tx, c, c.id('id')));
  const { proposals } = await c.read((tx) => readingIndex(tx, version.id));
  const proposalIds = proposals.filter((one) => numbers.includes(one.no)).map((one) => one.id);
  const done = await outcomeOf(() => c.write((tx) => acceptProposals(tx, { versionId: version.id, proposalIds })));
  if (!done.ok)
    return manyPage(c, {
      numbers,
      problems: done.problems.length > 0 ? done.problems : [error(done.code, done.message)],
    });
  return c.redirect(`/van-ban/${c.id('id')}/doc/nhieu/${done.value.batchId}`, {
    kind: 'done',
    text: `Đã nhận ${done.value.accepted} đề xuất.`,
  });
}

async function batchPage(c: PageContext) {
  const card = await cardOf(c);
  const batch = await c.read((tx) => batchView(tx, card.id, c.id('batchId')));
  const maySettle = await c.may(permission, card.unitId);
  return c.page(
    { title: 'Lần nhận nhiều đề xuất', current: '/van-ban', crumbs: crumbsOf(c, card, 'Lần nhận nhiều đề xuất') },
    <BatchPage link={c.link} documentId={card.id} batch={batch} maySettle={maySettle} />,
  );
}

export const readingManyRoutes: Route[] = [
  page({ path: base, permission, run: (c) => manyPage(c) }),
  action({ path: base, permission, run: acceptMany }),
  page({ path: `${base}/:batchId`, permission: 'documents.read', run: batchPage }),
  action({
    path: `${base}/:batchId/hoan-tac`,
    permission,
    async run(c) {
      const batchId = c.id('batchId');
      const done = await outcomeOf(() => c.write((tx) => undoBatch(tx, { batchId })));
      const path = `/van-ban/${c.id('id')}/doc/nhieu/${batchId}`;
      if (!done.ok) return c.redirect(path, { kind: 'problem', text: done.message });
      const { kept, undone } = done.value;
      const stayed = kept.length > 0 ? ` ${kept.length} mục giữ nguyên, lý do ở dưới.` : '';
      return c.redirect(path, { kind: 'done', text: `Đã hoàn tác ${undone} mục.${stayed}` });
    },
  }),
];
