import { startingRoles } from '../../../contracts/index.ts';
import { defineCommand } from '../../../kernel/command/index.ts';

/**
 * Gives a new authority its starting roles; those it has already stay as they are.
 * @returns the ids of all starting roles by code (`admin`, `leader`, `clerk` …)
 */
export const createRoles = defineCommand<void, Record<string, number>>({
  name: 'access.create-roles',
  permission: 'access.manage',
  unit: () => null,
  async run(tx) {
    const codes = startingRoles.map((role) => role.code);
    const added = await tx.db
      .insertInto('access.role')
      .values(
        startingRoles.map((role) => ({
          authority_id: tx.authorityId,
          code: role.code,
          name: role.name,
          permissions: role.permissions,
        })),
      )
      .onConflict((conflict) => conflict.columns(['authority_id', 'code']).doNothing())
      .returning(['id', 'code'])
      .execute();
    for (const role of added)
      await tx.audit({
        subject: 'access.role',
        subjectId: role.id,
        after: startingRoles.find((r) => r.code === role.code),
      });
    if (added.length === 0) tx.unchanged();
    const all = await tx.db
      .selectFrom('access.role')
      .select(['id', 'code'])
      .where('authority_id', '=', tx.authorityId)
      .where('code', 'in', codes)
      .execute();
    return Object.fromEntries(all.map((role) => [role.code, role.id]));
  },
});
