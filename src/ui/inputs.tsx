import type { Child } from './child.ts';
import { controlProps, Field, type FieldProps } from './field.tsx';

export interface TextInputProps extends FieldProps {
  value?: string | number | null;
  type?: 'text' | 'email' | 'password' | 'search' | 'tel' | 'url';
  inputmode?: 'numeric' | 'decimal' | 'email' | 'tel' | 'search' | 'url';
  autocomplete?: string;
  /** Right-aligned tabular figures. */
  figure?: boolean;
  /** Written after the field: “%”, “người”. */
  unit?: string;
  maxlength?: number;
  readonly?: boolean;
  list?: string;
}

/** A line of text, or a number: numbers are text fields, as people write 57.859 and 40,2. */
export function TextInput(props: TextInputProps) {
  const input = (
    <input
      {...controlProps(props)}
      type={props.type ?? 'text'}
      value={props.value == null ? undefined : String(props.value)}
      inputmode={props.inputmode ?? (props.figure ? 'decimal' : undefined)}
      autocomplete={props.autocomplete ?? (props.figure ? 'off' : undefined)}
      maxlength={props.maxlength}
      readonly={props.readonly}
      list={props.list}
    />
  );
  return (
    <Field {...props}>
      {props.unit ? (
        <div class="with-unit">
          {input}
          <span class="unit">{props.unit}</span>
        </div>
      ) : (
        input
      )}
    </Field>
  );
}

/** A date as offices write it, dd/mm/yyyy; a text field, as the browsers' own show another order on foreign systems. */
export function DateInput(props: FieldProps & { value?: string | null }) {
  return (
    <Field {...props} width={props.width ?? 's'} hint={props.hint ?? 'Ngày/tháng/năm, ví dụ 08/05/2020'}>
      <input
        {...controlProps({ ...props, hint: props.hint ?? true })}
        type="text"
        value={props.value ?? undefined}
        inputmode="numeric"
        autocomplete="off"
        maxlength={10}
        pattern="\d{1,2}/\d{1,2}/\d{4}"
      />
    </Field>
  );
}

export interface SelectOption {
  value: string;
  label: string;
  /** Options of one group stand under its name. */
  group?: string;
}

/** A choice of one in many; `prompt` is the line that says nothing is chosen yet. */
export function Select(props: FieldProps & { options: SelectOption[]; value?: string | null; prompt?: string }) {
  const groups = [...new Set(props.options.map((option) => option.group))];
  return (
    <Field {...props}>
      <select {...controlProps(props)}>
        {props.prompt !== undefined && <option value="">{props.prompt}</option>}
        {groups.map((group) => {
          const options = props.options
            .filter((option) => option.group === group)
            .map((option) => (
              <option value={option.value} selected={option.value === props.value}>
                {option.label}
              </option>
            ));
          return group === undefined ? options : <optgroup label={group}>{options}</optgroup>;
        })}
      </select>
    </Field>
  );
}

/** Several lines of text. */
export function TextArea(props: FieldProps & { value?: string | null; rows?: number; maxlength?: number }) {
  return (
    <Field {...props}>
      <textarea {...controlProps(props)} rows={props.rows ?? 4} maxlength={props.maxlength}>
        {props.value}
      </textarea>
    </Field>
  );
}

/** A file to send; the hint says which kinds and how large. */
export function FileInput(props: FieldProps & { accept?: string; multiple?: boolean }) {
  return (
    <Field {...props}>
      <input {...controlProps(props)} type="file" accept={props.accept} multiple={props.multiple} />
    </Field>
  );
}

/** A value that travels with the form. */
export function Hidden({ name, value }: { name: string; value: string | number }) {
  return <input type="hidden" name={name} value={String(value)} />;
}

/** Fields side by side where there is room: from and to, number and date. */
export function Pair({ children }: { children?: Child }) {
  return <div class="pair">{children}</div>;
}

/** The line of filters above a list: a GET form, so that the address holds the choice. */
export function Filters({ action, label, children }: { action: string; label: string; children?: Child }) {
  return (
    <form class="filters" method="get" action={action} aria-label={label}>
      {children}
      <button class="btn" type="submit">
        Lọc
      </button>
    </form>
  );
}
