import { sql } from 'kysely';
import type { ReadTx } from '../../../kernel/db/index.ts';

const BEFORE = 250;
const AFTER = 100;

/**
 * The words around a sentence, within its paragraph: what “đạt 71,9%” is about often stands just before it. Empty for a
 * version that is no longer the newest, whose paragraphs are not kept apart.
 */
export async function wordsAround(
  tx: ReadTx,
  place: { versionId: number; start: number; end: number },
): Promise<string> {
  const { rows } = await sql<{ text: string; start: number }>`
    select text, start from documents.passage
    where authority_id = ${tx.authorityId} and version_id = ${place.versionId}
      and start <= ${place.start} and "end" > ${place.start}`.execute(tx.db);
  const paragraph = rows[0];
  if (!paragraph) return '';
  const from = Math.max(0, place.start - paragraph.start - BEFORE);
  return paragraph.text.slice(from, place.end - paragraph.start + AFTER);
}
