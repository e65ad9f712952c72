import { overviewPanel, proposalAcceptor, searchSource, unitChanged, unitPanel } from '../../contracts/index.ts';
import { defineCapability, fill } from '../../kernel/capability/index.ts';
import { subscribe } from '../../kernel/events/index.ts';
import type { Job } from '../../kernel/jobs/index.ts';
import { releaseClosedUnits } from './commands/release-closed-units.ts';
import { readImportJob } from './jobs/read-import.ts';
import { releaseClosedUnitsJob } from './jobs/release-closed-units.ts';
import { searchIndicators } from './queries/indicators.ts';
import { routes } from './routes.tsx';
import { acceptQuantity } from './slots/accept-quantity.tsx';
import { waitingRounds } from './slots/overview-panel.tsx';
import { sheetsOfUnit } from './slots/unit-panel.tsx';

export const collection = defineCapability({
  name: 'collection',
  uses: ['org', 'access', 'documents'],
  routes,
  nav: [{ order: 20, label: 'Số liệu', path: '/so-lieu', permission: 'collection.read' }],
  jobs: [readImportJob as Job<never>, releaseClosedUnitsJob as Job<never>],
  on: [
    subscribe(unitChanged, 'collection.release-closed-units-of-event', async (tx, { eventId, unitIds }) => {
      await releaseClosedUnits(tx, { eventId, unitIds });
    }),
  ],
  slots: [
    fill(unitPanel, sheetsOfUnit),
    fill(overviewPanel, waitingRounds),
    fill(proposalAcceptor, acceptQuantity),
    fill(searchSource, {
      order: 45,
      permission: 'collection.read',
      heading: 'Chỉ số',
      async find(tx, query, limit) {
        const { rows } = await searchIndicators(tx, query, { limit, offset: 0 });
        return rows.map((one) => ({ href: `/chi-so/${one.id}`, title: one.name, detail: `Mã ${one.code}` }));
      },
    }),
  ],
});
