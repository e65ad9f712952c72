import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import pg from 'pg';
import PgBoss from 'pg-boss';
import { GIVEN_UP, QUEUE } from '../jobs/queue.ts';
import { APP_ROLE } from './role.ts';
import { StartupError } from './startup-error.ts';

interface MigrationFile {
  name: string;
  sql: string;
  sha256: string;
}

export interface MigrationState {
  applied: string[];
  pending: string[];
}

/** Any number, the same in every process: only one may migrate at a time. */
const LOCK = 727_210_915;
const OLDEST_SERVER = 150_000;

async function migrationFiles(root: string): Promise<MigrationFile[]> {
  const files: MigrationFile[] = [];
  for (const house of ['src/kernel', 'src/capabilities'])
    for (const room of await readdir(join(root, house), { withFileTypes: true })) {
      if (!room.isDirectory()) continue;
      const folder = join(root, house, room.name, 'migrations');
      for (const file of await readdir(folder).catch(() => [] as string[])) {
        if (!file.endsWith('.sql')) continue;
        const text = await readFile(join(folder, file), 'utf8');
        files.push({
          name: basename(file, '.sql'),
          sql: text,
          sha256: createHash('sha256').update(text).digest('hex'),
        });
      }
    }
  return files.sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function appliedMigrations(client: pg.Client): Promise<{ name: string; sha256: string }[]> {
  const known = await client.query(`select to_regclass('kernel.migration') is not null as known`);
  if (known.rows[0].known) return (await client.query('select name, sha256 from kernel.migration order by name')).rows;
  const foreign = await client.query(
    `select count(*)::int as n from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`,
  );
  if (foreign.rows[0].n > 0)
    throw new StartupError(
      'foreign_database',
      'The database holds tables of another program and none of Nhiệm Kỳ: give DATABASE_URL an empty database.',
    );
  return [];
}

function pendingOf(files: MigrationFile[], applied: { name: string; sha256: string }[]): MigrationFile[] {
  const known = new Map(files.map((f) => [f.name, f]));
  const newer = applied.filter((a) => !known.has(a.name));
  if (newer.length > 0)
    throw new StartupError(
      'newer_database',
      `The database was made by a newer Nhiệm Kỳ (it has ${newer.at(-1)?.name}): start that version or restore a backup.`,
    );
  const changed = applied.find((a) => known.get(a.name)?.sha256 !== a.sha256);
  if (changed)
    throw new StartupError(
      'changed_migration',
      `Migration ${changed.name} was changed after it was applied: restore the file.`,
    );
  const done = new Set(applied.map((a) => a.name));
  const last = applied.at(-1)?.name ?? '';
  const pending = files.filter((f) => !done.has(f.name));
  const late = pending.find((f) => f.name < last);
  if (late)
    throw new StartupError('late_migration', `Migration ${late.name} sorts before ${last}: give it a later name.`);
  return pending;
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'nhiemky-migrate',
    connectionTimeoutMillis: 8000,
  });
  try {
    await client.connect();
  } catch (error) {
    const reason = error instanceof Error && error.message ? error.message : String((error as { code?: string }).code);
    throw new StartupError(
      'no_database',
      `The database does not answer (${reason}): check DATABASE_URL and that the server runs.`,
    );
  }
  const { rows } = await client.query(
    `select current_setting('server_version_num')::int as v, current_setting('server_encoding') as e`,
  );
  if (rows[0].v < OLDEST_SERVER || rows[0].e !== 'UTF8') {
    await client.end();
    throw new StartupError('old_server', 'Nhiệm Kỳ needs PostgreSQL 15 or newer with a UTF8 database.');
  }
  return client;
}

/** What is applied and what waits; throws StartupError for a foreign or newer database. */
export async function migrationState(url: string, root: string): Promise<MigrationState> {
  const client = await connect(url);
  try {
    const applied = await appliedMigrations(client);
    const pending = pendingOf(await migrationFiles(root), applied);
    return { applied: applied.map((a) => a.name), pending: pending.map((p) => p.name) };
  } finally {
    await client.end();
  }
}

/**
 * Brings the database to the newest schema: one global order of files, each in its own transaction, one process at a
 * time (advisory lock). Repeating it changes nothing. Returns the names applied now.
 * @param options.until the last migration to apply: a restored backup is loaded into the schema it was written from
 */
export async function migrate(url: string, root: string, options: { until?: string } = {}): Promise<string[]> {
  const client = await connect(url);
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    const applied = await appliedMigrations(client);
    const { until } = options;
    const pending = pendingOf(await migrationFiles(root), applied).filter((file) => !until || file.name <= until);
    await ensureRole(client);
    if (applied.length === 0) await client.query(PgBoss.getConstructionPlans('pgboss'));
    for (const file of pending) {
      try {
        await client.query('begin');
        await client.query(file.sql);
        await client.query('insert into kernel.migration (name, sha256) values ($1, $2)', [file.name, file.sha256]);
        await client.query('commit');
      } catch (error) {
        await client.query('rollback');
        throw new Error(`migration ${file.name}: ${(error as Error).message}`, { cause: error });
      }
    }
    if (pending.length > 0) {
      await ensureQueues(client);
      await client.query('select kernel.grant_app_role()');
    }
    return pending.map((p) => p.name);
  } finally {
    await client.end();
  }
}

async function ensureQueues(client: pg.Client): Promise<void> {
  for (const queue of [GIVEN_UP, QUEUE])
    await client.query(`select pgboss.create_queue($1, '{"policy":"standard","retryLimit":5}'::json)`, [queue]);
  await client.query('update pgboss.queue set dead_letter = $2 where name = $1', [QUEUE, GIVEN_UP]);
}

/** Authority transactions run as a role that owns nothing; the connecting user must be able to become it. */
async function ensureRole(client: pg.Client): Promise<void> {
  try {
    await client.query(`do $$ begin
      if not exists (select from pg_roles where rolname = '${APP_ROLE}') then create role ${APP_ROLE} nologin; end if;
    exception when duplicate_object or unique_violation then null; end $$`);
    await client.query(`do $$ begin
      if not pg_has_role(current_user, '${APP_ROLE}', 'member') then execute format('grant ${APP_ROLE} to %I', current_user); end if;
    end $$`);
  } catch {
    throw new StartupError(
      'no_role',
      `The database user may not create the role ${APP_ROLE}: have an administrator run "create role ${APP_ROLE} nologin; grant ${APP_ROLE} to <user>;".`,
    );
  }
}
