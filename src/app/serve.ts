import { createServer } from 'node:net';
import { serve as listen, type ServerType } from '@hono/node-server';
import { migrate } from '../kernel/db/index.ts';
import { StartupError } from '../kernel/db/startup-error.ts';
import { startWorker } from '../kernel/jobs/index.ts';
import type { Log } from '../kernel/log/index.ts';
import { buildHouse, type House } from './compose.ts';
import { type Config, ensureSessionSecret } from './config.ts';
import { createDemo, demoLinks, onlyDemo } from './demo/create.ts';
import { openDatabase } from './open-database.ts';

/**
 * The server: database, migration, demo authorities in an empty database, worker, web. Resolves when it has stopped.
 * @throws StartupError with one sentence: busy port, unwritable folder, foreign or newer database, no database
 */
export async function serve(config: Config, options: { root: string; log: Log }): Promise<void> {
  const { root, log } = options;
  await portIsFree(config);
  const database = await openDatabase(config, log);
  let house: House | undefined;
  try {
    const applied = await migrate(database.url, root);
    if (applied.length > 0) log.info({ migrations: applied.length }, 'migrated');
    const demo = config.demo === 'on' || (config.demo === 'auto' && database.kind === 'embedded');
    house = await buildHouse({
      url: database.url,
      root,
      dataDir: config.dataDir,
      secret: ensureSessionSecret(config),
      baseUrl: config.baseUrl,
      demo,
      log,
      trustProxy: config.trustProxy,
    });
    const links = demo ? await prepareDemo(house, config.baseUrl) : [];
    const worker = await startWorker({
      url: database.url,
      db: house.db,
      files: house.files,
      jobs: house.jobs,
      subscriptions: house.subscriptions,
      onError: (error, job) => log.error({ err: error, job }, 'job failed'),
    });
    const server = await open(house, config);
    // Before the line that says so: whoever waits for it may stop us at once.
    const end = stopped(database.ended);
    process.stdout.write(`Nhiệm Kỳ is ready: ${config.baseUrl}\n`);
    for (const link of links) process.stdout.write(`  ${link.role.padEnd(34)} ${link.url}\n`);
    const reason = await end;
    log.info({ reason }, 'stopping');
    await closeServer(server);
    await worker.stop();
    if (reason === 'database')
      throw new StartupError(
        'database_ended',
        `The database ended unexpectedly: see ${config.dataDir}/postgres.log, then start again.`,
      );
  } finally {
    await house?.close();
    await database.stop();
  }
}

async function prepareDemo(house: House, baseUrl: string) {
  if (await onlyDemo(house)) await createDemo(house, (line) => process.stderr.write(`${line}\n`));
  return demoLinks(house, baseUrl);
}

/** Asked before the database starts: a busy port should be known at once. */
function portIsFree(config: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const reason =
        error.code === 'EADDRINUSE'
          ? `Port ${config.port} is busy: stop the program that uses it, or start with another PORT.`
          : `Port ${config.port} of ${config.host} cannot be opened (${error.code}): choose another PORT or HOST.`;
      reject(new StartupError('busy_port', reason));
    });
    probe.listen(config.port, config.host, () => probe.close(() => resolve()));
  });
}

function open(house: House, config: Config): Promise<ServerType> {
  return new Promise((resolve) => {
    const server = listen({ fetch: house.http.fetch, port: config.port, hostname: config.host }, () => resolve(server));
  });
}

function stopped(databaseEnded: Promise<void>): Promise<'signal' | 'database'> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve('signal'));
    void databaseEnded.then(() => resolve('database'));
  });
}

/** Requests under way may end; idle connections are cut. */
function closeServer(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    if ('closeIdleConnections' in server) server.closeIdleConnections();
    setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 3000).unref();
  });
}
