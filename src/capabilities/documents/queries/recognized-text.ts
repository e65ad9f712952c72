import type { ReadTx } from '../../../kernel/db/index.ts';
import { textOfPages } from '../../../kernel/extract/index.ts';
import type { Problem } from '../../../kernel/problems/index.ts';
import type { PagedText } from '../domain/paged-text.ts';
import { doubtfulWords, type RecognizedPage, type RecognizedText } from '../domain/recognized.ts';
import { recognizedPages } from './recognition.ts';

/** The letters of recognised pages as the extraction takes them. */
export const lettersOf = ({ page, width, height, words }: RecognizedPage) => ({
  page,
  width,
  height,
  glyphs: words.map(([text, x, right, y, size]) => ({ text, x, right, y, size })),
});

/**
 * The text of a recognition that has ended: of a scan put together from its pages as that of a PDF is, else that of the
 * whole file as the job left it, with the recognised pages at their place.
 */
export async function recognizedText(tx: ReadTx, id: number): Promise<RecognizedText> {
  const file = await tx.db
    .selectFrom('documents.recognition')
    .select(['file_text', 'file_page_starts', 'file_warnings'])
    .where('authority_id', '=', tx.authorityId)
    .where('id', '=', id)
    .executeTakeFirst();
  const pages = await recognizedPages(tx, id);
  const partly = file?.file_text != null;
  const whole = partly
    ? { text: file.file_text ?? '', pageStarts: file.file_page_starts as number[] }
    : scanText(pages);
  return {
    ...whole,
    partly,
    warnings: partly ? (file.file_warnings as unknown as Problem[]) : [],
    recognized: pages.map((page) => ({ page: page.page, words: page.words.length, doubtful: doubtfulWords(page) })),
  };
}

function scanText(stored: readonly RecognizedPage[]): PagedText {
  const { text, pages } = textOfPages(stored.map(lettersOf));
  return { text, pageStarts: pages.map(({ start }) => start) };
}
