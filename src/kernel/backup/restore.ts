import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { migrate, migrationState } from '../db/index.ts';
import { StartupError } from '../db/startup-error.ts';
import type { FileStore } from '../files/index.ts';
import { MANIFEST, type Manifest, storedFile, type TableEntry, tableFile } from './manifest.ts';
import { contentOf, listReferences, listTables, speakPlainly, type Table } from './tables.ts';
import { BrokenArchive, readTar } from './tar.ts';

export interface RestoreParts {
  /** An empty database, as its owner. */
  url: string;
  /** The checkout: its migrations make the tables. */
  root: string;
  files: FileStore;
  source: string;
}

/** Says that a restore is under way: should it be killed, the next one clears what it left. */
const MARK = 'nhiemky_restore';

/**
 * Loads an archive into an empty database: the schema as the archive knows it, all rows in one transaction, every
 * count and content compared, then the migrations that came later. All or nothing.
 * @throws StartupError when the archive is damaged or of a newer version, or the database is not empty
 */
export async function restoreBackup(parts: RestoreParts): Promise<Manifest> {
  try {
    return await restoreAll(parts);
  } catch (error) {
    // Damage shows wherever the next bytes are wanted: in the manifest, amid a table, in a file.
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (!(error instanceof BrokenArchive) && !code.startsWith('Z_')) throw error;
    throw new StartupError(
      'damaged_archive',
      `${parts.source} is damaged or cut off: nothing was restored, take another backup.`,
    );
  }
}

async function restoreAll(parts: RestoreParts): Promise<Manifest> {
  const manifest = await readManifest(parts.source);
  const client = new pg.Client({ connectionString: parts.url, application_name: 'nhiemky-restore' });
  await client.connect();
  try {
    await takeEmptyDatabase(client);
    try {
      await checkMigrations(manifest, parts);
      await migrate(parts.url, parts.root, { until: manifest.migrations.at(-1)?.name ?? '' });
      await client.query('begin');
      await speakPlainly(client);
      await load(client, manifest, parts);
      await client.query(`drop schema ${MARK}`);
      await client.query('commit');
    } catch (error) {
      await client.query('rollback');
      await clear(client);
      throw error;
    }
    await client.query('analyze');
  } finally {
    await client.end();
  }
  await migrate(parts.url, parts.root);
  return manifest;
}

async function readManifest(source: string): Promise<Manifest> {
  for await (const entry of openArchive(source)) {
    if (entry.name !== MANIFEST) break;
    const manifest = JSON.parse((await all(entry.content)).toString()) as Manifest;
    if (manifest.format === 1 && manifest.program === 'nhiemky') return manifest;
    throw new StartupError(
      'newer_archive',
      `${source} was written by a newer Nhiệm Kỳ (${manifest.version}): restore it with that version.`,
    );
  }
  throw new StartupError('no_archive', `${source} is no backup of Nhiệm Kỳ: give a file written by nhiemky backup.`);
}

async function takeEmptyDatabase(client: pg.Client): Promise<void> {
  const left = await client.query('select from pg_namespace where nspname = $1', [MARK]);
  if (left.rowCount === 1) await clear(client);
  const { rows } = await client.query<{ n: number }>(`
    select count(*)::int as n from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`);
  if (rows[0]?.n !== 0)
    throw new StartupError(
      'not_empty',
      'The database is not empty: restore into a new DATA_DIR, or give DATABASE_URL an empty database.',
    );
  await client.query(`create schema ${MARK}`);
}

/** Only ever called on a database that was empty when the restore began. */
async function clear(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(`
    select quote_ident(nspname) as name from pg_namespace
    where nspname !~ '^pg_' and nspname not in ('information_schema', 'public', '${MARK}')`);
  for (const { name } of rows) await client.query(`drop schema ${name} cascade`);
  await client.query(`drop schema if exists ${MARK}`);
}

async function checkMigrations(manifest: Manifest, parts: RestoreParts): Promise<void> {
  const { pending } = await migrationState(parts.url, parts.root);
  const unknown = manifest.migrations.find((migration) => !pending.includes(migration.name));
  if (!unknown) return;
  throw new StartupError(
    'newer_archive',
    `The backup was written by a newer Nhiệm Kỳ (it knows ${unknown.name}): restore it with version ${manifest.version}.`,
  );
}

async function load(client: pg.Client, manifest: Manifest, parts: RestoreParts): Promise<void> {
  const tables = new Map((await listTables(client)).map((table) => [table.name, table]));
  const strange = manifest.tables.find(
    ({ name, columns }) => tables.get(name)?.columns.join() !== columns.join() || !tables.has(name),
  );
  if (strange || tables.size !== manifest.tables.length)
    throw new Error(`the schema differs from the archive's at ${strange?.name ?? 'a table the archive does not know'}`);

  const place = new Map(manifest.tables.map(({ name }, index) => [tables.get(name)?.oid, index]));
  const forward = (await listReferences(client)).filter(
    ({ table, refers }) => (place.get(refers) ?? 0) > (place.get(table) ?? 0),
  );
  for (const { drop } of forward) await client.query(drop);
  await client.query(`truncate ${manifest.tables.map(({ name }) => `only ${name}`).join(', ')}`);

  const expected = new Map<string, (content: AsyncIterable<Buffer>) => Promise<void>>();
  for (const [index, entry] of manifest.tables.entries())
    expected.set(tableFile(index), (content) => loadTable(client, entry, content));
  for (const { sha256 } of manifest.files)
    expected.set(storedFile(sha256), async (content) => {
      const stored = await parts.files.put(await all(content));
      if (stored.sha256 !== sha256) throw new BrokenArchive(`file ${sha256} is damaged`);
    });
  for await (const { name, content } of openArchive(parts.source)) {
    await expected.get(name)?.(content);
    expected.delete(name);
  }
  if (expected.size > 0) throw new BrokenArchive('files are missing');

  for (const { add } of forward) await client.query(add);
  for (const { name, value } of manifest.sequences)
    await client.query('select setval($1::regclass, $2)', [name, value]);
  for (const entry of manifest.tables) await compare(client, tables.get(entry.name) as Table, entry);
}

async function loadTable(client: pg.Client, entry: TableEntry, content: AsyncIterable<Buffer>): Promise<void> {
  const hash = createHash('sha256');
  async function* hashed() {
    for await (const chunk of content) {
      hash.update(chunk);
      yield chunk;
    }
  }
  const into = client.query(copyFrom(`copy ${entry.name} (${entry.columns.join(', ')}) from stdin`));
  await pipeline(Readable.from(hashed()), into);
  if (hash.digest('hex') !== entry.sha256) throw new BrokenArchive(`${entry.name} is damaged`);
}

async function compare(client: pg.Client, table: Table, entry: TableEntry): Promise<void> {
  const { rows, content } = await contentOf(client, table);
  if (rows !== entry.rows || content !== entry.content)
    throw new Error(`${entry.name} differs from the archive after loading: ${rows} rows instead of ${entry.rows}`);
}

async function* openArchive(source: string) {
  try {
    await access(source, constants.R_OK);
  } catch {
    throw new StartupError(
      'no_archive',
      `${source} cannot be read: give the path of a file written by nhiemky backup.`,
    );
  }
  const file = createReadStream(source);
  const plain = createGunzip();
  file.on('error', (error) => plain.destroy(error));
  file.pipe(plain);
  try {
    yield* readTar(plain);
  } finally {
    file.destroy();
    plain.destroy();
  }
}

async function all(content: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks);
}
