import type { Database } from '../../../kernel/db/index.ts';
import { today } from '../../../kernel/time/index.ts';

/** An authority in which a person may do something today, and as what. */
export interface AuthorityChoice {
  slug: string;
  name: string;
  sample: boolean;
  roles: string[];
}

/** Across all authorities, hence as the system; only for the person's own start page and sign-in. */
export async function authoritiesOf(db: Database, userId: string, now: Date): Promise<AuthorityChoice[]> {
  const day = today(undefined, now);
  const rows = await db.system
    .selectFrom('access.grant as g')
    .innerJoin('org.authority as a', 'a.id', 'g.authority_id')
    .innerJoin('access.role as r', (join) =>
      join.onRef('r.authority_id', '=', 'g.authority_id').onRef('r.id', '=', 'g.role_id'),
    )
    .select(['a.slug', 'a.name', 'a.sample', 'r.name as role'])
    .distinct()
    .where('g.user_id', '=', userId)
    .where('g.revoked_at', 'is', null)
    .where('g.valid_from', '<=', day)
    .where((eb) => eb.or([eb('g.valid_to', 'is', null), eb('g.valid_to', '>=', day)]))
    .orderBy('a.name')
    .orderBy('r.name')
    .execute();
  const choices = new Map<string, AuthorityChoice>();
  for (const { role, ...authority } of rows) {
    const known = choices.get(authority.slug);
    if (known) known.roles.push(role);
    else choices.set(authority.slug, { ...authority, roles: [role] });
  }
  return [...choices.values()];
}
