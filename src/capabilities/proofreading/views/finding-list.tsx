import { formatNumber } from '../../../kernel/number/index.ts';
import { Actions, Button, Filters, Hidden, Ledger, Select } from '../../../ui/index.ts';
import { shortened } from '../domain/comment-lines.ts';
import { kindLabel, severityLabels, stateLabels } from '../domain/finding-words.ts';
import { worstFirst } from '../domain/found.ts';
import { type PageState, severityChoices, stateChoices, stateQuery } from '../domain/page-state.ts';
import type { FindingView } from '../queries/findings.ts';
import { FindingStatus, ROUND_FIELD } from './note-words.tsx';

export interface FindingListProps {
  link: (path: string) => string;
  draftId: number;
  roundId: number;
  findings: readonly FindingView[];
  /** Those that the filter keeps. */
  shown: readonly FindingView[];
  state: PageState;
  mayMark: boolean;
  /** The note of a finding, on whatever page it stands. */
  hrefOf: (finding: FindingView) => string;
}

/** So many stand open; the rest unfolds. */
const AT_FIRST = 12;
/** More rows than this make a page slow; a filter brings the others. */
const MOST_ROWS = 300;

/** Everything found, worst first, filtered by how grave, what and what became of it; each line leads to its note. */
export function FindingList(props: FindingListProps) {
  const { link, draftId, findings, shown, state, mayMark, hrefOf } = props;
  if (findings.length === 0) return null;
  const count = (keeps: (finding: FindingView) => boolean) => formatNumber(findings.filter(keeps).length);
  const nameOf = (choices: readonly { value: string; name: string }[], value: string | null) =>
    choices.find((choice) => choice.value === value)?.name ?? '';
  const kinds = [...new Set(findings.map((finding) => finding.kind))];
  const rows = (some: readonly FindingView[], caption: string) => (
    <Ledger
      caption={caption}
      stack
      rows={[...some]}
      columns={[
        { head: 'Số', kind: 'num', cell: (f) => <a href={hrefOf(f)}>{f.no}</a>, phone: 'corner' },
        {
          head: 'Mức, loại',
          phone: 'first',
          cell: (f) => (
            <>
              <FindingStatus finding={f} />
              <span class="sub">{kindLabel(f.kind)}</span>
            </>
          ),
        },
        { head: 'Chỗ', rowHead: true, cell: (f) => <a href={hrefOf(f)}>“{shortened(f.quote, 60)}”</a>, phone: 'wide' },
        { head: 'Nhận xét', cell: (f) => f.message, phone: 'wide' },
      ]}
    />
  );
  const sorted = worstFirst(shown);
  const rest = sorted.slice(AT_FIRST, MOST_ROWS);
  const hidden = shown.length - MOST_ROWS;
  return (
    <>
      <Filters action={link(`/soat-loi/${draftId}`)} label="Lọc các chỗ">
        <Select
          name="muc"
          label="Mức"
          optional
          prompt="Mọi mức"
          value={nameOf(severityChoices, state.severity)}
          options={severityChoices.map(({ value, name }) => ({
            value: name,
            label: `${severityLabels[value]} (${count((f) => f.severity === value)})`,
          }))}
        />
        <Select
          name="loai"
          label="Loại"
          optional
          prompt="Mọi loại"
          value={state.kind ?? ''}
          options={kinds.map((kind) => ({
            value: kind,
            label: `${kindLabel(kind)} (${count((f) => f.kind === kind)})`,
          }))}
        />
        <Select
          name="xem"
          label="Tình trạng"
          optional
          prompt="Tất cả"
          value={nameOf(stateChoices, state.state)}
          options={stateChoices.map(({ value, name }) => ({
            value: name,
            label: `${stateLabels[value]} (${count((f) => f.state === value)})`,
          }))}
        />
      </Filters>
      {mayMark && (state.severity !== null || state.kind !== null) && <MarkAll {...props} />}
      {shown.length === 0 ? (
        <p class="note">Không có chỗ nào hợp với cách lọc này.</p>
      ) : (
        rows(sorted.slice(0, AT_FIRST), 'Những chỗ cần xem')
      )}
      {rest.length > 0 && (
        <details>
          <summary>{formatNumber(rest.length)} chỗ nữa</summary>
          {rows(rest, 'Những chỗ tiếp theo')}
        </details>
      )}
      {hidden > 0 && (
        <p class="note">
          Còn {formatNumber(hidden)} chỗ không hiện ở bảng này: lọc theo mức, loại, hoặc xem trong bài.
        </p>
      )}
    </>
  );
}

/** One step for everything that the filter keeps; the way back stands in the same place. */
function MarkAll({ link, draftId, roundId, shown, state }: FindingListProps) {
  const count = (wanted: FindingView['state']) => shown.filter((finding) => finding.state === wanted).length;
  const query = stateQuery({ ...state, page: null, at: null });
  const button = (verb: string, words: string) => (
    <Button small formaction={link(`/soat-loi/${draftId}/ca/${verb}${query}`)}>
      {words}
    </Button>
  );
  if (count('open') < 2 && count('ignored') < 2) return null;
  return (
    <form method="post" action={link(`/soat-loi/${draftId}/ca/bo-qua${query}`)}>
      <Hidden name={ROUND_FIELD} value={roundId} />
      <Actions>
        {count('open') > 1 && button('bo-qua', `Bỏ qua cả ${formatNumber(count('open'))} chỗ đang lọc`)}
        {count('ignored') > 1 && button('mo-lai', `Mở lại cả ${formatNumber(count('ignored'))} chỗ đã bỏ qua`)}
      </Actions>
    </form>
  );
}
