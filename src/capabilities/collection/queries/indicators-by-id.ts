import type { ReadTx } from '../../../kernel/db/index.ts';
import { type Indicator, indicators } from './indicators.ts';

/** Indicators by id, in one statement for those that the transaction has not read yet; unknown ids are left out. */
export async function indicatorsById(tx: ReadTx, ids: readonly number[]): Promise<Map<number, Indicator>> {
  const known = await tx.once('collection.indicatorsById', async () => new Map<number, Indicator>());
  const wanted = [...new Set(ids)];
  const unknown = wanted.filter((id) => !known.has(id));
  for (const found of await indicators(tx, unknown)) known.set(found.id, found);
  return new Map(wanted.flatMap((id) => (known.has(id) ? [[id, known.get(id)!] as const] : [])));
}
