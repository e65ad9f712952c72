import { createRoles } from '../../capabilities/access/index.ts';
import { createAuthority, foundUnit, isKind, setMainUnit } from '../../capabilities/org/index.ts';
import { systemActor } from '../../kernel/db/index.ts';
import { AppError } from '../../kernel/errors/index.ts';
import type { AddAuthorityOptions } from './program.ts';
import type { Surroundings } from './surroundings.ts';
import { say } from './with-database.ts';
import { withHouse } from './with-house.ts';

/** Makes an authority with its starting roles and the unit that it is itself; people follow with `user add`. */
export async function runAuthorityAdd(s: Surroundings, slug: string, options: AddAuthorityOptions): Promise<void> {
  const { kind, name } = options;
  if (!isKind(kind))
    throw new AppError('invalid', `There is no kind of unit "${kind}": give department, office, school or centre.`);
  await withHouse(s, false, async (house) => {
    const { id } = await createAuthority(house.db, { slug, name, kind, place: options.place ?? null });
    await house.db.write({ authorityId: id, actor: systemActor('Người vận hành') }, async (tx) => {
      await createRoles(tx);
      const unitId = await foundUnit(tx, { hierarchy: 'administration', kind, name, date: null, event: false });
      await setMainUnit(tx, { unitId });
    });
    say(`${slug} is there: ${s.config.baseUrl}/${slug}`);
    say(`Next: nhiemky user add <email> --authority ${slug} --name "…" --role admin`);
  });
}
