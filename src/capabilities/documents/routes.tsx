import type { Route } from '../../kernel/http/index.ts';
import { addRoutes } from './routes/add.tsx';
import { cardRoutes } from './routes/card.tsx';
import { citedRoutes } from './routes/cited.tsx';
import { readingRoutes } from './routes/reading.tsx';
import { readingManyRoutes } from './routes/reading-many.tsx';
import { readingRepeatsRoutes } from './routes/reading-repeats.tsx';
import { readingTableRoutes } from './routes/reading-table.tsx';
import { readingTogetherRoutes } from './routes/reading-together.ts';
import { recognitionRoutes } from './routes/recognition.tsx';
import { registryRoutes } from './routes/registry.tsx';
import { relateRoutes } from './routes/relate.tsx';

/** Pages of the registry, of one document, and of reading it. Fixed paths stand before those with an id. */
export const routes: Route[] = [
  ...registryRoutes,
  ...citedRoutes,
  ...addRoutes,
  ...recognitionRoutes,
  ...relateRoutes,
  ...readingRoutes,
  ...readingManyRoutes,
  ...readingRepeatsRoutes,
  ...readingTableRoutes,
  ...readingTogetherRoutes,
  ...cardRoutes,
];
