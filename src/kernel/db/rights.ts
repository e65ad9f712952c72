import type { Actor } from './tx.ts';

/**
 * Whether an actor may do something, as far as the grants alone say it; null: it hangs on the line of superiors of the
 * unit, which stands in the database.
 */
export function mayByGrants(actor: Actor, permission: string, unitId: number | null | 'any'): boolean | null {
  if (actor.kind === 'system') return true;
  const held = actor.grants.filter((grant) => grant.permissions.has(permission));
  if (held.length === 0) return false;
  if (unitId === 'any' || held.some((grant) => grant.unitId === null)) return true;
  return unitId === null ? false : null;
}
