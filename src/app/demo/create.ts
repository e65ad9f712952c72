import { randomBytes } from 'node:crypto';
import { createRoles } from '../../capabilities/access/index.ts';
import { createAuthority } from '../../capabilities/org/index.ts';
import { systemActor } from '../../kernel/db/index.ts';
import type { House } from '../compose.ts';
import { authorities } from './content/index.ts';
import type { DemoAuthority } from './content/types.ts';
import { loadCollection } from './load/collection.ts';
import { loadDocuments, loadFindings } from './load/documents.ts';
import { Keys } from './load/keys.ts';
import { loadEvents, loadOrganization } from './load/organization.ts';
import { loadFigures, loadTargets, loadTasks } from './load/results.ts';
import { loadUsers } from './load/users.ts';

/** Replays the demo authorities through the commands that people use. Those that exist already are left alone. */
export async function createDemo(house: House, say: (line: string) => void): Promise<void> {
  for (const authority of authorities) {
    const known = await house.db.system
      .selectFrom('org.authority')
      .select('id')
      .where('slug', '=', authority.slug)
      .executeTakeFirst();
    if (known) continue;
    say(`creating the demo authority ${authority.slug}`);
    await createOne(house, authority);
  }
}

const UNFINISHED = 'tao-do-';

/** True for an empty database, and for one in which a first start was cut off: what is missing may be made. */
export async function onlyDemo(house: House): Promise<boolean> {
  const rows = await house.db.system.selectFrom('org.authority').select('slug').execute();
  const demo = new Set(authorities.map((each) => each.slug));
  return rows.every(({ slug }) => demo.has(slug) || slug.startsWith(UNFINISHED));
}

/**
 * Makes one demo authority; returns its id and what its short keys became. Until everything is in, it stands under a
 * slug that nobody asks for and has no users: a start that was cut off leaves nothing half-made to be found.
 */
export async function createOne(house: House, authority: DemoAuthority): Promise<{ authorityId: number; keys: Keys }> {
  const { id } = await createAuthority(house.db, {
    slug: `${UNFINISHED}${randomBytes(6).toString('hex')}`,
    name: authority.name,
    kind: authority.kind,
    place: authority.provinceNote,
    sample: true,
    note: authority.about,
  });
  const keys = new Keys();
  const scope = { authorityId: id, actor: systemActor('Dữ liệu trình diễn') };
  await house.db.write(scope, async (tx) => {
    const scene = { tx, keys, asOf: authority.asOf };
    await createRoles(tx);
    await loadOrganization(scene, authority);
    await loadDocuments(scene, authority);
    await loadEvents(scene, authority);
    await loadFindings(scene, authority);
    await loadFigures(scene, authority);
    await loadTargets(scene, authority);
    await loadTasks(scene, authority);
  });
  await loadCollection(house, id, keys, authority);
  await house.db.write(scope, (tx) => loadUsers({ tx, keys, asOf: authority.asOf }, authority));
  await house.db.system
    .updateTable('org.authority')
    .set({ slug: authority.slug, opens_on: lives(authority) ? null : authority.asOf })
    .where('id', '=', id)
    .execute();
  return { authorityId: id, keys };
}

/** Those that only the documents know open on the documents' day; one that still collects opens today. */
const lives = (authority: DemoAuthority): boolean => authority.rounds.some((round) => round.dueOn >= '2026-01-01');

export interface DemoLink {
  role: string;
  url: string;
}

/** A fresh one-time sign-in link for each demo role of each authority. */
export async function demoLinks(house: House, baseUrl: string): Promise<DemoLink[]> {
  const links: DemoLink[] = [];
  for (const authority of authorities)
    for (const user of authority.users) {
      const account = await house.db.system
        .selectFrom('access.user')
        .select('id')
        .where('email', '=', user.email.toLowerCase())
        .where('sample', '=', true)
        .executeTakeFirst();
      if (!account) continue;
      const token = await house.auth.oneTimeLink(account.id);
      links.push({ role: `${authority.slug}: ${user.roleName}`, url: `${baseUrl}/vao/${token}` });
    }
  return links;
}
