import { createUser, grantRole } from '../../../capabilities/access/index.ts';
import type { DemoAuthority, DemoUser } from '../content/types.ts';
import type { LoadScene } from './keys.ts';

const roles: Record<DemoUser['role'], string> = {
  administrator: 'admin',
  approver: 'leader',
  records_clerk: 'clerk',
  statistics_officer: 'statistician',
  unit_clerk: 'unit_clerk',
  viewer: 'viewer',
};

/** Invented people with accounts that have no password: in the demo one signs in by a one-time link. */
export async function loadUsers({ keys, tx }: LoadScene, authority: DemoAuthority): Promise<void> {
  for (const user of authority.users) {
    const { userId } = await createUser(tx, { email: user.email, name: user.name, sample: true });
    const whole = user.unit === authority.unit;
    await grantRole(tx, {
      userId,
      role: roles[user.role],
      unitId: whole ? null : keys.unit(user.unit),
      from: '2020-01-01',
    });
  }
}
