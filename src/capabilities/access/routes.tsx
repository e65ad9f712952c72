import type { Route } from '../../kernel/http/index.ts';

/** Pages of sign-in, of one's own account and of the rights of an authority. */
export const routes: Route[] = [];
