import type { ReadTx } from '../../../kernel/db/index.ts';
import { scannedPages } from '../../../kernel/extract/index.ts';
import type { Problem } from '../../../kernel/problems/index.ts';
import type { VersionSource } from '../commands/write-version.ts';

export interface VersionView {
  id: number;
  documentId: number;
  no: number;
  source: VersionSource;
  fileSha256: string | null;
  fileName: string | null;
  warnings: Problem[];
  /** Pages of the file that are pictures and can still be recognised. */
  scanned: number[];
  /** Where each page of the file begins in the text; null: the file has no pages, or nobody knows them. */
  pageStarts: number[] | null;
  createdAt: Date;
  createdBy: string | null;
  reading: {
    state: 'queued' | 'reading' | 'done' | 'failed';
    error: string | null;
    requestedAt: Date;
    finishedAt: Date | null;
  } | null;
}

/** The versions of a document, newest first, without their texts. */
export async function versionsOf(tx: ReadTx, documentId: number): Promise<VersionView[]> {
  const rows = await tx.db
    .selectFrom('documents.version as v')
    .leftJoin('documents.reading as r', (join) =>
      join.onRef('r.authority_id', '=', 'v.authority_id').onRef('r.version_id', '=', 'v.id'),
    )
    .select([
      'v.id',
      'v.no',
      'v.source',
      'v.file_sha256',
      'v.file_name',
      'v.warnings',
      'v.page_starts',
      'v.created_at',
      'v.created_by',
      'r.state',
      'r.error',
      'r.requested_at',
      'r.finished_at',
    ])
    .where('v.authority_id', '=', tx.authorityId)
    .where('v.document_id', '=', documentId)
    .orderBy('v.no', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    documentId,
    no: row.no,
    source: row.source as VersionView['source'],
    fileSha256: row.file_sha256,
    fileName: row.file_name,
    warnings: row.warnings as Problem[],
    scanned: row.file_sha256 === null ? [] : scannedPages(row.warnings as Problem[]),
    pageStarts: Array.isArray(row.page_starts) ? (row.page_starts as number[]) : null,
    createdAt: row.created_at,
    createdBy: row.created_by,
    reading:
      row.state === null || row.requested_at === null
        ? null
        : {
            state: row.state as 'queued',
            error: row.error,
            requestedAt: row.requested_at,
            finishedAt: row.finished_at,
          },
  }));
}
