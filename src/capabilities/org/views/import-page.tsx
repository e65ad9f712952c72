import { formatNumber } from '../../../kernel/number/index.ts';
import { type Problem, placeText } from '../../../kernel/problems/index.ts';
import { formatDate, formatDateTime, type IsoDate } from '../../../kernel/time/index.ts';
import {
  Actions,
  Button,
  DateInput,
  EmptyState,
  ErrorSummary,
  FileInput,
  Lead,
  Ledger,
  Pager,
  Part,
  RadioGroup,
  RowsList,
  Status,
  Tabs,
  type Verdict,
} from '../../../ui/index.ts';
import type { PlannedLine } from '../domain/plan-import.ts';
import { HIERARCHIES, kindLabel } from '../domain/unit-kinds.ts';
import { type Link, messageAt, summary } from './words.tsx';

export const IMPORT_STATES = {
  preview: 'Chờ nhận',
  accepted: 'Đã nhận',
  discarded: 'Đã bỏ',
  reading: 'Đang đọc',
  failed: 'Hỏng',
} as const;

export interface UploadPageProps {
  link: Link;
  today: IsoDate;
  problems: readonly Problem[];
  typed: (name: string) => string;
  recent: {
    id: number;
    fileName: string;
    state: keyof typeof IMPORT_STATES;
    createdAt: Date;
    createdBy: string | null;
  }[];
}

/** Send a list; nothing is taken before the preview has been looked at. */
export function UploadPage({ link, today, problems, typed, recent }: UploadPageProps) {
  return (
    <>
      <Lead
        title="Nhập đơn vị từ tệp"
        say="Gửi một danh sách .xlsx hoặc .csv. Hệ thống so với danh sách hiện có và cho xem trước; chưa ghi gì cho đến khi nhận."
        actions={
          <>
            <Button href={link('/don-vi/nhap/mau.xlsx')}>Tải tệp mẫu .xlsx</Button>
            <Button href={link(`/don-vi/danh-sach.xlsx?ngay=${today}`)}>Tải danh sách hiện có</Button>
          </>
        }
      />
      <Part
        id="gui"
        title="Gửi tệp"
        aside={<p>Dòng được nhận ra theo mã, không có mã thì theo tên. Tên cột không cần dấu.</p>}
      >
        <form class="form" method="post" enctype="multipart/form-data" action={link('/don-vi/nhap')}>
          <ErrorSummary items={summary(problems)} />
          <FileInput
            name="file"
            label="Danh sách đơn vị"
            accept=".xlsx,.csv"
            hint=".xlsx hoặc .csv, tối đa 10 MB, khoảng 50.000 dòng"
            error={messageAt(problems, 'file')}
          />
          <RadioGroup
            name="mode"
            label="Khi tên hoặc nơi trực thuộc trong tệp khác với hệ thống"
            value={typed('mode') || 'change'}
            options={[
              {
                value: 'change',
                label: 'Là thay đổi thật, từ ngày dưới đây',
                hint: 'Tên cũ và cấp trên cũ giữ cho những ngày trước đó.',
              },
              { value: 'correct', label: 'Là sửa chỗ ghi sai', hint: 'Không thành lịch sử; bản cũ còn trong nhật ký.' },
            ]}
          />
          <DateInput
            name="changesFrom"
            label="Thay đổi có từ ngày"
            optional
            value={typed('changesFrom') || formatDate(today)}
            error={messageAt(problems, 'changesFrom')}
          />
          <Actions>
            <Button kind="main">Xem trước</Button>
            <Button kind="plain" href={link('/don-vi')}>
              Thôi
            </Button>
          </Actions>
        </form>
      </Part>
      <Part id="truoc" title="Các lần nhập">
        {recent.length === 0 ? (
          <EmptyState>Chưa nhập tệp nào.</EmptyState>
        ) : (
          <RowsList
            items={recent.map((r) => ({
              what: r.fileName,
              href: link(`/don-vi/nhap/${r.id}`),
              more: `${r.createdBy ?? 'Hệ thống'}, ${formatDateTime(r.createdAt)}`,
              end: IMPORT_STATES[r.state],
            }))}
          />
        )}
      </Part>
    </>
  );
}

export interface PreviewPageProps {
  link: Link;
  import: {
    id: number;
    fileName: string;
    state: keyof typeof IMPORT_STATES;
    changesFrom: IsoDate | null;
    counts: Record<PlannedLine['state'], number>;
    problems: Problem[];
    createdBy: string | null;
    createdAt: Date;
    settledAt: Date | null;
  };
  lines: PlannedLine[];
  shown: PlannedLine['state'] | 'all';
  page: number;
}

const STATE_WORDS: Record<PlannedLine['state'], { word: string; status: Verdict }> = {
  error: { word: 'Sai', status: 'missed' },
  new: { word: 'Mới', status: 'ontrack' },
  changed: { word: 'Khác', status: 'risk' },
  same: { word: 'Giữ nguyên', status: 'notdue' },
};
const CHANGE_WORDS = {
  name: 'Tên',
  shortName: 'Tên ngắn',
  kind: 'Loại',
  parent: 'Trực thuộc',
  from: 'Từ ngày',
  code: 'Mã',
};
const MOST_PROBLEMS = 200;

/** What a list would do, line by line, with every problem at its cell. */
export function PreviewPage(props: PreviewPageProps) {
  const { link, lines, shown, page } = props;
  const one = props.import;
  const n = one.counts;
  const total = n.new + n.changed + n.same + n.error;
  const base = `/don-vi/nhap/${one.id}`;
  const address = (state: string, trang: number) => link(`${base}?xem=${state}&trang=${trang}`);
  const count = shown === 'all' ? total : n[shown];
  return (
    <>
      <Lead
        title={one.fileName}
        say={said(one, total)}
        facts={`${one.createdBy ?? 'Hệ thống'} gửi lúc ${formatDateTime(one.createdAt)}. ${changeWords(one.changesFrom)}`}
      >
        {one.state === 'preview' && <Decide link={link} one={one} />}
      </Lead>
      {one.problems.length > 0 && (
        <Part id="van-de" title="Chỗ phải xem">
          <ErrorSummary
            title={`${formatNumber(one.problems.length)} chỗ phải xem trong tệp`}
            items={one.problems.slice(0, MOST_PROBLEMS).map((p) => ({
              message: p.message,
              severity: p.severity,
              ...(p.severity === 'warning' && { word: 'Xem lại' }),
              ...placeOf(p),
            }))}
          />
          {one.problems.length > MOST_PROBLEMS && (
            <p>
              Còn {formatNumber(one.problems.length - MOST_PROBLEMS)} chỗ nữa. Sửa các chỗ trên rồi gửi lại tệp để thấy
              phần còn lại.
            </p>
          )}
        </Part>
      )}
      <Part id="dong" title="Từng dòng">
        <Tabs
          label="Lọc theo kết quả"
          items={[
            { label: 'Tất cả', href: address('all', 1), current: shown === 'all', count: total },
            ...(Object.keys(STATE_WORDS) as PlannedLine['state'][]).map((state) => ({
              label: STATE_WORDS[state].word,
              href: address(state, 1),
              current: shown === state,
              count: n[state],
            })),
          ]}
        />
        {lines.length === 0 ? <EmptyState>Không có dòng nào như vậy.</EmptyState> : <Lines lines={lines} />}
        <Pager
          page={page}
          pages={Math.max(1, Math.ceil(count / 50))}
          total={count}
          noun="dòng"
          href={(trang) => address(shown, trang)}
        />
      </Part>
    </>
  );
}

/** The place before the message, unless the message begins with it. */
function placeOf({ at, message }: Problem): { place?: string } {
  const place = at && placeText(at);
  return !place || message.toLocaleLowerCase('vi').startsWith(place.toLocaleLowerCase('vi')) ? {} : { place };
}

function said(one: PreviewPageProps['import'], total: number): string {
  const { counts: n } = one;
  const parts = [
    n.new > 0 && `${formatNumber(n.new)} đơn vị mới`,
    n.changed > 0 && `${formatNumber(n.changed)} đơn vị khác với hệ thống`,
    n.same > 0 && `${formatNumber(n.same)} giữ nguyên`,
    n.error > 0 && `${formatNumber(n.error)} dòng sai`,
  ].filter(Boolean);
  const list = parts.length > 0 ? `: ${parts.join(', ')}.` : '.';
  if (one.state === 'accepted')
    return `Đã nhận ${formatNumber(n.new + n.changed)} trong ${formatNumber(total)} dòng${list}`;
  if (one.state === 'discarded') return `Đã bỏ, không ghi dòng nào. Tệp có ${formatNumber(total)} dòng${list}`;
  if (total === 0) return 'Không đọc được dòng nào trong tệp.';
  return `Đọc ${formatNumber(total)} dòng${list}`;
}

const changeWords = (from: IsoDate | null) =>
  from === null ? 'Chỗ khác là sửa chỗ ghi sai.' : `Thay đổi có hiệu lực từ ${formatDate(from)}.`;

function Decide({ link, one }: { link: Link; one: PreviewPageProps['import'] }) {
  const take = one.counts.new + one.counts.changed;
  return (
    <form method="post" action={link(`/don-vi/nhap/${one.id}/nhan`)}>
      <Actions>
        {take > 0 && (
          <Button kind="main">
            {one.counts.error > 0
              ? `Nhận ${formatNumber(take)} dòng, bỏ ${formatNumber(one.counts.error)} dòng sai`
              : `Nhận ${formatNumber(take)} dòng`}
          </Button>
        )}
        <Button formaction={link(`/don-vi/nhap/${one.id}/bo`)}>Bỏ tệp này</Button>
        <Button kind="plain" href={link('/don-vi/nhap')}>
          Gửi tệp khác
        </Button>
      </Actions>
    </form>
  );
}

function Lines({ lines }: { lines: PlannedLine[] }) {
  return (
    <Ledger
      caption="Các dòng của tệp"
      stack
      rows={lines}
      columns={[
        {
          head: 'Kết quả',
          phone: 'first',
          nowrap: true,
          cell: (l) => <Status status={STATE_WORDS[l.state].status} label={STATE_WORDS[l.state].word} />,
        },
        { head: 'Dòng', kind: 'num', phone: 'corner', cell: (l) => l.line.row },
        {
          head: 'Đơn vị',
          rowHead: true,
          cell: (l) => (
            <>
              {l.line.text.name || '(không có tên)'}
              {l.changes.length > 0 && (
                <span class="sub">
                  {l.changes.map((c) => `${CHANGE_WORDS[c.what]}: ${c.from || 'chưa có'} → ${c.to}`).join('; ')}
                </span>
              )}
            </>
          ),
        },
        { head: 'Mã', cell: (l) => l.line.text.code || '–' },
        { head: 'Loại', cell: (l) => (l.kind ? `${kindLabel(l.kind)}, hệ ${HIERARCHIES[l.hierarchy]}` : '–') },
        { head: 'Trực thuộc', cell: (l) => l.line.text.parent || '–' },
      ]}
    />
  );
}
