import type { Problem } from '../../../kernel/problems/index.ts';
import { Actions, Button, Hidden, Lead, Note, Part, ProgressBar, Remark } from '../../../ui/index.ts';
import type { RecognizedText } from '../domain/recognized.ts';
import type { RecognitionView } from '../queries/recognition.ts';
import { CheckText } from './recognition-check.tsx';
import type { Link } from './words.tsx';

export interface RecognitionPageProps {
  link: Link;
  recognition: RecognitionView;
  /** Once it is done: what was recognised. */
  recognized: RecognizedText | null;
  /** What a person typed for each page, that could not be kept. */
  typed?: ReadonlyMap<number, string>;
  problems?: readonly Problem[];
}

/** How far the recognition of a scanned file is; once it is done, its text to be checked. */
export function RecognitionPage(props: RecognitionPageProps) {
  const { link, recognition, recognized } = props;
  const original = <a href={link(`/van-ban/nhan-dang/${recognition.id}/tep`)}>Tải bản chụp {recognition.fileName}</a>;
  if (recognized) return <CheckText {...props} recognized={recognized} original={original} />;
  return (
    <>
      <Lead title="Nhận dạng chữ trên bản chụp" say={SAYINGS[recognition.state]} />
      <Part id="tien-do" title="Tiến độ" aside={<Note>{original}</Note>}>
        {recognition.error && <Remark>{recognition.error}</Remark>}
        {recognition.state !== 'failed' && <Progress recognition={recognition} />}
        {recognition.state === 'queued' || recognition.state === 'running' ? (
          <form method="post" action={link(`/van-ban/nhan-dang/${recognition.id}/dung`)}>
            <Actions>
              <Button>Dừng nhận dạng</Button>
              <Button kind="plain" href={link(`/van-ban/nhan-dang/${recognition.id}`)}>
                Xem lại tiến độ
              </Button>
            </Actions>
          </form>
        ) : (
          <form method="post" action={link('/van-ban/nhan-dang')}>
            <Hidden name="tep" value={recognition.fileSha256} />
            <Hidden name="ten" value={recognition.fileName} />
            {recognition.documentId !== null && <Hidden name="van-ban" value={String(recognition.documentId)} />}
            <Actions>
              <Button kind="main">Nhận dạng lại</Button>
              <Button kind="plain" href={link('/van-ban/moi')}>
                Gửi tệp khác
              </Button>
            </Actions>
          </form>
        )}
      </Part>
    </>
  );
}

const SAYINGS: Record<RecognitionView['state'], string> = {
  queued: 'Đang chờ đến lượt. Trang này tự mở lại; đóng đi cũng không mất việc.',
  running: 'Máy đang đọc từng trang. Trang này tự mở lại; đóng đi cũng không mất việc.',
  failed: 'Chưa nhận dạng được tệp này.',
  cancelled: 'Đã dừng. Chưa có gì được ghi vào sổ.',
  done: '',
};

function Progress({ recognition }: { recognition: RecognitionView }) {
  if (recognition.pages === null) return <Note>Chưa đọc trang nào.</Note>;
  const label = `Đã nhận dạng ${recognition.pagesDone} trong ${recognition.pages} trang`;
  return <ProgressBar value={recognition.pagesDone} max={recognition.pages} label={label} />;
}
