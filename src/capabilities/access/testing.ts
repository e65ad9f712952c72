import { randomBytes, randomUUID } from 'node:crypto';
import type { Permission } from '../../contracts/index.ts';
import type { Actor, Database } from '../../kernel/db/index.ts';
import { nameSortKey } from '../../kernel/text/index.ts';
import { searchFields } from '../org/index.ts';
import { hashPassword } from './auth/passwords.ts';

export interface BuiltUser {
  userId: string;
  email: string;
  name: string;
}

/** An account that completes itself. With `password` its person can sign in; `authorityId` is who looks after it. */
export async function buildUser(
  db: Database,
  given: { email?: string; name?: string; password?: string; authorityId?: number; disabled?: boolean } = {},
): Promise<BuiltUser> {
  const userId = randomUUID();
  const name = given.name ?? 'Nông Thị Thử';
  const email = given.email ?? `thu-${randomBytes(5).toString('hex')}@vi-du.vn`;
  await db.system
    .insertInto('access.user')
    .values({
      id: userId,
      name,
      email,
      disabled: given.disabled ?? false,
      sample: true,
      home_authority_id: given.authorityId ?? null,
      sort_key: nameSortKey(name),
      ...searchFields(name, email),
    })
    .execute();
  if (given.password !== undefined)
    await db.system
      .insertInto('access.account')
      .values({
        id: randomUUID(),
        userId,
        accountId: userId,
        providerId: 'credential',
        password: await hashPassword(given.password),
      })
      .execute();
  return { userId, email, name };
}

/** Somebody who holds these permissions in the subtree of a unit, or (null) in the whole authority. */
export const actorWith = (
  permissions: readonly Permission[],
  unitId: number | null = null,
  userId = 'user-test',
): Actor => ({
  kind: 'user',
  userId,
  name: 'Người thử',
  grants: [{ permissions: new Set<string>(permissions), unitId }],
});
