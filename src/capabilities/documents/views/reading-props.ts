import { filterQuery, type ReadingFilter } from '../domain/reading-filter.ts';
import type { Readers } from '../queries/readers.ts';
import type { ReadingIndex } from '../queries/reading-index.ts';
import type { ReadingView } from '../queries/reading-view.ts';
import type { VersionView } from '../queries/versions.ts';
import type { RemarkFormProps } from './reading-finding.tsx';
import type { OpenedProposal, ReadingActions } from './reading-links.ts';

export interface ReadingPageProps {
  title: string;
  facts: string;
  version: VersionView;
  index: ReadingIndex;
  view: ReadingView;
  readers: Readers;
  filter: ReadingFilter;
  actions: ReadingActions;
  /** The proposal looked at. */
  current: number | null;
  /** What stands in the opened proposal: more about it, or the form of a correction. */
  opened: OpenedProposal;
  cited: { start: number; end: number } | null;
  /** When the page was made: what changes later, the browser asks for. */
  now: Date;
  /** The bookmark that the page goes on from. */
  resumed: { start: number; seenAt: Date } | null;
  remark: Pick<RemarkFormProps, 'values' | 'problems'>;
}

/** The reading page of this version with a filter and whatever else its address says. */
export function pageHref(
  { actions, version }: Pick<ReadingPageProps, 'actions' | 'version'>,
  filter: ReadingFilter,
  more: Record<string, string> = {},
): string {
  const query = new URLSearchParams({ ban: String(version.id) });
  for (const [name, value] of [...filterQuery(filter), ...Object.entries(more)]) query.set(name, value);
  return actions.link(`/van-ban/${actions.documentId}/doc?${query}`);
}
