import type { Problem } from '../../../kernel/problems/index.ts';
import {
  Actions,
  Button,
  type Child,
  DateInput,
  ErrorSummary,
  Hidden,
  Pair,
  Select,
  TextArea,
  TextInput,
} from '../../../ui/index.ts';
import { familyLabels, typeOptions } from '../domain/document-types.ts';
import { messageAt, summary } from './words.tsx';

/** The fields as they stand in the form: all texts. */
export interface DocumentFields {
  family: string;
  type: string;
  symbol: string;
  issuedOn: string;
  dateNote: string;
  issuer: string;
  subject: string;
  unit: string;
  note: string;
}

export interface DocumentFormProps {
  action: string;
  cancelHref: string;
  button: string;
  values: DocumentFields;
  places: { value: string; label: string }[];
  /** What is to be mended, and remarks on the symbol. */
  problems: readonly Problem[];
  hidden?: Record<string, string>;
  children?: Child;
}

/** The fields of the registry: for a new entry and for correcting one. */
export function DocumentForm({
  action,
  cancelHref,
  button,
  values,
  places,
  problems,
  hidden,
  children,
}: DocumentFormProps) {
  const at = (name: string) => messageAt(problems, name);
  return (
    <form method="post" action={action}>
      <ErrorSummary items={summary(problems)} />
      {Object.entries(hidden ?? {}).map(([name, value]) => (
        <Hidden name={name} value={value} />
      ))}
      {children}
      <Pair>
        <Select
          name="family"
          label="Hệ văn bản"
          value={values.family}
          error={at('family')}
          options={Object.entries(familyLabels).map(([value, label]) => ({ value, label }))}
        />
        <Select
          name="type"
          label="Loại văn bản"
          optional
          prompt="Không rõ loại"
          value={values.type}
          error={at('type')}
          options={typeOptions()}
        />
      </Pair>
      <Pair>
        <TextInput
          name="symbol"
          label="Số, ký hiệu"
          optional
          value={values.symbol}
          maxlength={120}
          error={at('symbol')}
          hint="Ghi đúng như trong văn bản, kể cả khi thiếu hoặc sai."
        />
        <DateInput name="issuedOn" label="Ngày ban hành" optional value={values.issuedOn} error={at('issuedOn')} />
      </Pair>
      <TextInput
        name="dateNote"
        label="Ghi về ngày"
        optional
        value={values.dateNote}
        maxlength={200}
        hint="Khi không biết đủ ngày: tháng 7/2019, đăng sau 21/01."
      />
      <TextInput
        name="issuer"
        label="Nơi ban hành"
        optional
        value={values.issuer}
        maxlength={200}
        error={at('issuer')}
      />
      <TextArea
        name="subject"
        label="Trích yếu"
        rows={3}
        value={values.subject}
        maxlength={1000}
        error={at('subject')}
      />
      <Select
        name="unit"
        label="Đơn vị giữ văn bản"
        value={values.unit}
        error={at('unit')}
        options={places}
        prompt="Chọn đơn vị"
        hint="Người được giao ở đơn vị này sửa sổ và xử lý đề xuất."
      />
      <TextArea name="note" label="Ghi chú" optional rows={2} value={values.note} maxlength={1000} />
      <Actions>
        <Button kind="main">{button}</Button>
        <Button kind="plain" href={cancelHref}>
          Thôi
        </Button>
      </Actions>
    </form>
  );
}
