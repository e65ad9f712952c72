import type { ReadTx } from '../../../kernel/db/index.ts';
import { pageOfParagraph } from '../domain/paragraphs.ts';
import { paragraphsOn, type ReadingParagraphView } from './reading-view.ts';

/** No text comes near it, and what is counted up from it still fits the column. */
const MOST = 1_000_000_000;

/** One paragraph of a version by its number, null when it has none of that number. */
export async function paragraphOf(tx: ReadTx, versionId: number, no: number): Promise<ReadingParagraphView | null> {
  if (no < 1 || no > MOST) return null;
  const { paragraphs } = await paragraphsOn(tx, versionId, pageOfParagraph(no));
  return paragraphs.find((paragraph) => paragraph.no === no) ?? null;
}
