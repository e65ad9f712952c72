import { formatNumber } from '../../../kernel/number/index.ts';
import { CERTAINTY_RULE, certainties, certaintyLabels } from '../domain/certainty.ts';
import type { Section } from '../domain/outline.ts';
import { kindLabels } from '../domain/proposal-words.ts';
import {
  countChoices,
  type Entry,
  type EntryState,
  isFiltered,
  KINDS,
  noFilter,
  type ReadingFilter,
  STATES,
} from '../domain/reading-filter.ts';

export const stateLabels: Record<EntryState, string> = {
  open: 'Còn mở',
  accepted: 'Đã nhận',
  dismissed: 'Đã bỏ',
  merged: 'Đã gộp',
};

export interface ReadingFiltersProps {
  entries: readonly Entry[];
  sections: readonly Section[];
  filter: ReadingFilter;
  /** The page with another filter. */
  href(filter: ReadingFilter): string;
}

/** By kind, by certainty, by state, by section: all together, each with how many there are while the others hold. */
export function ReadingFilters({ entries, filter, href, sections }: ReadingFiltersProps) {
  const counts = countChoices(entries, filter, sections);
  const kinds = KINDS.filter((kind) => entries.some((entry) => entry.kind === kind));
  const section = sections.find((one) => one.no === filter.section);
  return (
    <>
      <div class="facets">
        {kinds.length > 1 && (
          <Facet
            label="Loại"
            items={kinds.map((kind) => ({
              label: kindLabels[kind] ?? kind,
              count: counts.kinds[kind] ?? 0,
              current: filter.kind === kind,
              href: href({ ...filter, kind: filter.kind === kind ? null : kind }),
            }))}
          />
        )}
        <Facet
          label="Độ chắc"
          items={certainties.map((one) => ({
            label: certaintyLabels[one],
            count: counts.certainties[one],
            current: filter.certainty === one,
            href: href({ ...filter, certainty: filter.certainty === one ? null : one }),
          }))}
        />
        <Facet
          label="Tình trạng"
          items={STATES.map((state) => ({
            label: stateLabels[state],
            count: counts.states[state],
            current: filter.state === state,
            href: href({ ...filter, state: filter.state === state ? null : state }),
          }))}
        />
        <div class="more">
          <details class="rule">
            <summary>Thế nào là chắc?</summary>
            <p class="note">{CERTAINTY_RULE}</p>
          </details>
          {isFiltered(filter) && <a href={href(noFilter)}>Bỏ hết bộ lọc</a>}
        </div>
      </div>
      {section && (
        <p class="within">
          Chỉ trong mục <b>{section.title}</b>.
        </p>
      )}
    </>
  );
}

/** Choices that can be taken and left: the chosen one leads back to all. */
function Facet({
  label,
  items,
}: {
  label: string;
  items: { label: string; count: number; current: boolean; href: string }[];
}) {
  return (
    <nav class="facet" aria-label={`Lọc theo: ${label.toLowerCase()}`}>
      <span class="name">{label}</span>
      <ul>
        {items.map((item) => (
          <li>
            {item.count > 0 || item.current ? (
              <a href={item.href} aria-current={item.current ? 'true' : undefined}>
                {item.label} <span class="n">{formatNumber(item.count)}</span>
                {item.current && <span class="vh"> (đang lọc, mở để bỏ)</span>}
              </a>
            ) : (
              <span class="none">
                {item.label} <span class="n">0</span>
              </span>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
