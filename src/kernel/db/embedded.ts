import { join, resolve } from 'node:path';
import { chooseAccount } from './embedded/account.ts';
import { findBinaries } from './embedded/binaries.ts';
import {
  createDatabaseOnce,
  DATABASE,
  OWNER,
  openCluster,
  readPasswords,
  SUPERUSER,
  urlOf,
} from './embedded/cluster.ts';
import { makeWritable } from './embedded/data-dir.ts';
import { lockFolder } from './embedded/lock.ts';
import { isAlive, servesFolder } from './embedded/process-identity.ts';
import { endOrphan, postmaster, startServer } from './embedded/server.ts';
import { StartupError } from './startup-error.ts';

export interface EmbeddedOptions {
  /** Holds `postgres/` (the server's own folder), its passwords, its log and the lock. */
  dataDir: string;
  log?: (message: string) => void;
  /** A short command beside a running server: use that server instead of refusing the folder. */
  join?: boolean;
  /** Settings of PostgreSQL that win over ours (the tests give up durability). */
  settings?: Record<string, string>;
}

export interface EmbeddedServer {
  /** As the owner of the database `nhiemky`, who is not a superuser. */
  url: string;
  /** For maintenance and the tests. */
  superuserUrl: string;
  /** Shuts the database down cleanly; nothing to do when it was joined. */
  stop(): Promise<void>;
  /** Settles when the server has ended, expected or not. Never for a joined one. */
  ended: Promise<void>;
}

/**
 * Starts the PostgreSQL server that came with the packages, on 127.0.0.1 and a free port. The first start makes its
 * data folder and the database; a start after a crash or a killed process recovers by itself.
 * @throws StartupError with one sentence for the operator
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const dataDir = resolve(options.dataDir);
  const log = options.log ?? (() => {});
  makeWritable(dataDir);
  const lock = lockFolder(dataDir);
  if ('heldBy' in lock) {
    if (options.join) return joinRunning(dataDir, lock.heldBy);
    throw new StartupError(
      'data_dir_in_use',
      `${dataDir} is in use by another Nhiệm Kỳ (process ${lock.heldBy}): stop it first, or start with another DATA_DIR and PORT.`,
    );
  }
  try {
    const folder = join(dataDir, 'postgres');
    const account = chooseAccount(folder);
    const binaries = findBinaries(account);
    if (await endOrphan(folder)) log('a database left behind by a killed process was stopped');
    const cluster = openCluster(dataDir, binaries, account, options.settings?.fsync !== 'off');
    if (cluster.fresh) log('a new database was created');
    const logFile = join(dataDir, 'postgres.log');
    const server = await startServer(cluster.folder, logFile, binaries, account, options.settings ?? {});
    try {
      await createDatabaseOnce(cluster, server.port);
    } catch (error) {
      await server.stop();
      throw error;
    }
    server.ended.then(() => lock.release());
    return { ...urls(cluster.passwords, server.port), stop: server.stop, ended: server.ended };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function joinRunning(dataDir: string, holder: number): EmbeddedServer {
  const folder = join(dataDir, 'postgres');
  const running = postmaster(folder);
  const alive = running && isAlive(running.pid) && (process.platform === 'win32' || servesFolder(running.pid, folder));
  if (!running?.ready || !alive)
    throw new StartupError(
      'data_dir_in_use',
      `${dataDir} is in use by another Nhiệm Kỳ (process ${holder}) whose database is not ready: try again in a moment.`,
    );
  const passwords = readPasswords(join(dataDir, 'postgres-passwords.json'));
  return { ...urls(passwords, running.port), stop: async () => {}, ended: new Promise(() => {}) };
}

function urls(passwords: { superuser: string; owner: string }, port: number) {
  return {
    url: urlOf(OWNER, passwords.owner, port, DATABASE),
    superuserUrl: urlOf(SUPERUSER, passwords.superuser, port, 'postgres'),
  };
}
