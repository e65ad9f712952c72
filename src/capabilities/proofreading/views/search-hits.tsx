import { formatNumber } from '../../../kernel/number/index.ts';

export interface SearchHit {
  no: number;
  href: string;
  text: string;
  spans: readonly { start: number; end: number }[];
}

/** Paragraphs of the draft that hold the words looked for; each leads to its place in the text. */
export function SearchHits({ query, total, hits }: { query: string; total: number; hits: readonly SearchHit[] }) {
  if (query === '') return <p class="note">Ghi chữ cần tìm.</p>;
  return (
    <section aria-label="Kết quả tìm" id="ket-qua">
      <p role="status">
        {total === 0
          ? `Không có đoạn nào có “${query}”.`
          : `${formatNumber(total)} đoạn có “${query}”${total > hits.length ? `; hiện ${hits.length} đoạn đầu` : ''}.`}
      </p>
      <ul class="rows">
        {hits.map((hit) => (
          <li>
            <span class="what">
              <a href={hit.href}>đoạn {hit.no}</a>
            </span>
            <span class="more">
              <Snippet {...hit} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const AROUND = 90;

/** The words found with what stands around the first of them. */
function Snippet({ text, spans }: SearchHit) {
  const first = spans[0];
  if (!first) return <>{text.slice(0, 2 * AROUND)}</>;
  const from = Math.max(0, first.start - AROUND);
  const to = Math.min(text.length, first.end + AROUND);
  return (
    <>
      {from > 0 && '…'}
      {text.slice(from, first.start)}
      <mark>{text.slice(first.start, first.end)}</mark>
      {text.slice(first.end, to)}
      {to < text.length && '…'}
    </>
  );
}
