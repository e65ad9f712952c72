import type { Problem } from '../../../kernel/problems/index.ts';
import {
  Actions,
  Button,
  type Child,
  DateInput,
  ErrorSummary,
  Hidden,
  Lead,
  Pair,
  Part,
  TextArea,
  TextInput,
} from '../../../ui/index.ts';
import { messageAt, summary } from './words.tsx';

/** What was typed, by field. */
export type Typed = (name: string) => string;

export interface EventFormProps {
  title: string;
  /** What the event means and what will follow. */
  say: string;
  action: string;
  back: string;
  problems: readonly Problem[];
  typed: Typed;
  /** The fields of this kind of event. */
  children?: Child;
  /** The date may be unknown. */
  dateOptional?: boolean;
  submit?: string;
}

/** The form of any event: its own fields, then date and basis; next comes a preview. */
export function EventForm(props: EventFormProps) {
  const { typed, problems } = props;
  return (
    <>
      <Lead title={props.title} say={props.say} />
      <Part id="ghi" title="Ghi việc">
        <form class="form" method="post" action={props.action}>
          <ErrorSummary items={summary(problems)} />
          {props.children}
          <EventFields typed={typed} problems={problems} dateOptional={props.dateOptional} />
          <Actions>
            <Button kind="main">{props.submit ?? 'Xem trước thay đổi'}</Button>
            <Button kind="plain" href={props.back}>
              Thôi
            </Button>
          </Actions>
        </form>
      </Part>
    </>
  );
}

function EventFields({
  typed,
  problems,
  dateOptional,
}: {
  typed: Typed;
  problems: readonly Problem[];
  dateOptional?: boolean;
}) {
  return (
    <>
      <Pair>
        <DateInput
          name="date"
          label="Có hiệu lực từ ngày"
          value={typed('date')}
          optional={dateOptional}
          hint={
            dateOptional ? 'Ngày/tháng/năm. Chưa rõ thì bỏ trống.' : 'Ngày đầu của tình trạng mới, ví dụ 01/07/2025'
          }
          error={messageAt(problems, 'date')}
        />
        <TextInput
          name="dateNote"
          label="Ghi chú về ngày"
          value={typed('dateNote')}
          optional
          hint="Khi ngày chỉ gần đúng: “đầu năm 2025”"
          maxlength={200}
        />
      </Pair>
      <TextInput
        name="basis"
        label="Căn cứ"
        value={typed('basis')}
        optional
        hint="Văn bản quyết định việc này: “Nghị quyết 1672/NQ-UBTVQH15 ngày 16/06/2025”"
        maxlength={400}
        width="full"
      />
      <TextArea name="note" label="Ghi chú" value={typed('note')} optional rows={2} maxlength={1000} />
    </>
  );
}

export interface EventPreviewProps {
  title: string;
  changes: string[];
  warnings: string[];
  action: string;
  /** The fields as typed, to be sent again. */
  fields: [string, string][];
  confirm: string;
  grave?: boolean;
}

/** What an event will change, before it is confirmed. Nothing has been written yet. */
export function EventPreview({ title, changes, warnings, action, fields, confirm, grave }: EventPreviewProps) {
  const again = fields.map(([name, value]) => <Hidden name={name} value={value} />);
  return (
    <>
      <Lead title={title} say={`${changes.length} thay đổi sẽ được ghi. Chưa ghi gì cho đến khi xác nhận.`} />
      <Part id="se-ghi" title="Sẽ ghi">
        <ErrorSummary
          title="Xem lại trước khi ghi"
          items={warnings.map((message) => ({ message, severity: 'warning', word: 'Xem lại' }))}
        />
        <ul>
          {changes.map((change) => (
            <li>{change}</li>
          ))}
        </ul>
        <form method="post" action={action}>
          {again}
          <Actions>
            <Button kind={grave ? 'grave' : 'main'} name="step" value="xac-nhan">
              {confirm}
            </Button>
            <Button kind="plain" name="step" value="sua">
              Sửa lại
            </Button>
          </Actions>
        </form>
      </Part>
    </>
  );
}
