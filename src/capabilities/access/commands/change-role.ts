import { permissions as labels } from '../../../contracts/index.ts';
import { defineCommand } from '../../../kernel/command/index.ts';
import { invalid, notFound } from '../../../kernel/errors/index.ts';
import { error } from '../../../kernel/problems/index.ts';
import { tidy } from '../../../kernel/text/index.ts';
import { today } from '../../../kernel/time/index.ts';
import { roleProblems } from '../domain/role-rules.ts';
import { keepingAnAdministrator } from '../queries/administrators.ts';
import { notHeldProblems } from './define-role.ts';

/**
 * Renames a role and changes its permissions, for everybody who has it, at once. What is added must be held by the one
 * who adds it.
 * @throws AppError not_found; invalid (`name`, `permissions`); closed when nobody could manage rights any more
 */
export const changeRole = defineCommand<{ roleId: number; name: string; permissions: readonly string[] }, void>({
  name: 'access.change-role',
  permission: 'access.manage',
  unit: () => null,
  async run(tx, input) {
    const before = await tx.db
      .selectFrom('access.role')
      .select(['id', 'name', 'permissions'])
      .where('authority_id', '=', tx.authorityId)
      .where('id', '=', input.roleId)
      .forUpdate()
      .executeTakeFirst();
    if (!before) throw notFound('Không có vai trò này.');
    const after = { name: tidy(input.name), permissions: [...new Set(input.permissions)] };
    const added = after.permissions.filter((key) => !before.permissions.includes(key));
    const problems = [...roleProblems(after, labels), ...notHeldProblems(tx, added)];
    const twin = await tx.db
      .selectFrom('access.role')
      .select('id')
      .where('authority_id', '=', tx.authorityId)
      .where('name', '=', after.name)
      .where('id', '<>', before.id)
      .executeTakeFirst();
    if (twin) problems.push(error('name_taken', 'Đã có vai trò tên này.', { kind: 'field', name: 'name' }));
    if (problems.length > 0) throw invalid(problems);
    const same = before.name === after.name && before.permissions.length === after.permissions.length;
    if (same && added.length === 0) return tx.unchanged();
    await keepingAnAdministrator(tx, today(undefined, tx.now), () =>
      tx.db
        .updateTable('access.role')
        .set(after)
        .where('authority_id', '=', tx.authorityId)
        .where('id', '=', before.id)
        .execute(),
    );
    await tx.audit({
      subject: 'access.role',
      subjectId: before.id,
      before: { name: before.name, permissions: before.permissions },
      after,
    });
  },
});
