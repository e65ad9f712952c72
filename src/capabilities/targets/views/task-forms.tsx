import type { Problem } from '../../../kernel/problems/index.ts';
import { formatDate } from '../../../kernel/time/index.ts';
import {
  Actions,
  Button,
  Confirm,
  DateInput,
  ErrorSummary,
  Lead,
  Part,
  Select,
  TextArea,
  TextInput,
} from '../../../ui/index.ts';
import type { Citation } from '../domain/target.ts';
import type { TaskFields } from '../domain/task-form.ts';
import type { TaskPageData } from '../queries/task-page.ts';
import { CitationShown } from './target-fields.tsx';
import type { Link } from './target-table.tsx';
import { type TaskChoices, TaskFieldset } from './task-fields.tsx';
import { errorAt, options, summary } from './words.tsx';

/** Which of the small forms of the page failed, and what had been typed. */
export interface TaskForms {
  failed: 'progress' | 'evidence' | 'extend' | null;
  values: Readonly<Record<string, string>>;
  problems: readonly Problem[];
}

interface FormProps extends TaskPageData {
  link: Link;
  forms: TaskForms;
}

const states = [
  { value: 'doing', label: 'đang làm' },
  { value: 'done', label: 'đã hoàn thành' },
  { value: 'paused', label: 'tạm dừng' },
  { value: 'new', label: 'chưa bắt đầu' },
];

const of = (forms: TaskForms, which: TaskForms['failed']) =>
  forms.failed === which ? forms : { values: {} as Record<string, string>, problems: [] };

/** What was done and how the task now stands, by the unit that leads it. */
export function ProgressForm({ forms, link, row }: FormProps) {
  const { problems, values } = of(forms, 'progress');
  return (
    <form class="form" method="post" action={link(`/nhiem-vu/${row.id}/bao`)}>
      <ErrorSummary items={summary(problems)} />
      <TextArea
        name="text"
        label="Đã làm được gì, vướng gì"
        rows={3}
        value={values.text}
        maxlength={2000}
        {...errorAt(problems, 'text')}
      />
      <Select
        name="state"
        label="Nay"
        value={values.state ?? (row.state === 'new' ? 'doing' : row.state)}
        options={states}
        {...errorAt(problems, 'state')}
      />
      <DateInput
        name="doneOn"
        label="Ngày hoàn thành"
        optional
        hint="Khi đã hoàn thành; để trống là hôm nay."
        value={values.doneOn ?? (row.doneOn ? formatDate(row.doneOn) : '')}
        {...errorAt(problems, 'doneOn')}
      />
      <Actions>
        <Button kind="main">Báo tiến độ</Button>
      </Actions>
    </form>
  );
}

/** A document of the registry as evidence, or the way to register one. */
export function EvidenceForm({ documents, forms, link, row }: FormProps) {
  const { problems, values } = of(forms, 'evidence');
  return (
    <form class="form" method="post" action={link(`/nhiem-vu/${row.id}/gan`)}>
      <ErrorSummary items={summary(problems)} />
      <Select
        name="documentId"
        label="Văn bản trong sổ"
        prompt="Chọn văn bản"
        value={values.documentId ?? ''}
        options={options(documents)}
        {...errorAt(problems, 'documentId')}
      />
      <TextInput
        name="note"
        label="Cho thấy điều gì"
        optional
        value={values.note}
        maxlength={300}
        {...errorAt(problems, 'note')}
      />
      <Actions>
        <Button>Gắn minh chứng</Button>
        <Button kind="plain" href={link('/van-ban/moi')}>
          Đưa văn bản mới vào sổ
        </Button>
      </Actions>
    </form>
  );
}

/** A later deadline, with its reason. */
export function ExtendForm({ forms, link, row }: FormProps) {
  const { problems, values } = of(forms, 'extend');
  return (
    <form class="form" method="post" action={link(`/nhiem-vu/${row.id}/gia-han`)}>
      <ErrorSummary items={summary(problems)} />
      <DateInput
        name="newDeadline"
        label="Hạn mới"
        value={values.newDeadline}
        {...(row.deadline && { hint: `Hạn đang có: ${formatDate(row.deadline)}` })}
        {...errorAt(problems, 'newDeadline')}
      />
      <TextArea
        name="extendReason"
        label="Vì sao gia hạn"
        rows={2}
        value={values.extendReason}
        maxlength={1000}
        {...errorAt(problems, 'extendReason')}
      />
      <Actions>
        <Button>Gia hạn</Button>
      </Actions>
    </form>
  );
}

export interface TaskFormPageProps {
  link: Link;
  title: string;
  action: string;
  back: string;
  button: string;
  values: TaskFields;
  choices: TaskChoices;
  problems: readonly Problem[];
  citation: Citation | null;
  place: { documentTitle: string; paragraph: number | null; href: string } | null;
  deadlineFixed?: boolean;
}

/** Assigning a task, or changing one: works without script, keeps what was typed. */
export function TaskFormPage(props: TaskFormPageProps) {
  const { citation, link, problems } = props;
  return (
    <>
      <Lead title={props.title} />
      <Part
        id="bieu"
        title="Sáu rõ"
        aside={<p>Rõ người, việc, thời gian, trách nhiệm, sản phẩm, thẩm quyền. Thiếu thì trang nhiệm vụ nhắc.</p>}
      >
        {citation && <CitationShown link={link} quote={citation.quote} place={props.place} />}
        <form class="form" method="post" action={link(props.action)}>
          <ErrorSummary items={summary(problems.filter((p) => p.severity === 'error'))} />
          <TaskFieldset
            choices={props.choices}
            problems={problems}
            values={props.values}
            deadlineFixed={props.deadlineFixed ?? false}
          />
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

/** The question before a task is taken back. */
export function CancelTaskPage(props: {
  link: Link;
  task: { id: number; title: string };
  problems: readonly Problem[];
  reason: string;
}) {
  const { link, problems, task } = props;
  return (
    <>
      <Lead title={`Hủy nhiệm vụ: ${task.title}`} />
      <Part id="viec" title="Xác nhận">
        <ErrorSummary items={summary(problems)} />
        <Confirm
          question="Hủy nhiệm vụ này?"
          consequences="Nhiệm vụ không còn được đếm; câu gốc, các lần báo và minh chứng vẫn giữ nguyên."
          action={link(`/nhiem-vu/${task.id}/huy`)}
          confirm="Hủy nhiệm vụ"
          grave
          cancelHref={link(`/nhiem-vu/${task.id}`)}
        >
          <TextArea
            name="reason"
            label="Lý do"
            rows={2}
            value={props.reason}
            maxlength={1000}
            {...errorAt(problems, 'reason')}
          />
        </Confirm>
      </Part>
    </>
  );
}
