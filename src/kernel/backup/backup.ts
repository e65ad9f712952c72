import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { StartupError } from '../db/startup-error.ts';
import { DamagedFile, type FileStore } from '../files/index.ts';
import { MANIFEST, type Manifest, storedFile, type TableEntry, tableFile } from './manifest.ts';
import { contentOf, listSequences, listTables, speakPlainly, type Table } from './tables.ts';
import { tarEnd, tarHeader, tarPadding } from './tar.ts';

export interface BackupParts {
  /** As the owner of the database: row-level security does not hide rows from them. */
  url: string;
  files: FileStore;
  /** The archive; must not exist yet unless `force`. */
  target: string;
  force?: boolean;
  version: string;
}

/**
 * Writes everything into one .tar.gz: the rows as one snapshot saw them, and every file they speak of. The server may
 * go on working meanwhile. The archive appears under its name only when it is whole.
 */
export async function writeBackup(parts: BackupParts): Promise<Manifest> {
  if (!parts.force && existsSync(parts.target)) throw alreadyThere(parts.target);
  const part = `${parts.target}.${randomBytes(4).toString('hex')}.part`;
  const spool = await openSpool(`${part}.rows`);
  const archive = await openNew(part);
  try {
    const manifest = await takeRows(parts, spool);
    await writeArchive(archive, manifest, spool, parts.files);
    await archive.sync();
    await archive.close();
    if (!parts.force) await claim(parts.target);
    await rename(part, parts.target);
    return manifest;
  } finally {
    await archive.close().catch(() => {});
    await spool.close();
    await rm(part, { force: true });
  }
}

/** Rows go through an unnamed file first: an archive's header wants to know the size before the content. */
async function takeRows(parts: BackupParts, spool: FileHandle): Promise<Manifest> {
  const client = new pg.Client({ connectionString: parts.url, application_name: 'nhiemky-backup' });
  await client.connect();
  try {
    await speakPlainly(client);
    await client.query('begin transaction isolation level repeatable read read only');
    const known = await client.query(`select to_regclass('kernel.migration') is not null as known`);
    if (!known.rows[0].known)
      throw new StartupError('nothing_to_back_up', 'The database holds no Nhiệm Kỳ: there is nothing to back up.');
    const migrations = await client.query('select name, sha256 from kernel.migration order by name collate "C"');
    const server = await client.query(`select current_setting('server_version') as server`);
    const tables: TableEntry[] = [];
    for (const table of await listTables(client)) tables.push(await takeTable(client, table, spool));
    const wanted = await client.query<{ sha256: string }>(
      'select distinct sha256 collate "C" as sha256 from kernel.file order by 1',
    );
    const sequences = await listSequences(client);
    await client.query('commit');
    return {
      format: 1,
      program: 'nhiemky',
      version: parts.version,
      createdAt: new Date().toISOString(),
      server: server.rows[0].server,
      migrations: migrations.rows,
      tables,
      sequences,
      ...(await surveyFiles(
        parts.files,
        wanted.rows.map((row) => row.sha256),
      )),
    };
  } finally {
    await client.end();
  }
}

async function takeTable(client: pg.Client, table: Table, spool: FileHandle): Promise<TableEntry> {
  const { rows, content } = await contentOf(client, table);
  const stream = client.query(copyTo(`copy ${table.name} (${table.columns.join(', ')}) to stdout`));
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.byteLength;
    await spool.write(chunk);
  }
  return { name: table.name, columns: table.columns, rows, content, bytes, sha256: hash.digest('hex') };
}

/** A file that the disk no longer has whole must not keep the rest from being saved; the caller reports it. */
async function surveyFiles(store: FileStore, wanted: string[]): Promise<Pick<Manifest, 'files' | 'lostFiles'>> {
  const files: Manifest['files'] = [];
  const lostFiles: string[] = [];
  for (const sha256 of wanted) {
    try {
      let size = 0;
      const stream = store.stream(sha256);
      for await (const chunk of stream ?? []) size += (chunk as Buffer).byteLength;
      if (stream) files.push({ sha256, size });
      else lostFiles.push(sha256);
    } catch (error) {
      if (!(error instanceof DamagedFile)) throw error;
      lostFiles.push(sha256);
    }
  }
  return { files, lostFiles };
}

async function writeArchive(archive: FileHandle, manifest: Manifest, spool: FileHandle, store: FileStore) {
  const gzip = createGzip({ level: 6 });
  const written = (async () => {
    for await (const chunk of gzip) await archive.write(chunk as Buffer);
  })();
  const put = async (bytes: Uint8Array) => {
    if (!gzip.write(bytes)) await Promise.race([once(gzip, 'drain'), written]);
  };
  const putFile = async (name: string, size: number, content: AsyncIterable<Uint8Array>) => {
    await put(tarHeader({ name, size }));
    for await (const chunk of content) await put(chunk);
    await put(tarPadding(size));
  };

  const about = Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`);
  await putFile(MANIFEST, about.byteLength, oneChunk(about));
  let from = 0;
  for (const [index, table] of manifest.tables.entries()) {
    await putFile(tableFile(index), table.bytes, slice(spool, from, table.bytes));
    from += table.bytes;
  }
  for (const { sha256, size } of manifest.files) {
    const stream = store.stream(sha256);
    if (!stream) throw new Error(`file ${sha256} vanished during the backup`);
    await putFile(storedFile(sha256), size, stream);
  }
  await put(tarEnd());
  gzip.end();
  await written;
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function* slice(spool: FileHandle, from: number, length: number): AsyncGenerator<Buffer> {
  for (let at = from; at < from + length; ) {
    const chunk = Buffer.allocUnsafe(Math.min(1 << 18, from + length - at));
    const { bytesRead } = await spool.read(chunk, 0, chunk.byteLength, at);
    if (bytesRead === 0) throw new Error('the rows of the backup were cut off');
    at += bytesRead;
    yield chunk.subarray(0, bytesRead);
  }
}

/** Without a name in the folder: it vanishes by itself, even after kill -9. */
async function openSpool(path: string): Promise<FileHandle> {
  const handle = await openNew(path, 'wx+');
  if (process.platform !== 'win32') await rm(path);
  return handle;
}

async function openNew(path: string, flags = 'wx'): Promise<FileHandle> {
  try {
    // The archive holds everything there is to know of people: for its owner's eyes.
    return await open(path, flags, 0o600);
  } catch (error) {
    throw new StartupError(
      'archive_unwritable',
      `No archive can be written in ${dirname(path)} (${(error as NodeJS.ErrnoException).code}): choose another place.`,
    );
  }
}

async function claim(target: string): Promise<void> {
  try {
    await (await open(target, 'wx', 0o600)).close();
  } catch {
    throw alreadyThere(target);
  }
}

const alreadyThere = (target: string) =>
  new StartupError('archive_exists', `${target} is there already: choose another name, or replace it with --force.`);
