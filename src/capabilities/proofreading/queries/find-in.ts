import { draftComparer } from '../../../contracts/index.ts';
import type { ReadTx } from '../../../kernel/db/index.ts';
import { type Reading, read } from '../../../reading/index.ts';
import { entriesBySymbol } from '../../documents/index.ts';
import { asked, claimsOf, type Found, foundInText, inOrder } from '../domain/found.ts';
import { registryFindings } from '../domain/registry-findings.ts';
import { REGISTRY } from './compared-with.ts';

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
 * All that is to be looked at in a text: what does not agree in itself, and what kept records say otherwise.
 * @param permissions of its author: nobody learns from a remark what they may not look at
 */
export async function findIn(
  tx: ReadTx,
  text: string,
  reading: Reading,
  permissions: readonly string[],
): Promise<Found[]> {
  const found = foundInText(reading, text);
  const claims = claimsOf(reading);
  for (const comparer of tx.slots.all(draftComparer))
    if (permissions.includes(comparer.permission)) found.push(...asked(await comparer.compare(tx, claims)));
  if (!permissions.includes(REGISTRY)) return inOrder(found);
  const symbols = reading.citations.flatMap(({ symbol }) => (symbol === null ? [] : [symbol]));
  const entries = await entriesBySymbol(tx, symbols);
  return inOrder([...found, ...registryFindings(reading.citations, entries)]);
}
