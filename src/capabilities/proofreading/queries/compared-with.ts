import { draftComparer } from '../../../contracts/index.ts';
import type { ReadTx } from '../../../kernel/db/index.ts';

export const REGISTRY = 'documents.read';

/** The permissions of the one who acts that let a draft be compared with kept records. */
export async function comparedWith(tx: ReadTx): Promise<string[]> {
  const wanted = new Set([REGISTRY, ...tx.slots.all(draftComparer).map(({ permission }) => permission)]);
  const held: string[] = [];
  for (const permission of wanted) if (await tx.may(permission, 'any')) held.push(permission);
  return held;
}
