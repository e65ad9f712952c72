import type { Child } from './child.ts';
import { Status } from './status.tsx';
import type { Verdict } from './verdicts.tsx';

export interface RowItem {
  what: Child;
  href?: string;
  more?: Child;
  /** A date, a `Status`, a small button. */
  end?: Child;
}

/** Things to do, documents, people: one line each, with what matters about it at the end. */
export function RowsList({ items, label }: { items: RowItem[]; label?: string }) {
  return (
    <ul class="rows" aria-label={label}>
      {items.map((item) => (
        <li>
          <span class="what">{item.href ? <a href={item.href}>{item.what}</a> : item.what}</span>
          {item.more != null && <span class="more">{item.more}</span>}
          {item.end != null && <span class="end">{item.end}</span>}
        </li>
      ))}
    </ul>
  );
}

export interface Alarm {
  status: Verdict;
  /** “Quá hạn 3 ngày”. */
  label?: string;
  what: Child;
  /** What is short, where, by how much: in people, not in per cent, where that is possible. */
  why?: Child;
  /** The figure now, and its `Ruler`. */
  now?: Child;
  action?: Child;
}

/** What is in trouble, worst first. */
export function AlarmList({ items, of }: { items: Alarm[]; of?: 'target' | 'task' }) {
  return (
    <ol class="alarms">
      {items.map((item) => (
        <li class="alarm">
          <div class="verdict">
            <Status status={item.status} label={item.label} of={of} />
          </div>
          <div class="what">
            <b>{item.what}</b>
            {item.why != null && <span class="sub">{item.why}</span>}
          </div>
          <div class="now">{item.now}</div>
          <div class="end">{item.action}</div>
        </li>
      ))}
    </ol>
  );
}

/** Sums that were checked: agreed, not agreed, to be asked. */
export function Checks({ items }: { items: { status: Verdict; word: string; text: Child }[] }) {
  return (
    <ul class="checks">
      {items.map((item) => (
        <li>
          <Status status={item.status} label={item.word} hiddenLabel />
          <span>{item.text}</span>
        </li>
      ))}
    </ul>
  );
}
