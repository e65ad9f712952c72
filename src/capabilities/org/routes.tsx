import type { Route } from '../../kernel/http/index.ts';
import { eventRoutes } from './routes/events.tsx';
import { importRoutes } from './routes/import.tsx';
import { membershipRoutes } from './routes/memberships.tsx';
import { personRoutes } from './routes/persons.tsx';
import { termRoutes } from './routes/terms.tsx';
import { treeRoutes } from './routes/tree.tsx';
import { unitRoutes } from './routes/unit.tsx';

/** Pages of units, of what happens to them, of imports, of people and of terms. */
export const routes: Route[] = [
  ...treeRoutes,
  ...unitRoutes,
  ...eventRoutes,
  ...importRoutes,
  ...personRoutes,
  ...membershipRoutes,
  ...termRoutes,
];
