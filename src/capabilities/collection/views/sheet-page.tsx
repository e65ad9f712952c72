import { daysBetween, formatDate, formatDateTime, formatTime, type IsoDate } from '../../../kernel/time/index.ts';
import {
  Actions,
  Button,
  Checks,
  EmptyState,
  ErrorSummary,
  FormGrid,
  Hidden,
  Lead,
  Note,
  Part,
  Remark,
  Status,
  TextArea,
  Timeline,
} from '../../../ui/index.ts';
import { sheetLetters } from '../domain/grid.ts';
import { isOwed, sheetStatus, stateWords } from '../domain/sheet-status.ts';
import type { SheetPageData } from '../queries/sheet-page.ts';
import { checksOf } from './sheet-checks.ts';
import { beforeHead, Differences, entryRows, filledText, problemItems, SignsHelp } from './sheet-parts.tsx';
import type { Link } from './words.tsx';

export interface SheetPageProps {
  link: Link;
  data: SheetPageData;
  asOf: IsoDate;
  /** After an attempt to send: empty lines are told one by one. */
  strict?: boolean;
  /** What another person did meanwhile; the typed cells are kept. */
  conflict?: string;
  /** The reason of a return or release that was left out. */
  decisionProblem?: { action: 'tra-lai' | 'mien'; message: string };
}

/** The sheet of one unit: problems first, the table, what differs from approved figures, the decision, the history. */
export function SheetPage(props: SheetPageProps) {
  const { link, data, asOf, strict = false } = props;
  const { round, sheet, unit, form } = data;
  const base = `/ky-bao-cao/${round.id}/don-vi/${unit.id}`;
  const editable = data.refusal === null && data.mayEnter;
  const items = problemItems(data, strict);
  const status = sheetStatus(sheet.state, round, asOf);
  return (
    <>
      <Lead
        title={form.name}
        facts={`${unit.name}. ${round.name}.`}
        say={sayOf(data, items.length)}
        side={<DueSide data={data} asOf={asOf} />}
        tally={<Status {...status} />}
      />
      {props.conflict && (
        <Part id="chua-luu" title="Chưa lưu" near flush>
          <ErrorSummary title="Chưa lưu" items={[{ message: props.conflict, severity: 'warning', word: 'Xem lại' }]} />
        </Part>
      )}
      <form id="bieu" method="post" action={link(base)}>
        {editable && (
          <>
            {/* Enter in a field presses the first button of a form: it must save, not fill a proposed repair. */}
            <button class="vh" type="submit" name="viec" value="luu" tabindex={-1} aria-hidden="true">
              Lưu nháp
            </button>
            <Hidden name="version" value={sheet.version} />
          </>
        )}
        {items.length > 0 && (
          <Part id="phai-xem" title="Phải xem lại" near aside={<p>Bấm tên ô để đến ô đó.</p>} flush>
            <ErrorSummary items={items} />
          </Part>
        )}
        <EntryPart {...props} editable={editable} base={base} />
        <DifferencePart {...props} editable={editable} />
        {editable && (
          <Part id="gui" title="Lưu và gửi">
            <Actions sticky saved={savedText(data)}>
              <Button kind="main" name="viec" value="gui">
                Kiểm tra và gửi duyệt
              </Button>
              <Button name="viec" value="luu" formnovalidate>
                Lưu nháp
              </Button>
              <Button kind="plain" href={link(`${base}/mau.xlsx`)}>
                Tải bảng tính .xlsx
              </Button>
            </Actions>
          </Part>
        )}
      </form>
      <Decision {...props} base={base} />
      <HistoryPart data={data} />
    </>
  );
}

function EntryPart({ data, link, editable, base, conflict }: SheetPageProps & { editable: boolean; base: string }) {
  const letters = sheetLetters(data.form.lines);
  const words = [...new Set(data.form.lines.map((line) => line.unitWord))];
  const one = words.length === 1 && words[0] ? words[0] : null;
  const columns = [
    { name: letters.denominator ? 'Số liệu hoặc tử số' : 'Số liệu', letter: letters.value },
    ...(letters.denominator ? [{ name: 'Mẫu số', letter: letters.denominator }] : []),
    { name: beforeHead(data).name, letter: letters.before },
  ];
  const checks = checksOf(data);
  return (
    <Part
      id="so-lieu"
      title="Biểu"
      flush
      aside={
        <>
          <p>{filledText(data)}</p>
          {editable && (
            <>
              <SignsHelp />
              <p>
                Dán từ Excel: bấm vào ô đầu, rồi <kbd>Ctrl</kbd> <kbd>V</kbd>. Hoặc{' '}
                <a href={link(`/ky-bao-cao/${data.round.id}/nhap-tep?don-vi=${data.unit.id}`)}>tải tệp lên</a>.
              </p>
            </>
          )}
          {data.refusal !== null && data.mayEnter && <Remark tone="calm">{data.refusal}</Remark>}
          {!editable && (
            <p>
              <a href={link(`${base}/mau.xlsx`)}>Tải bảng tính .xlsx</a>
            </p>
          )}
        </>
      }
    >
      <FormGrid
        caption={`Biểu ${data.form.name} của ${data.unit.name}`}
        corner={one ? `Chỉ số, đơn vị: ${one}` : 'Chỉ số'}
        columns={columns}
        rows={entryRows(data, editable, one !== null, conflict !== undefined)}
      />
      {checks.length > 0 && <Checks items={checks} />}
      {editable && <Note>Khung đỏ là sai, vàng là cần giải thích, vạch xanh là khác số đã duyệt.</Note>}
    </Part>
  );
}

function DifferencePart(props: SheetPageProps & { editable: boolean }) {
  const table = Differences(props);
  if (table === null) return null;
  return (
    <Part
      id="khac"
      title="Khác số đã duyệt"
      aside={
        <p>
          {props.editable
            ? 'Ghi vì sao đổi. Người duyệt sẽ thấy đúng bảng này.'
            : 'Duyệt thì số cũ vẫn giữ trong lịch sử.'}
        </p>
      }
    >
      {table}
    </Part>
  );
}

/** What the reader may do with the sheet as it stands: approve, return, take back, release, ask again. */
function Decision({ data, link, base, decisionProblem }: SheetPageProps & { base: string }) {
  const { sheet } = data;
  const reason = (action: 'tra-lai' | 'mien', label: string, button: string, hint: string) => (
    <form class="form" method="post" action={link(`${base}/${action}`)}>
      <Hidden name="version" value={sheet.version} />
      <TextArea
        name="reason"
        id={`o-${action}`}
        label={label}
        hint={hint}
        rows={2}
        error={decisionProblem?.action === action ? decisionProblem.message : undefined}
      />
      <Actions>
        <Button>{button}</Button>
      </Actions>
    </form>
  );
  const returned = reason(
    'tra-lai',
    'Vì sao trả lại',
    'Trả lại đơn vị',
    'Nói rõ ô nào, sửa gì. Đơn vị đọc nguyên văn.',
  );
  if (sheet.state === 'submitted')
    return (
      <Part id="quyet-dinh" title={data.mayApprove ? 'Duyệt hoặc trả lại' : 'Đã gửi duyệt'}>
        {data.mayApprove && (
          <form method="post" action={link(`${base}/duyet`)}>
            <Hidden name="version" value={sheet.version} />
            <Actions>
              <Button kind="main">Duyệt biểu</Button>
            </Actions>
          </form>
        )}
        {data.mayApprove && returned}
        {data.mayEnter && (
          <form method="post" action={link(`${base}/rut-lai`)}>
            <p>Còn sửa được chừng nào chưa ai duyệt.</p>
            <Actions>
              <Button>Rút lại để sửa</Button>
            </Actions>
          </form>
        )}
      </Part>
    );
  if (!data.mayApprove) return null;
  if (sheet.state === 'approved')
    return (
      <Part id="quyet-dinh" title="Trả lại để sửa" aside={<p>Số đã duyệt vẫn dùng cho đến khi duyệt số mới.</p>}>
        {returned}
      </Part>
    );
  if (sheet.state === 'released')
    return (
      <Part id="quyet-dinh" title="Được miễn">
        <p>{sheet.reason}</p>
        <form method="post" action={link(`${base}/hoi-lai`)}>
          <Actions>
            <Button>Yêu cầu báo cáo lại</Button>
          </Actions>
        </form>
      </Part>
    );
  return (
    <Part id="quyet-dinh" title="Miễn báo cáo" aside={<p>Số đã nhập vẫn còn, đơn vị không bị tính là quá hạn.</p>}>
      {reason('mien', 'Vì sao miễn', 'Miễn kỳ này', 'Ví dụ: trường tạm dừng hoạt động từ 01/09/2020.')}
    </Part>
  );
}

const commandWords: Record<string, string> = {
  'collection.save-entries': 'Lưu nháp',
  'collection.submit-sheet': 'Gửi duyệt',
  'collection.withdraw-sheet': 'Rút lại',
  'collection.approve-sheet': 'Duyệt',
  'collection.bulk-approve': 'Duyệt cùng các biểu khác',
  'collection.return-sheet': 'Trả lại',
  'collection.release-sheet': 'Miễn báo cáo',
  'collection.release-closed-units': 'Miễn vì đơn vị kết thúc',
  'collection.ask-again': 'Yêu cầu báo cáo lại',
};

function HistoryPart({ data }: { data: SheetPageData }) {
  const said = (event: SheetPageData['history'][number]) =>
    commandWords[event.command] ??
    (event.command === 'collection.accept-import'
      ? event.state === 'approved'
        ? 'Nhập từ tệp và duyệt'
        : 'Nhập từ tệp'
      : (stateWords[event.state as keyof typeof stateWords] ?? event.command));
  return (
    <Part id="lich-su" title="Lịch sử của biểu">
      {data.history.length === 0 ? (
        <EmptyState>Chưa ai nhập gì vào biểu này.</EmptyState>
      ) : (
        <Timeline
          items={data.history.map((event) => ({
            when: formatDateTime(event.at),
            datetime: event.at.toISOString(),
            what: `${said(event)}: ${event.who}`,
            more: event.note,
          }))}
        />
      )}
    </Part>
  );
}

function DueSide({ data, asOf }: { data: SheetPageData; asOf: IsoDate }) {
  const { round, sheet } = data;
  const left = daysBetween(asOf, round.dueOn);
  return (
    <p>
      Hạn gửi
      <br />
      <b class="n">{formatDate(round.dueOn)}</b>
      {isOwed(sheet.state) && (
        <>
          <br />
          {left > 0 ? `còn ${left} ngày` : left === 0 ? 'hôm nay' : `quá ${-left} ngày`}
        </>
      )}
    </p>
  );
}

function sayOf(data: SheetPageData, problems: number): string {
  const { sheet, round } = data;
  const who = (name: string | null, at: Date | null) =>
    `${name ?? 'Hệ thống'}${at ? ` lúc ${formatDateTime(at)}` : ''}`;
  switch (sheet.state) {
    case 'submitted': {
      const changed = data.uses.size;
      const moved = changed === 0 ? 'Không ô nào đổi số đã duyệt.' : `${changed} ô đổi số đã duyệt.`;
      return `Gửi duyệt bởi ${who(sheet.submittedBy, sheet.submittedAt)}. ${moved}`;
    }
    case 'approved':
      return `Duyệt bởi ${who(sheet.decidedBy, sheet.decidedAt)}. ${filledText(data)}`;
    case 'released':
      return `Đơn vị được miễn: ${sheet.reason ?? 'không nêu lý do'}.`;
    case 'returned':
      return `Trả lại: ${sheet.reason ?? 'không nêu lý do'}`;
    default: {
      if (data.refusal !== null) return data.refusal;
      const empty = data.problems.filter((p) => p.code === 'empty').length;
      if (problems > 0) return `Còn ${problems} chỗ phải xem lại. ${filledText(data)}`;
      if (empty > 0) return `Còn ${empty} dòng bắt buộc chưa có số. Hạn gửi ${formatDate(round.dueOn)}.`;
      return 'Mọi ô đã có số hoặc lý do và các tổng đều khớp. Gửi duyệt được.';
    }
  }
}

function savedText(data: SheetPageData): string | null {
  const last = data.history.find(({ command }) => /save-entries|accept-import/.test(command));
  return last ? `Đã lưu trên máy chủ lúc ${formatTime(last.at)}, ${last.who}.` : null;
}
