import type { Hono } from 'hono';
import type pg from 'pg';
import { createAuth } from '../capabilities/access/index.ts';
import { lineOf } from '../capabilities/org/index.ts';
import { Slots } from '../kernel/capability/index.ts';
import { createDatabase, createPool, type Database } from '../kernel/db/index.ts';
import type { Subscription } from '../kernel/events/index.ts';
import { createFileStore, type FileStore } from '../kernel/files/index.ts';
import { createHttp, type Route } from '../kernel/http/index.ts';
import { createJobSender, type Job } from '../kernel/jobs/index.ts';
import { type Log, logRequest } from '../kernel/log/index.ts';
import { serveAssets } from './assets.ts';
import { capabilities } from './capabilities.ts';
import { clientAddresses } from './client-addresses.ts';
import { health } from './health.ts';
import { errorView, layout } from './layout.tsx';
import { appNav, appRoutes } from './pages/index.ts';

export interface House {
  db: Database;
  pool: pg.Pool;
  files: FileStore;
  auth: ReturnType<typeof createAuth>;
  http: Hono;
  jobs: Job<object>[];
  subscriptions: Subscription[];
  close(): Promise<void>;
}

export interface HouseParts {
  url: string;
  root: string;
  dataDir: string;
  secret: string;
  baseUrl: string;
  /** One-time sign-in links exist. */
  demo: boolean;
  log: Log;
  /** A proxy in front says who the client is. */
  trustProxy?: boolean;
  now?: () => Date;
}

/** Puts the house together: database, files, sign-in, capabilities, web application. Starts nothing. */
export async function buildHouse(parts: HouseParts): Promise<House> {
  const pool = createPool(parts.url);
  const files = createFileStore(`${parts.dataDir}/files`);
  const subscriptions = capabilities.flatMap((c) => c.on ?? []);
  const db = createDatabase({
    pool,
    jobs: createJobSender(),
    slots: new Slots(capabilities.flatMap((c) => c.slots ?? [])),
    subscriptions,
    lineOf,
  });
  const addresses = clientAddresses(parts.trustProxy ?? false);
  const auth = createAuth({
    db,
    secret: parts.secret,
    baseUrl: parts.baseUrl,
    demo: parts.demo,
    addressOf: addresses.of,
    ...(parts.now && { now: parts.now }),
  });
  const routes: Route[] = [...appRoutes, ...capabilities.flatMap((c) => c.routes ?? [])];
  const nav = [...appNav, ...capabilities.flatMap((c) => c.nav ?? [])].sort((a, b) => a.order - b.order);
  const assets = await serveAssets(parts.root);
  const http = createHttp(
    {
      db,
      files,
      routes,
      secret: parts.secret,
      secure: parts.baseUrl.startsWith('https:'),
      services: { auth },
      authorityBySlug: (slug) => authorityBySlug(db, slug),
      sessionOf: (headers) => auth.sessionOf(headers),
      actorOf: (tx, session) => auth.actorOf(tx, session),
      layout: (shell) => layout(nav, shell),
      errorView,
      log: {
        request: (line) => logRequest(parts.log, line),
        error: (error, entry) => parts.log.error({ ...entry, err: error }, 'request failed'),
      },
      ...(parts.now && { now: parts.now }),
    },
    (app) => {
      app.use('*', addresses.note);
      assets(app);
      app.get('/healthz', async (c) => {
        const report = await health(db, parts.url, parts.root);
        return c.json(report, report.status === 'ok' ? 200 : 503);
      });
    },
  );
  return {
    db,
    pool,
    files,
    auth,
    http,
    jobs: capabilities.flatMap((c) => (c.jobs ?? []) as unknown as Job<object>[]),
    subscriptions,
    close: () => pool.end(),
  };
}

async function authorityBySlug(db: Database, slug: string) {
  const row = await db.system
    .selectFrom('org.authority')
    .select(['id', 'slug', 'name', 'sample', 'opens_on as opensOn'])
    .where('slug', '=', slug)
    .executeTakeFirst();
  return row ?? null;
}
