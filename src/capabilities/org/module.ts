import { searchSource } from '../../contracts/index.ts';
import { defineCapability, fill } from '../../kernel/capability/index.ts';
import { today } from '../../kernel/time/index.ts';
import { lifeText } from './domain/time-words.ts';
import { searchPersons } from './queries/persons.ts';
import { searchUnits } from './queries/search-units.ts';
import { unitHref } from './queries/unit-card.ts';
import { routes } from './routes.tsx';

export const org = defineCapability({
  name: 'org',
  uses: [],
  routes,
  nav: [{ order: 40, label: 'Đơn vị', path: '/don-vi', permission: 'org.read' }],
  slots: [
    fill(searchSource, {
      order: 10,
      permission: 'org.read',
      heading: 'Đơn vị',
      async find(tx, query, limit) {
        const hits = await searchUnits(tx, query, { asOf: today(undefined, tx.now), limit });
        return hits.map((unit) => ({
          href: unitHref(unit.id),
          title: unit.matched ? `${unit.name} (trước là ${unit.matched})` : unit.name,
          detail: `${unit.kindLabel}, ${lifeText(unit)}`,
        }));
      },
    }),
    fill(searchSource, {
      order: 50,
      permission: 'org.person.read',
      heading: 'Người',
      async find(tx, query, limit) {
        const hits = await searchPersons(tx, query, { asOf: today(undefined, tx.now), limit });
        return hits.map((person) => ({
          href: `/nguoi/${person.id}`,
          title: person.fullName,
          ...(person.posts && { detail: person.posts }),
        }));
      },
    }),
  ],
});
