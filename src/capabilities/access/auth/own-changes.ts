import type { Database } from '../../../kernel/db/index.ts';

/**
 * Leaves an audit row for what a person does to their own account, in the authority that looks after it. No command:
 * it needs no permission of that authority. Nothing of the password is kept.
 */
export async function noteOwnChange(
  db: Database,
  userId: string,
  command: 'access.set-own-password' | 'access.change-own-password',
  now: Date,
): Promise<void> {
  const user = await db.system
    .selectFrom('access.user')
    .select(['name', 'home_authority_id'])
    .where('id', '=', userId)
    .executeTakeFirst();
  if (!user || user.home_authority_id === null) return;
  const actor = { kind: 'user', userId, name: user.name, grants: [] } as const;
  await db.write({ authorityId: user.home_authority_id, actor, now }, async (tx) => {
    tx.command.name = command;
    await tx.audit({ subject: 'access.user', subjectId: userId, after: { password: true } });
  });
}
