import type { Route } from '../../kernel/http/index.ts';
import { figureRoutes } from './routes/figure.tsx';
import { formRoutes } from './routes/forms.tsx';
import { importRoutes } from './routes/imports.tsx';
import { indicatorSearchRoutes } from './routes/indicator-search.tsx';
import { indicatorRoutes } from './routes/indicators.tsx';
import { landingRoutes } from './routes/landing.tsx';
import { roundRoutes } from './routes/round.tsx';
import { roundListRoutes } from './routes/rounds.tsx';
import { sheetRoutes } from './routes/sheet.tsx';

/** Pages of indicators, forms, rounds, sheets, imports and figures. */
export const routes: Route[] = [
  ...landingRoutes,
  ...indicatorSearchRoutes,
  ...indicatorRoutes,
  ...formRoutes,
  ...roundListRoutes,
  ...roundRoutes,
  ...sheetRoutes,
  ...importRoutes,
  ...figureRoutes,
];
