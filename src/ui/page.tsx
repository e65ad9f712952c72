import { type Child, cls } from './child.ts';
import { ContextLine, type Crumb, type Fact, SampleStrip } from './context-line.tsx';
import { HtmlDocument, type PageAssets } from './html-document.tsx';
import { Ring } from './ring.tsx';

export interface NavItem {
  label: string;
  href: string;
  current?: boolean;
}

export interface FlashMessage {
  kind: 'done' | 'problem' | 'note';
  text: Child;
}

export interface PageProps {
  /** Without the name of the application, which is appended. */
  title: string;
  nav: NavItem[];
  crumbs: Crumb[];
  /** The right of the context line: term, as of when, in which structure. */
  facts?: Fact[];
  /** The search of the bar, a GET form with the field `q`. */
  search?: { action: string; value?: string; label?: string };
  account?: { name: string; href: string };
  flash?: FlashMessage[];
  /** Sign-in and the like: no tabs, no search, no foot navigation. */
  bare?: boolean;
  /** `reading` lays out the text and the proposals side by side. Default a plain sheet. */
  sheet?: 'plain' | 'reading';
  assets: PageAssets;
  /** True when the page shows invented figures; it then says so. */
  sample?: boolean;
  /** The line at the foot that says whose page this is. */
  footer?: Child;
  /** More links at the foot, after those of the bar: help, account. */
  footNav?: NavItem[];
  children?: Child;
}

/** The shell of every page behind the sign-in: bar, context line, messages, sheet, foot. Renders the doctype too. */
export function Page(props: PageProps) {
  const { title, nav, crumbs, facts, search, account, bare, sheet = 'plain', children } = props;
  const tabs = bare ? [] : nav;
  const shown = firstTabs(tabs);
  const many = tabs.length > ROOMY;
  return (
    <HtmlDocument title={`${title} | Nhiệm Kỳ`} assets={props.assets}>
      <header class={cls('top', many && 'many')}>
        <a class="brand" href="/">
          <Ring parts={5} elapsed={3.4} size={24} mark />
          Nhiệm Kỳ
        </a>
        {tabs.length > 0 && (
          <nav class="tabs" aria-label="Các phần">
            <NavList items={shown} />
          </nav>
        )}
        {!bare && (
          <div class="tools">
            {search && <SearchForm {...search} id="tim" />}
            {search && many && <a href={search.action}>Tìm</a>}
            {account && (
              <a class="me" href={account.href}>
                {account.name}
              </a>
            )}
            <a class="to-foot" href="#muc-luc">
              Mục lục
            </a>
          </div>
        )}
      </header>
      <ContextLine crumbs={crumbs} facts={facts ?? []} />
      {props.sample && <SampleStrip />}
      {props.flash?.map((message) => (
        <Flash {...message} />
      ))}
      <main id="chinh" class={sheet === 'reading' ? 'sheet reading' : bare ? 'sheet bare' : 'sheet'}>
        {children}
      </main>
      {(!bare || props.footer) && (
        <footer class="foot" id="muc-luc">
          {search && !bare && <SearchForm {...search} id="tim-cuoi" button />}
          {!bare && (
            <nav aria-label="Mục lục">
              <NavList
                items={[
                  ...tabs,
                  ...(props.footNav ?? []),
                  ...(account ? [{ label: 'Tài khoản', href: account.href }] : []),
                ]}
              />
            </nav>
          )}
          {props.footer && <p>{props.footer}</p>}
        </footer>
      )}
    </HtmlDocument>
  );
}

/** Up to so many tabs leave room for the search field. */
const ROOMY = 6;
/** More than this never stand in the bar; the rest is at the foot, where “Mục lục” leads. */
const MOST = 9;

/** The tabs of the bar: the first nine, and the current one in any case. */
function firstTabs(tabs: NavItem[]): NavItem[] {
  const first = tabs.slice(0, MOST);
  const late = tabs.slice(MOST).find((tab) => tab.current);
  return late ? [...first.slice(0, MOST - 1), late] : first;
}

/** One message under the context line; it stays until the next page, nothing vanishes by itself. */
export function Flash({ kind, text }: FlashMessage) {
  return (
    <div class={`flash ${kind}`} role={kind === 'problem' ? 'alert' : 'status'}>
      <p>{text}</p>
    </div>
  );
}

function NavList({ items }: { items: NavItem[] }) {
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

function SearchForm(props: { id: string; action: string; value?: string; label?: string; button?: boolean }) {
  const label = props.label ?? 'Tìm đơn vị, văn bản, chỉ tiêu';
  return (
    <form
      class="find"
      role="search"
      method="get"
      action={props.action}
      aria-label={props.button ? 'Tìm ở cuối trang' : 'Tìm'}
    >
      <label class="vh" for={props.id}>
        {label}
      </label>
      <input id={props.id} type="search" name="q" value={props.value} placeholder={label} />
      {props.button && (
        <button class="btn" type="submit">
          Tìm
        </button>
      )}
    </form>
  );
}
