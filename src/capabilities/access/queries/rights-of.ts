import { permissions as labels, type Permission } from '../../../contracts/index.ts';
import type { ReadTx } from '../../../kernel/db/index.ts';
import { type IsoDate, today } from '../../../kernel/time/index.ts';
import { lineOf, reachOf, topsOf, unitNames } from '../../org/index.ts';
import { type GrantState, stateOn } from '../domain/rights.ts';
import { userNames } from './user-names.ts';

/** One time that a role was given to a person. */
export interface GrantCard {
  id: number;
  roleId: number;
  roleName: string;
  permissions: string[];
  /** null: the whole authority. */
  unitId: number | null;
  unitName: string | null;
  validFrom: IsoDate;
  validTo: IsoDate | null;
  /** null: the operator or the system. */
  grantedBy: string | null;
  grantedAt: Date;
  revokedAt: Date | null;
  revokedBy: string | null;
  state: GrantState;
}

export interface Rights {
  /** Every time a role was given, newest first: now, future, past and revoked. */
  grants: GrantCard[];
  /** What the person may do today, in the order of the list of permissions, each with the grants that say so. */
  permissions: { permission: Permission; label: string; because: GrantCard[] }[];
}

/**
 * The units of which the actor may know who holds rights there: theirs, and those above, whose rights reach down to them.
 * null: all.
 */
async function knownUnits(tx: ReadTx): Promise<ReadonlySet<number> | null> {
  const reach = await reachOf(tx, 'access.read');
  if (reach === null) return null;
  const lines = await Promise.all(topsOf(tx, 'access.read').map((top) => lineOf(tx, top)));
  return new Set([...reach, ...lines.flat()]);
}

/** What a person may do in this authority today, as far as the actor may know, and why: permission → role → unit → days → who gave it and when. */
export async function rightsOf(tx: ReadTx, userId: string): Promise<Rights> {
  const grants = await grantsOf(tx, [userId]);
  const now = grants.filter((grant) => grant.state === 'now');
  const permissions = (Object.keys(labels) as Permission[])
    .map((permission) => ({
      permission,
      label: labels[permission],
      because: now.filter((grant) => grant.permissions.includes(permission)),
    }))
    .filter(({ because }) => because.length > 0);
  return { grants, permissions };
}

/** The grants of several people that the actor may know, their own all of them, newest first, with the names of units and of those who gave them. */
export async function grantsOf(tx: ReadTx, userIds: readonly string[]): Promise<(GrantCard & { userId: string })[]> {
  if (userIds.length === 0) return [];
  const day = today(undefined, tx.now);
  const all = await tx.db
    .selectFrom('access.grant as g')
    .innerJoin('access.role as r', (join) =>
      join.onRef('r.authority_id', '=', 'g.authority_id').onRef('r.id', '=', 'g.role_id'),
    )
    .selectAll('g')
    .select(['r.name as role_name', 'r.permissions'])
    .where('g.authority_id', '=', tx.authorityId)
    .where('g.user_id', 'in', userIds)
    .orderBy('g.valid_from', 'desc')
    .orderBy('g.id', 'desc')
    .execute();
  const known = await knownUnits(tx);
  const rows = all.filter(
    ({ unit_id, user_id }) => known === null || unit_id === null || known.has(unit_id) || user_id === tx.actor.userId,
  );
  const units = await unitNames(tx, [...new Set(rows.map((row) => row.unit_id).filter((id) => id !== null))], day);
  const names = await userNames(
    tx.db,
    rows.flatMap((row) => [row.granted_by, row.revoked_by]),
  );
  return rows.map((row) => ({
    id: row.id,
    userId: row.user_id,
    roleId: row.role_id,
    roleName: row.role_name,
    permissions: row.permissions,
    unitId: row.unit_id,
    unitName: row.unit_id === null ? null : (units.get(row.unit_id)?.name ?? null),
    validFrom: row.valid_from,
    validTo: row.valid_to,
    grantedBy: row.granted_by === null ? null : (names.get(row.granted_by) ?? null),
    grantedAt: row.granted_at,
    revokedAt: row.revoked_at,
    revokedBy: row.revoked_by === null ? null : (names.get(row.revoked_by) ?? null),
    state: stateOn({ validFrom: row.valid_from, validTo: row.valid_to, revoked: row.revoked_at !== null }, day),
  }));
}
