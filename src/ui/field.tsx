import { type Child, cls } from './child.ts';

/** What every field has. The id is made of the name, so that an error summary can lead to it: `fieldId(name)`. */
export interface FieldProps {
  name: string;
  /** Another id than that of the name: when two forms of a page share a name. */
  id?: string;
  label: Child;
  hint?: Child;
  /** What is wrong and how to mend it; stands between label and field. */
  error?: string;
  /** Fields are required unless they say so: then “(không bắt buộc)” stands in the label. */
  optional?: boolean;
  /** Width of the control: 10 rem, 20 rem, or all the room. */
  width?: 's' | 'm' | 'full';
}

/** The id of the field of a name; `#${fieldId(name)}` is its address. */
export function fieldId(name: string): string {
  return `o-${name.replace(/[^\w-]+/g, '-')}`;
}

/** Attributes that tie a control to its label, hint and error. */
export function controlProps(field: FieldProps) {
  const id = field.id ?? fieldId(field.name);
  const described = [field.error && `${id}-loi`, field.hint != null && `${id}-goi-y`].filter(Boolean).join(' ');
  return {
    id,
    name: field.name,
    required: !field.optional,
    'aria-invalid': field.error ? 'true' : undefined,
    'aria-describedby': described || undefined,
  };
}

/** Label, hint, error and control in that order, with a bar at the left when something is wrong. */
export function Field(props: FieldProps & { figure?: boolean; children?: Child }) {
  const id = props.id ?? fieldId(props.name);
  const width = props.width && props.width !== 'full' && `w-${props.width}`;
  return (
    <div class={cls('field', width, props.figure && 'fig', props.error && 'wrong')}>
      <label for={id}>
        {props.label}
        {props.optional && <span class="optional"> (không bắt buộc)</span>}
      </label>
      <FieldNotes id={id} hint={props.hint} error={props.error} />
      {props.children}
    </div>
  );
}

/** Hint and error of a field or a group. */
export function FieldNotes({ id, hint, error }: { id: string; hint?: Child; error?: string }) {
  return (
    <>
      {hint != null && (
        <p class="hint" id={`${id}-goi-y`}>
          {hint}
        </p>
      )}
      {error && (
        <span class="err" id={`${id}-loi`}>
          {error}
        </span>
      )}
    </>
  );
}
