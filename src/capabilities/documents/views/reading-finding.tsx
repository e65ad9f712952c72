import type { Problem } from '../../../kernel/problems/index.ts';
import { Button, ErrorSummary, Hidden, type ProposalProps, Status, TextArea, TextInput } from '../../../ui/index.ts';
import type { FindingView } from '../queries/findings.ts';
import { type ReadingActions, SHARED_FORM } from './reading-links.ts';
import { findingId, findingPassageId, sign } from './reading-words.tsx';
import { messageAt, summary } from './words.tsx';

const path = (actions: ReadingActions, finding: FindingView, verb: string): string =>
  actions.link(`/van-ban/${actions.documentId}/doc/nhan-xet/${finding.id}/${verb}?${actions.state}`);

const SEVERITY = { error: '', warning: 'Nên sửa: ', note: 'Xem lại: ' } as const;

/** What does not add up, in the list between the proposals: who noticed, what, and what a person says to it. */
export function findingItem(actions: ReadingActions, finding: FindingView): ProposalProps {
  const base = { id: findingId(finding.id), number: sign('?'), passageId: findingPassageId(finding.id) };
  const claim = (
    <>
      “{finding.quote}”
      <p class="remark">
        {SEVERITY[finding.severity]}
        {finding.message}
        {finding.proposed && <> Đề nghị: {finding.proposed}.</>}
        {finding.source === 'person' && ' (người đọc ghi)'}
      </p>
    </>
  );
  const button = (verb: string, words: string, kind?: 'plain') => (
    <Button
      small
      kind={kind}
      form={SHARED_FORM}
      formaction={path(actions, finding, verb)}
      about={`về “${finding.quote}”`}
    >
      {words}
    </Button>
  );
  if (finding.state === 'open')
    return {
      ...base,
      claim,
      actions: actions.maySettle && (
        <div class="acts">
          {button('dung', 'Giữ')}
          {button('khong', 'Bỏ', 'plain')}
        </div>
      ),
    };
  return {
    ...base,
    state: 'done',
    claim: `Không khớp: ${finding.message}`,
    actions: (
      <div class="acts">
        <Status
          status={finding.state === 'confirmed' ? 'met' : 'cancelled'}
          label={finding.state === 'confirmed' ? 'Giữ, ghi chú' : 'Đã bỏ'}
        />
        {actions.maySettle && button('mo-lai', 'Mở lại', 'plain')}
      </div>
    ),
  };
}

export interface RemarkFormProps {
  actions: ReadingActions;
  versionId: number;
  values: { paragraph: string; quote: string; message: string; proposed: string };
  problems: readonly Problem[];
}

/** A person's own remark: the words are copied from the text, the paragraph has its number in the margin. */
export function RemarkForm({ actions, versionId, values, problems }: RemarkFormProps) {
  return (
    <details class="past" open={problems.length > 0} id="ghi-nhan-xet">
      <summary>Ghi nhận xét về một chỗ trong văn bản</summary>
      <form method="post" action={actions.link(`/van-ban/${actions.documentId}/doc/nhan-xet?${actions.state}`)}>
        <ErrorSummary items={summary(problems)} />
        <Hidden name="versionId" value={versionId} />
        <TextInput
          name="paragraph"
          label="Đoạn số"
          width="s"
          inputmode="numeric"
          value={values.paragraph}
          error={messageAt(problems, 'paragraph')}
        />
        <TextInput
          name="quote"
          label="Chép lại chỗ ấy"
          value={values.quote}
          maxlength={2000}
          error={messageAt(problems, 'quote')}
        />
        <TextArea
          name="message"
          label="Chỗ này có gì không khớp"
          rows={2}
          value={values.message}
          maxlength={1000}
          error={messageAt(problems, 'message')}
        />
        <TextInput name="proposed" label="Đề nghị" optional value={values.proposed} maxlength={300} />
        <div class="acts">
          <Button>Ghi nhận xét</Button>
        </div>
      </form>
    </details>
  );
}
