import type { Route } from '../../kernel/http/index.ts';
import { draftRoutes } from './routes/draft.tsx';
import { draftActions } from './routes/draft-actions.tsx';
import { othersRoutes } from './routes/others.tsx';
import { sendRoutes } from './routes/send.tsx';
import { takeBackRoutes } from './routes/take-back.tsx';

/** Sending a draft, looking at it, and what administrators may do. Fixed paths stand before those with an id. */
export const routes: Route[] = [...othersRoutes, ...sendRoutes, ...takeBackRoutes, ...draftActions, ...draftRoutes];
