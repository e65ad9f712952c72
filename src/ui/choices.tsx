import { type Child, cls } from './child.ts';
import { FieldNotes, fieldId } from './field.tsx';

export interface CheckboxProps {
  name: string;
  id?: string;
  label: Child;
  value?: string;
  checked?: boolean;
  hint?: Child;
  error?: string;
}

/** One yes or no. */
export function Checkbox({ name, id = fieldId(name), label, value = '1', checked, hint, error }: CheckboxProps) {
  const described = [error && `${id}-loi`, hint != null && `${id}-goi-y`].filter(Boolean).join(' ');
  return (
    <div class={cls('field', error && 'wrong')}>
      <div class="choice">
        <input
          type="checkbox"
          id={id}
          name={name}
          value={value}
          checked={checked}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={described || undefined}
        />
        <label for={id}>{label}</label>
      </div>
      <FieldNotes id={id} hint={hint} error={error} />
    </div>
  );
}

export interface ChoiceOption {
  value: string;
  label: Child;
  hint?: Child;
  checked?: boolean;
}

export interface RadioGroupProps {
  name: string;
  id?: string;
  /** The question: “Hiểu câu này là”. */
  label: Child;
  hint?: Child;
  error?: string;
  options: ChoiceOption[];
  value?: string | null;
  /** Several may be chosen: boxes instead of circles. */
  multiple?: boolean;
  optional?: boolean;
}

/** One of a few, all of them visible; with `multiple` several. */
export function RadioGroup(props: RadioGroupProps) {
  const id = props.id ?? fieldId(props.name);
  const described = [props.error && `${id}-loi`, props.hint != null && `${id}-goi-y`].filter(Boolean).join(' ');
  return (
    <fieldset class={cls('field', props.error && 'wrong')} aria-describedby={described || undefined}>
      <legend>
        {props.label}
        {props.optional && <span class="optional"> (không bắt buộc)</span>}
      </legend>
      <FieldNotes id={id} hint={props.hint} error={props.error} />
      {props.options.map((option, index) => {
        const own = index === 0 ? id : `${id}-${index + 1}`;
        return (
          <div class="choice">
            <input
              type={props.multiple ? 'checkbox' : 'radio'}
              id={own}
              name={props.name}
              value={option.value}
              checked={option.checked ?? (props.value != null && option.value === props.value)}
              aria-describedby={option.hint != null ? `${own}-h` : undefined}
            />
            <div>
              <label for={own}>{option.label}</label>
              {option.hint != null && (
                <span class="hint" id={`${own}-h`}>
                  {option.hint}
                </span>
              )}
            </div>
          </div>
        );
      })}
    </fieldset>
  );
}
