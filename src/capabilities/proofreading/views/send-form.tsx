import type { Problem } from '../../../kernel/problems/index.ts';
import { Actions, Button, ErrorSummary, FileInput, problemAt, problemItems, TextArea } from '../../../ui/index.ts';

export interface SendFormProps {
  action: string;
  text: string;
  problems: readonly Problem[];
  /** Where “Thôi” leads; without it there is nothing to go back to. */
  back?: string;
  /** A corrected version of a draft that was checked before. */
  again?: boolean;
}

/** A draft as a file or pasted. */
export function SendForm({ action, text, problems, back, again }: SendFormProps) {
  return (
    <>
      <ErrorSummary items={problemItems(problems)} />
      <form class="form" method="post" action={action} enctype="multipart/form-data">
        <FileInput
          name="file"
          label={again ? 'Tệp đã sửa' : 'Tệp bản nháp'}
          optional
          hint="Gửi .docx thì nhận lại đúng tệp ấy kèm chú thích. Cũng nhận .doc, .odt, .rtf, .pdf có chữ, .html, .txt; tối đa 25 MB."
          error={problemAt(problems, 'file')}
        />
        <TextArea
          name="text"
          label={again ? 'Hoặc dán bản đã sửa' : 'Hoặc dán nội dung'}
          optional
          rows={again ? 10 : 8}
          value={text}
          hint="Có tệp thì chỉ soát tệp."
          error={problemAt(problems, 'text')}
        />
        <Actions>
          <Button kind="main">{again ? 'Soát lại' : 'Soát lỗi'}</Button>
          {back && (
            <Button kind="plain" href={back}>
              Thôi
            </Button>
          )}
        </Actions>
      </form>
    </>
  );
}
