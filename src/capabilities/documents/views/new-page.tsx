import type { Problem } from '../../../kernel/problems/index.ts';
import { Actions, Button, ErrorSummary, FileInput, Lead, Part, TextArea } from '../../../ui/index.ts';
import { ScanOffer, type ScanOfferProps } from './scan-offer.tsx';
import { type Link, messageAt, summary } from './words.tsx';

/** What the file field offers; everything else gets a sentence that says how to save it. */
const ACCEPTED = '.docx,.doc,.odt,.rtf,.pdf,.txt,.html,.htm,.mht,.eml,.xlsx,.csv,.png,.jpg,.jpeg,.webp,.bmp';

export interface NewPageProps {
  link: Link;
  action: string;
  text: string;
  problems: readonly Problem[];
  /** A new version of this document instead of a new document. */
  versionOf?: { id: number; title: string };
  /** A scanned file was sent: what can be done with it. */
  scan?: ScanOfferProps | undefined;
}

/** The first step: the text, pasted or as a file. What it is, the next step asks. */
export function NewPage({ link, action, text, problems, versionOf, scan }: NewPageProps) {
  return (
    <>
      <Lead
        title={versionOf ? 'Thêm bản mới' : 'Đưa văn bản vào sổ'}
        say={
          versionOf
            ? `Bản mới của ${versionOf.title}. Các bản cũ giữ nguyên.`
            : 'Gửi tệp hoặc dán nguyên văn. Bước sau hiện số, ký hiệu, ngày, nơi ban hành đọc được ở đầu văn bản để xem lại.'
        }
      />
      {scan && <ScanOffer {...scan} />}
      <Part id="nguyen-van" title="Nguyên văn">
        <ErrorSummary items={summary(problems)} />
        <form method="post" action={action} enctype="multipart/form-data">
          <FileInput
            name="file"
            label="Tệp"
            optional
            accept={ACCEPTED}
            hint="Word (.docx, .doc), PDF, .odt, .rtf, .txt, trang web, thư (.eml), bảng tính (.xlsx, .csv), tối đa 25 MB. Bản chụp (PDF quét, ảnh .png, .jpg) nhận dạng chữ được. Tệp gốc được giữ để tải lại."
            error={messageAt(problems, 'file')}
          />
          <TextArea
            name="text"
            label="Hoặc dán nguyên văn"
            optional
            rows={14}
            value={text}
            hint="Giữ đúng từng chữ, kể cả chỗ sai. Đã vào sổ thì không sửa được nguyên văn."
            error={messageAt(problems, 'text')}
          />
          <Actions>
            <Button kind="main">{versionOf ? 'Thêm bản này' : 'Đọc phần đầu'}</Button>
            {!versionOf && <Button href={link('/van-ban/moi/ghi')}>Chưa có nguyên văn, chỉ ghi vào sổ</Button>}
            <Button kind="plain" href={link(versionOf ? `/van-ban/${versionOf.id}` : '/van-ban')}>
              Thôi
            </Button>
          </Actions>
        </form>
      </Part>
    </>
  );
}
