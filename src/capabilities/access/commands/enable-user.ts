import { defineCommand } from '../../../kernel/command/index.ts';
import { managedAccount, unitOfAccount } from '../queries/managed-account.ts';

/**
 * Opens a locked account again, with its password and the grants that still hold.
 * @throws AppError not_found, closed (another authority's account), forbidden
 */
export const enableUser = defineCommand<{ userId: string }, void>({
  name: 'access.enable-user',
  permission: 'access.manage',
  unit: (input, tx) => unitOfAccount(tx, input.userId),
  async run(tx, { userId }) {
    const account = await managedAccount(tx, userId);
    if (!account.disabled) return tx.unchanged();
    await tx.db
      .updateTable('access.user')
      .set({ disabled: false, updatedAt: tx.now })
      .where('id', '=', userId)
      .where('home_authority_id', '=', tx.authorityId)
      .execute();
    await tx.audit({
      subject: 'access.user',
      subjectId: userId,
      before: { disabled: true },
      after: { disabled: false },
    });
  },
});
