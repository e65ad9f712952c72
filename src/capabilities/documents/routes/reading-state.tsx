import type { ReadTx } from '../../../kernel/db/index.ts';
import { notFound } from '../../../kernel/errors/index.ts';
import type { PageContext } from '../../../kernel/http/index.ts';
import type { Problem } from '../../../kernel/problems/index.ts';
import { formatDate } from '../../../kernel/time/index.ts';
import { type Entry, filterIn, matches, nextOpen, type ReadingFilter, spanOf } from '../domain/reading-filter.ts';
import { documentTitle } from '../domain/title.ts';
import { pageOfOffset } from '../queries/open-proposal.ts';
import { type Readers, readersOf } from '../queries/readers.ts';
import { type ReadingIndex, readingIndex } from '../queries/reading-index.ts';
import { type ReadingView, readingView } from '../queries/reading-view.ts';
import { type VersionView, versionsOf } from '../queries/versions.ts';
import { ReadingPage } from '../views/reading-page.tsx';
import type { ReadingPageProps } from '../views/reading-props.ts';
import { cardOf, crumbsOf } from './card.tsx';
import { openedProposal } from './opened-proposal.tsx';
import { readingActions } from './reading-actions.ts';

/** What a failed action brings back to the page: which proposal, what was typed, what is wrong. */
export interface Failed {
  proposal?: { id: number; no: number; problems: readonly Problem[]; typed?: URLSearchParams };
  remark?: ReadingPageProps['remark'];
}

const emptyRemark = { values: { paragraph: '', quote: '', message: '', proposed: '' }, problems: [] };
/** Numbers of versions and proposals; more digits than the column holds are no number of ours. */
const number = (text: string): number | null => (/^\d{1,9}$/.test(text) ? Number(text) : null);

/** The version that the address names, else the newest; `not_found` when there is no text. */
export async function askedVersion(tx: ReadTx, c: PageContext, documentId: number): Promise<VersionView> {
  const versions = await versionsOf(tx, documentId);
  const wanted = number(c.query('ban'));
  const version = wanted === null ? versions[0] : versions.find((one) => one.id === wanted);
  if (!version) throw notFound('Văn bản này chưa có nguyên văn.');
  return version;
}

/** The reading page as its address says: version, page of paragraphs, filter, proposal looked at, passage led to. */
export async function showReading(c: PageContext, failed: Failed = {}): Promise<Response> {
  const card = await cardOf(c);
  const filter = filterIn(c.query);
  const cited = citedSpan(c);
  const maySettle = await c.may('documents.settle', card.unitId);
  const loaded = await c.read(async (tx) => {
    const version = await askedVersion(tx, c, card.id);
    const index = await readingIndex(tx, version.id);
    const readers = await readersOf(tx, version.id);
    const place = placeOf(c, {
      index,
      filter,
      readers,
      cited,
      asked: failed.proposal?.no ?? number(c.query('de-xuat')),
    });
    const page = place.page ?? (await pageOfOffset(tx, version.id, place.start ?? 0));
    const view = await readingView(tx, version.id, page, index, filter);
    const actions = readingActions(tx, c, { documentId: card.id, version, page: view.page, filter, maySettle });
    const current = currentOf(view, place, actions.accepts);
    const opened = await openedProposal(tx, c, { versionId: version.id, index, actions, current, failed });
    return { version, index, view, readers, current, actions, opened, resumed: place.resumed };
  });
  const { version } = loaded;
  const title = documentTitle(card);
  const waiting = version.reading?.state === 'queued' || version.reading?.state === 'reading';
  return c.page(
    {
      title: `Đọc: ${title}`,
      current: '/van-ban',
      crumbs: crumbsOf(c, card, 'Đọc văn bản'),
      sheet: 'reading',
      facts: versionFacts(c, version),
      sample: card.sample,
      ...(waiting && { reloadAfter: 4 }),
    },
    <ReadingPage
      title={card.subject}
      facts={[
        card.symbol === null ? null : title,
        card.issuer,
        card.symbol === null && card.issuedOn && formatDate(card.issuedOn),
      ]
        .filter(Boolean)
        .join(' · ')}
      filter={filter}
      cited={cited}
      now={c.now}
      remark={failed.remark ?? emptyRemark}
      {...loaded}
    />,
    (failed.proposal?.problems.length ?? 0) > 0 || failed.remark ? 422 : 200,
  );
}

function versionFacts(c: PageContext, version: VersionView) {
  return [
    { label: 'Bản', value: String(version.no) },
    { label: 'không sửa được nguyên văn' },
    ...(version.fileSha256
      ? [{ label: 'Tải tệp gốc', href: c.link(`/van-ban/${version.documentId}/tep?ban=${version.id}`) }]
      : []),
  ];
}

function citedSpan(c: PageContext): { start: number; end: number } | null {
  const [start, end] = [number(c.query('tu')), number(c.query('den'))];
  return start !== null && end !== null && start < end ? { start, end } : null;
}

/** Where the page opens: an offset or the number of a page; the proposal asked for; whether it goes on from a bookmark. */
interface Place {
  start: number | null;
  page: number | null;
  asked: number | null;
  resumed: { start: number; seenAt: Date } | null;
}

function placeOf(
  c: PageContext,
  {
    asked,
    cited,
    filter,
    index,
    readers,
  }: {
    index: ReadingIndex;
    filter: ReadingFilter;
    readers: Readers;
    cited: { start: number } | null;
    asked: number | null;
  },
): Place {
  const at = (start: number | null, more: Partial<Place> = {}) => ({
    start,
    page: null,
    asked,
    resumed: null,
    ...more,
  });
  const proposal = index.proposals.find((one) => one.no === asked);
  if (asked !== null) return at(proposal?.start ?? 0);
  if (cited) return at(cited.start);
  if (c.query('trang') !== '') return at(null, { page: c.pageNumber() });
  const own = filter.section === null ? readers.own : null;
  const first = firstOf(index, filter, own?.start ?? -1);
  if (own && own.start > 0) return at(first?.start ?? own.start, { resumed: own });
  return at(first?.start ?? spanOf(filter, index.sections)?.start ?? 0);
}

/** The first thing of the filter: an open proposal from a place on, else anything that it leaves. */
function firstOf({ entries, sections }: ReadingIndex, filter: ReadingFilter, from: number): Entry | null {
  if (filter.state === null || filter.state === 'open') {
    const open = nextOpen(entries, { start: from - 1, no: Number.MAX_SAFE_INTEGER }, filter, sections);
    if (open) return open;
  }
  const span = spanOf(filter, sections);
  return entries.find((entry) => matches(entry, filter, span)) ?? null;
}

/**
 * The one asked for, when it is open still; going on from a bookmark the first from there; else the first of the page
 * that can be accepted, else the first.
 */
function currentOf(view: ReadingView, place: Place, accepts: ReadonlyMap<string, unknown>): number | null {
  const open = view.proposals.filter((proposal) => proposal.state === 'open');
  if (place.asked !== null) return open.find((proposal) => proposal.no === place.asked)?.no ?? null;
  const from = place.resumed ? open.filter((proposal) => proposal.start >= (place.start ?? 0)) : open;
  return (from.find((proposal) => accepts.has(proposal.kind)) ?? from[0] ?? open[0])?.no ?? null;
}
