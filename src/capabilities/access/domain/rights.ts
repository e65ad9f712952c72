import type { IsoDate } from '../../../kernel/time/index.ts';

/** When a right given to a person holds. `validTo` is the last day; `revoked` ends it at once, whatever the days say. */
export interface Validity {
  validFrom: IsoDate;
  validTo: IsoDate | null;
  revoked: boolean;
}

export type GrantState = 'now' | 'future' | 'past' | 'revoked';

/** Whether a grant holds on a day, will hold, or no longer does. */
export function stateOn(grant: Validity, day: IsoDate): GrantState {
  if (grant.revoked) return 'revoked';
  if (day < grant.validFrom) return 'future';
  return grant.validTo !== null && day > grant.validTo ? 'past' : 'now';
}

/** A grant in force, as actors carry it, with the last day it holds. Without `until` it has no end. */
export interface HeldGrant {
  permissions: ReadonlySet<string>;
  unitId: number | null;
  until?: IsoDate | null;
}

/** What somebody wants to hand on: permissions, for a unit (its line: itself and its superiors; null: the whole
 * authority), until a day (null: without end). */
export interface Wanted {
  permissions: readonly string[];
  line: readonly number[] | null;
  until: IsoDate | null;
}

/**
 * Nobody hands on what they do not hold: the permissions that `held` does not cover, in the order wanted. A grant covers
 * when it has the permission, for the unit or one above it, at least as long. Thus nobody can extend their own rights.
 */
export function notCovered(held: readonly HeldGrant[], wanted: Wanted): string[] {
  const near = held.filter(
    (grant) =>
      (grant.unitId === null || (wanted.line?.includes(grant.unitId) ?? false)) &&
      lastsUntil(grant.until, wanted.until),
  );
  return wanted.permissions.filter((permission) => !near.some((grant) => grant.permissions.has(permission)));
}

function lastsUntil(until: IsoDate | null | undefined, wanted: IsoDate | null): boolean {
  if (until === null || until === undefined) return true;
  return wanted !== null && wanted <= until;
}
