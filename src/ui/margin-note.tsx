import { type Child, cls } from './child.ts';

export interface MarginNoteProps {
  /** `ghi-chu-7`; the passage in the text leads here. */
  id: string;
  number: number;
  /** The passage in the text. */
  passageId: string;
  /** How grave: colours the edge, and the `Status` says it in shape and word. Settled ones are `done`. */
  tone: 'bad' | 'ask' | 'calm' | 'done';
  /** Usually a `Status` and the kind. */
  head: Child;
  children?: Child;
  /** Buttons of a form (`Button shortcut`). */
  actions?: Child;
  /** The neighbours, on another page too: for whoever goes through them by keyboard. */
  before?: string;
  next?: string;
}

/** A remark in the margin of a text, level with its passage. */
export function MarginNote(props: MarginNoteProps) {
  return (
    <li class={cls('margin-note', props.tone)} id={props.id} data-passage={props.passageId} tabindex={-1}>
      <div class="note-head">
        <a class="no" href={`#${props.passageId}`} aria-label={`Về chỗ số ${props.number}`}>
          {props.number}
        </a>
        <span class="what">{props.head}</span>
        <span class="steps">
          {props.before && (
            <a href={props.before} data-step="-1" aria-label={`Chỗ trước chỗ số ${props.number}`}>
              ↑
            </a>
          )}
          {props.next && (
            <a href={props.next} data-step="1" aria-label={`Chỗ sau chỗ số ${props.number}`}>
              ↓
            </a>
          )}
        </span>
      </div>
      {props.children}
      {props.actions}
    </li>
  );
}
