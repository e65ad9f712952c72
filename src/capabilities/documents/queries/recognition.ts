import type { ReadTx } from '../../../kernel/db/index.ts';
import { notFound } from '../../../kernel/errors/index.ts';
import type { RecognizedPage } from '../domain/recognized.ts';

export interface RecognitionView {
  id: number;
  state: 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
  fileSha256: string;
  fileName: string;
  documentId: number | null;
  /** How many are to be recognised; null: not known yet. */
  pages: number | null;
  pagesDone: number;
  error: string | null;
  /** What a person made of it; null: nobody has checked it yet. */
  checked: { text: string; pageStarts: number[] | null } | null;
  compared: boolean;
}

/** How far a recognition is; `notFound` for none. */
export async function recognitionView(tx: ReadTx, id: number): Promise<RecognitionView> {
  const row = await tx.db
    .selectFrom('documents.recognition as r')
    .selectAll()
    .select((eb) =>
      eb
        .selectFrom('documents.recognition_page as p')
        .select((own) => own.fn.countAll<number>().as('count'))
        .where('p.authority_id', '=', tx.authorityId)
        .whereRef('p.recognition_id', '=', 'r.id')
        .as('done'),
    )
    .where('r.authority_id', '=', tx.authorityId)
    .where('r.id', '=', id)
    .executeTakeFirst();
  if (!row) throw notFound('Không có lần nhận dạng này.');
  return {
    id: row.id,
    state: row.state as RecognitionView['state'],
    fileSha256: row.file_sha256,
    fileName: row.file_name,
    documentId: row.document_id,
    pages: row.pages,
    pagesDone: Number(row.done ?? 0),
    error: row.error,
    checked:
      row.checked_text === null ? null : { text: row.checked_text, pageStarts: numbers(row.checked_page_starts) },
    compared: row.compared,
  };
}

const numbers = (value: unknown) => (Array.isArray(value) ? (value as number[]) : null);

/** The recognised pages in order. */
export async function recognizedPages(tx: ReadTx, id: number): Promise<RecognizedPage[]> {
  const rows = await tx.db
    .selectFrom('documents.recognition_page')
    .select(['page', 'width', 'height', 'words'])
    .where('authority_id', '=', tx.authorityId)
    .where('recognition_id', '=', id)
    .orderBy('page')
    .execute();
  return rows.map((row) => ({ ...row, words: row.words as unknown as RecognizedPage['words'] }));
}
