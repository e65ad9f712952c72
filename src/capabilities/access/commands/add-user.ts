import { type Database, systemActor } from '../../../kernel/db/index.ts';
import { AppError } from '../../../kernel/errors/index.ts';
import type { Auth } from '../auth/create-auth.ts';
import { createUser } from './create-user.ts';
import { grantRole } from './grant-role.ts';

export interface AddedUser {
  userId: string;
  /** False: the address had an account already; it got the role and a new link. */
  created: boolean;
  /** Whole address of the page on which the person sets the password; valid once, 72 hours. */
  link: string;
}

/**
 * `nhiemky user add`: an account with a role in the whole authority and a link to set its password. There is no default
 * password. Also the way back in when no administrator is left.
 * @throws AppError not_found for an unknown authority or role; invalid for a wrong address or name
 */
export async function addUser(
  db: Database,
  auth: Auth,
  input: { authority: string; email: string; name: string; role: string },
): Promise<AddedUser> {
  const authority = await db.system
    .selectFrom('org.authority')
    .select('id')
    .where('slug', '=', input.authority)
    .executeTakeFirst();
  if (!authority) throw new AppError('not_found', `There is no authority "${input.authority}".`);
  const actor = systemActor('Người vận hành');
  const added = await db.write({ authorityId: authority.id, actor }, async (tx) => {
    const roles = await tx.db
      .selectFrom('access.role')
      .select(['id', 'code'])
      .where('authority_id', '=', tx.authorityId)
      .orderBy('id')
      .execute();
    const role = roles.find((each) => each.code === input.role);
    if (!role)
      throw new AppError(
        'not_found',
        `There is no role "${input.role}": give one of ${roles.map((each) => each.code).join(', ')}.`,
      );
    const user = await createUser(tx, { email: input.email, name: input.name });
    const held = await tx.db
      .selectFrom('access.grant')
      .select('id')
      .where('authority_id', '=', tx.authorityId)
      .where('user_id', '=', user.userId)
      .where('role_id', '=', role.id)
      .where('unit_id', 'is', null)
      .where('revoked_at', 'is', null)
      .where('valid_to', 'is', null)
      .executeTakeFirst();
    if (!held) await grantRole(tx, { userId: user.userId, role: role.id, unitId: null });
    return user;
  });
  return { ...added, link: `${auth.baseUrl}${await auth.passwordLink(added.userId)}` };
}
