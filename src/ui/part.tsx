import { type Child, cls } from './child.ts';

export interface PartProps {
  /** Unique on the page; also the anchor of the section. */
  id: string;
  title: Child;
  /** Notes and remarks under the heading, in the margin. */
  aside?: Child;
  /** `two`, `half`, `three`, `four`: the body holds `Column`s; without it, anything under a 2 px rule. */
  cols?: 'two' | 'half' | 'three' | 'four';
  /** Closer to what stands above. */
  near?: boolean;
  /** No room above the first line: for tables. */
  flush?: boolean;
  /** On paper this section gets a landscape page of its own: wide matrices. */
  landscape?: boolean;
  children?: Child;
}

/** A section: its heading hangs in the margin and stays in view while the body scrolls. */
export function Part({ id, title, aside, cols, near, flush, landscape, children }: PartProps) {
  return (
    <section class={cls('part', near && 'near', landscape && 'landscape')} id={id} aria-labelledby={`h-${id}`}>
      <div class="side">
        <div class="side-in">
          <h2 id={`h-${id}`}>{title}</h2>
          {aside}
        </div>
      </div>
      {cols ? (
        <div class={cls('cols', cols)}>{children}</div>
      ) : (
        <div class={cls('body', flush && 'flush')}>{children}</div>
      )}
    </section>
  );
}

/** One column of a `Part` with `cols`; with a title it is a region of its own. */
export function Column({ id, title, children }: { id?: string; title?: Child; children?: Child }) {
  if (!title || !id) return <div class="col">{children}</div>;
  return (
    <section class="col" aria-labelledby={`h-${id}`}>
      <h3 id={`h-${id}`}>{title}</h3>
      {children}
    </section>
  );
}

/** Columns inside the body of a part. */
export function Columns({ cols, children }: { cols: 'two' | 'half' | 'three' | 'four'; children?: Child }) {
  return <div class={cls('cols', cols)}>{children}</div>;
}

/** What the system noticed, and the two things one can do about it. */
export function Remark({ tone = 'ask', children }: { tone?: 'ask' | 'bad' | 'calm'; children?: Child }) {
  return <p class={cls('remark', tone !== 'ask' && tone)}>{children}</p>;
}

/** The note under a table or a chart: the signs it uses, how totals were made. */
export function Note({ children }: { children?: Child }) {
  return <p class="note">{children}</p>;
}

/** Words of a source document, in its own voice, mistakes included. Write the quotation marks yourself. */
export function Said({ children }: { children?: Child }) {
  return (
    <p class="said" lang="vi">
      {children}
    </p>
  );
}
