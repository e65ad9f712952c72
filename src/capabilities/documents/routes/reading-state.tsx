import { notFound } from '../../../kernel/errors/index.ts';
import type { PageContext } from '../../../kernel/http/index.ts';
import type { Problem } from '../../../kernel/problems/index.ts';
import { formatDate } from '../../../kernel/time/index.ts';
import type { Child } from '../../../ui/index.ts';
import { acceptorOf, proposalRow, settledView } from '../commands/proposal-row.ts';
import { documentTitle } from '../domain/title.ts';
import { alikeCitations } from '../queries/alike-citations.ts';
import { citationData, citationTargets } from '../queries/citation-targets.ts';
import { nextOpen, pageOfOffset, pageOfProposal } from '../queries/open-proposal.ts';
import { type ReadingView, readingView } from '../queries/reading-view.ts';
import { type VersionView, versionsOf } from '../queries/versions.ts';
import { CitationForm } from '../views/citation-form.tsx';
import { ReadingPage, type ReadingPageProps } from '../views/reading-page.tsx';
import { cardOf, crumbsOf } from './card.tsx';
import { readingActions } from './reading-actions.ts';

/** What a failed action brings back to the page: which proposal, what was typed, what is wrong. */
export interface Failed {
  proposal?: { id: number; no: number; problems: readonly Problem[]; typed?: URLSearchParams };
  remark?: ReadingPageProps['remark'];
}

const KINDS = ['target', 'task', 'quantity', 'citation', 'finding'];
const emptyRemark = { values: { paragraph: '', quote: '', message: '', proposed: '' }, problems: [] };
/** Numbers of versions and proposals; more digits than the column holds are no number of ours. */
const number = (text: string): number | null => (/^\d{1,9}$/.test(text) ? Number(text) : null);

/** The reading page as its address says: version, page of paragraphs, kind, proposal looked at, passage led to. */
export async function showReading(c: PageContext, failed: Failed = {}): Promise<Response> {
  const card = await cardOf(c);
  const kind = KINDS.includes(c.query('loai')) ? c.query('loai') : null;
  const cited = citedSpan(c);
  const maySettle = await c.may('documents.settle', card.unitId);
  const loaded = await c.read(async (tx) => {
    const versions = await versionsOf(tx, card.id);
    const wanted = number(c.query('ban'));
    const version = wanted === null ? versions[0] : versions.find((one) => one.id === wanted);
    if (!version) throw notFound('Văn bản này chưa có nguyên văn.');
    const asked = failed.proposal?.no ?? number(c.query('de-xuat'));
    const view = await readingView(tx, version.id, { page: await pageOf(), kind });
    const actions = readingActions(tx, c, { documentId: card.id, version, view, kind, maySettle });
    const current = currentOf(view, asked, actions.accepts);
    return { version, view, current, actions, opened: await opened(tx, version.id, view, current, c, failed) };

    async function pageOf(): Promise<number> {
      if (asked !== null) return pageOfProposal(tx, version!.id, asked);
      if (cited !== null) return pageOfOffset(tx, version!.id, cited.start);
      if (c.query('trang') !== '') return c.pageNumber();
      const first = await nextOpen(tx, version!.id, { start: -1, no: 0 }, kind === 'finding' ? null : kind);
      return first === null ? 1 : pageOfProposal(tx, version!.id, first);
    }
  });
  const title = documentTitle(card);
  const { version } = loaded;
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
      kind={kind}
      cited={cited}
      remark={failed.remark ?? emptyRemark}
      {...loaded}
    />,
    failed.proposal || failed.remark ? 422 : 200,
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

/** The one asked for, when it is open still; else the first of the page that can be accepted, else the first. */
function currentOf(view: ReadingView, asked: number | null, accepts: ReadonlyMap<string, unknown>): number | null {
  const open = view.proposals.filter((proposal) => proposal.state === 'open');
  if (asked !== null) return open.find((proposal) => proposal.no === asked)?.no ?? null;
  return (open.find((proposal) => accepts.has(proposal.kind)) ?? open[0])?.no ?? null;
}

type Opened = ReadingPageProps['opened'];

async function opened(
  tx: Parameters<typeof proposalRow>[0],
  versionId: number,
  view: ReadingView,
  current: number | null,
  c: PageContext,
  failed: Failed,
): Promise<Opened> {
  const proposal = view.proposals.find((one) => one.no === current);
  if (!proposal) return {};
  const wrong = failed.proposal?.id === proposal.id ? failed.proposal : null;
  const edits = wrong !== null || c.query('sua') === '1';
  if (proposal.kind === 'citation') {
    const citation = citationData(proposal.data);
    const targets = await citationTargets(tx, citation, proposal.quote);
    const typed = Object.fromEntries(wrong?.typed ?? []);
    const fields = <CitationForm citation={citation} targets={targets} typed={typed} />;
    if (edits) return { form: { fields, problems: wrong?.problems ?? [] } };
    const alike = await alikeCitations(tx, { id: proposal.id, versionId, data: proposal.data });
    return { extra: registryNote(c, targets), alike: alike.length };
  }
  const as = c.query('lam') || undefined;
  const acceptor = acceptorOf(tx, proposal.kind, as);
  if (!acceptor || !edits) return {};
  const row = await proposalRow(tx, proposal.id);
  const fields = (await acceptor.form(tx, settledView(row, wrong?.typed))) as Child;
  return { form: { fields, problems: wrong?.problems ?? [], ...(as && { as }) } };
}

function registryNote(c: PageContext, targets: Awaited<ReturnType<typeof citationTargets>>): Child {
  if (targets.length === 0)
    return <p class="note">Chưa có trong sổ: nhận thì ghi thêm một văn bản chưa có nguyên văn.</p>;
  return (
    <p class="note">
      Trong sổ:{' '}
      {targets.slice(0, 3).map((target, index) => (
        <>
          {index > 0 && '; '}
          <a href={c.link(`/van-ban/${target.id}`)}>{documentTitle(target)}</a>
        </>
      ))}
      {targets.length > 1 && '. Chọn một khi sửa.'}
    </p>
  );
}
