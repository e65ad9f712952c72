import { formatNumber } from '../../../kernel/number/index.ts';
import { type Problem, placeText } from '../../../kernel/problems/index.ts';
import { formatDateTime } from '../../../kernel/time/index.ts';
import {
  Actions,
  Button,
  EmptyState,
  ErrorSummary,
  FileInput,
  Hidden,
  Lead,
  Ledger,
  Note,
  Pager,
  Part,
  Status,
  Tabs,
  type Verdict,
} from '../../../ui/index.ts';
import type { ImportRow } from '../domain/import/plan.ts';
import type { FiguresImport } from '../queries/imports.ts';
import type { Round } from '../queries/rounds.ts';
import { type Link, messageAt, summary } from './words.tsx';

/** Sending a file; nothing is written before its preview has been accepted. */
export function UploadPage(props: {
  link: Link;
  round: Round;
  unit: { id: number; name: string } | null;
  problems: readonly Problem[];
}) {
  const { link, round, unit, problems } = props;
  const base = `/ky-bao-cao/${round.id}`;
  return (
    <>
      <Lead
        title="Nhập số liệu từ tệp"
        facts={unit ? `${unit.name}. ${round.name}.` : round.name}
        say="Gửi tệp .xlsx hoặc .csv. Hệ thống so với số hiện có và cho xem trước; chưa ghi gì cho đến khi nhận."
        actions={
          <>
            {unit && <Button href={link(`${base}/don-vi/${unit.id}/mau.xlsx`)}>Tải mẫu của đơn vị .xlsx</Button>}
            <Button href={link(`${base}/mau.xlsx`)}>Tải bảng nhiều đơn vị .xlsx</Button>
          </>
        }
      />
      <Part
        id="gui"
        title="Gửi tệp"
        aside={<p>Tệp tự làm cũng được: đơn vị nhận ra theo mã rồi theo tên, dòng theo mã hoặc tên, không cần dấu.</p>}
      >
        <form class="form" method="post" enctype="multipart/form-data" action={link(`${base}/nhap-tep`)}>
          <ErrorSummary items={summary(problems)} />
          {unit && <Hidden name="don-vi" value={unit.id} />}
          <FileInput
            name="tep"
            label="Tệp số liệu"
            accept=".xlsx,.csv"
            hint=".xlsx hoặc .csv, tối đa 20 MB. Ô để trống giữ nguyên số đã có."
            error={messageAt(problems, 'tep')}
          />
          <Actions>
            <Button kind="main">Đọc tệp</Button>
            <Button kind="plain" href={link(unit ? `${base}/don-vi/${unit.id}` : base)}>
              Thôi
            </Button>
          </Actions>
        </form>
      </Part>
    </>
  );
}

/** While a job reads a large file: the page asks again by itself. */
export function ReadingPage({ found }: { found: FiguresImport }) {
  return (
    <Lead
      title={found.fileName}
      facts={`Gửi lúc ${formatDateTime(found.createdAt)}`}
      say="Đang đọc tệp và so với số hiện có. Trang tự mở lại vài giây một lần; đóng trang cũng không mất gì."
    />
  );
}

export interface ImportPageProps {
  link: Link;
  round: Round;
  found: FiguresImport;
  rows: (ImportRow & { unitName: string; label: string })[];
  rowCounts: Record<ImportRow['kind'], number>;
  shown: ImportRow['kind'] | 'all';
  page: number;
  pages: number;
  total: number;
  /** May send for approval what is complete; may approve it at once. */
  approves: boolean;
  /** Names of the units that were left as drafts. */
  left: { unitName: string; why: string }[];
}

const KINDS: Record<ImportRow['kind'], { word: string; status: Verdict }> = {
  error: { word: 'Sai', status: 'missed' },
  changed: { word: 'Khác', status: 'risk' },
  new: { word: 'Mới', status: 'ontrack' },
  same: { word: 'Giữ nguyên', status: 'notdue' },
};
const MOST_PROBLEMS = 200;

/** What a file would do: counts, every problem at its cell, the differences; then accept or throw away. */
export function ImportPage(props: ImportPageProps) {
  const { link, round, found } = props;
  const base = `/ky-bao-cao/${round.id}/nhap-tep/${found.id}`;
  return (
    <>
      <Lead
        title={found.fileName}
        facts={`${round.name}. Gửi lúc ${formatDateTime(found.createdAt)}.`}
        say={sayOf(found)}
      >
        {found.state === 'preview' && <Decide {...props} base={base} />}
        {found.state !== 'preview' && (
          <Actions>
            <Button href={link(`/ky-bao-cao/${round.id}`)}>Xem kỳ báo cáo</Button>
            <Button href={link(`/ky-bao-cao/${round.id}/nhap-tep`)}>Gửi tệp khác</Button>
          </Actions>
        )}
      </Lead>
      {props.left.length > 0 && <LeftPart left={props.left} />}
      <ProblemsPart found={found} />
      {found.state !== 'failed' && found.state !== 'discarded' && <RowsPart {...props} base={base} />}
    </>
  );
}

function Decide({ link, found, approves, base }: ImportPageProps & { base: string }) {
  const { summary: n, context } = found;
  const takes = n.new + n.changed;
  const ready = context.ready.length;
  return (
    <form method="post" action={link(`${base}/nhan`)}>
      <Actions>
        {takes > 0 && (
          <Button kind={ready > 0 ? undefined : 'main'} name="roi" value="draft">
            {`Nhập ${formatNumber(takes)} ô, để nháp`}
          </Button>
        )}
        {ready > 0 && (
          <Button kind="main" name="roi" value="submit">
            {`Nhập và gửi duyệt ${formatNumber(ready)} biểu`}
          </Button>
        )}
        {takes > 0 && approves && (
          <Button name="roi" value="approve">
            Nhập và duyệt ngay các biểu đủ số
          </Button>
        )}
        <Button formaction={link(`${base}/doc-lai`)}>Đọc lại tệp</Button>
        <Button kind="plain" formaction={link(`${base}/bo`)}>
          Bỏ tệp này
        </Button>
      </Actions>
      {n.error > 0 && takes > 0 && <Note>Các ô sai để nguyên như trước, không ghi.</Note>}
      {n.units > ready && takes > 0 && (
        <Note>{`${formatNumber(n.units - ready)} biểu còn ô sai, trống hoặc thiếu lý do nên chỉ để nháp.`}</Note>
      )}
    </form>
  );
}

function ProblemsPart({ found }: { found: FiguresImport }) {
  const all = found.summary.problems ?? found.problems.length;
  if (all === 0) return null;
  return (
    <Part id="van-de" title="Chỗ phải xem" aside={<p>{formatNumber(all)} chỗ</p>} flush>
      <ErrorSummary
        title={`${formatNumber(all)} chỗ phải xem trong tệp`}
        items={found.problems.slice(0, MOST_PROBLEMS).map((p) => ({
          message: p.message,
          severity: p.severity,
          ...(p.severity === 'warning' && { word: 'Xem lại' }),
          ...(p.at && !saysPlace(p) && { place: placeText(p.at) }),
        }))}
      />
      {all > MOST_PROBLEMS && (
        <Note>
          Còn {formatNumber(all - MOST_PROBLEMS)} chỗ nữa. Sửa các chỗ trên rồi gửi lại tệp để thấy phần còn lại.
        </Note>
      )}
    </Part>
  );
}

/** Most sentences about a cell name it themselves. */
const saysPlace = (p: Problem): boolean =>
  p.at?.kind === 'cell' && p.message.toLocaleLowerCase('vi').includes(`ô ${p.at.address.toLowerCase()}`);

function RowsPart(props: ImportPageProps & { base: string }) {
  const { link, rows, shown, base } = props;
  const address = (kind: string, page = 1) => link(`${base}?xem=${kind}&trang=${page}`);
  return (
    <Part id="o" title="Từng ô" aside={<p>Số cũ là số đang có trong biểu, chưa có thì là số đã duyệt.</p>}>
      <Tabs
        label="Lọc theo kết quả"
        items={[
          { label: 'Tất cả', href: address('all'), current: shown === 'all' },
          ...(Object.keys(KINDS) as ImportRow['kind'][]).map((kind) => ({
            label: KINDS[kind].word,
            href: address(kind),
            current: shown === kind,
            count: props.rowCounts[kind],
          })),
        ]}
      />
      {rows.length === 0 ? (
        <EmptyState>Không có ô nào như vậy.</EmptyState>
      ) : (
        <Ledger
          caption="Các ô của tệp"
          stack
          rows={rows}
          columns={[
            {
              head: 'Kết quả',
              phone: 'first',
              cell: (r) => <Status status={KINDS[r.kind].status} label={KINDS[r.kind].word} />,
            },
            { head: 'Ô', nowrap: true, phone: 'corner', cell: (r) => <span class="n">{r.address}</span> },
            { head: 'Đơn vị', rowHead: true, cell: (r) => r.unitName },
            { head: 'Dòng', phone: 'wide', cell: (r) => r.label },
            { head: 'Đang có', kind: 'num', cell: (r) => r.before ?? '…' },
            { head: 'Trong tệp', kind: 'num', cell: (r) => <b>{r.after ?? r.raw}</b> },
          ]}
        />
      )}
      <Pager page={props.page} pages={props.pages} total={props.total} noun="ô" href={(page) => address(shown, page)} />
    </Part>
  );
}

function LeftPart({ left }: { left: ImportPageProps['left'] }) {
  return (
    <Part id="con-lai" title="Để nháp" aside={<p>{left.length} biểu chưa gửi được</p>} flush>
      <Ledger
        caption="Biểu để nháp và vì sao"
        stack
        rows={left.slice(0, MOST_PROBLEMS)}
        columns={[
          { head: 'Đơn vị', rowHead: true, cell: (row) => row.unitName },
          { head: 'Vì sao', phone: 'wide', cell: (row) => row.why },
        ]}
      />
    </Part>
  );
}

function sayOf(found: FiguresImport): string {
  const n = found.summary;
  if (found.state === 'failed') return 'Không đọc được tệp này. Chưa ghi gì.';
  if (found.state === 'discarded') return 'Đã bỏ tệp này, không ghi ô nào.';
  if (found.state === 'accepted' && n.result) {
    const { cells, sheets, submitted, approved } = n.result;
    const then =
      approved > 0
        ? `, duyệt ${formatNumber(approved)} biểu`
        : submitted > 0
          ? `, gửi duyệt ${formatNumber(submitted)} biểu`
          : ', để nháp';
    const moved = n.new + n.changed;
    const of = moved < cells ? `, trong đó ${formatNumber(moved)} ô mới hoặc khác` : '';
    return `Đã nhận ${formatNumber(cells)} ô của ${formatNumber(sheets)} đơn vị${of}${then}.`;
  }
  const parts = [
    `${formatNumber(n.new)} ô mới`,
    n.changed > 0 && `${formatNumber(n.changed)} ô khác`,
    `${formatNumber(n.same)} ô giữ nguyên`,
    n.warning > 0 && `${formatNumber(n.warning)} chỗ nên xem lại`,
    n.error > 0 && `${formatNumber(n.error)} chỗ sai`,
  ].filter(Boolean);
  return `Tệp có số của ${formatNumber(n.units)} đơn vị: ${parts.join(', ')}.`;
}
