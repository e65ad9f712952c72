import { formatNumber } from '../../../kernel/number/index.ts';
import { Button, Pager, ProposalList, type ProposalProps, ReadingHead, ReadingText, Tabs } from '../../../ui/index.ts';
import { kindLabels } from '../domain/proposal-words.ts';
import { paragraphNo } from '../domain/reading-spans.ts';
import type { ProposalView, ReadingView } from '../queries/reading-view.ts';
import type { VersionView } from '../queries/versions.ts';
import { findingItem, RemarkForm, type RemarkFormProps } from './reading-finding.tsx';
import {
  type OpenedProposal,
  openItem,
  type ReadingActions,
  SHARED_FORM,
  settledItem,
  UndoButton,
} from './reading-proposal.tsx';
import { markedParagraphs } from './reading-words.tsx';

export interface ReadingPageProps {
  title: string;
  facts: string;
  version: VersionView;
  view: ReadingView;
  kind: string | null;
  actions: ReadingActions;
  /** The proposal looked at. */
  current: number | null;
  /** What stands in the opened proposal: more about it, or the form of a correction. */
  opened: OpenedProposal;
  cited: { start: number; end: number } | null;
  remark: Pick<RemarkFormProps, 'values' | 'problems'>;
}

/** Text left in its own voice, what was found in it right, both in the order of the text. */
export function ReadingPage(props: ReadingPageProps) {
  const { view, actions, version } = props;
  const pager = <Pager page={view.page} pages={view.pages} href={(page) => pageHref(props, { trang: String(page) })} />;
  return (
    <>
      <ReadingHead title={props.title} facts={props.facts}>
        {view.pages > 1 && pager}
      </ReadingHead>
      <ReadingText paragraphs={markedParagraphs({ ...view, current: props.current, cited: props.cited })} />
      {version.reading?.state === 'done' ? <Found {...props} /> : <Waiting {...props} />}
      {view.pages > 1 && <div class="text">{pager}</div>}
      <form
        id={SHARED_FORM}
        method="post"
        action={actions.link(`/van-ban/${actions.documentId}/doc/doc-lai?${actions.state}`)}
      />
    </>
  );
}

function pageHref({ actions, version, kind }: ReadingPageProps, change: Record<string, string>): string {
  const query = new URLSearchParams({ ban: String(version.id), ...(kind && { loai: kind }), ...change });
  if (query.get('loai') === '') query.delete('loai');
  return actions.link(`/van-ban/${actions.documentId}/doc?${query}`);
}

function Found(props: ReadingPageProps) {
  const { view, actions, version, kind } = props;
  const counts = kind === null ? view.counts : view.counts.filter((count) => count.kind === kind);
  const sum = (what: 'open' | 'accepted' | 'dismissed') => counts.reduce((all, count) => all + count[what], 0);
  const [open, accepted, dismissed] = [sum('open'), sum('accepted'), sum('dismissed')];
  const total = open + accepted + dismissed;
  const settled = view.proposals.filter((proposal) => proposal.state !== 'open');
  const seen = view.findings.filter((finding) => finding.state !== 'open');
  const past: ProposalProps[] = [
    ...settled.map((proposal) => settledItem(actions, proposal)),
    ...seen.map((finding) => findingItem(actions, finding)),
  ];
  const elsewhere = accepted + dismissed > settled.length ? `, trang này ${settled.length}` : '';
  return (
    <ProposalList
      title={
        total === 0
          ? 'Không có đề xuất nào'
          : open === 0
            ? `Đã xử lý cả ${formatNumber(total)} đề xuất`
            : `Còn ${formatNumber(open)} trong ${formatNumber(total)} đề xuất`
      }
      done={total - open}
      total={total}
      tools={<Tools {...props} />}
      past={{
        summary: [
          (accepted + dismissed > 0 || seen.length === 0) &&
            `${formatNumber(accepted + dismissed)} đề xuất đã xử lý: ${formatNumber(accepted)} nhận, ${formatNumber(dismissed)} bỏ${elsewhere}`,
          seen.length > 0 && `${formatNumber(seen.length)} chỗ không khớp đã xem`,
        ]
          .filter(Boolean)
          .join('; '),
        items: past,
      }}
      groups={groups(props)}
    >
      {!actions.maySettle && <p class="note">Đồng chí xem được đề xuất; việc nhận, bỏ do người được giao làm.</p>}
      {actions.maySettle && <RemarkForm actions={actions} versionId={version.id} {...props.remark} />}
      {actions.maySettle && (
        <div class="acts">
          <Button small kind="plain" form={SHARED_FORM}>
            Đọc lại văn bản
          </Button>
        </div>
      )}
      <p class="note">Bỏ một đề xuất không xóa câu nào trong văn bản. Việc nhận, sửa, bỏ đều ghi tên và giờ.</p>
    </ProposalList>
  );
}

/** Open proposals and findings of this page under the number of their paragraph. */
function groups(props: ReadingPageProps): { at: string; items: ProposalProps[] }[] {
  const { view, actions } = props;
  const items = [
    ...view.proposals
      .filter((proposal) => proposal.state === 'open')
      .map((proposal) => ({
        start: proposal.start,
        item: openItem(actions, proposal, proposal.no === props.current ? props.opened : null, around(view, proposal)),
      })),
    ...view.findings
      .filter((finding) => finding.state === 'open')
      .map((finding) => ({ start: finding.start, item: findingItem(actions, finding) })),
  ].sort((a, b) => a.start - b.start);
  const found = new Map<number, ProposalProps[]>();
  for (const { start, item } of items) {
    const no = paragraphNo(view.paragraphs, start);
    found.set(no, [...(found.get(no) ?? []), item]);
  }
  return [...found].map(([no, list]) => ({ at: `Đoạn ${no}`, items: list }));
}

/** A number says little without its neighbours: some words before and after it. */
function around(view: ReadingView, proposal: ProposalView): string | null {
  if (proposal.kind !== 'quantity') return null;
  const no = paragraphNo(view.paragraphs, proposal.start);
  const paragraph = view.paragraphs.find((one) => one.no === no);
  if (!paragraph) return null;
  const before = paragraph.text.slice(0, proposal.start - paragraph.start).slice(-60);
  const after = paragraph.text.slice(proposal.end - paragraph.start).slice(0, 60);
  const cutBefore = before.length === 60 ? `…${before.replace(/^\S*\s/, '')}` : before;
  const cutAfter = after.length === 60 ? `${after.replace(/\s\S*$/, '')}…` : after;
  return `${cutBefore}${proposal.quote}${cutAfter}`;
}

function Tools(props: ReadingPageProps) {
  const { view, kind, actions } = props;
  const left = (wanted: string | null) =>
    view.counts.reduce((all, count) => (wanted === null || count.kind === wanted ? all + count.open : all), 0);
  const last = lastSettled(view.proposals);
  return (
    <>
      {view.counts.length > 1 && (
        <Tabs
          label="Lọc đề xuất theo loại"
          items={[
            { label: 'Tất cả', href: pageHref(props, { loai: '' }), current: kind === null, count: left(null) },
            ...view.counts.map((count) => ({
              label: kindLabels[count.kind] ?? count.kind,
              href: pageHref(props, { loai: count.kind }),
              current: kind === count.kind,
              count: left(count.kind),
            })),
          ]}
        />
      )}
      {view.openFindings > 0 && <p>{formatNumber(view.openFindings)} chỗ không khớp chưa xem.</p>}
      {last && actions.maySettle && (
        <div class="acts">
          <UndoButton actions={actions} proposal={last} last />
        </div>
      )}
    </>
  );
}

function lastSettled(proposals: readonly ProposalView[]): ProposalView | null {
  let last: ProposalView | null = null;
  for (const proposal of proposals)
    if (proposal.state !== 'open' && (proposal.settledAt?.getTime() ?? 0) > (last?.settledAt?.getTime() ?? 0))
      last = proposal;
  return last;
}

/** The reading is under way, or failed: the text is there all the same. */
function Waiting({ version, actions }: ReadingPageProps) {
  const failed = version.reading?.state === 'failed';
  return (
    <section class="found" aria-labelledby="h-cho">
      <div class="head">
        <h2 id="h-cho">{failed ? 'Chưa đọc được văn bản này' : 'Đang đọc văn bản'}</h2>
        {!failed && <progress aria-label="Đang đọc văn bản" />}
      </div>
      <p role="status">
        {failed
          ? 'Nguyên văn đã giữ đủ, nhưng máy không rút ra được đề xuất. Cho đọc lại, hoặc báo người quản trị nếu vẫn thế.'
          : 'Trang tự mở lại sau vài giây. Có thể đọc nguyên văn bên trái trong lúc chờ.'}
      </p>
      {failed && version.reading?.error && <p class="note">Máy báo: {version.reading.error}</p>}
      {failed && actions.maySettle && (
        <div class="acts">
          <Button kind="main" form={SHARED_FORM}>
            Đọc lại văn bản
          </Button>
        </div>
      )}
    </section>
  );
}
