import { sql } from 'kysely';
import type { ReadTx, WriteTx } from '../../../kernel/db/index.ts';
import { closed } from '../../../kernel/errors/index.ts';
import type { IsoDate } from '../../../kernel/time/index.ts';

/** How many people can manage rights of the whole authority on a day: without one, nobody could ever give any again. */
export async function countAdministrators(tx: ReadTx, day: IsoDate): Promise<number> {
  const row = await tx.db
    .selectFrom('access.grant as g')
    .innerJoin('access.role as r', (join) =>
      join.onRef('r.authority_id', '=', 'g.authority_id').onRef('r.id', '=', 'g.role_id'),
    )
    .innerJoin('access.user as u', 'u.id', 'g.user_id')
    .select((eb) => eb.fn.count<number>('g.user_id').distinct().as('n'))
    .where('g.authority_id', '=', tx.authorityId)
    .where('g.unit_id', 'is', null)
    .where('g.revoked_at', 'is', null)
    .where('g.valid_from', '<=', day)
    .where((eb) => eb.or([eb('g.valid_to', 'is', null), eb('g.valid_to', '>=', day)]))
    .where('u.disabled', '=', false)
    .where(sql<boolean>`'access.manage' = any(r.permissions)`)
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

const EVER = '9999-12-31';

/**
 * Makes a change that must leave an administrator, if there was one: on the day, and one without end, so that the
 * authority does not run out of them by itself. The roles stay locked until the transaction ends: two administrators who
 * take each other's right away at the same time do so one after the other.
 * @param day on which an administrator must still be there
 * @throws AppError closed, which undoes the change
 */
export async function keepingAnAdministrator<T>(tx: WriteTx, day: IsoDate, change: () => Promise<T>): Promise<T> {
  await sql`select id from access.role where authority_id = ${tx.authorityId} order by id for update`.execute(tx.db);
  const before = [await countAdministrators(tx, day), await countAdministrators(tx, EVER)];
  const result = await change();
  const after = [await countAdministrators(tx, day), await countAdministrators(tx, EVER)];
  if (before.some((count, i) => count > 0 && after[i] === 0))
    throw closed(
      'Đây là người quản trị cuối cùng của cơ quan. Cấp vai trò quản trị cả cơ quan, không thời hạn cho người khác trước.',
    );
  return result;
}
