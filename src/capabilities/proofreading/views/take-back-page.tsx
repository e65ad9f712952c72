import { formatNumber } from '../../../kernel/number/index.ts';
import { formatDateTime } from '../../../kernel/time/index.ts';
import { Actions, Button, Confirm, DefinitionList, Hidden, Lead, Part } from '../../../ui/index.ts';
import type { RoundLine } from '../queries/newest-rounds.ts';
import { expiry } from './drafts-page.tsx';
import { ROUND_FIELD } from './note-words.tsx';

export interface TakeBackPageProps {
  title: string;
  newest: RoundLine;
  before: RoundLine;
  /** Until when the draft is kept afterwards. */
  expiresAt: Date;
  action: string;
  back: string;
}

/** Before a version that was sent by mistake is taken back: which goes, and which is there again. */
export function TakeBackPage({ title, newest, before, expiresAt, action, back }: TakeBackPageProps) {
  return (
    <>
      <Lead title="Bỏ bản vừa gửi" facts={title} />
      <Part id="bo" title="Xác nhận">
        <Confirm
          question={`Bỏ bản gửi lần ${newest.no}?`}
          consequences="Nội dung, tệp và đánh dấu của bản này mất hẳn, không lấy lại được. Tệp ở máy của đồng chí vẫn còn."
          action={action}
          confirm="Bỏ bản vừa gửi"
          grave
          cancelHref={back}
        >
          <Hidden name={ROUND_FIELD} value={newest.id} />
          <DefinitionList
            items={[
              { name: `Bỏ: lần ${newest.no}`, value: roundWords(newest) },
              { name: `Trở lại: lần ${before.no}`, value: `${roundWords(before)}, giữ nguyên ${marks(before)}` },
              { name: 'Tự xóa', value: `ngày ${expiry(expiresAt)}` },
            ]}
          />
        </Confirm>
      </Part>
    </>
  );
}

/** Whoever comes by an old address or after somebody took it back already. */
export function OnlyTheFirst({ title, back }: { title: string; back: string }) {
  return (
    <>
      <Lead title="Bỏ bản vừa gửi" facts={title} />
      <Part id="bo" title="Không còn gì để bỏ">
        <p>Bản nháp này chỉ còn bản gửi đầu, không bỏ riêng được. Không cần nữa thì mở bản nháp rồi xóa.</p>
        <Actions>
          <Button href={back}>Về bản nháp</Button>
        </Actions>
      </Part>
    </>
  );
}

const roundWords = ({ fileName, letters, createdAt }: RoundLine): string =>
  `${fileName ?? 'dán vào'}, ${formatNumber(letters)} ký tự, gửi ${formatDateTime(createdAt)}`;

const marks = ({ settled }: RoundLine): string =>
  settled === 0 ? 'như lúc ấy' : `${formatNumber(settled)} chỗ đã đánh dấu`;
