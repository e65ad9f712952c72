import { sql } from 'kysely';
import type { ReadTx } from '../../../kernel/db/index.ts';

export interface FindingView {
  id: number;
  documentId: number;
  versionId: number;
  /** ratio, sum, diff, symbol, date, period, spelling, note. */
  kind: string;
  start: number;
  end: number;
  spans: { start: number; end: number }[];
  quote: string;
  message: string;
  severity: 'error' | 'warning' | 'note';
  proposed: string | null;
  source: 'reader' | 'person';
  state: 'open' | 'confirmed' | 'rejected';
  notedBy: string | null;
  notedAt: Date;
}

/** Findings of a document, of versions, or of those that touch a span of one; in the order of the text. */
export async function findingsOf(
  tx: ReadTx,
  where: {
    documentId?: number;
    versionId?: number;
    versionIds?: readonly number[];
    start?: number;
    end?: number;
    limit?: number;
  },
): Promise<FindingView[]> {
  if (where.versionIds?.length === 0) return [];
  let query = tx.db
    .selectFrom('documents.finding as f')
    .innerJoin('documents.version as v', (join) =>
      join.onRef('v.authority_id', '=', 'f.authority_id').onRef('v.id', '=', 'f.version_id'),
    )
    .selectAll('f')
    .select('v.document_id')
    .where('f.authority_id', '=', tx.authorityId)
    .orderBy('f.version_id', 'desc')
    .orderBy('f.start')
    .orderBy('f.id')
    .limit(where.limit ?? 2000);
  if (where.documentId !== undefined) query = query.where('v.document_id', '=', where.documentId);
  if (where.versionId !== undefined) query = query.where('f.version_id', '=', where.versionId);
  if (where.versionIds) query = query.where(sql<boolean>`f.version_id = any(${[...where.versionIds]}::bigint[])`);
  if (where.start !== undefined) query = query.where('f.end', '>', where.start);
  if (where.end !== undefined) query = query.where('f.start', '<', where.end);
  const rows = await query.execute();
  return rows.map((row) => ({
    id: row.id,
    documentId: row.document_id,
    versionId: row.version_id,
    kind: row.kind,
    start: row.start,
    end: row.end,
    spans: spansOf(row),
    quote: row.quote,
    message: row.message,
    severity: row.severity as FindingView['severity'],
    proposed: row.proposed,
    source: row.source as FindingView['source'],
    state: row.state as FindingView['state'],
    notedBy: row.noted_by,
    notedAt: row.noted_at,
  }));
}

function spansOf(row: { spans: unknown; start: number; end: number }): FindingView['spans'] {
  const spans = row.spans as FindingView['spans'];
  return spans.length > 0 ? spans : [{ start: row.start, end: row.end }];
}
