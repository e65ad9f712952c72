import { formatNumber } from '../kernel/number/index.ts';
import { type Child, cls } from './child.ts';

export interface SubTab {
  label: string;
  href: string;
  current?: boolean;
  count?: number;
}

/** The views of one thing: plain links under its title. */
export function Tabs({ label, items }: { label: string; items: SubTab[] }) {
  return (
    <nav class="subtabs" aria-label={label}>
      <ul>
        {items.map((item) => (
          <li>
            <a href={item.href} aria-current={item.current ? 'page' : undefined}>
              {item.label}
              {item.count !== undefined && <span class="count n"> {formatNumber(item.count)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Names and values: `tight` inside a proposal or a margin. */
export function DefinitionList({ items, tight }: { items: { name: Child; value: Child }[]; tight?: boolean }) {
  return (
    <dl class={cls('defs', tight && 'tight')}>
      {items.map((item) => (
        <>
          <dt>{item.name}</dt>
          <dd>{item.value}</dd>
        </>
      ))}
    </dl>
  );
}

/** What happened, newest or oldest first as given. `datetime` is the machine's form of `when`. */
export function Timeline({
  items,
}: {
  items: { when: string; datetime?: string; what: Child; more?: Child; now?: boolean }[];
}) {
  return (
    <ol class="timeline">
      {items.map((item) => (
        <li class={item.now ? 'now' : undefined}>
          <time datetime={item.datetime} class="n">
            {item.when}
          </time>
          {item.what}
          {item.more != null && <span class="sub">{item.more}</span>}
        </li>
      ))}
    </ol>
  );
}

/** Shortcut keys and what they do; one line, left out on phones and paper. */
export function Keys({ items, note }: { items: { keys: string[]; does: string }[]; note?: string }) {
  return (
    <p class="keys">
      {items.map((item) => (
        <span>
          {item.keys.map((key) => (
            <>
              <kbd>{key}</kbd>{' '}
            </>
          ))}
          {item.does}
        </span>
      ))}
      {note && <span>{note}</span>}
    </p>
  );
}
