import type { Route } from '../../kernel/http/index.ts';
import { accountRoutes } from './routes/account.tsx';
import { endingRoutes } from './routes/endings.tsx';
import { peopleRoutes } from './routes/people.tsx';
import { roleRoutes } from './routes/roles.tsx';
import { signInRoutes } from './routes/sign-in.tsx';

/** Pages of sign-in, of one's own account and of the rights of an authority. */
export const routes: Route[] = [...signInRoutes, ...accountRoutes, ...roleRoutes, ...peopleRoutes, ...endingRoutes];
