import type { ReadTx } from '../../../kernel/db/index.ts';
import { fold, searchForm } from '../../../kernel/text/index.ts';
import type { CitedGroup } from '../domain/cited-groups.ts';
import { type CitationTarget, citationTargetsOf } from './citation-targets.ts';
import { openCitations } from './open-citations.ts';

/** How a named document stands to the registry: not in it, in it once, or several entries fit. */
export type CitedStanding = 'missing' | 'known' | 'unclear';

export interface CitedDocument extends CitedGroup {
  standing: CitedStanding;
  /** Entries of the registry that it can mean. */
  targets: CitationTarget[];
}

/** All documents that open citations name, most named first, each held against the registry; `query` filters by words. */
export async function citedDocuments(tx: ReadTx, query = ''): Promise<CitedDocument[]> {
  const words = fold(searchForm(query)).split(/\s+/).filter(Boolean);
  const groups = (await openCitations(tx)).filter((group) => {
    const text = fold(searchForm([group.symbol, group.issuer, group.quote, group.date].filter(Boolean).join(' ')));
    return words.every((word) => text.includes(word));
  });
  const targets = await citationTargetsOf(
    tx,
    groups.map((group) => ({ citation: group, quote: group.quote ?? '' })),
  );
  return groups.map((group, index) => {
    const found = targets[index] ?? [];
    const standing = found.length === 0 ? 'missing' : found.length === 1 ? 'known' : 'unclear';
    return { ...group, standing, targets: found };
  });
}

/** The named document that an open citation belongs to; null when that place is settled or no longer proposed. */
export async function citedDocument(tx: ReadTx, proposalId: number): Promise<CitedDocument | null> {
  const group = (await openCitations(tx)).find(({ proposalIds }) => proposalIds.includes(proposalId));
  if (!group) return null;
  const [targets = []] = await citationTargetsOf(tx, [{ citation: group, quote: group.quote ?? '' }]);
  const standing = targets.length === 0 ? 'missing' : targets.length === 1 ? 'known' : 'unclear';
  return { ...group, standing, targets };
}
