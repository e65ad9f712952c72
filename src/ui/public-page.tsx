import type { Child } from './child.ts';
import { ContextLine, type Crumb, type Fact, SampleStrip } from './context-line.tsx';
import { HtmlDocument, type PageAssets } from './html-document.tsx';
import type { NavItem } from './page.tsx';

export interface PublicPageProps {
  title: string;
  /** Whose portal: the name of the authority and a line under it. */
  owner: { name: string; line?: string; href: string };
  nav: NavItem[];
  crumbs: Crumb[];
  facts?: Fact[];
  assets: PageAssets;
  sample?: boolean;
  footer?: Child;
  children?: Child;
}

/** The shell of the public portal: the same sheet under a paper bar that carries the authority's name. */
export function PublicPage(props: PublicPageProps) {
  return (
    <HtmlDocument title={`${props.title} | ${props.owner.name}`} assets={props.assets}>
      <header class="top public">
        <a class="brand" href={props.owner.href}>
          <span>
            {props.owner.name}
            {props.owner.line && <small>{props.owner.line}</small>}
          </span>
        </a>
        <nav class="tabs" aria-label="Các mục">
          <PublicNav items={props.nav} />
        </nav>
        <div class="tools">
          <a class="to-foot" href="#muc-luc">
            Mục lục
          </a>
        </div>
      </header>
      <ContextLine crumbs={props.crumbs} facts={props.facts ?? []} />
      {props.sample && <SampleStrip />}
      <main id="chinh" class="sheet">
        {props.children}
      </main>
      <footer class="foot" id="muc-luc">
        <nav aria-label="Mục lục">
          <PublicNav items={props.nav} />
        </nav>
        {props.footer && <p>{props.footer}</p>}
      </footer>
    </HtmlDocument>
  );
}

function PublicNav({ items }: { items: NavItem[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li>
          <a href={item.href} aria-current={item.current ? 'page' : undefined}>
            {item.label}
          </a>
        </li>
      ))}
    </ul>
  );
}
