import type { ActionContext, PageContext } from './context.ts';

/** Who may call a route: a permission held somewhere in the authority, anyone signed in, or anyone at all. */
export type RoutePermission = string;
export const SIGNED_IN = 'signed-in';
export const PUBLIC = 'public';

interface RouteBase {
  /** Within the authority (`/don-vi/:id`), or from the root when scope is global (`/dang-nhap`). */
  path: string;
  permission: RoutePermission;
  scope?: 'authority' | 'global';
}

export interface PageRoute extends RouteBase {
  method: 'GET';
  run(c: PageContext): Promise<Response> | Response;
}

export interface ActionRoute extends RouteBase {
  method: 'POST';
  /** Bytes that the body may have; 2 MB unless a file is expected. */
  maxBytes?: number;
  run(c: ActionContext): Promise<Response> | Response;
}

export type Route = PageRoute | ActionRoute;

/** A page: answers GET. Reads only: its transaction is read-only. */
export const page = (spec: Omit<PageRoute, 'method'>): PageRoute => ({ method: 'GET', ...spec });

/** An action: answers POST from a form with a token, changes something, redirects or shows the form with its problems. */
export const action = (spec: Omit<ActionRoute, 'method'>): ActionRoute => ({ method: 'POST', ...spec });
