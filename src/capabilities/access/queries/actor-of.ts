import type { Actor, ReadTx } from '../../../kernel/db/index.ts';
import type { SessionInfo } from '../../../kernel/http/index.ts';
import { today } from '../../../kernel/time/index.ts';
import type { HeldGrant } from '../domain/rights.ts';

/** The person of a session with the grants in force today in this authority; none means no business here. */
export async function actorOf(tx: ReadTx, session: Pick<SessionInfo, 'userId' | 'name'>): Promise<Actor> {
  return { kind: 'user', userId: session.userId, name: session.name, grants: await heldGrants(tx, session.userId) };
}

/** The grants of a user in force today, with the last day of each. */
export async function heldGrants(tx: ReadTx, userId: string): Promise<HeldGrant[]> {
  const day = today(undefined, tx.now);
  const rows = await tx.db
    .selectFrom('access.grant as g')
    .innerJoin('access.role as r', (join) =>
      join.onRef('r.authority_id', '=', 'g.authority_id').onRef('r.id', '=', 'g.role_id'),
    )
    .select(['r.permissions', 'g.unit_id', 'g.valid_to'])
    .where('g.authority_id', '=', tx.authorityId)
    .where('g.user_id', '=', userId)
    .where('g.revoked_at', 'is', null)
    .where('g.valid_from', '<=', day)
    .where((eb) => eb.or([eb('g.valid_to', 'is', null), eb('g.valid_to', '>=', day)]))
    .execute();
  return rows.map((row) => ({ permissions: new Set(row.permissions), unitId: row.unit_id, until: row.valid_to }));
}
