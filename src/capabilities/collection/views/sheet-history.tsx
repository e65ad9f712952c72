import { formatDateTime } from '../../../kernel/time/index.ts';
import { EmptyState, Part, Timeline } from '../../../ui/index.ts';
import { stateWords } from '../domain/sheet-status.ts';
import type { SheetPageData } from '../queries/sheet-page.ts';

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

/** What happened to the sheet, newest first. */
export function HistoryPart({ data }: { data: SheetPageData }) {
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
