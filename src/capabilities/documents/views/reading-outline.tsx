import { formatNumber } from '../../../kernel/number/index.ts';
import { cls } from '../../../ui/index.ts';
import { type Section, sectionAt } from '../domain/outline.ts';
import { pageOfParagraph } from '../domain/paragraphs.ts';
import { filterQuery, type ReadingFilter } from '../domain/reading-filter.ts';
import type { Readers } from '../queries/readers.ts';
import type { Link } from './words.tsx';

export interface ReadingOutlineProps {
  link: Link;
  documentId: number;
  versionId: number;
  sections: readonly Section[];
  /** Open proposals and findings in each section, those of the sections inside it included. */
  open: readonly number[];
  /** Everything found in each section. */
  all: readonly number[];
  filter: ReadingFilter;
  /** Offsets of the page that is shown. */
  shown: { start: number; end: number };
  taken: Readers['taken'];
}

/** The headings of the text: the words lead to the section, the number of open proposals shows only those. */
export function ReadingOutline(props: ReadingOutlineProps) {
  const { filter, open, sections, shown } = props;
  if (sections.length === 0) return null;
  const first = sectionAt(sections, shown.start);
  return (
    <nav class="outline" aria-label="Mục lục văn bản">
      <details open data-outline>
        <summary>
          Mục lục <span class="n">{formatNumber(sections.length)}</span>
        </summary>
        <ol>
          {sections.map((section, index) => {
            const left = open[index] ?? 0;
            const here = index === first || (section.start >= shown.start && section.start < shown.end);
            const taker = props.taken.find((one) => one.start === section.start);
            return (
              <li class={cls(`deep-${Math.min(section.depth, 3)}`, here && 'here')} data-section={section.start}>
                <a href={jump(props, section)} aria-current={index === first ? 'location' : undefined}>
                  {section.title}
                </a>
                {left > 0 ? (
                  <a
                    class="left n"
                    href={only(props, section.no)}
                    aria-label={`Chỉ xem ${left} đề xuất còn mở của mục ${section.title}`}
                    aria-current={filter.section === section.no ? 'true' : undefined}
                  >
                    {formatNumber(left)}
                  </a>
                ) : (props.all[index] ?? 0) === 0 ? null : (
                  <span class="left done">
                    <svg aria-hidden="true">
                      <use href="#s-met" />
                    </svg>
                    <span class="vh">đã xong</span>
                  </span>
                )}
                {taker && <span class="taker">{taker.own ? 'đồng chí nhận' : `${taker.name} nhận`}</span>}
              </li>
            );
          })}
        </ol>
      </details>
    </nav>
  );
}

/** To the heading: on the page that is shown by its anchor alone. */
function jump({ documentId, filter, link, versionId }: ReadingOutlineProps, section: Section): string {
  const query = new URLSearchParams({ ban: String(versionId), trang: String(pageOfParagraph(section.no)) });
  for (const [name, value] of filterQuery({ ...filter, section: null })) query.set(name, value);
  return `${link(`/van-ban/${documentId}/doc?${query}`)}#doan-${section.no}`;
}

function only({ documentId, filter, link, versionId }: ReadingOutlineProps, no: number): string {
  const query = new URLSearchParams({ ban: String(versionId) });
  for (const [name, value] of filterQuery({ ...filter, section: no })) query.set(name, value);
  return link(`/van-ban/${documentId}/doc?${query}`);
}
