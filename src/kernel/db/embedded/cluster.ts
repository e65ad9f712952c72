import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { StartupError } from '../startup-error.ts';
import { type Account, canReach, ownerOf } from './account.ts';
import type { Binaries } from './binaries.ts';

export const OWNER = 'nhiemky';
export const SUPERUSER = 'postgres';
export const DATABASE = 'nhiemky';
/** The role every authority transaction runs as (APP_ROLE in database.ts). */
const APP_ROLE = 'nhiemky_app';

export interface Cluster {
  folder: string;
  passwords: { superuser: string; owner: string };
  /** initdb has just run. */
  fresh: boolean;
}

/** Makes the data folder of the server, or checks that the existing one is ours and of our version. */
export function openCluster(
  dataDir: string,
  binaries: Binaries,
  account: Account | undefined,
  durable: boolean,
): Cluster {
  const folder = join(dataDir, 'postgres');
  const secretFile = join(dataDir, 'postgres-passwords.json');
  const fresh = !existsSync(folder) || readdirSync(folder).length === 0;
  if (fresh) {
    const passwords = { superuser: secret(), owner: secret() };
    writeFileSync(secretFile, `${JSON.stringify(passwords)}\n`, { mode: 0o600 });
    initialise(folder, passwords.superuser, binaries, account, durable);
    return { folder, passwords, fresh };
  }
  check(folder, binaries);
  return { folder, passwords: readPasswords(secretFile), fresh };
}

export function readPasswords(secretFile: string): Cluster['passwords'] {
  try {
    const value = JSON.parse(readFileSync(secretFile, 'utf8')) as Cluster['passwords'];
    if (value.superuser && value.owner) return value;
  } catch {
    // The sentence below covers the missing, the unreadable and the broken file.
  }
  throw new StartupError(
    'no_password',
    `The database's passwords are missing: bring back ${secretFile}, or start with another DATA_DIR and restore a backup there.`,
  );
}

function check(folder: string, binaries: Binaries): void {
  const versionFile = join(folder, 'PG_VERSION');
  if (!existsSync(versionFile))
    throw new StartupError(
      'foreign_folder',
      `${folder} holds something that is not a PostgreSQL database: move it away or start with another DATA_DIR.`,
    );
  const owner = ownerOf(folder);
  const self = process.getuid?.();
  if (self !== undefined && self !== 0 && owner?.uid !== self)
    throw new StartupError(
      'foreign_owner',
      `${folder} belongs to another user of this machine: start Nhiệm Kỳ as that user or as root.`,
    );
  const found = Number.parseInt(readFileSync(versionFile, 'utf8'), 10);
  if (found !== binaries.major)
    throw new StartupError(
      'other_major',
      `${folder} was made by PostgreSQL ${found} and this Nhiệm Kỳ brings PostgreSQL ${binaries.major}: make a backup with the Nhiệm Kỳ that made it and restore it into a new DATA_DIR.`,
    );
}

/** initdb beside the final place and a rename at the end: a killed first start leaves nothing half-made behind. */
function initialise(
  folder: string,
  password: string,
  binaries: Binaries,
  account: Account | undefined,
  durable: boolean,
): void {
  const part = `${folder}.new`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { mode: 0o700 });
  const passwordFile = join(tmpdir(), `nhiemky-${randomBytes(8).toString('hex')}`);
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account) for (const path of [part, passwordFile]) chownSync(path, account.uid, account.gid);
  let output = '';
  try {
    // C.UTF-8 matters beside ICU: pg_trgm and the text search parser take letters from the C library's locale.
    for (const locale of ['C.UTF-8', 'en_US.UTF-8', 'C']) {
      const run = spawnSync(
        binaries.initdb,
        [
          `--pgdata=${reachableName(part, account)}`,
          '--encoding=UTF8',
          '--locale-provider=icu',
          '--icu-locale=vi',
          `--locale=${locale}`,
          '--lc-messages=C',
          '--auth=scram-sha-256',
          `--username=${SUPERUSER}`,
          `--pwfile=${passwordFile}`,
          '--no-instructions',
          ...(durable ? [] : ['--no-sync']),
        ],
        { ...account, cwd: part, encoding: 'utf8' },
      );
      if (run.status === 0) {
        rmSync(folder, { recursive: true, force: true });
        renameSync(part, folder);
        return;
      }
      output = run.stderr || String(run.error ?? '');
      if (!/locale/.test(output)) break;
    }
  } finally {
    rmSync(passwordFile, { force: true });
  }
  rmSync(part, { recursive: true, force: true });
  const reason = output.split('\n').find((line) => /error|FATAL/i.test(line)) ?? output.trim().split('\n').at(-1) ?? '';
  throw new StartupError(
    'initdb_failed',
    `The database could not be created in ${folder} (${reason.trim()}): check free space and rights, or set DATABASE_URL.`,
  );
}

/**
 * How the server's account names its data folder: below a closed folder (/root) only as its working directory, which it
 * keeps for life; everywhere else by its path.
 */
export function reachableName(folder: string, account: Account | undefined): string {
  return canReach(folder, account) || process.platform !== 'linux' ? folder : '/proc/self/cwd';
}

/** Roles and the database, once; every step may already have been done by a start that was killed. */
export async function createDatabaseOnce(cluster: Cluster, port: number): Promise<void> {
  const marker = join(cluster.folder, 'nhiemky.created');
  if (existsSync(marker)) return;
  const client = new pg.Client({ connectionString: urlOf(SUPERUSER, cluster.passwords.superuser, port, 'postgres') });
  await client.connect();
  try {
    const has = async (query: string, name: string) => (await client.query(query, [name])).rowCount === 1;
    for (const role of [OWNER, APP_ROLE])
      if (!(await has('select from pg_roles where rolname = $1', role))) await client.query(`create role ${role}`);
    // Neither is superuser: row-level security must hold for what the application does.
    await client.query(`alter role ${OWNER} login password '${cluster.passwords.owner}'`);
    await client.query(`grant ${APP_ROLE} to ${OWNER} with admin option`);
    if (!(await has('select from pg_database where datname = $1', DATABASE)))
      await client.query(`create database ${DATABASE} owner ${OWNER}`);
  } finally {
    await client.end();
  }
  writeFileSync(marker, '');
}

export function urlOf(user: string, password: string, port: number, database: string): string {
  return `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
}

const secret = () => randomBytes(24).toString('hex');
