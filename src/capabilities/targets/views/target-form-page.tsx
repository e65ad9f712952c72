import type { Problem } from '../../../kernel/problems/index.ts';
import { Actions, Button, ErrorSummary, Lead, Part, TextArea } from '../../../ui/index.ts';
import type { Citation } from '../domain/target.ts';
import type { TargetFields } from '../domain/target-form.ts';
import { CitationShown, type TargetChoices, TargetFieldset } from './target-fields.tsx';
import type { Link } from './target-table.tsx';
import { errorAt, summary } from './words.tsx';

export interface TargetFormPageProps {
  link: Link;
  title: string;
  action: string;
  back: string;
  button: string;
  values: TargetFields;
  choices: TargetChoices;
  problems: readonly Problem[];
  citation: Citation | null;
  place: { documentTitle: string; paragraph: number | null; href: string } | null;
  /** A change of a target in force says why. */
  reason: string | null;
}

/** Setting a target, or changing one: works without script, keeps what was typed. */
export function TargetFormPage(props: TargetFormPageProps) {
  const { citation, link, problems, reason } = props;
  return (
    <>
      <Lead title={props.title} />
      <Part
        id="bieu"
        title="Nội dung"
        aside={<p>Ghi đúng điều văn bản hứa. Mức nào do suy ra thì ghi cả phép tính.</p>}
      >
        {citation && <CitationShown link={link} quote={citation.quote} place={props.place} />}
        <form class="form" method="post" action={link(props.action)}>
          <ErrorSummary items={summary(problems)} />
          <TargetFieldset choices={props.choices} problems={problems} values={props.values} />
          {reason !== null && (
            <TextArea
              name="reason"
              label="Vì sao sửa"
              optional
              rows={2}
              hint="Bắt buộc khi đổi mức, kỳ hoặc đơn vị. Lý do nằm trong nhật ký."
              value={reason}
              maxlength={1000}
              {...errorAt(problems, 'reason')}
            />
          )}
          <Actions>
            <Button kind="main">{props.button}</Button>
            <Button kind="plain" href={link(props.back)}>
              Thôi
            </Button>
          </Actions>
        </form>
      </Part>
    </>
  );
}
