import { permissions as labels } from '../../../contracts/index.ts';
import { defineCommand } from '../../../kernel/command/index.ts';
import type { WriteTx } from '../../../kernel/db/index.ts';
import { conflict, invalid, violates } from '../../../kernel/errors/index.ts';
import { error, type Problem } from '../../../kernel/problems/index.ts';
import { tidy } from '../../../kernel/text/index.ts';
import { notCovered } from '../domain/rights.ts';
import { roleCode, roleProblems } from '../domain/role-rules.ts';

/**
 * Creates a role of the authority from the closed list of permissions.
 * @returns its id
 * @throws AppError invalid with every problem of the fields `name`, `permissions`
 */
export const defineRole = defineCommand<{ name: string; permissions: readonly string[] }, number>({
  name: 'access.define-role',
  permission: 'access.manage',
  unit: () => null,
  async run(tx, input) {
    const role = { name: tidy(input.name), permissions: [...new Set(input.permissions)] };
    const problems = [...roleProblems(role, labels), ...notHeldProblems(tx, role.permissions)];
    const taken = await tx.db
      .selectFrom('access.role')
      .select(['code', 'name'])
      .where('authority_id', '=', tx.authorityId)
      .execute();
    if (taken.some((other) => other.name === role.name))
      problems.push(error('name_taken', 'Đã có vai trò tên này.', { kind: 'field', name: 'name' }));
    if (problems.length > 0) throw invalid(problems);
    const code = roleCode(role.name, new Set(taken.map((other) => other.code)));
    const { id } = await tx.db
      .insertInto('access.role')
      .values({ authority_id: tx.authorityId, code, ...role })
      .returning('id')
      .executeTakeFirstOrThrow()
      .catch((cause: unknown) => {
        if (violates(cause, 'role_code_unique')) throw conflict('Vừa có người tạo vai trò này. Mở lại danh sách.');
        throw cause;
      });
    await tx.audit({ subject: 'access.role', subjectId: id, after: { code, ...role } });
    return id;
  },
});

/** Nobody puts a permission into a role that they do not hold in the whole authority, without end. */
export function notHeldProblems(tx: WriteTx, permissions: readonly string[]): Problem[] {
  if (tx.actor.kind === 'system') return [];
  const missing = notCovered(tx.actor.grants, { permissions, line: null, until: null });
  if (missing.length === 0) return [];
  const words = missing.map((key) => (labels as Record<string, string>)[key] ?? key).join('; ');
  const text = `Đồng chí không giữ những quyền này trong cả cơ quan, không thời hạn: ${words}.`;
  return [error('not_held', text, { kind: 'field', name: 'permissions' })];
}
