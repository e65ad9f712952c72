import type { UnitId } from '../../../contracts/index.ts';
import type { ReadTx } from '../../../kernel/db/index.ts';
import { type IsoDate, today } from '../../../kernel/time/index.ts';
import { subtreeOf } from './subtree.ts';

/**
 * The units for which the actor holds a permission, with all below them on a day (today when none is given): for lists
 * and choices. null: the whole authority. A single unit is asked with `tx.may`, which also knows units that have ended.
 */
export async function reachOf(
  tx: ReadTx,
  permission: string,
  day: IsoDate = today(undefined, tx.now),
): Promise<UnitId[] | null> {
  if (await tx.may(permission, null)) return null;
  const reach = new Set<UnitId>();
  for (const top of topsOf(tx, permission)) for (const id of await subtreeOf(tx, top, day)) reach.add(id);
  return [...reach];
}

/** The units for which the actor was given a permission, without those below; rights in the whole authority aside. */
export function topsOf(tx: ReadTx, permission: string): UnitId[] {
  const held = tx.actor.grants.filter((grant) => grant.permissions.has(permission));
  return [...new Set(held.flatMap((grant) => (grant.unitId === null ? [] : [grant.unitId])))];
}
