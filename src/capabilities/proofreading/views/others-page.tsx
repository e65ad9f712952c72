import type { Problem } from '../../../kernel/problems/index.ts';
import { formatDateTime } from '../../../kernel/time/index.ts';
import {
  Actions,
  Button,
  EmptyState,
  ErrorSummary,
  Lead,
  Ledger,
  Note,
  Part,
  problemAt,
  problemItems,
  TextInput,
} from '../../../ui/index.ts';
import { MOST_DAYS } from '../domain/keeping.ts';
import type { DraftLine } from '../queries/drafts.ts';
import { expiry } from './drafts-page.tsx';

export interface OthersPageProps {
  link: (path: string) => string;
  drafts: readonly DraftLine[];
  days: string;
  problems: readonly Problem[];
}

/** For administrators: how long drafts are kept, and a door to others' drafts that leaves a trace. */
export function OthersPage({ link, drafts, days, problems }: OthersPageProps) {
  return (
    <>
      <Lead
        title="Bản nháp của người khác"
        say="Bản nháp là của riêng người gửi. Mở để xem phải ghi lý do; tên người mở, giờ và lý do nằm trong nhật ký. Không sửa, không đánh dấu thay được."
      />
      <Part id="so-ngay" title="Thời hạn giữ">
        <ErrorSummary items={problemItems(problems)} />
        <form class="form" method="post" action={link('/soat-loi/nguoi-khac/so-ngay')}>
          <TextInput
            name="days"
            label="Giữ bản nháp"
            width="s"
            inputmode="numeric"
            unit="ngày"
            value={days}
            hint={`Từ 1 đến ${MOST_DAYS} ngày kể từ lần gửi cuối. Áp dụng cho bản gửi từ nay; bản đã gửi giữ đúng ngày đã báo.`}
            error={problemAt(problems, 'days')}
          />
          <Actions>
            <Button>Lưu số ngày</Button>
          </Actions>
        </form>
      </Part>
      <Part id="ban-nhap" title="Các bản nháp" flush>
        {drafts.length === 0 ? (
          <EmptyState>Không có bản nháp nào của người khác.</EmptyState>
        ) : (
          <Ledger
            caption="Bản nháp của người khác"
            stack
            rows={[...drafts]}
            columns={[
              { head: 'Người gửi', rowHead: true, cell: (draft) => draft.ownerName, phone: 'first' },
              { head: 'Gửi lúc', cell: (draft) => formatDateTime(draft.changedAt) },
              { head: 'Tự xóa', cell: (draft) => expiry(draft.expiresAt) },
              {
                head: 'Mở xem',
                phone: 'wide',
                cell: (draft) => (
                  <Button small href={link(`/soat-loi/${draft.id}/mo`)} about={`bản nháp ${draft.id}`}>
                    Ghi lý do và mở
                  </Button>
                ),
              },
            ]}
          />
        )}
        <Note>Tên bản nháp không hiện ở đây, vì cũng là chữ của người soạn.</Note>
      </Part>
    </>
  );
}

/** The reason for which somebody else's draft is opened. */
export function OpenDraftForm({
  action,
  back,
  problems,
}: {
  action: string;
  back: string;
  problems: readonly Problem[];
}) {
  return (
    <>
      <Lead
        title="Mở bản nháp của người khác"
        say="Mở được trong một giờ, chỉ để xem. Lý do ghi vào nhật ký cùng tên đồng chí."
      />
      <Part id="ly-do" title="Lý do">
        <ErrorSummary items={problemItems(problems)} />
        <form class="form" method="post" action={action}>
          <TextInput name="reason" label="Vì sao phải mở" maxlength={300} error={problemAt(problems, 'reason')} />
          <Actions>
            <Button kind="main">Ghi lý do và mở</Button>
            <Button kind="plain" href={back}>
              Thôi
            </Button>
          </Actions>
        </form>
      </Part>
    </>
  );
}
