import { sql } from 'kysely';
import type { ReadTx } from '../../../kernel/db/index.ts';
import { PARAGRAPHS_A_PAGE, pageOfParagraph, paragraphsOf } from '../domain/paragraphs.ts';
import { matches, type ReadingFilter, spanOf } from '../domain/reading-filter.ts';
import type { FindingView } from './findings.ts';
import type { ProposalView, ReadingIndex } from './reading-index.ts';

export interface ReadingParagraphView {
  no: number;
  start: number;
  end: number;
  text: string;
}

/** A page of the reading page: some paragraphs of a version and all that the filter leaves of what was found in them. */
export interface ReadingView {
  page: number;
  pages: number;
  paragraphs: ReadingParagraphView[];
  proposals: ProposalView[];
  findings: FindingView[];
}

/** One page of a version. The newest comes from the index by paragraph, older ones are cut from their text. */
export async function readingView(
  tx: ReadTx,
  versionId: number,
  page: number,
  index: ReadingIndex,
  filter: ReadingFilter,
): Promise<ReadingView> {
  const found = await paragraphsOn(tx, versionId, page);
  const start = found.paragraphs[0]?.start ?? 0;
  const end = found.paragraphs.at(-1)?.end ?? 0;
  const span = spanOf(filter, index.sections);
  const shown = index.entries.filter((entry) => matches(entry, filter, span));
  const numbers = new Set(shown.map((entry) => entry.no));
  const ids = new Set(shown.map((entry) => entry.finding));
  return {
    ...found,
    proposals: index.proposals.filter((one) => one.start >= start && one.start < end && numbers.has(one.no)),
    findings: index.findings.filter((one) => one.end > start && one.start < end && ids.has(one.id)),
  };
}

/** Some paragraphs of a version by the page they stand on; a page beyond the last is the last. */
export async function paragraphsOn(tx: ReadTx, versionId: number, asked: number) {
  const { rows } = await sql<{ last: number | null }>`
    select max(no) as last from documents.passage
    where authority_id = ${tx.authorityId} and version_id = ${versionId}`.execute(tx.db);
  const last = rows[0]?.last ?? null;
  if (last === null) return cutFromText(tx, versionId, asked);
  const pages = pageOfParagraph(last);
  const page = Math.min(asked, pages);
  const paragraphs = await tx.db
    .selectFrom('documents.passage')
    .select(['no', 'start', 'end', 'text'])
    .where('authority_id', '=', tx.authorityId)
    .where('version_id', '=', versionId)
    .where('no', '>', (page - 1) * PARAGRAPHS_A_PAGE)
    .where('no', '<=', page * PARAGRAPHS_A_PAGE)
    .orderBy('no')
    .execute();
  return { paragraphs, page, pages };
}

async function cutFromText(tx: ReadTx, versionId: number, asked: number) {
  const row = await tx.db
    .selectFrom('documents.version')
    .select('text')
    .where('authority_id', '=', tx.authorityId)
    .where('id', '=', versionId)
    .executeTakeFirst();
  const text = row?.text ?? '';
  const all = paragraphsOf(text);
  const pages = pageOfParagraph(all.length);
  const page = Math.min(asked, pages);
  const some = all.slice((page - 1) * PARAGRAPHS_A_PAGE, page * PARAGRAPHS_A_PAGE);
  return { paragraphs: some.map((p) => ({ ...p, text: text.slice(p.start, p.end) })), page, pages };
}
