import type { ReadTx } from '../../../kernel/db/index.ts';
import { notFound } from '../../../kernel/errors/index.ts';
import { type Attachment, extractSafely, withoutMailLeftovers } from '../../../kernel/extract/index.ts';
import type { FileStore } from '../../../kernel/files/index.ts';
import type { ActionContext, UploadedFile } from '../../../kernel/http/index.ts';
import { error, type Problem, warning } from '../../../kernel/problems/index.ts';
import type { VersionInput } from '../commands/write-version.ts';
import { PASTED } from '../domain/new-document.ts';

/** The most that a form with a text may weigh: a file, or a pasted text, and the fields. */
export const MOST_BYTES = 26 * 1024 * 1024;

export type TextOrProblems =
  | { ok: true; version: VersionInput; attachments: Attachment[] }
  /** With `scan` the file is a picture of pages, whose letters could be recognised. */
  | { ok: false; problems: Problem[]; scan?: { pages: number } };

/** What came with the form, as a file: the chosen one, else the pasted text. Null: neither. */
export function fileOf(c: ActionContext): UploadedFile | null {
  const file = c.form.file('file');
  if (file && file.bytes.length > 0) return file;
  const text = c.form.raw('text');
  if (text.trim() === '') return null;
  return { name: PASTED, type: 'text/plain', bytes: new TextEncoder().encode(text) };
}

export const nothingSent: Problem[] = [
  error('text_empty', 'Chưa có nguyên văn. Chọn tệp hoặc dán văn bản vào ô.', { kind: 'field', name: 'file' }),
];

/**
 * Takes the text out of a file, heavy ones in a thread of their own. A pasted text is what it is; its “file” is not
 * kept as an original.
 * @param sha256 where the file is kept; without it the file is only tried
 */
export async function versionFrom(
  file: { name: string; type?: string; bytes: Uint8Array },
  sha256?: string,
): Promise<TextOrProblems> {
  if (file.name === PASTED) return { ok: true, version: pasted(new TextDecoder().decode(file.bytes)), attachments: [] };
  const found = await extractSafely(file.bytes, { fileName: file.name, ...(file.type && { mime: file.type }) });
  if (!found.ok) {
    const at: Problem['at'] = { kind: 'field', name: 'file' };
    return { ...found, problems: found.problems.map((problem) => ({ ...problem, at })) };
  }
  const { text, kind, warnings, pages, attachments = [] } = found;
  return {
    ok: true,
    attachments,
    version: {
      text,
      source: kind,
      ...(sha256 && { fileSha256: sha256 }),
      fileName: file.name,
      warnings,
      ...(pages && { pageStarts: pages.map((page) => page.start) }),
    },
  };
}

/** A pasted text stays as it is, except for the codes that mail programs leave in a text copied from their source. */
function pasted(text: string): VersionInput {
  const mended = withoutMailLeftovers(text);
  if (mended === null) return { text, source: 'pasted' };
  const message =
    'Đoạn dán chép từ nguồn của thư điện tử, các mã như =E1=BA=BF đã đổi thành chữ. Đối chiếu với thư gốc.';
  return { text: mended, source: 'pasted', warnings: [warning('mail_decoded', message)] };
}

/** A file of this authority, kept in an earlier step; `notFound` for one that it never sent. */
export async function keptFile(
  tx: ReadTx,
  files: FileStore,
  sha256: string,
  name: string,
): Promise<{ name: string; bytes: Uint8Array; type: string }> {
  const row = await tx.db
    .selectFrom('kernel.file')
    .select(['name', 'mime'])
    .where('authority_id', '=', tx.authorityId)
    .where('sha256', '=', sha256)
    .where('name', '=', name)
    .executeTakeFirst();
  const bytes = row && (await files.get(sha256));
  if (!row || !bytes) throw notFound('Tệp này không còn trong kho. Gửi lại tệp.');
  return { name: row.name, bytes, type: row.mime };
}
