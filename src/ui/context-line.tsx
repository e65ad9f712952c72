import type { Child } from './child.ts';

export interface Crumb {
  label: string;
  /** The last one has none: it is where one is. */
  href?: string;
}

/** One fact of the context line: “Nhiệm kỳ **2015–2020**”, “số liệu đến **08/05/2020**”, or a link (“Đổi”). */
export interface Fact {
  label?: string;
  value?: Child;
  href?: string;
}

/** Where, which term, as of when, in which structure. It stays on paper. */
export function ContextLine({ crumbs, facts }: { crumbs: Crumb[]; facts: Fact[] }) {
  if (crumbs.length === 0 && facts.length === 0) return null;
  return (
    <section class="ctx" aria-label="Vị trí và kỳ số liệu">
      <nav class="crumbs" aria-label="Vị trí">
        <ol>
          {crumbs.map((crumb) => (
            <li aria-current={crumb.href ? undefined : 'page'}>
              {crumb.href ? <a href={crumb.href}>{crumb.label}</a> : crumb.label}
            </li>
          ))}
        </ol>
      </nav>
      {facts.length > 0 && (
        <p class="asof">
          {facts.map((fact) => (
            <span class={fact.href ? 'act' : undefined}>
              {fact.href ? <a href={fact.href}>{fact.label}</a> : fact.label}
              {fact.value != null && (
                <>
                  {fact.label ? ' ' : ''}
                  <b class="n">{fact.value}</b>
                </>
              )}
            </span>
          ))}
        </p>
      )}
    </section>
  );
}

/** Said on every page that shows invented figures; stays on paper. */
export function SampleStrip() {
  return (
    <aside class="strip" aria-label="Số minh họa">
      <p>Số liệu trên trang này là số minh họa, không phải số của đơn vị nào.</p>
    </aside>
  );
}
