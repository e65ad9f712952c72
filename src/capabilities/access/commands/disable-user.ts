import { defineCommand } from '../../../kernel/command/index.ts';
import { today } from '../../../kernel/time/index.ts';
import { keepingAnAdministrator } from '../queries/administrators.ts';
import { managedAccount, unitOfAccount } from '../queries/managed-account.ts';

/**
 * Locks an account: its sessions are void from the commit on and no new one begins. The caller also removes the session
 * rows (`auth.endSessions(userId, 'all')`), which the application role cannot see.
 * @throws AppError not_found, closed (another authority's account, one's own, the last administrator), forbidden
 */
export const disableUser = defineCommand<{ userId: string }, void>({
  name: 'access.disable-user',
  permission: 'access.manage',
  unit: (input, tx) => unitOfAccount(tx, input.userId),
  async run(tx, { userId }) {
    const account = await managedAccount(tx, userId);
    if (account.disabled) return tx.unchanged();
    await keepingAnAdministrator(tx, today(undefined, tx.now), () =>
      tx.db
        .updateTable('access.user')
        .set({ disabled: true, updatedAt: tx.now })
        .where('id', '=', userId)
        .where('home_authority_id', '=', tx.authorityId)
        .execute(),
    );
    await tx.audit({
      subject: 'access.user',
      subjectId: userId,
      before: { disabled: false },
      after: { disabled: true },
    });
  },
});
