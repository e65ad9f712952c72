import { daysBetween, formatDate, formatDateTime, formatTime, type IsoDate } from '../../../kernel/time/index.ts';
import {
  Actions,
  Button,
  Checks,
  ErrorSummary,
  FormGrid,
  Hidden,
  Lead,
  Note,
  Part,
  Remark,
  Status,
} from '../../../ui/index.ts';
import { sheetLetters } from '../domain/grid.ts';
import { isOwed, sheetStatus } from '../domain/sheet-status.ts';
import type { SheetPageData } from '../queries/sheet-page.ts';
import { checksOf } from './sheet-checks.ts';
import { Decision, type DecisionProps } from './sheet-decision.tsx';
import { HistoryPart } from './sheet-history.tsx';
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
  decisionProblem?: DecisionProps['decisionProblem'];
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
          <Part
            id="phai-xem"
            title={sheet.state === 'approved' ? 'Điều cần lưu ý' : 'Phải xem lại'}
            near
            aside={<p>Bấm tên ô để đến ô đó.</p>}
            flush
          >
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
  const who = (name: string | null, did: string, at: Date | null) =>
    `${name ?? 'Hệ thống'} ${did}${at ? ` lúc ${formatDateTime(at)}` : ''}`;
  switch (sheet.state) {
    case 'submitted': {
      const changed = data.uses.size;
      const moved = changed === 0 ? 'Không ô nào đổi số đã duyệt.' : `${changed} ô đổi số đã duyệt.`;
      return `${who(sheet.submittedBy, 'gửi duyệt', sheet.submittedAt)}. ${moved}`;
    }
    case 'approved':
      return `${who(sheet.decidedBy, 'duyệt', sheet.decidedAt)}. ${filledText(data)}`;
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
