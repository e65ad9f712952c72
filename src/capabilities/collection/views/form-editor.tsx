import type { Problem } from '../../../kernel/problems/index.ts';
import {
  Actions,
  Button,
  Checkbox,
  EmptyState,
  ErrorSummary,
  fieldId,
  Hidden,
  Lead,
  Ledger,
  Pair,
  Part,
  RadioGroup,
  Select,
  type SelectOption,
  TextInput,
} from '../../../ui/index.ts';
import type { EditedForm } from '../domain/form-editor.ts';
import { messageAt, ruleWords, summary } from './words.tsx';

export interface FormEditorProps {
  title: string;
  action: string;
  back: string;
  button: string;
  form: EditedForm;
  problems: readonly Problem[];
  /** All indicators, to be added as lines. */
  indicators: SelectOption[];
}

/** A form in the making. Each button posts the whole page and comes back with the change; nothing is kept before “Lưu”. */
export function FormEditor(props: FormEditorProps) {
  const { form, problems } = props;
  const names = new Map(props.indicators.map((option) => [option.value, option.label]));
  return (
    <>
      <Lead title={props.title} say="Biểu giữ nguyên như đơn vị thấy khi kỳ đầu tiên dùng nó đã mở." />
      <form method="post" action={props.action}>
        {/* Enter in a field must not press the first of the small buttons. */}
        <button class="vh" type="submit" name="viec" value="luu" tabindex={-1} aria-hidden="true">
          {props.button}
        </button>
        <Part id="bieu" title="Biểu">
          <div class="form">
            <ErrorSummary items={summary(problems)} />
            <Pair>
              <TextInput name="code" label="Mã biểu" width="s" value={form.code} error={messageAt(problems, 'code')} />
              <TextInput name="name" label="Tên biểu" value={form.name} error={messageAt(problems, 'name')} />
            </Pair>
            <TextInput name="note" label="Căn cứ, ghi chú" value={form.note} optional />
          </div>
        </Part>
        <Part id="dong" title="Các dòng" aside={<p>Dòng mang tiêu đề mở một nhóm; các dòng sau thuộc nhóm ấy.</p>}>
          {form.lines.length === 0 ? (
            <EmptyState>Biểu chưa có dòng nào. Chọn chỉ số ở dưới rồi thêm.</EmptyState>
          ) : (
            <Lines form={form} names={names} problems={problems} />
          )}
          <Select
            name="add"
            id={fieldId('lines')}
            label="Thêm chỉ số"
            prompt="Chọn chỉ số"
            options={props.indicators.filter((o) => !form.lines.some((line) => String(line.indicatorId) === o.value))}
            optional
            error={messageAt(problems, 'lines')}
          />
          <Actions>
            <Button name="viec" value="them-dong" formnovalidate>
              Thêm dòng
            </Button>
          </Actions>
        </Part>
        <Part id="quy-tac" title="Quy tắc kiểm tra" aside={<p>Biểu sai quy tắc thì không gửi được.</p>}>
          {form.rules.map((rule, i) => (
            <Rule form={form} rule={rule} index={i} problems={problems} />
          ))}
          {form.rules.length === 0 && <EmptyState>Chưa có quy tắc nào.</EmptyState>}
          <Actions>
            <Button name="viec" value="them-quy-tac" formnovalidate>
              Thêm quy tắc
            </Button>
          </Actions>
        </Part>
        <Part id="luu" title="Lưu">
          <Actions>
            <Button kind="main" name="viec" value="luu">
              {props.button}
            </Button>
            <Button kind="plain" href={props.back}>
              Thôi
            </Button>
          </Actions>
        </Part>
      </form>
    </>
  );
}

type Line = EditedForm['lines'][number] & { index: number };

function Lines(props: { form: EditedForm; names: ReadonlyMap<string, string>; problems: readonly Problem[] }) {
  const rows = props.form.lines.map((line, index): Line => ({ ...line, index }));
  const text = (line: Line, part: 'label' | 'group', value: string, label: string) => {
    const name = `line.${line.index}.${part}`;
    const wrong = messageAt(props.problems, name);
    return (
      <>
        <label class="vh" for={fieldId(name)}>
          {label} dòng {line.index + 1}
        </label>
        {wrong && <span class="err">{wrong}</span>}
        <input type="text" id={fieldId(name)} name={name} value={value} maxlength={300} />
      </>
    );
  };
  return (
    <Ledger
      caption="Các dòng của biểu"
      stack
      rows={rows}
      columns={[
        { head: 'Dòng', kind: 'num', phone: 'corner', cell: (line) => line.index + 1 },
        {
          head: 'Tên trong biểu',
          rowHead: true,
          cell: (line) => (
            <>
              <Hidden name={`line.${line.index}.indicator`} value={line.indicatorId} />
              {text(line, 'label', line.label, 'Tên')}
              <span class="sub">{props.names.get(String(line.indicatorId)) ?? ''}</span>
            </>
          ),
        },
        { head: 'Tiêu đề nhóm', phone: 'wide', cell: (line) => text(line, 'group', line.group, 'Tiêu đề nhóm') },
        {
          head: 'Bắt buộc',
          cell: (line) => (
            <Checkbox
              name={`line.${line.index}.required`}
              label={<span class="vh">Dòng {line.index + 1} bắt buộc</span>}
              checked={line.required}
            />
          ),
        },
        {
          head: 'Sửa',
          phone: 'wide',
          cell: (line) => (
            <Actions>
              {line.index > 0 && <Move verb="len" word="Lên" index={line.index} />}
              {line.index < rows.length - 1 && <Move verb="xuong" word="Xuống" index={line.index} />}
              <Move verb="bo" word="Bỏ" index={line.index} />
            </Actions>
          ),
        },
      ]}
    />
  );
}

const Move = ({ verb, word, index }: { verb: string; word: string; index: number }) => (
  <Button small name="viec" value={`${verb}:${index}`} formnovalidate about={`dòng ${index + 1}`}>
    {word}
  </Button>
);

function Rule(props: {
  form: EditedForm;
  rule: EditedForm['rules'][number];
  index: number;
  problems: readonly Problem[];
}) {
  const { form, rule, index } = props;
  const lines = form.lines.map((line, i) => ({
    value: String(line.indicatorId),
    label: `${i + 1}. ${line.label}`,
  }));
  return (
    <fieldset class="field">
      <legend>Quy tắc {index + 1}</legend>
      <Select
        name={`rule.${index}.kind`}
        label="Kiểm tra"
        value={rule.kind}
        options={Object.entries(ruleWords).map(([value, label]) => ({ value, label }))}
      />
      <Select
        name={`rule.${index}.whole`}
        label="Dòng tổng"
        prompt="Chọn dòng"
        value={rule.whole === null ? '' : String(rule.whole)}
        options={lines}
        error={messageAt(props.problems, `rule.${index}.whole`)}
      />
      <RadioGroup
        name={`rule.${index}.parts`}
        label="Dòng thành phần"
        multiple
        options={lines.map((line) => ({ ...line, checked: rule.parts.includes(Number(line.value)) }))}
      />
      <Actions>
        <Button small name="viec" value={`bo-quy-tac:${index}`} formnovalidate>
          Bỏ quy tắc {index + 1}
        </Button>
      </Actions>
    </fieldset>
  );
}
