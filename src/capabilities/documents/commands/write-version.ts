import { createHash } from 'node:crypto';
import { documentVersionAdded } from '../../../contracts/index.ts';
import type { WriteTx } from '../../../kernel/db/index.ts';
import { invalid } from '../../../kernel/errors/index.ts';
import type { TextKind } from '../../../kernel/extract/index.ts';
import { error, type Problem } from '../../../kernel/problems/index.ts';
import { keptText, LONGEST_TEXT } from '../domain/version-text.ts';
import { readDocument } from '../jobs/read-document.ts';
import { indexPassages } from './index-passages.ts';

/** A kind of file, a text pasted into the page, or letters recognised on a picture. */
export type VersionSource = TextKind | 'pasted' | 'ocr';

/** The text of a version and where it came from. */
export interface VersionInput {
  text: string;
  source: VersionSource;
  fileSha256?: string | null;
  fileName?: string | null;
  /** What the extraction remarked: scanned pages, guessed encodings. */
  warnings?: readonly Problem[];
  /** Where in `text` each page of the file begins, when it has pages. */
  pageStarts?: readonly number[];
}

/** Stores a version, its passages and the order to read it, in the caller's transaction. The document's row is locked. */
export async function writeVersion(
  tx: WriteTx,
  documentId: number,
  input: VersionInput,
): Promise<{ versionId: number; no: number; same: boolean }> {
  const text = keptText(input.text);
  checkText(text);
  const hash = createHash('sha256').update(text).digest('hex');
  const last = await tx.db
    .selectFrom('documents.version')
    .select(['id', 'no', 'text_sha256'])
    .where('authority_id', '=', tx.authorityId)
    .where('document_id', '=', documentId)
    .orderBy('no', 'desc')
    .execute();
  const twin = last.find((version) => version.text_sha256 === hash);
  if (twin) return { versionId: twin.id, no: twin.no, same: true };
  const no = (last[0]?.no ?? 0) + 1;
  const { id } = await tx.db
    .insertInto('documents.version')
    .values({
      authority_id: tx.authorityId,
      document_id: documentId,
      no,
      text,
      text_sha256: hash,
      source: input.source,
      file_sha256: input.fileSha256 ?? null,
      file_name: input.fileName ?? null,
      warnings: JSON.stringify(input.warnings ?? []),
      // offsets hold for the text as extracted
      page_starts: input.pageStarts && text === input.text ? JSON.stringify(input.pageStarts) : null,
      created_at: tx.now,
      created_by: tx.actor.userId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await indexPassages(tx, documentId, id, text);
  await tx.db
    .insertInto('documents.reading')
    .values({ authority_id: tx.authorityId, version_id: id, state: 'queued', requested_at: tx.now })
    .execute();
  await tx.enqueue(readDocument, { versionId: id });
  await tx.emit(documentVersionAdded, { documentId, versionId: id });
  return { versionId: id, no, same: false };
}

function checkText(text: string): void {
  const at = { kind: 'field', name: 'text' } as const;
  if (text.trim() === '')
    throw invalid([error('text_empty', 'Chưa có nguyên văn. Dán văn bản hoặc chọn tệp có chữ.', at)]);
  if (text.length > LONGEST_TEXT)
    throw invalid([
      error('text_too_long', `Văn bản dài quá ${LONGEST_TEXT / 1_000_000} triệu ký tự. Chia thành nhiều văn bản.`, at),
    ]);
}
