import { formatNumber } from '../../../kernel/number/index.ts';
import type { Problem } from '../../../kernel/problems/index.ts';
import {
  Actions,
  Button,
  DateInput,
  ErrorSummary,
  Lead,
  Note,
  Pair,
  Part,
  RadioGroup,
  Remark,
  Select,
  type SelectOption,
  TextInput,
} from '../../../ui/index.ts';
import { messageAt, summary } from './words.tsx';

export interface RoundFormProps {
  action: string;
  back: string;
  values: Record<string, string>;
  kinds: readonly string[];
  problems: readonly Problem[];
  forms: SelectOption[];
  units: SelectOption[];
  /** The kinds of units there are below the chosen one, with how many. */
  kindOptions: { value: string; label: string; count: number }[];
  /** After a look: how many units would be asked, and some of their names. */
  preview: { count: number; names: string[]; remarks: string[] } | null;
}

/** Opens a round: which form, which period, until when, which units. A look before says how many units it asks. */
export function RoundForm(props: RoundFormProps) {
  const { values, problems, preview } = props;
  const field = (name: string) => ({ name, value: values[name] ?? '', error: messageAt(problems, name) });
  return (
    <>
      <Lead title="Mở kỳ báo cáo" say="Mỗi đơn vị được chọn nhận một biểu chờ nhập từ ngày mở kỳ." />
      <form method="post" action={props.action}>
        <Part id="ky" title="Kỳ">
          <div class="form">
            <ErrorSummary items={summary(problems)} />
            <Select {...field('formId')} label="Biểu mẫu" prompt="Chọn biểu" options={props.forms} />
            <TextInput {...field('name')} label="Tên kỳ" hint="Ví dụ: Báo cáo đầu năm học 2026–2027" maxlength={200} />
            <TextInput
              {...field('period')}
              label="Số liệu của"
              width="m"
              hint="năm 2026; năm học 2026-2027; quý I/2026; tháng 3/2026; 31/05/2026; từ 01/01/2026 đến 30/06/2026"
            />
            <Pair>
              <DateInput {...field('opensOn')} label="Mở từ ngày" />
              <DateInput {...field('dueOn')} label="Hạn gửi" />
            </Pair>
          </div>
        </Part>
        <Part id="don-vi" title="Đơn vị phải báo cáo">
          <Select {...field('within')} label="Thuộc" options={props.units} prompt="Toàn cơ quan" optional />
          <RadioGroup
            name="kinds"
            label="Loại đơn vị"
            multiple
            error={messageAt(problems, 'units')}
            options={props.kindOptions.map((kind) => ({
              value: kind.value,
              label: `${kind.label} (${formatNumber(kind.count)})`,
              checked: props.kinds.includes(kind.value),
            }))}
          />
          {preview && (
            <>
              <Remark tone="calm">
                {formatNumber(preview.count)} đơn vị sẽ nhận biểu
                {preview.names.length > 0 && `: ${preview.names.join(', ')}`}
                {preview.count > preview.names.length && preview.names.length > 0 && ' …'}
              </Remark>
              {preview.remarks.map((text) => (
                <Remark>{text}</Remark>
              ))}
            </>
          )}
          <Note>Số trong ngoặc là số đơn vị đang hoạt động. Bấm “Xem số đơn vị” sau khi đổi lựa chọn.</Note>
          <Actions>
            <Button kind="main" name="viec" value="mo">
              Mở kỳ báo cáo
            </Button>
            <Button name="viec" value="xem" formnovalidate>
              Xem số đơn vị
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
