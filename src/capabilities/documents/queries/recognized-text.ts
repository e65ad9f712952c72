import type { ReadTx } from '../../../kernel/db/index.ts';
import { textOfPages } from '../../../kernel/extract/index.ts';
import { doubtfulWords, type RecognizedText } from '../domain/recognized.ts';
import { recognizedPages } from './recognition.ts';

/** The text of a recognition, put together from its pages as that of a PDF is, and what in it is doubtful. */
export async function recognizedText(tx: ReadTx, id: number): Promise<RecognizedText> {
  const stored = await recognizedPages(tx, id);
  const { text, pages } = textOfPages(
    stored.map(({ width, height, words }) => ({
      width,
      height,
      glyphs: words.map(([word, x, right, y, size]) => ({ text: word, x, right, y, size })),
    })),
  );
  return {
    text,
    pageStarts: pages.map(({ start }) => start),
    words: stored.reduce((sum, page) => sum + page.words.length, 0),
    doubtful: doubtfulWords(stored),
  };
}
