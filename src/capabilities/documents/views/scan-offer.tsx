import { Actions, Button, Hidden, Note, Part } from '../../../ui/index.ts';

export interface ScanOfferProps {
  /** Where to ask for the recognition. */
  action: string;
  /** The file in the store. */
  tep: string;
  ten: string;
  pages: number;
  /** The document that the text is for. */
  documentId?: number;
}

/** A scanned file was sent: what can be done with it. */
export function ScanOffer({ action, tep, ten, pages, documentId }: ScanOfferProps) {
  return (
    <Part id="nhan-dang" title="Nhận dạng chữ trên bản chụp">
      <Note>
        {ten}: {pages} trang. Máy nhận dạng mỗi trang khoảng 5 giây ({minutes(pages)}), làm ở phía sau, dừng được bất cứ
        lúc nào. Chữ nhận dạng có thể sai, nhất là dấu, số và bảng: phải soát với bản chụp trước khi dùng.
      </Note>
      <form method="post" action={action}>
        <Hidden name="tep" value={tep} />
        <Hidden name="ten" value={ten} />
        {documentId !== undefined && <Hidden name="van-ban" value={String(documentId)} />}
        <Actions>
          <Button kind="main">Nhận dạng chữ (OCR)</Button>
        </Actions>
      </form>
    </Part>
  );
}

const minutes = (pages: number) => (pages <= 12 ? 'chưa tới một phút' : `khoảng ${Math.ceil(pages / 12)} phút`);
