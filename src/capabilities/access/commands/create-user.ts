import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { defineCommand } from '../../../kernel/command/index.ts';
import { conflict, invalid, violates } from '../../../kernel/errors/index.ts';
import { error, type Problem } from '../../../kernel/problems/index.ts';
import { nameSortKey, tidy } from '../../../kernel/text/index.ts';
import { searchFields } from '../../org/index.ts';

export interface NewUser {
  email: string;
  name: string;
  /** Where the person will get a role: whoever manages rights of this unit may create the account. Default: everywhere. */
  unitId?: number | null;
  /** An invented person of the demo. */
  sample?: boolean;
}

/**
 * Creates an account without a password: it can be used once its person has set one through a link. An account with
 * this address, of whichever authority, is returned as it is, untouched.
 * @throws AppError invalid with every problem of the fields `email`, `name`
 */
export const createUser = defineCommand<NewUser, { userId: string; created: boolean }>({
  name: 'access.create-user',
  permission: 'access.manage',
  unit: (input) => input.unitId ?? null,
  async run(tx, input) {
    const email = input.email.normalize('NFC').trim().toLowerCase();
    const name = tidy(input.name);
    const problems = userProblems(email, name);
    if (problems.length > 0) throw invalid(problems);
    const known = await tx.db.selectFrom('access.user').select('id').where('email', '=', email).executeTakeFirst();
    if (known) {
      tx.unchanged();
      return { userId: known.id, created: false };
    }
    const userId = randomUUID();
    await tx.db
      .insertInto('access.user')
      .values({
        id: userId,
        name,
        email,
        sample: input.sample ?? false,
        home_authority_id: tx.authorityId,
        // What stands in brackets behind a name is no part of it: “Vi Thị Hà (mẫu)” is sorted as Hà.
        sort_key: nameSortKey(name.replace(/\s*\([^)]*\)/g, '')),
        ...searchFields(name, email),
      })
      .execute()
      .catch((cause: unknown) => {
        if (violates(cause, 'user_email_unique')) throw conflict('Địa chỉ thư này vừa có tài khoản. Làm lại lần nữa.');
        throw cause;
      });
    await tx.audit({ subject: 'access.user', subjectId: userId, unitId: input.unitId ?? null, after: { name } });
    return { userId, created: true };
  },
});

function userProblems(email: string, name: string): Problem[] {
  const problems: Problem[] = [];
  if (name === '') problems.push(error('name_missing', 'Ghi họ tên.', { kind: 'field', name: 'name' }));
  if (name.length > 200) problems.push(error('name_long', 'Họ tên quá dài.', { kind: 'field', name: 'name' }));
  // The same rule as the sign-in library's: an account that it would not let in must not be made.
  if (!z.email().max(200).safeParse(email).success)
    problems.push(
      error('email_wrong', 'Ghi địa chỉ thư đầy đủ, ví dụ ten@coquan.gov.vn.', { kind: 'field', name: 'email' }),
    );
  return problems;
}
