import type { ReadTx } from '../../../kernel/db/index.ts';
import { forbidden } from '../../../kernel/errors/index.ts';
import { today } from '../../../kernel/time/index.ts';
import { reachOf, unitCards } from '../../org/index.ts';

/** Which of these units the actor may do this to. Rights over a unit that has ended stay with its last superior. */
export async function unitsInReach(
  tx: ReadTx,
  permission: string,
  unitIds: readonly number[],
): Promise<ReadonlySet<number>> {
  const all = await reachOf(tx, permission);
  if (all === null) return new Set(unitIds);
  const inside = new Set(all);
  const reached = new Set(unitIds.filter((id) => inside.has(id)));
  const rest = unitIds.filter((id) => !inside.has(id));
  const day = today(undefined, tx.now);
  for (const card of (await unitCards(tx, rest, day)).values())
    if (card.validTo !== null && card.validTo < day && (await tx.may(permission, card.id))) reached.add(card.id);
  return reached;
}

/** Throws `forbidden` unless the actor may do this to every one of these units. */
export async function requireAll(tx: ReadTx, permission: string, unitIds: readonly number[]): Promise<void> {
  if ((await unitsInReach(tx, permission, unitIds)).size < new Set(unitIds).size) throw forbidden();
}
