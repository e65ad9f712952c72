import { formatNumber } from '../kernel/number/index.ts';

export interface PagerProps {
  page: number;
  pages: number;
  /** The address of a page, counted from 1. */
  href: (page: number) => string;
  /** How many things there are in all, and what they are: `total: 412, noun: 'đơn vị'`. */
  total?: number;
  noun?: string;
}

/** Pages of a long list. Nothing when there is one page and no total to say. */
export function Pager({ page, pages, href, total, noun = 'dòng' }: PagerProps) {
  if (pages <= 1 && total === undefined) return null;
  return (
    <nav class="pager" aria-label="Trang của danh sách">
      <span>
        {total !== undefined && `${formatNumber(total)} ${noun}`}
        {pages > 1 && `${total === undefined ? '' : ', '}trang ${page} trong ${pages}`}
      </span>
      {pages > 1 && (
        <ul>
          <PagerStep to={page - 1} pages={pages} href={href} word="Trước" />
          {shownPages(page, pages).map((number) => (
            <li>
              {number === null ? (
                <span class="gap">…</span>
              ) : number === page ? (
                <span aria-current="page">{number}</span>
              ) : (
                <a href={href(number)} aria-label={`Trang ${number}`}>
                  {number}
                </a>
              )}
            </li>
          ))}
          <PagerStep to={page + 1} pages={pages} href={href} word="Sau" />
        </ul>
      )}
    </nav>
  );
}

function PagerStep({
  to,
  pages,
  href,
  word,
}: {
  to: number;
  pages: number;
  href: (page: number) => string;
  word: string;
}) {
  if (to < 1 || to > pages) return null;
  return (
    <li>
      <a href={href(to)} rel={word === 'Sau' ? 'next' : 'prev'}>
        {word}
      </a>
    </li>
  );
}

/** First, last and the neighbours of the current page; null stands for a gap. */
function shownPages(page: number, pages: number): (number | null)[] {
  const wanted = [...new Set([1, page - 1, page, page + 1, pages])]
    .filter((n) => n >= 1 && n <= pages)
    .sort((a, b) => a - b);
  return wanted.flatMap((number, index) => {
    const before = wanted[index - 1];
    return before !== undefined && number - before > 1 ? [null, number] : [number];
  });
}
