import { formatNumber } from '../../../kernel/number/index.ts';
import { formatDate, formatDateTime, today } from '../../../kernel/time/index.ts';
import { EmptyState, Lead, Note, Part, RowsList, Status } from '../../../ui/index.ts';
import type { DraftLine } from '../queries/drafts.ts';
import { SendForm, type SendFormProps } from './send-form.tsx';

export interface DraftsPageProps {
  link: (path: string) => string;
  drafts: readonly DraftLine[];
  days: number;
  /** May look at what others have sent. */
  inspects: boolean;
  form: Pick<SendFormProps, 'text' | 'problems'>;
}

/** The door to checking a draft, and the drafts that a person has there. */
export function DraftsPage({ link, drafts, days, inspects, form }: DraftsPageProps) {
  return (
    <>
      <Lead
        title="Soát lỗi bản nháp"
        say="Gửi báo cáo trước khi trình ký: máy cộng lại các số, so tỷ lệ, ngày tháng, ký hiệu văn bản, câu chữ, rồi ghi chú bên lề. Không chữ nào trong bản nháp bị sửa."
      />
      <Part
        id="gui"
        title="Gửi bản nháp"
        aside={<p>Chỉ người gửi xem được. Sau {formatNumber(days)} ngày kể từ lần gửi cuối, bản nháp tự xóa.</p>}
      >
        <SendForm action={link('/soat-loi')} {...form} />
      </Part>
      <Part
        id="ban-nhap"
        title="Bản nháp của tôi"
        aside={inspects && <a href={link('/soat-loi/nguoi-khac')}>Bản nháp của người khác, số ngày giữ</a>}
      >
        {drafts.length === 0 ? (
          <EmptyState>Chưa có bản nháp nào.</EmptyState>
        ) : (
          <RowsList
            label="Bản nháp của tôi"
            items={drafts.map((draft) => ({
              what: draft.title,
              href: link(`/soat-loi/${draft.id}`),
              more: `${draft.rounds > 1 ? `Lần ${draft.rounds}, ` : ''}${formatDateTime(draft.changedAt)} · tự xóa ${expiry(draft.expiresAt)}`,
              end: <DraftStatus draft={draft} />,
            }))}
          />
        )}
        <Note>Bản nháp không vào sổ văn bản, không ra kết quả tìm kiếm, không tính vào số liệu nào.</Note>
      </Part>
    </>
  );
}

export const expiry = (moment: Date): string => formatDate(today(undefined, moment));

/** How far a draft is, in a word. */
export function DraftStatus({ draft }: { draft: Pick<DraftLine, 'state' | 'open' | 'total'> }) {
  if (draft.state === 'failed') return <Status status="unmeasurable" label="Chưa soát được" />;
  if (draft.state !== 'done') return <Status status="ontrack" label="Đang soát" />;
  if (draft.total === 0) return <Status status="met" label="Không thấy lỗi" />;
  if (draft.open === 0) return <Status status="met" label="Đã xem hết" />;
  return <Status status="risk" label={`Còn ${formatNumber(draft.open)} chỗ`} />;
}
