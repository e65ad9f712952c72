import type { ReadTx } from '../../../kernel/db/index.ts';
import { notFound } from '../../../kernel/errors/index.ts';
import type { Problem } from '../../../kernel/problems/index.ts';
import type { ImportRow } from '../domain/import/plan.ts';

export const IMPORT_KIND = 'collection.figures';

export interface ImportContext {
  roundId: number;
  /** The sheet it was sent from. */
  onlyUnitId: number | null;
  /** The units that the importer could enter when the file was sent; null: all. */
  allowed: number[] | null;
  /** Versions of the sheets that the preview was made against. */
  versions: Record<string, number>;
  ready: number[];
}

export interface ImportSummary {
  new: number;
  changed: number;
  same: number;
  warning: number;
  error: number;
  units: number;
  /** How many problems there are; fewer may be kept. */
  problems: number;
  /** After acceptance. */
  result?: {
    cells: number;
    sheets: number;
    submitted: number;
    approved: number;
    left: { unitId: number; why: string }[];
  };
}

/** An upload: being read, waiting for a person, accepted, thrown away, or unreadable. */
export interface FiguresImport {
  id: number;
  state: 'reading' | 'preview' | 'accepted' | 'discarded' | 'failed';
  fileName: string;
  file: string;
  context: ImportContext;
  summary: ImportSummary;
  problems: Problem[];
  createdBy: string | null;
  createdAt: Date;
  settledAt: Date | null;
}

/** An upload without its rows; throws `not_found` for another's, as a preview holds figures that are not approved. */
export async function figuresImport(tx: ReadTx, roundId: number, id: number): Promise<FiguresImport> {
  const row = await tx.db
    .selectFrom('kernel.import')
    .select(['id', 'state', 'file_name', 'file_sha256', 'context', 'summary', 'problems'])
    .select(['created_by', 'created_at', 'settled_at'])
    .where('authority_id', '=', tx.authorityId)
    .where('kind', '=', IMPORT_KIND)
    .where('id', '=', id)
    .executeTakeFirst();
  const context = row?.context as ImportContext | undefined;
  const mine = tx.actor.kind === 'system' || row?.created_by === tx.actor.userId;
  if (!row || !context || context.roundId !== roundId || !mine) throw notFound('Không có lần nhập tệp này.');
  return {
    id: row.id,
    state: row.state as FiguresImport['state'],
    fileName: row.file_name,
    file: row.file_sha256,
    context,
    summary: row.summary as ImportSummary,
    problems: row.problems as Problem[],
    createdBy: row.created_by,
    createdAt: row.created_at,
    settledAt: row.settled_at,
  };
}

/** The cells of the preview, in the order of the file. */
export async function importRows(tx: ReadTx, id: number): Promise<ImportRow[]> {
  const row = await tx.db
    .selectFrom('kernel.import')
    .select('rows')
    .where('authority_id', '=', tx.authorityId)
    .where('id', '=', id)
    .executeTakeFirst();
  return (row?.rows ?? []) as ImportRow[];
}
