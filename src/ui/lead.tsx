import type { Child } from './child.ts';

export interface LeadProps {
  title: Child;
  /** The computed sentence that can be read aloud in a meeting. */
  say?: Child;
  /** A grey line under the title: place, author, dates. */
  facts?: Child;
  /** Usually a `Tally`. */
  tally?: Child;
  /** The margin: a `Ring` and a sentence about time, or a date. */
  side?: Child;
  /** Buttons of the whole page. */
  actions?: Child;
  /** The larger title of the public portal. */
  grand?: boolean;
  children?: Child;
}

/** The opening of a page: time in the margin, title, sentence, tally. */
export function Lead({ title, say, facts, tally, side, actions, grand, children }: LeadProps) {
  return (
    <div class="lead">
      <div class="side">{side}</div>
      <div>
        <h1 class={grand ? 'grand' : undefined}>{title}</h1>
        {facts && <p class="facts">{facts}</p>}
        {say && <p class="say">{say}</p>}
        {tally}
        {actions && <div class="acts">{actions}</div>}
        {children}
      </div>
    </div>
  );
}
