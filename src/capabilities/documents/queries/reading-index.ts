import { sql } from 'kysely';
import type { ReadTx } from '../../../kernel/db/index.ts';
import { certaintyOf, type Judged } from '../domain/certainty.ts';
import { headingForm, MOST_LETTERS } from '../domain/headings.ts';
import type { Line } from '../domain/headings-in.ts';
import { outlineOf, type Section } from '../domain/outline.ts';
import { paragraphsOf } from '../domain/paragraphs.ts';
import type { Entry, EntryState } from '../domain/reading-filter.ts';
import { type FindingView, findingsOf } from './findings.ts';

export interface ProposalView {
  id: number;
  no: number;
  kind: 'target' | 'task' | 'quantity' | 'citation';
  start: number;
  end: number;
  quote: string;
  data: Record<string, unknown>;
  state: EntryState;
  reason: string | null;
  result: { kind: string; id: number } | null;
  /** The number of the proposal that stands for this one. */
  mergedInto: number | null;
  batchId: number | null;
  settledAt: Date | null;
  judged: Judged;
}

/** Everything that was found in a version, without its text: what filters, counts and the outline are made of. */
export interface ReadingIndex {
  proposals: ProposalView[];
  findings: FindingView[];
  /** Both, in the order of the text. */
  entries: Entry[];
  sections: Section[];
}

/** More than this is no resolution; the page then knows the first of them. */
const MOST = 20_000;

/** What was found in a version, all of it: a thousand proposals are some hundred kilobytes. */
export async function readingIndex(tx: ReadTx, versionId: number): Promise<ReadingIndex> {
  const findings = await findingsOf(tx, { versionId });
  const proposals = await proposalsOf(tx, versionId, findings);
  const entries: Entry[] = [
    ...proposals.map(({ judged, kind, no, start, state }) => ({ no, kind, start, state, certainty: judged.level })),
    ...findings.map(({ id, start, state }) => ({
      no: null,
      finding: id,
      kind: 'finding',
      start,
      state: ({ open: 'open', confirmed: 'accepted', rejected: 'dismissed' } as const)[state],
      certainty: null,
    })),
  ].sort((a, b) => a.start - b.start || (a.no ?? 0) - (b.no ?? 0));
  return { proposals, findings, entries, sections: await sectionsOf(tx, versionId) };
}

async function proposalsOf(tx: ReadTx, versionId: number, findings: readonly FindingView[]): Promise<ProposalView[]> {
  const rows = await tx.db
    .selectFrom('documents.proposal')
    .select(['id', 'no', 'kind', 'start', 'end', 'quote', 'data', 'state', 'reason'])
    .select(['result_kind', 'result_id', 'merged_into', 'batch_id', 'settled_at'])
    .where('authority_id', '=', tx.authorityId)
    .where('version_id', '=', versionId)
    .orderBy('start')
    .orderBy('no')
    .limit(MOST)
    .execute();
  // two ways of writing one word say nothing against a figure
  const touches = touchedBy(findings.filter(({ severity }) => severity !== 'note'));
  return rows.map((row) => {
    const data = row.data as Record<string, unknown>;
    return {
      id: row.id,
      no: row.no,
      kind: row.kind as ProposalView['kind'],
      start: row.start,
      end: row.end,
      quote: row.quote,
      data,
      state: row.state as EntryState,
      reason: row.reason,
      result: row.result_kind === null || row.result_id === null ? null : { kind: row.result_kind, id: row.result_id },
      mergedInto: row.merged_into,
      batchId: row.batch_id,
      settledAt: row.settled_at,
      judged: certaintyOf({ kind: row.kind, quote: row.quote, data }, touches(row.start, row.end)),
    };
  });
}

/** Does a finding that nobody rejected stand at a place? Asked in the order of the text, so both lists are walked once. */
function touchedBy(findings: readonly FindingView[]): (start: number, end: number) => boolean {
  const spans = findings
    .filter((finding) => finding.state !== 'rejected')
    .flatMap((finding) => finding.spans)
    .sort((a, b) => a.start - b.start);
  const longest = spans.reduce((most, span) => Math.max(most, span.end - span.start), 0);
  let from = 0;
  return (start, end) => {
    while (from < spans.length && (spans[from]?.start ?? 0) + longest <= start) from += 1;
    for (let at = from; at < spans.length && (spans[at]?.start ?? 0) < end; at++)
      if ((spans[at]?.end ?? 0) > start) return true;
    return false;
  };
}

/**
 * The headings of a version. Only short lines that are numbered or do not end like a sentence are fetched, with the
 * first and the last paragraph: what is left out counts as text between headings. Of an old version, whose paragraphs are
 * not kept apart, its text is cut.
 */
export async function sectionsOf(tx: ReadTx, versionId: number): Promise<Section[]> {
  const { rows } = await sql<Line>`
    select no, start, "end", text from documents.passage p
    where authority_id = ${tx.authorityId} and version_id = ${versionId}
      and ((length(text) between 3 and ${MOST_LETTERS} and text !~ '^\\s*[-+–]'
            and (text !~ '[.;,…+]\\s*$' or text ~ '^\\s*([A-ZĐ]{1,5}|\\d)[\\d.]*\\s*[.)/–-]'))
           or text ~ '^\\s*(Điều|điều|ĐIỀU)\\s+\\d'
           or no = 1 or no = (select max(no) from documents.passage
                              where authority_id = ${tx.authorityId} and version_id = ${versionId}))
    order by no limit ${MOST}`.execute(tx.db);
  return outlineOf(rows.length > 0 ? rows : await oldLines(tx, versionId));
}

async function oldLines(tx: ReadTx, versionId: number): Promise<Line[]> {
  const row = await tx.db
    .selectFrom('documents.version')
    .select('text')
    .where('authority_id', '=', tx.authorityId)
    .where('id', '=', versionId)
    .executeTakeFirst();
  const text = row?.text ?? '';
  const lines = paragraphsOf(text).map((one) => ({ ...one, text: text.slice(one.start, one.end) }));
  return lines.filter(
    ({ text }, at) => at === 0 || at === lines.length - 1 || text.length <= MOST_LETTERS || headingForm(text) !== null,
  );
}
