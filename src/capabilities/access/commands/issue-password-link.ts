import { defineCommand } from '../../../kernel/command/index.ts';
import { closed } from '../../../kernel/errors/index.ts';
import { managedAccount, unitOfAccount } from '../queries/managed-account.ts';

/**
 * Checks and notes that an administrator gives somebody a link to set a password. The link itself is made afterwards by
 * `auth.passwordLink(userId)` and shown once; it stands in no table and no log.
 * @throws AppError not_found, closed (another authority's account, one's own, a locked one), forbidden
 */
export const issuePasswordLink = defineCommand<{ userId: string }, void>({
  name: 'access.issue-password-link',
  permission: 'access.manage',
  unit: (input, tx) => unitOfAccount(tx, input.userId),
  async run(tx, { userId }) {
    const account = await managedAccount(tx, userId);
    if (account.disabled) throw closed('Tài khoản đang khóa: mở khóa rồi mới cấp đường dẫn.');
    await tx.audit({ subject: 'access.user', subjectId: userId, after: { passwordLink: true } });
  },
});
