import type { Child } from './child.ts';
import { HtmlDocument, type PageAssets } from './html-document.tsx';
import { Lead } from './lead.tsx';
import { Ring } from './ring.tsx';

export interface ErrorPageProps {
  /** What happened, as a sentence: “Không tìm thấy trang này”. */
  title: string;
  /** Why, and what one can do: never a blame, never a code alone. */
  say: Child;
  /** A number to name when calling for help. */
  reference?: string;
  actions?: Child;
  assets: PageAssets;
}

/** A page that needs nothing but the style sheet: for errors before or outside of everything else. */
export function ErrorPage({ title, say, reference, actions, assets }: ErrorPageProps) {
  return (
    <HtmlDocument title={`${title} | Nhiệm Kỳ`} assets={assets}>
      <header class="top">
        <a class="brand" href="/">
          <Ring parts={5} elapsed={3.4} size={24} mark />
          Nhiệm Kỳ
        </a>
      </header>
      <main id="chinh" class="sheet bare">
        <Lead title={title} say={say} side={reference ? <p>Mã tra cứu {reference}</p> : undefined} actions={actions} />
      </main>
    </HtmlDocument>
  );
}
