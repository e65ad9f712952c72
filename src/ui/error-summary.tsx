import { type Child, cls } from './child.ts';
import { Status } from './status.tsx';

/** One thing to mend. A `Problem` of the kernel fits once its place is turned into an address and words. */
export interface SummaryItem {
  message: Child;
  severity?: 'error' | 'warning';
  /** The field or cell: `#o-name`, `#c-C1`. */
  href?: string;
  /** The words of the link: “ô C1, Nam”. Without it the message itself is the link. */
  place?: string;
  /** Another word than “Sai” and “Cần giải thích”: “Thiếu lý do”. */
  word?: string;
  /** A repair that arithmetic proposes: a small button “Điền 1.995”. */
  repair?: Child;
}

/** All problems at once, worst first, before the form; each leads to its field. Nothing when there are none. */
export function ErrorSummary({ items, title }: { items: SummaryItem[]; title?: string }) {
  if (items.length === 0) return null;
  const errors = items.filter((item) => item.severity !== 'warning');
  const sorted = [...errors, ...items.filter((item) => item.severity === 'warning')];
  const heading = title ?? (items.length === 1 ? 'Còn một chỗ phải xem lại' : `Còn ${items.length} chỗ phải xem lại`);
  return (
    <section class={cls('errsum', errors.length === 0 && 'ask')} aria-labelledby="loi-h" tabindex={-1} id="loi">
      <h2 id="loi-h">{heading}</h2>
      <ul>
        {sorted.map((item) => (
          <li>
            <Status
              status={item.severity === 'warning' ? 'risk' : 'missed'}
              label={item.word ?? (item.severity === 'warning' ? 'Cần giải thích' : 'Sai')}
            />
            {item.place && (item.href ? <a href={item.href}>{item.place}</a> : <span>{item.place}</span>)}
            <span>{!item.place && item.href ? <a href={item.href}>{item.message}</a> : item.message}</span>
            {item.repair}
          </li>
        ))}
      </ul>
    </section>
  );
}
