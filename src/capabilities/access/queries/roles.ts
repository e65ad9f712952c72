import type { ReadTx } from '../../../kernel/db/index.ts';
import { today } from '../../../kernel/time/index.ts';

export interface RoleCard {
  id: number;
  code: string;
  name: string;
  permissions: string[];
  /** People who have it today. */
  holders: number;
}

/** The roles of the authority, in the order they were made. */
export async function roles(tx: ReadTx): Promise<RoleCard[]> {
  const day = today(undefined, tx.now);
  const rows = await tx.db
    .selectFrom('access.role as r')
    .leftJoin('access.grant as g', (join) =>
      join
        .onRef('g.authority_id', '=', 'r.authority_id')
        .onRef('g.role_id', '=', 'r.id')
        .on('g.revoked_at', 'is', null)
        .on('g.valid_from', '<=', day)
        .on((eb) => eb.or([eb('g.valid_to', 'is', null), eb('g.valid_to', '>=', day)])),
    )
    .select(['r.id', 'r.code', 'r.name', 'r.permissions'])
    .select((eb) => eb.fn.count<number>('g.user_id').distinct().as('holders'))
    .where('r.authority_id', '=', tx.authorityId)
    .groupBy(['r.authority_id', 'r.id'])
    .orderBy('r.id')
    .execute();
  return rows.map((row) => ({ ...row, holders: Number(row.holders) }));
}
