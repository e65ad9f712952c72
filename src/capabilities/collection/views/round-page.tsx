import { formatNumber } from '../../../kernel/number/index.ts';
import { formatDate, formatDateTime, formatPeriod, type IsoDate } from '../../../kernel/time/index.ts';
import {
  Actions,
  Button,
  type Child,
  DateInput,
  EmptyState,
  Filters,
  Hidden,
  Lead,
  Ledger,
  Note,
  Pager,
  Part,
  ProgressBar,
  Status,
  Tabs,
  TextInput,
} from '../../../ui/index.ts';
import { sheetStatus } from '../domain/sheet-status.ts';
import type { RoundSheet, SheetFilter } from '../queries/round-sheets.ts';
import type { Round } from '../queries/rounds.ts';
import { type Link, sampleMark } from './words.tsx';

export interface RoundPageProps {
  link: Link;
  asOf: IsoDate;
  round: Round;
  rows: RoundSheet[];
  found: number;
  all: number;
  counts: Record<SheetFilter, number>;
  filter: SheetFilter | null;
  query: string;
  page: number;
  pages: number;
  /** Units of the shown rows that the reader may decide on. */
  decides: ReadonlySet<number>;
  rights: { designs: boolean; enters: boolean; approves: boolean };
  /** What came of the sheets that were approved together. */
  outcomes?: { name: string; approved: boolean; message: string }[];
}

export const FILTERS: Record<SheetFilter, { word: string; slug: string }> = {
  late: { word: 'Quá hạn', slug: 'qua-han' },
  owed: { word: 'Chưa gửi đủ', slug: 'con-no' },
  submitted: { word: 'Đã gửi', slug: 'da-gui' },
  returned: { word: 'Trả lại', slug: 'tra-lai' },
  draft: { word: 'Đang nhập', slug: 'dang-nhap' },
  waiting: { word: 'Chưa gửi', slug: 'chua-gui' },
  approved: { word: 'Đã duyệt', slug: 'da-duyet' },
  released: { word: 'Được miễn', slug: 'duoc-mien' },
};

/** Who has sent what: every unit of a round, with filters, and the sheets that can be approved together. */
export function RoundPage(props: RoundPageProps) {
  const { link, round, counts, rights } = props;
  const base = `/ky-bao-cao/${round.id}`;
  const owed = props.all - counts.released;
  return (
    <>
      <Lead
        title={round.name}
        facts={
          <>
            <a href={link(`/bieu-mau/${round.formId}`)}>{round.formName}</a>, {formatPeriod(round.period)}
          </>
        }
        say={sayOf(props)}
        side={
          <p>
            Hạn gửi
            <br />
            <b class="n">{formatDate(round.dueOn)}</b>
          </p>
        }
        actions={
          <>
            {rights.enters && round.state === 'open' && <Button href={link(`${base}/nhap-tep`)}>Nhập từ tệp</Button>}
            <Button href={link(`${base}/mau.xlsx`)}>Tải bảng nhiều đơn vị .xlsx</Button>
            {counts.owed > 0 && <Button href={link(`${base}/don-doc.xlsx`)}>Tải danh sách đôn đốc .xlsx</Button>}
          </>
        }
      >
        <ProgressBar
          value={counts.approved}
          max={owed}
          label={`Đã duyệt ${formatNumber(counts.approved)} trong ${formatNumber(owed)} đơn vị`}
        />
      </Lead>
      {props.outcomes && <Outcomes outcomes={props.outcomes} />}
      <Part id="don-vi" title="Đơn vị" aside={<p>{formatNumber(props.all)} đơn vị trong phạm vi được xem.</p>}>
        <FilterTabs {...props} base={base} />
        <Filters action={link(base)} label="Tìm đơn vị trong kỳ">
          {props.filter && <Hidden name="loc" value={FILTERS[props.filter].slug} />}
          <TextInput name="q" label="Tên đơn vị" type="search" value={props.query} optional width="m" />
        </Filters>
        {props.rows.length === 0 ? (
          <EmptyState action={<Button href={link(base)}>Xem mọi đơn vị</Button>}>
            {props.all === 0 ? 'Không có đơn vị nào của kỳ này trong phạm vi được xem.' : 'Không đơn vị nào như vậy.'}
          </EmptyState>
        ) : (
          <Sheets {...props} base={base} />
        )}
        <Pager
          page={props.page}
          pages={props.pages}
          total={props.found}
          noun="đơn vị"
          href={(n) => address(props, base, props.filter, n)}
        />
      </Part>
      {rights.designs && <StatePart {...props} base={base} />}
    </>
  );
}

function address(props: RoundPageProps, base: string, filter: SheetFilter | null, page = 1): string {
  const query = new URLSearchParams({
    ...(filter && { loc: FILTERS[filter].slug }),
    ...(props.query && { q: props.query }),
    ...(page > 1 && { trang: String(page) }),
  });
  return props.link(`${base}${query.size > 0 ? `?${query}` : ''}`);
}

function FilterTabs(props: RoundPageProps & { base: string }) {
  const shown = (Object.keys(FILTERS) as SheetFilter[]).filter(
    (key) => props.counts[key] > 0 && (key !== 'owed' || props.filter === 'owed'),
  );
  return (
    <Tabs
      label="Lọc theo tình trạng"
      items={[
        { label: 'Tất cả', href: address(props, props.base, null), current: props.filter === null, count: props.all },
        ...shown.map((key) => ({
          label: FILTERS[key].word,
          href: address(props, props.base, key),
          current: props.filter === key,
          count: props.counts[key],
        })),
      ]}
    />
  );
}

function Sheets(props: RoundPageProps & { base: string }) {
  const { link, round, asOf, rows, base } = props;
  const choosable = rows.filter((row) => row.state === 'submitted' && props.decides.has(row.unitId));
  const table = (
    <Ledger
      caption="Đơn vị và tình trạng gửi"
      stack
      rows={rows}
      columns={[
        ...(choosable.length > 0
          ? [
              {
                head: 'Chọn' as Child,
                kind: 'mid' as const,
                phone: 'corner' as const,
                cell: (row: RoundSheet) =>
                  choosable.includes(row) ? (
                    <input
                      type="checkbox"
                      name="chon"
                      value={`${row.unitId}:${row.version}`}
                      aria-label={`Chọn ${row.unit.name}`}
                    />
                  ) : null,
              },
            ]
          : []),
        { head: 'Tình trạng', phone: 'first', cell: (row) => <Status {...sheetStatus(row.state, round, asOf)} /> },
        {
          head: 'Đơn vị',
          rowHead: true,
          cell: (row) => (
            <>
              <a href={link(`${base}/don-vi/${row.unitId}`)}>{row.unit.name}</a>
              {sampleMark(row.unit)}
              {row.unit.validTo && row.unit.validTo < asOf && (
                <span class="sub">đã kết thúc ngày {formatDate(row.unit.validTo)}</span>
              )}
            </>
          ),
        },
        { head: 'Gửi', cell: (row) => whoWhen(row.submittedBy, row.submittedAt) },
        {
          head: 'Duyệt, trả lại, miễn',
          phone: 'wide',
          cell: (row) => (
            <>
              {row.state === 'approved' || row.state === 'returned' ? whoWhen(row.decidedBy, row.decidedAt) : ''}
              {row.reason && <span class="sub">{row.reason}</span>}
            </>
          ),
        },
      ]}
    />
  );
  if (choosable.length === 0) return table;
  return (
    <form method="post" action={link(`${base}/duyet`)}>
      {table}
      <Note>Biểu nào đã bị người khác xử lý hay vừa thay đổi thì để nguyên và nói rõ vì sao.</Note>
      <Actions>
        <Button kind="main">Duyệt các biểu đã chọn</Button>
        <Button name="tat-ca" value="1">
          Duyệt cả {choosable.length} biểu đã gửi của trang này
        </Button>
      </Actions>
      {choosable.map((row) => (
        <Hidden name="trang-nay" value={`${row.unitId}:${row.version}`} />
      ))}
    </form>
  );
}

const whoWhen = (who: string | null, at: Date | null): Child =>
  at === null ? (
    ''
  ) : (
    <>
      <span class="n">{formatDateTime(at)}</span>
      <span class="sub">{who}</span>
    </>
  );

function Outcomes({ outcomes }: { outcomes: NonNullable<RoundPageProps['outcomes']> }) {
  const done = outcomes.filter((o) => o.approved).length;
  return (
    <Part
      id="ket-qua"
      title="Kết quả duyệt"
      aside={<p>{`Duyệt ${done} biểu, để lại ${outcomes.length - done} biểu.`}</p>}
      flush
    >
      <Ledger
        caption="Kết quả duyệt từng biểu"
        stack
        rows={[...outcomes].sort((a, b) => Number(a.approved) - Number(b.approved))}
        columns={[
          {
            head: 'Kết quả',
            phone: 'first',
            cell: (o) => <Status status={o.approved ? 'met' : 'risk'} label={o.approved ? 'Đã duyệt' : 'Chưa duyệt'} />,
          },
          { head: 'Đơn vị', rowHead: true, cell: (o) => o.name },
          { head: 'Vì sao', phone: 'wide', cell: (o) => (o.approved ? '' : o.message) },
        ]}
      />
    </Part>
  );
}

function StatePart({ link, round, counts, base }: RoundPageProps & { base: string }) {
  const open = round.state === 'open';
  return (
    <Part id="khoa" title={open ? 'Hạn gửi và khóa kỳ' : 'Mở lại kỳ'}>
      <form class="form" method="post" action={link(`${base}/mo-lai`)}>
        <DateInput name="dueOn" label="Hạn gửi" value={formatDate(round.dueOn)} />
        <Actions>
          <Button>{open ? 'Đổi hạn gửi' : 'Mở lại kỳ'}</Button>
        </Actions>
      </form>
      {open && (
        <form method="post" action={link(`${base}/khoa`)}>
          <p>
            Khóa kỳ thì không ai nhập hay gửi thêm; biểu đã gửi vẫn duyệt được.
            {counts.owed > 0 && ` Còn ${formatNumber(counts.owed)} đơn vị chưa gửi.`}
          </p>
          <Actions>
            <Button kind="grave">Khóa kỳ</Button>
          </Actions>
        </form>
      )}
    </Part>
  );
}

function sayOf({ counts, round, asOf, all }: RoundPageProps): string {
  if (all === 0) return 'Kỳ này không hỏi đơn vị nào trong phạm vi được xem.';
  const parts = [
    counts.submitted > 0 && `${formatNumber(counts.submitted)} biểu chờ duyệt`,
    counts.late > 0 && `${formatNumber(counts.late)} đơn vị quá hạn`,
    counts.late === 0 && counts.owed > 0 && `${formatNumber(counts.owed)} đơn vị chưa gửi`,
    counts.returned > 0 && `${formatNumber(counts.returned)} biểu bị trả lại`,
  ].filter(Boolean);
  const state = round.state === 'closed' ? 'Kỳ đã khóa. ' : round.opensOn > asOf ? 'Kỳ chưa mở. ' : '';
  if (parts.length === 0) return `${state}Mọi đơn vị đã được duyệt hoặc được miễn.`;
  const text = parts.join(', ');
  return `${state}${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
