import type { WriteTx } from '../../kernel/db/index.ts';
import { readWorkbook } from '../../kernel/tabular/index.ts';
import { readImport } from './commands/read-import.ts';
import { startImport } from './commands/start-import.ts';

/** Sends a file to a round and reads it at once, as the page does with small files. Returns the import's id. */
export async function sendFile(
  tx: WriteTx,
  given: { roundId: number; bytes: Uint8Array; name?: string; onlyUnitId?: number },
): Promise<number> {
  const name = given.name ?? 'so-lieu.xlsx';
  const importId = await startImport(tx, {
    roundId: given.roundId,
    onlyUnitId: given.onlyUnitId ?? null,
    file: { sha256: 'a'.repeat(64), name },
    inline: true,
  });
  const book = readWorkbook(given.bytes, { fileName: name });
  await readImport(tx, { roundId: given.roundId, importId, book });
  return importId;
}
