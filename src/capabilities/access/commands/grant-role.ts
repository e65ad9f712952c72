import { permissions as labels } from '../../../contracts/index.ts';
import { defineCommand } from '../../../kernel/command/index.ts';
import type { WriteTx } from '../../../kernel/db/index.ts';
import { invalid } from '../../../kernel/errors/index.ts';
import { error, type Problem } from '../../../kernel/problems/index.ts';
import { formatDate, type IsoDate, isIsoDate, today } from '../../../kernel/time/index.ts';
import { lineOf, unitNames } from '../../org/index.ts';
import { notCovered } from '../domain/rights.ts';

export interface NewGrant {
  userId: string;
  /** The id of a role or its code (`clerk`). */
  role: number | string;
  /** The unit with all units below it; null: the whole authority. */
  unitId: number | null;
  /** Default: today. */
  from?: IsoDate;
  /** The last day; null or absent: without end. */
  to?: IsoDate | null;
}

const field = (name: string) => ({ kind: 'field', name }) as const;

/**
 * Gives a person a role: its permissions, in a unit's subtree, during a time. Nobody gives what they do not hold
 * themselves there and as long.
 * @returns the id of the grant
 * @throws AppError invalid with every problem of the fields `user`, `role`, `unit`, `from`, `to`
 */
export const grantRole = defineCommand<NewGrant, number>({
  name: 'access.grant-role',
  permission: 'access.manage',
  unit: (input) => input.unitId,
  async run(tx, input) {
    const day = today(undefined, tx.now);
    const grant = { ...input, from: input.from ?? day, to: input.to ?? null };
    const role = await findRole(tx, input.role);
    const problems: Problem[] = role ? [] : [error('role_unknown', 'Chọn một vai trò trong danh sách.', field('role'))];
    problems.push(...dateProblems(tx, grant, day));
    problems.push(...(await personProblems(tx, input.userId)));
    if (input.unitId !== null && !(await unitNames(tx, [input.unitId], day)).has(input.unitId))
      problems.push(error('unit_unknown', 'Chọn một đơn vị trong danh sách.', field('unit')));
    else if (role) problems.push(...(await holdingProblems(tx, role.permissions, grant)));
    if (role && problems.length === 0) problems.push(...(await repeatProblems(tx, role.id, grant)));
    if (!role || problems.length > 0) throw invalid(problems);

    const { id } = await tx.db
      .insertInto('access.grant')
      .values({
        authority_id: tx.authorityId,
        user_id: input.userId,
        role_id: role.id,
        unit_id: input.unitId,
        valid_from: grant.from,
        valid_to: grant.to,
        granted_by: tx.actor.userId,
        granted_at: tx.now,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const after = { userId: input.userId, role: role.code, unitId: input.unitId, from: grant.from, to: grant.to };
    await tx.audit({ subject: 'access.grant', subjectId: id, unitId: input.unitId, after });
    return id;
  },
});

function findRole(tx: WriteTx, role: number | string) {
  return tx.db
    .selectFrom('access.role')
    .select(['id', 'code', 'permissions'])
    .where('authority_id', '=', tx.authorityId)
    .where(typeof role === 'number' ? 'id' : 'code', '=', role)
    .executeTakeFirst();
}

function dateProblems(tx: WriteTx, grant: { from: IsoDate; to: IsoDate | null }, day: IsoDate): Problem[] {
  if (!isIsoDate(grant.from)) return [error('from_wrong', 'Ghi ngày bắt đầu, ví dụ 08/05/2026.', field('from'))];
  if (grant.to === null) return [];
  if (!isIsoDate(grant.to)) return [error('to_wrong', 'Ghi ngày cuối, ví dụ 31/12/2026, hoặc bỏ trống.', field('to'))];
  if (grant.to < grant.from)
    return [error('to_before_from', `Ngày cuối phải từ ${formatDate(grant.from)} trở đi.`, field('to'))];
  if (grant.to < day && tx.actor.kind === 'user')
    return [error('to_past', `Ngày cuối ${formatDate(grant.to)} đã qua.`, field('to'))];
  return [];
}

async function personProblems(tx: WriteTx, userId: string): Promise<Problem[]> {
  const user = await tx.db.selectFrom('access.user').select('disabled').where('id', '=', userId).executeTakeFirst();
  if (!user) return [error('user_unknown', 'Không có người dùng này.', field('user'))];
  return user.disabled
    ? [error('user_disabled', 'Tài khoản đang khóa: mở khóa trước khi cấp vai trò.', field('user'))]
    : [];
}

async function holdingProblems(
  tx: WriteTx,
  permissions: readonly string[],
  grant: { unitId: number | null; to: IsoDate | null },
): Promise<Problem[]> {
  if (tx.actor.kind === 'system') return [];
  const line = grant.unitId === null ? null : await lineOf(tx, grant.unitId);
  const missing = notCovered(tx.actor.grants, { permissions, line, until: grant.to });
  if (missing.length === 0) return [];
  const words = missing.map((key) => (labels as Record<string, string>)[key] ?? key).join('; ');
  return [error('not_held', `Đồng chí không giữ những quyền này ở phạm vi và thời hạn ấy: ${words}.`, field('role'))];
}

async function repeatProblems(
  tx: WriteTx,
  roleId: number,
  grant: { userId: string; unitId: number | null; from: IsoDate; to: IsoDate | null },
): Promise<Problem[]> {
  const same = await tx.db
    .selectFrom('access.grant')
    .select(['valid_from', 'valid_to'])
    .where('authority_id', '=', tx.authorityId)
    .where('user_id', '=', grant.userId)
    .where('role_id', '=', roleId)
    .where('unit_id', 'is not distinct from', grant.unitId)
    .where('revoked_at', 'is', null)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', grant.from)]))
    .where('valid_from', '<=', grant.to ?? '9999-12-31')
    .executeTakeFirst();
  if (!same) return [];
  const until = same.valid_to === null ? 'không thời hạn' : `đến ${formatDate(same.valid_to)}`;
  const text = `Người này đã có vai trò ấy ở phạm vi ấy, từ ${formatDate(same.valid_from)} ${until}.`;
  return [error('grant_repeats', text, field('role'))];
}
