import { type Certainty, certainties } from './certainty.ts';
import type { Section } from './outline.ts';

export type EntryState = 'open' | 'accepted' | 'dismissed' | 'merged';

/** A proposal or a finding, as filters, counts and "next" see it. */
export interface Entry {
  /** The number of a proposal; null for a finding. */
  no: number | null;
  kind: string;
  start: number;
  state: EntryState;
  /** The id of a finding. */
  finding?: number;
  /** null: a finding is not more or less certain. */
  certainty: Certainty | null;
}

/** What the list shows. null: all of it; without a state the open ones stand in the list and the settled ones are folded. */
export interface ReadingFilter {
  kind: string | null;
  certainty: Certainty | null;
  state: EntryState | null;
  /** The paragraph of a section's heading. */
  section: number | null;
}

export const KINDS = ['target', 'task', 'quantity', 'citation', 'finding'] as const;
export const STATES: readonly EntryState[] = ['open', 'accepted', 'dismissed', 'merged'];
const CERTAINTY_KEYS: Record<string, Certainty> = { chac: 'sure', xem: 'look', ngo: 'doubt' };
const STATE_KEYS: Record<string, EntryState> = { mo: 'open', nhan: 'accepted', bo: 'dismissed', gop: 'merged' };

export const noFilter: ReadingFilter = { kind: null, certainty: null, state: null, section: null };

/** The filter as the address says it: `loai`, `chac`, `tt`, `muc`. What is not known is not asked. */
export function filterIn(query: (name: string) => string): ReadingFilter {
  const kind = query('loai');
  return {
    kind: (KINDS as readonly string[]).includes(kind) ? kind : null,
    certainty: CERTAINTY_KEYS[query('chac')] ?? null,
    state: STATE_KEYS[query('tt')] ?? null,
    section: /^[1-9]\d{0,8}$/.test(query('muc')) ? Number(query('muc')) : null,
  };
}

/** The same as parameters, in one order, what is not asked left out. */
export function filterQuery(filter: ReadingFilter): [string, string][] {
  const key = <T>(keys: Record<string, T>, value: T | null) =>
    Object.entries(keys).find(([, one]) => one === value)?.[0] ?? '';
  const all: [string, string][] = [
    ['loai', filter.kind ?? ''],
    ['chac', key(CERTAINTY_KEYS, filter.certainty)],
    ['tt', key(STATE_KEYS, filter.state)],
    ['muc', filter.section === null ? '' : String(filter.section)],
  ];
  return all.filter(([, value]) => value !== '');
}

export const isFiltered = (filter: ReadingFilter): boolean => filterQuery(filter).length > 0;

/** The stretch of text that the filter asks for; null: all of it. */
export function spanOf(filter: ReadingFilter, sections: readonly Section[]): { start: number; end: number } | null {
  const section = sections.find((one) => one.no === filter.section);
  return section ? { start: section.start, end: section.endWithin } : null;
}

export function matches(entry: Entry, filter: ReadingFilter, span: { start: number; end: number } | null): boolean {
  return (
    (filter.kind === null || entry.kind === filter.kind) &&
    (filter.certainty === null || entry.certainty === filter.certainty) &&
    (filter.state === null || entry.state === filter.state) &&
    (span === null || (entry.start >= span.start && entry.start < span.end))
  );
}

/** How many there are under each choice of one filter while the others hold; of open ones when no state is asked. */
export interface FilterCounts {
  kinds: Record<string, number>;
  certainties: Record<Certainty, number>;
  states: Record<EntryState, number>;
  shown: number;
}

export function countChoices(
  entries: readonly Entry[],
  filter: ReadingFilter,
  sections: readonly Section[],
): FilterCounts {
  const span = spanOf(filter, sections);
  const state = filter.state ?? 'open';
  const zeros = <K extends string>(keys: readonly K[]) =>
    Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
  const counts: FilterCounts = {
    kinds: zeros(KINDS),
    certainties: zeros(certainties),
    states: zeros(STATES),
    shown: 0,
  };
  for (const entry of entries) {
    if (span !== null && (entry.start < span.start || entry.start >= span.end)) continue;
    const kind = filter.kind === null || entry.kind === filter.kind;
    const certain = filter.certainty === null || entry.certainty === filter.certainty;
    const stands = entry.state === state;
    if (certain && stands) counts.kinds[entry.kind] = (counts.kinds[entry.kind] ?? 0) + 1;
    if (kind && stands && entry.certainty !== null) counts.certainties[entry.certainty] += 1;
    if (kind && certain) counts.states[entry.state] += 1;
    if (kind && certain && stands) counts.shown += 1;
  }
  return counts;
}

/** Settled and all, of each kind that there is and of all together: the filter does not matter. */
export function progressOf(entries: readonly Entry[]): { kind: string; settled: number; total: number }[] {
  return KINDS.map((kind) => {
    const own = entries.filter((entry) => entry.kind === kind);
    return { kind, settled: own.filter((entry) => entry.state !== 'open').length, total: own.length };
  }).filter(({ total }) => total > 0);
}

/** The next open proposal of the filter after a place, else the first of them; null: none is left. In the text's order. */
export function nextOpen(
  entries: readonly Entry[],
  after: { start: number; no: number },
  filter: ReadingFilter,
  sections: readonly Section[],
): Entry | null {
  const span = spanOf(filter, sections);
  const open = entries.filter(
    (entry) => entry.no !== null && entry.state === 'open' && matches(entry, { ...filter, state: null }, span),
  );
  const later = open.find(
    (entry) => entry.start > after.start || (entry.start === after.start && (entry.no ?? 0) > after.no),
  );
  return later ?? open[0] ?? null;
}
