import { formatNumber } from '../../../kernel/number/index.ts';
import {
  Actions,
  Button,
  Checkbox,
  type Child,
  ErrorSummary,
  Lead,
  Part,
  Remark,
  TextArea,
} from '../../../ui/index.ts';
import { pageTexts } from '../domain/paged-text.ts';
import { pageNumbers, type RecognizedText } from '../domain/recognized.ts';
import type { RecognitionPageProps } from './recognition-page.tsx';
import { messageAt, summary } from './words.tsx';

/** A page with less may be nothing but a stamp, which is left out. */
const FEW = 20;

type CheckTextProps = RecognitionPageProps & { recognized: RecognizedText; original: Child };

/** The recognised pages beside the picture, each in a field of its own, for a person to mend. */
export function CheckText({ link, recognition, recognized, typed, problems = [], original }: CheckTextProps) {
  const { documentId, checked } = recognition;
  const words = recognized.recognized.reduce((sum, page) => sum + page.words, 0);
  const numbers = pageNumbers(recognized.recognized.map(({ page }) => page));
  const which = recognized.partly
    ? `${recognition.fileName}, trang ${numbers}, ${formatNumber(words)} chữ. Các trang khác giữ nguyên chữ của tệp.`
    : `${recognition.fileName}, ${recognized.recognized.length} trang, ${formatNumber(words)} chữ.`;
  const texts = pageTexts(checked?.pageStarts ? { text: checked.text, pageStarts: checked.pageStarts } : recognized);
  const only = recognized.recognized.length === 1;
  return (
    <>
      <Lead
        title="Soát chữ nhận dạng từ bản chụp"
        say={`${which} Mở bản chụp bên cạnh, sửa chỗ sai ở dưới rồi đi tiếp. Đã vào sổ thì không sửa được nguyên văn.`}
      />
      <Part
        id="nguyen-van"
        title="Chữ nhận dạng được"
        aside={<>Xem kỹ số, ký hiệu, ngày tháng, tên riêng và các bảng. {original}</>}
      >
        <ErrorSummary items={summary(problems)} />
        {words === 0 && <Remark>Không nhận ra chữ nào. Kiểm tra bản chụp có đúng chiều, đủ nét.</Remark>}
        <form method="post" action={link(`/van-ban/nhan-dang/${recognition.id}/soat`)}>
          {recognized.recognized.map(({ page, words: found, doubtful }) => (
            <TextArea
              name={`trang-${page}`}
              label={only && !recognized.partly ? 'Nguyên văn' : `Trang ${page}`}
              optional={found < FEW}
              rows={only ? 24 : found === 0 ? 3 : 16}
              value={typed?.get(page) ?? texts[page - 1] ?? ''}
              hint={hintOf(found, doubtful)}
              error={messageAt(problems, `trang-${page}`)}
            />
          ))}
          <Checkbox name="doi-chieu" label="Tôi đã đối chiếu với bản chụp" checked={recognition.compared} />
          <Actions>
            <Button kind="main">{documentId === null ? 'Đọc phần đầu' : 'Thêm bản này'}</Button>
            <Button kind="plain" href={link(documentId === null ? '/van-ban' : `/van-ban/${documentId}`)}>
              Để sau
            </Button>
          </Actions>
        </form>
      </Part>
    </>
  );
}

function hintOf(words: number, doubtful: readonly string[]): string | undefined {
  if (words === 0) return 'Máy không nhận ra chữ nào. Trang trắng thì để trống; có chữ thì gõ vào.';
  return doubtful.length > 0 ? `Chữ máy không chắc: ${doubtful.join(', ')}` : undefined;
}
