import { type Child, cls } from './child.ts';

export interface ButtonProps {
  /** Verb and object: “Gửi duyệt”, “Nhận chỉ tiêu”. */
  children?: Child;
  /** With it the button is a link that looks like a button. */
  href?: string;
  /** `main` once a page; `grave` for what cannot be taken back; `plain` for the way out. */
  kind?: 'main' | 'grave' | 'plain';
  small?: boolean;
  name?: string;
  value?: string;
  type?: 'submit' | 'button' | 'reset';
  /** The id of the form when the button stands outside of it. */
  form?: string;
  /** Submits to another address than the form's. */
  formaction?: string;
  /** Leaves fields unchecked by the browser: “Lưu nháp”. */
  formnovalidate?: boolean;
  /** What the button is about, read after its words: “ đề xuất 10”. */
  about?: string;
  /** In a proposal: the key that presses it while focus is in the list. */
  shortcut?: 'Enter' | 'S' | 'B' | 'Z' | 'N';
}

/** A button, or with `href` a link in its form. Nothing is disabled without a reason in words: leave it out instead. */
export function Button(props: ButtonProps) {
  const name = cls('btn', props.kind, props.small && 'sm');
  const said = (
    <>
      {props.children}
      {props.about && <span class="vh"> {props.about}</span>}
    </>
  );
  if (props.href !== undefined) {
    return (
      <a class={name} href={props.href} data-key={props.shortcut} aria-keyshortcuts={props.shortcut}>
        {said}
      </a>
    );
  }
  return (
    <button
      class={name}
      type={props.type ?? 'submit'}
      name={props.name}
      value={props.value}
      form={props.form}
      formaction={props.formaction}
      formnovalidate={props.formnovalidate}
      data-key={props.shortcut}
      aria-keyshortcuts={props.shortcut}
    >
      {said}
    </button>
  );
}

/** Buttons side by side; `sticky` keeps them at the lower edge of the window, `saved` says when and where a draft was kept. */
export function Actions({ sticky, saved, children }: { sticky?: boolean; saved?: Child; children?: Child }) {
  return (
    <div class={cls('acts', sticky && 'bar')}>
      {children}
      {saved && (
        <span class="saved" role="status">
          {saved}
        </span>
      )}
    </div>
  );
}

export interface ConfirmProps {
  /** A question that names the thing: “Bỏ đề xuất này?” */
  question: Child;
  /** What changes and what stays: “Câu trong văn bản vẫn giữ nguyên.” */
  consequences?: Child;
  /** Where the form goes; its hidden fields and inputs are the children. */
  action: string;
  /** The words of the button: “Bỏ đề xuất”. */
  confirm: string;
  grave?: boolean;
  /** The way back. */
  cancelHref: string;
  cancel?: string;
  children?: Child;
}

/** A question on a page of its own, before something that others will notice. */
export function Confirm(props: ConfirmProps) {
  return (
    <form class="confirm" method="post" action={props.action}>
      <h2>{props.question}</h2>
      {props.consequences && <p>{props.consequences}</p>}
      {props.children}
      <Actions>
        <Button kind={props.grave ? 'grave' : 'main'}>{props.confirm}</Button>
        <Button kind="plain" href={props.cancelHref}>
          {props.cancel ?? 'Thôi'}
        </Button>
      </Actions>
    </form>
  );
}
