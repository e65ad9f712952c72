import { sql } from 'kysely';
import type { ReadTx } from '../../../kernel/db/index.ts';
import { paragraphsOf } from '../domain/paragraphs.ts';
import { type FindingView, findingsOf } from './findings.ts';

export interface ReadingParagraphView {
  no: number;
  start: number;
  end: number;
  text: string;
}

export interface ProposalView {
  id: number;
  no: number;
  kind: 'target' | 'task' | 'quantity' | 'citation';
  start: number;
  end: number;
  quote: string;
  data: Record<string, unknown>;
  state: 'open' | 'accepted' | 'dismissed';
  reason: string | null;
  result: { kind: string; id: number } | null;
  settledAt: Date | null;
}

/** A page of the reading page: some paragraphs of a version and all that was found in them. */
export interface ReadingView {
  page: number;
  pages: number;
  paragraphs: ReadingParagraphView[];
  proposals: ProposalView[];
  findings: FindingView[];
  /** Over the whole version: open and settled proposals of each kind. */
  counts: { kind: string; open: number; accepted: number; dismissed: number }[];
  openFindings: number;
}

/** Paragraphs on one page; with the longest paragraph there is, a page stays under 600 kB of text. */
export const PARAGRAPHS_A_PAGE = 100;

/** The page a paragraph stands on, from 1. */
export const pageOfParagraph = (no: number): number => Math.max(1, Math.ceil(no / PARAGRAPHS_A_PAGE));

/** Loads one page of a version. The newest comes from the index by paragraph, older ones are cut from their text. */
export async function readingView(
  tx: ReadTx,
  versionId: number,
  asked: { page: number; kind?: string | null },
): Promise<ReadingView> {
  const { paragraphs, page, pages } = await paragraphsOn(tx, versionId, asked.page);
  const start = paragraphs[0]?.start ?? 0;
  const end = paragraphs.at(-1)?.end ?? 0;
  return {
    page,
    pages,
    paragraphs,
    proposals: await proposalsBetween(tx, versionId, start, end, asked.kind ?? null),
    findings: asked.kind && asked.kind !== 'finding' ? [] : await findingsOf(tx, { versionId, start, end }),
    ...(await countsOf(tx, versionId)),
  };
}

async function paragraphsOn(tx: ReadTx, versionId: number, asked: number) {
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

async function proposalsBetween(
  tx: ReadTx,
  versionId: number,
  start: number,
  end: number,
  kind: string | null,
): Promise<ProposalView[]> {
  const rows = await tx.db
    .selectFrom('documents.proposal')
    .selectAll()
    .where('authority_id', '=', tx.authorityId)
    .where('version_id', '=', versionId)
    .where('start', '>=', start)
    .where('start', '<', end)
    .$if(kind !== null, (query) => query.where('kind', '=', kind))
    .orderBy('start')
    .orderBy('no')
    .limit(3000)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    no: row.no,
    kind: row.kind as ProposalView['kind'],
    start: row.start,
    end: row.end,
    quote: row.quote,
    data: row.data as Record<string, unknown>,
    state: row.state as ProposalView['state'],
    reason: row.reason,
    result: row.result_kind === null || row.result_id === null ? null : { kind: row.result_kind, id: row.result_id },
    settledAt: row.settled_at,
  }));
}

async function countsOf(tx: ReadTx, versionId: number): Promise<Pick<ReadingView, 'counts' | 'openFindings'>> {
  const { rows } = await sql<ReadingView['counts'][number]>`
    select kind,
           (count(*) filter (where state = 'open'))::int as open,
           (count(*) filter (where state = 'accepted'))::int as accepted,
           (count(*) filter (where state = 'dismissed'))::int as dismissed
    from documents.proposal where authority_id = ${tx.authorityId} and version_id = ${versionId}
    group by kind`.execute(tx.db);
  const findings = await sql<{ n: number }>`
    select count(*)::int as n from documents.finding
    where authority_id = ${tx.authorityId} and version_id = ${versionId} and state = 'open'`.execute(tx.db);
  return { counts: rows, openFindings: findings.rows[0]?.n ?? 0 };
}
