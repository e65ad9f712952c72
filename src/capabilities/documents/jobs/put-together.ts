import { extractSafely } from '../../../kernel/extract/index.ts';
import type { JobContext } from '../../../kernel/jobs/index.ts';
import { recognizedPages } from '../queries/recognition.ts';
import { lettersOf } from '../queries/recognized-text.ts';

/**
 * Stores the text of a PDF with the recognised pages at their place among those with letters of their own. The sentence
 * for a person when it cannot be done.
 */
export async function putTogether(
  context: JobContext,
  id: number,
  file: { bytes: Uint8Array; name: string },
): Promise<string | null> {
  const pages = await context.write((tx) => recognizedPages(tx, id));
  const read = await extractSafely(file.bytes, { fileName: file.name, recognized: pages.map(lettersOf) });
  if (!read.ok) return read.problems.map((problem) => problem.message).join(' ');
  await context.write((tx) =>
    tx.db
      .updateTable('documents.recognition')
      .set({
        file_text: read.text,
        file_page_starts: JSON.stringify((read.pages ?? []).map(({ start }) => start)),
        file_warnings: JSON.stringify(read.warnings),
      })
      .where('authority_id', '=', tx.authorityId)
      .where('id', '=', id)
      .where('state', '=', 'running')
      .execute(),
  );
  return null;
}
