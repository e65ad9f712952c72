import type { WriteTx } from '../../../kernel/db/index.ts';
import { closed, forbidden, notFound } from '../../../kernel/errors/index.ts';
import { today } from '../../../kernel/time/index.ts';
import { lineOf } from '../../org/index.ts';
import { notCovered } from '../domain/rights.ts';

interface LiveGrant {
  unitId: number | null;
  permissions: string[];
}

async function liveGrants(tx: WriteTx, userId: string): Promise<LiveGrant[]> {
  return tx.db
    .selectFrom('access.grant as g')
    .innerJoin('access.role as r', (join) =>
      join.onRef('r.authority_id', '=', 'g.authority_id').onRef('r.id', '=', 'g.role_id'),
    )
    .select(['g.unit_id as unitId', 'r.permissions'])
    .where('g.authority_id', '=', tx.authorityId)
    .where('g.user_id', '=', userId)
    .where('g.revoked_at', 'is', null)
    .where((eb) => eb.or([eb('g.valid_to', 'is', null), eb('g.valid_to', '>=', today(undefined, tx.now))]))
    .orderBy('g.id')
    .execute();
}

/** The unit an account command asks its permission for: where the person has a right, else the whole authority. */
export async function unitOfAccount(tx: WriteTx, userId: string): Promise<number | null> {
  return (await liveGrants(tx, userId))[0]?.unitId ?? null;
}

/**
 * The account that an administrator wants to lock, open or give a password link to. Whoever can do that can act as the
 * person, so they must themselves hold everything the person holds here; accounts of other authorities are theirs.
 * @throws AppError not_found, closed (another authority's, one's own) or forbidden (the person may do more)
 */
export async function managedAccount(tx: WriteTx, userId: string): Promise<{ id: string; disabled: boolean }> {
  const account = await tx.db
    .selectFrom('access.user')
    .select(['id', 'disabled', 'home_authority_id'])
    .where('id', '=', userId)
    .executeTakeFirst();
  const grants = await liveGrants(tx, userId);
  if (!account || (account.home_authority_id !== tx.authorityId && grants.length === 0))
    throw notFound('Không có người dùng này.');
  if (account.home_authority_id !== tx.authorityId)
    throw closed('Tài khoản này do cơ quan khác quản lý. Ở đây chỉ cấp và thu vai trò.');
  if (tx.actor.kind === 'system') return account;
  if (userId === tx.actor.userId)
    throw closed('Không khóa hay cấp lại mật khẩu cho chính mình. Đổi mật khẩu ở trang Tài khoản.');
  const day = today(undefined, tx.now);
  for (const grant of grants) {
    const line = grant.unitId === null ? null : await lineOf(tx, grant.unitId);
    const permissions = [...grant.permissions, 'access.manage'];
    if (notCovered(tx.actor.grants, { permissions, line, until: day }).length > 0)
      throw forbidden('Người này có quyền mà đồng chí không có. Việc này do người quản trị cấp trên làm.');
  }
  return account;
}
