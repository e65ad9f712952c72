import type { ReadTx } from '../../../kernel/db/index.ts';
import { type Reading, read } from '../../../reading/index.ts';
import { entriesBySymbol } from '../../documents/index.ts';
import { type Found, foundInText, inOrder } from '../domain/found.ts';
import { registryFindings } from '../domain/registry-findings.ts';

/** Longer texts are read by a job, so that nobody waits for an answer. */
export const READ_AT_ONCE = 200_000;

/** The reading of a text, or null when the reader failed: the draft is kept all the same. */
export function readText(text: string): Reading | null {
  try {
    return read(text);
  } catch {
    return null;
  }
}

/**
 * All that is to be looked at in a text: what does not agree in itself, and, when its author may see the registry, what
 * the registry says otherwise.
 */
export async function findIn(tx: ReadTx, text: string, reading: Reading, compared: boolean): Promise<Found[]> {
  const found = foundInText(reading, text);
  if (!compared) return inOrder(found);
  const symbols = reading.citations.flatMap(({ symbol }) => (symbol === null ? [] : [symbol]));
  const entries = await entriesBySymbol(tx, symbols);
  return inOrder([...found, ...registryFindings(reading.citations, entries)]);
}
