import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { Actor, Database, ReadTx } from '../db/index.ts';
import { AppError, notFound } from '../errors/index.ts';
import type { FileStore } from '../files/index.ts';
import type { RequestLine } from '../log/index.ts';
import type { AuthorityInfo, Html, PageFrame, Services, SessionInfo } from './context.ts';
import type { Flash } from './flash.ts';
import { handle } from './handle.ts';
import type { Route } from './route.ts';

/** What the shell is made of: given to the layout, which lives in app. */
export interface Shell {
  frame: PageFrame;
  body: Html;
  authority: AuthorityInfo | null;
  session: SessionInfo | null;
  flash: Flash | null;
  /** Permissions held somewhere in this authority, for the navigation. */
  holds(permission: string): boolean;
  link(path: string): string;
  url: URL;
}

export interface HttpParts {
  db: Database;
  files: FileStore;
  routes: readonly Route[];
  secret: string;
  /** Cookies only over https: the base URL says so. */
  secure: boolean;
  services: Services;
  authorityBySlug(slug: string): Promise<AuthorityInfo | null>;
  sessionOf(headers: Headers): Promise<SessionInfo | null>;
  /** The actor with the grants in force now. */
  actorOf(tx: ReadTx, session: SessionInfo): Promise<Actor>;
  layout(shell: Shell): Html;
  errorView(error: { status: number; message: string; incident?: string; problems: AppError['problems'] }): {
    frame: PageFrame;
    body: Html;
  };
  log: { request(line: RequestLine): void; error(error: unknown, entry: Record<string, unknown>): void };
  now?: () => Date;
}

const csp = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

/** The web application: security headers, request log, routes, error pages. */
export function createHttp(parts: HttpParts, before: (app: Hono) => void = () => {}): Hono {
  const app = new Hono();
  app.use('*', async (c, next) => {
    const started = performance.now();
    await next();
    parts.log.request({
      method: c.req.method,
      path: maskedPath(c.req.path),
      status: c.res.status,
      milliseconds: performance.now() - started,
    });
  });
  app.use(
    '*',
    secureHeaders({
      contentSecurityPolicy: csp,
      referrerPolicy: 'same-origin',
      xFrameOptions: 'DENY',
      strictTransportSecurity: parts.secure ? 'max-age=31536000; includeSubDomains' : false,
      crossOriginResourcePolicy: 'same-origin',
    }),
  );
  before(app);
  // Paths with a fixed word go before paths with a parameter, so that /don-vi/moi is not taken for a unit, and
  // /dang-nhap is not taken for an authority.
  const parameters = (r: Route) => (r.path.match(/:/g) ?? []).length + (r.scope === 'global' ? 0 : 1);
  const specific = (r: Route) => parameters(r) * 100 - r.path.split('/').length;
  const ordered = [...parts.routes].sort((a, b) => specific(a) - specific(b));
  for (const route of ordered) {
    const path = route.scope === 'global' ? route.path : `/:authority${route.path === '/' ? '' : route.path}`;
    app.on(route.method, path, (c) => handle(parts, route, c));
  }
  app.notFound((c) => failure(parts, c, notFound()));
  app.onError((error, c) => failure(parts, c, error));
  return app;
}

/** Expected errors say what to do; anything else gets an incident number that stands in the log as well. */
export async function failure(parts: HttpParts, c: Context, error: unknown): Promise<Response> {
  const expected = error instanceof AppError ? error : null;
  const incident = expected && !expected.reportable ? undefined : randomUUID().slice(0, 8);
  if (incident) parts.log.error(error, { incident, path: maskedPath(c.req.path), method: c.req.method });
  const status = expected?.status ?? 500;
  const message = expected?.message ?? 'Hệ thống gặp lỗi ngoài dự kiến. Việc vừa làm chưa được ghi.';
  const view = parts.errorView({ status, message, ...(incident && { incident }), problems: expected?.problems ?? [] });
  const html = await parts.layout({
    frame: { bare: true, ...view.frame },
    body: view.body,
    authority: null,
    session: null,
    flash: null,
    holds: () => false,
    link: (path) => path,
    url: new URL(c.req.url),
  });
  return c.html(String(html), status as 500);
}

/** One-time links are secrets in the path: the log must not be able to sign anybody in. */
const maskedPath = (path: string): string => path.replace(/^\/vao\/.+/, '/vao/…');
