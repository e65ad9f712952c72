import { controlProps, Field, type FieldProps } from './field.tsx';

export interface SuggestInputProps extends FieldProps {
  /** The id of what is chosen; travels as `name`. */
  value: string;
  /** How it is written; travels as `${name}-ten`. Without script the server finds the one that is meant by it. */
  text: string;
  /** Answers `?q=` with `Suggestions`. */
  href: string;
}

/** One of thousands by its name: what fits is offered while one types. An empty field chooses nothing. */
export function SuggestInput(props: SuggestInputProps) {
  const control = controlProps(props);
  return (
    <Field {...props}>
      <input
        {...control}
        name={`${props.name}-ten`}
        type="search"
        value={props.text || undefined}
        autocomplete="off"
        maxlength={200}
        list={`${control.id}-ds`}
        data-suggest={props.href}
      />
      <input type="hidden" name={props.name} value={props.value} data-chosen={control.id} />
      <datalist id={`${control.id}-ds`}></datalist>
    </Field>
  );
}

/** What is offered, as the browser asks for it: a piece of a page. */
export const Suggestions = ({ options }: { options: readonly { id: number; label: string }[] }) => (
  <>
    {options.map(({ id, label }) => (
      <option value={label} data-id={id}></option>
    ))}
  </>
);
