import { Actions, Button, type Child, Hidden, Note, Part } from '../../../ui/index.ts';
import { pageNumbers } from '../domain/recognized.ts';

/** A file in the store whose letters can be recognised, all of it or some of its pages. */
export interface ScannedFile {
  tep: string;
  ten: string;
  /** How many pages the scan has, or which pages of a file with letters are pictures. */
  pages: number | readonly number[];
  /** The document that the text is for. */
  documentId?: number;
}

export interface ScanOfferProps extends ScannedFile {
  /** Where to ask for the recognition. */
  action: string;
  /** Where to go on with the letters that are there; without it the page has that way already. */
  without?: string;
}

/** A scanned file was sent, or one with scanned pages: what can be done with it. */
export function ScanOffer(props: ScanOfferProps) {
  const { ten, pages, without } = props;
  const some = typeof pages === 'number' ? null : pageNumbers(pages);
  const count = typeof pages === 'number' ? pages : pages.length;
  return (
    <Part id="nhan-dang" title={some ? `Trang ${some} là ảnh, chưa có chữ` : 'Nhận dạng chữ trên bản chụp'}>
      <Note>
        {some ? `Các trang khác của ${ten} giữ nguyên chữ của tệp.` : `${ten}: ${count} trang.`} Máy nhận dạng mỗi trang
        khoảng 5 giây ({minutes(count)}), làm ở phía sau, dừng được bất cứ lúc nào. Chữ nhận dạng có thể sai, nhất là
        dấu, số và bảng: phải soát với bản chụp trước khi dùng.
        {some && !without && ' Chưa cần thì cứ ghi vào sổ, nhận dạng sau ở trang của văn bản.'}
      </Note>
      <RecognizeForm {...props} main />
      {without && (
        <form method="post" action={without}>
          <Hidden name="tep" value={props.tep} />
          <Hidden name="ten" value={ten} />
          <Actions>
            <Button>Thêm bản này, thiếu các trang đó</Button>
          </Actions>
        </form>
      )}
    </Part>
  );
}

/** The button that has a file recognised. */
export function RecognizeForm({ action, tep, ten, pages, documentId, main }: ScanOfferProps & { main?: boolean }) {
  const label: Child =
    typeof pages === 'number' ? 'Nhận dạng chữ (OCR)' : `Nhận dạng chữ trang ${pageNumbers(pages)} (OCR)`;
  return (
    <form method="post" action={action}>
      <Hidden name="tep" value={tep} />
      <Hidden name="ten" value={ten} />
      {documentId !== undefined && <Hidden name="van-ban" value={String(documentId)} />}
      <Actions>
        <Button {...(main && { kind: 'main' })}>{label}</Button>
      </Actions>
    </form>
  );
}

const minutes = (pages: number) => (pages <= 12 ? 'chưa tới một phút' : `khoảng ${Math.ceil(pages / 12)} phút`);
