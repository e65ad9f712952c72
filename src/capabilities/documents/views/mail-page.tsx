import { formatNumber } from '../../../kernel/number/index.ts';
import { Actions, Button, Hidden, Lead, Note, Part, Said } from '../../../ui/index.ts';
import type { Link } from './words.tsx';

export interface MailPageProps {
  link: Link;
  sent: { tep: string; ten: string };
  /** The first lines of the mail. */
  head: string[];
  attachments: { name: string; size: number }[];
}

/** A mail with files was sent: which of them is the document? */
export function MailPage({ link, sent, head, attachments }: MailPageProps) {
  return (
    <>
      <Lead
        title="Thư có tệp kèm theo"
        say="Chọn đưa vào sổ chính bức thư, hay một tệp kèm theo. Cần nhiều tệp thì gửi lại thư này cho từng tệp."
      />
      <Part id="tep" title="Tệp kèm theo">
        {attachments.map((file, index) => (
          <Choice link={link} sent={sent} part={String(index)} button={`Đọc ${file.name}`} note={sizeOf(file.size)} />
        ))}
      </Part>
      <Part id="thu" title="Bức thư">
        {head.map((line) => (
          <Said>{line}</Said>
        ))}
        <Choice link={link} sent={sent} part="" button="Đưa bức thư vào sổ" />
      </Part>
    </>
  );
}

function Choice(props: { link: Link; sent: MailPageProps['sent']; part: string; button: string; note?: string }) {
  return (
    <form method="post" action={props.link('/van-ban/moi/thu')}>
      <Hidden name="tep" value={props.sent.tep} />
      <Hidden name="ten" value={props.sent.ten} />
      <Hidden name="phan" value={props.part} />
      <Actions>
        <Button>{props.button}</Button>
        {props.note && <Note>{props.note}</Note>}
      </Actions>
    </form>
  );
}

const sizeOf = (bytes: number) => (bytes < 1024 ? `${bytes} byte` : `${formatNumber(Math.round(bytes / 1024))} KB`);
