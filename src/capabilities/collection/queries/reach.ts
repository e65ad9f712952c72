import type { ReadTx } from '../../../kernel/db/index.ts';
import { forbidden } from '../../../kernel/errors/index.ts';
import { today } from '../../../kernel/time/index.ts';
import { subtreeOf, unitCards } from '../../org/index.ts';

/** The units that the actor may do this to, as of today; null: all of the authority. */
export async function reachOf(tx: ReadTx, permission: string): Promise<number[] | null> {
  if (await tx.may(permission, null)) return null;
  const day = today(undefined, tx.now);
  const roots = tx.actor.grants.flatMap((g) => (g.permissions.has(permission) && g.unitId !== null ? [g.unitId] : []));
  const reach = new Set<number>();
  for (const root of new Set(roots)) for (const id of await subtreeOf(tx, root, day)) reach.add(id);
  return [...reach];
}

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
