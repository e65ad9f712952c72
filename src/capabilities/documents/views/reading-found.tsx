import { formatNumber } from '../../../kernel/number/index.ts';
import { Button, ProposalList, type ProposalProps } from '../../../ui/index.ts';
import { kindLabels } from '../domain/proposal-words.ts';
import { matches, nextOpen, progressOf, spanOf } from '../domain/reading-filter.ts';
import { paragraphNo } from '../domain/reading-spans.ts';
import type { ProposalView } from '../queries/reading-index.ts';
import type { ReadingView } from '../queries/reading-view.ts';
import { CHOOSE_FORM, ChooseMany } from './reading-choose.tsx';
import { ReadingFilters } from './reading-filters.tsx';
import { findingItem, RemarkForm } from './reading-finding.tsx';
import { SHARED_FORM } from './reading-links.ts';
import { openItem, settledItem, UndoButton } from './reading-proposal.tsx';
import { pageHref, type ReadingPageProps } from './reading-props.ts';
import { ReadingTogether } from './reading-together.tsx';

/** The right side: how far one is, filters, who else is here, then what was found on this page. */
export function FoundList(props: ReadingPageProps) {
  const { actions, filter, index, version, view } = props;
  const progress = progressOf(index.entries.filter((entry) => filter.kind === null || entry.kind === filter.kind));
  const proposals = progress.filter(({ kind }) => filter.kind !== null || kind !== 'finding');
  const total = proposals.reduce((sum, one) => sum + one.total, 0);
  const settled = proposals.reduce((sum, one) => sum + one.settled, 0);
  const items = shownItems(props);
  const past = filter.state === null ? pastOf(props) : null;
  return (
    <ProposalList
      title={titleOf(total, settled, filter.kind === 'finding' ? 'chỗ không khớp' : 'đề xuất')}
      done={settled}
      total={total}
      tools={<Tools {...props} progress={progress} />}
      {...(past && { past })}
      groups={items}
    >
      {items.length === 0 && <NoneHere {...props} />}
      {actions.maySettle && items.length > 0 && <ChooseMany {...props} />}
      {!actions.maySettle && <p class="note">Đồng chí xem được đề xuất; việc nhận, bỏ do người được giao làm.</p>}
      {actions.maySettle && <RemarkForm actions={actions} versionId={version.id} {...props.remark} />}
      <div class="acts">
        <Button small kind="plain" href={actions.link(`/van-ban/${actions.documentId}/doc/trung?ban=${version.id}`)}>
          Tìm chỗ nói trùng
        </Button>
        <Button small kind="plain" href={actions.link(`/van-ban/${actions.documentId}/doc/bang?${actions.state}`)}>
          Bảng để in
        </Button>
        {actions.maySettle && (
          <Button small kind="plain" form={SHARED_FORM}>
            Đọc lại văn bản
          </Button>
        )}
      </div>
      <p class="note">Bỏ một đề xuất không xóa câu nào trong văn bản. Việc nhận, sửa, bỏ đều ghi tên và giờ.</p>
      {view.pages > 1 && (
        <p class="note">
          Danh sách này thuộc trang {view.page} trong {view.pages} của nguyên văn.
        </p>
      )}
    </ProposalList>
  );
}

function titleOf(total: number, settled: number, noun: string): string {
  if (total === 0) return `Không có ${noun} nào`;
  if (settled === total) return `Đã xử lý cả ${formatNumber(total)} ${noun}`;
  return `Còn ${formatNumber(total - settled)} trong ${formatNumber(total)} ${noun}`;
}

/** What the filter leaves on this page, under the number of its paragraph; without a state only what is open. */
function shownItems(props: ReadingPageProps): { at: string; items: ProposalProps[] }[] {
  const { actions, filter, view } = props;
  const listed = (state: string) => filter.state !== null || state === 'open';
  const items = [
    ...view.proposals
      .filter((proposal) => listed(proposal.state))
      .map((proposal) => ({ start: proposal.start, item: proposalItem(props, proposal) })),
    ...view.findings
      .filter((finding) => listed(finding.state))
      .map((finding) => ({ start: finding.start, item: findingItem(actions, finding) })),
  ].sort((a, b) => a.start - b.start);
  const found = new Map<number, ProposalProps[]>();
  for (const { start, item } of items) {
    const no = paragraphNo(view.paragraphs, start);
    found.set(no, [...(found.get(no) ?? []), item]);
  }
  return [...found].map(([no, list]) => ({ at: `Đoạn ${no}`, items: list }));
}

function proposalItem(props: ReadingPageProps, proposal: ProposalView): ProposalProps {
  if (proposal.state !== 'open') return settledItem(props.actions, proposal);
  const current = proposal.no === props.current;
  return {
    ...openItem(props.actions, proposal, current ? props.opened : null, around(props.view, proposal)),
    ...(props.actions.maySettle &&
      props.actions.accepts.has(proposal.kind) && {
        pick: { form: CHOOSE_FORM, name: 'chon', value: String(proposal.no), label: `Chọn đề xuất ${proposal.no}` },
      }),
  };
}

/** The settled ones of this page, folded. */
function pastOf({ actions, index, view }: ReadingPageProps): { summary: string; items: ProposalProps[] } {
  const settled = view.proposals.filter((proposal) => proposal.state !== 'open');
  const seen = view.findings.filter((finding) => finding.state !== 'open');
  const of = (state: string) => index.proposals.filter((proposal) => proposal.state === state).length;
  const [accepted, dismissed, merged] = [of('accepted'), of('dismissed'), of('merged')];
  const all = accepted + dismissed + merged;
  const parts = [`${formatNumber(accepted)} nhận`, `${formatNumber(dismissed)} bỏ`];
  if (merged > 0) parts.push(`${formatNumber(merged)} gộp`);
  const elsewhere = all > settled.length ? `, trang này ${settled.length}` : '';
  return {
    summary: [
      (all > 0 || seen.length === 0) && `${formatNumber(all)} đề xuất đã xử lý: ${parts.join(', ')}${elsewhere}`,
      seen.length > 0 && `${formatNumber(seen.length)} chỗ không khớp đã xem`,
    ]
      .filter(Boolean)
      .join('; '),
    items: [
      ...settled.map((proposal) => settledItem(actions, proposal)),
      ...seen.map((finding) => findingItem(actions, finding)),
    ],
  };
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

function Tools(props: ReadingPageProps & { progress: ReturnType<typeof progressOf> }) {
  const { actions, filter, index, progress, view } = props;
  const last = lastSettled(view.proposals);
  return (
    <>
      {progress.length > 1 && (
        <ul class="by-kind" aria-label="Đã xử lý theo loại">
          {progress.map(({ kind, settled, total }) => (
            <li>
              {kindLabels[kind]} <span class="n">{`${formatNumber(settled)}/${formatNumber(total)}`}</span>
            </li>
          ))}
        </ul>
      )}
      <ReadingTogether {...props} />
      <ReadingFilters
        entries={index.entries}
        sections={index.sections}
        filter={filter}
        href={(wanted) => pageHref(props, wanted)}
      />
      {last && actions.maySettle && (
        <div class="acts">
          <UndoButton actions={actions} proposal={last} last />
        </div>
      )}
    </>
  );
}

/** Nothing to do here: where the next one is, or that all is done. */
function NoneHere(props: ReadingPageProps) {
  const { filter, index, view } = props;
  if (index.entries.length === 0)
    return (
      <p class="none-here">
        Máy không thấy chỉ tiêu, nhiệm vụ, số liệu hay văn bản nào được nhắc. Vẫn ghi nhận xét được.
      </p>
    );
  const after = { start: view.paragraphs[0]?.start ?? 0, no: 0 };
  const span = spanOf(filter, index.sections);
  const next =
    filter.state === null || filter.state === 'open'
      ? nextOpen(index.entries, after, filter, index.sections)
      : index.entries.find((entry) => entry.no !== null && matches(entry, filter, span));
  return (
    <p class="none-here">
      {next ? (
        <>
          Trang này không còn đề xuất nào {filter.kind || filter.certainty ? 'hợp bộ lọc' : 'chờ xử lý'}.{' '}
          <a href={pageHref(props, filter, { 'de-xuat': String(next.no) })} data-key="N">
            Đến đề xuất {next.no}
          </a>
        </>
      ) : filter.kind || filter.certainty || filter.state || filter.section ? (
        'Không có đề xuất nào hợp bộ lọc.'
      ) : (
        'Đã xử lý hết. Những gì đã nhận nằm ở trang của văn bản.'
      )}
    </p>
  );
}

function lastSettled(proposals: readonly ProposalView[]): ProposalView | null {
  let last: ProposalView | null = null;
  for (const proposal of proposals)
    if (proposal.state !== 'open' && (proposal.settledAt?.getTime() ?? 0) > (last?.settledAt?.getTime() ?? 0))
      last = proposal;
  return last;
}
