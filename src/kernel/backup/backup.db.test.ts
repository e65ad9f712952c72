import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../db/testing.ts';
import { createFileStore, type FileStore } from '../files/index.ts';
import { GIVEN_UP, QUEUE } from '../jobs/queue.ts';
import { restoreBackup, writeBackup } from './index.ts';

const root = resolve(import.meta.dirname, '../../..');
let folder: string;
let source: TestDatabase;
let empty: TestDatabase;
let store: FileStore;
let archive: string;

const backup = (options: { force?: boolean } = {}) =>
  writeBackup({ url: source.url, files: store, target: archive, version: '9.9.9', ...options });
const restore = (files = createFileStore(join(folder, 'restored'))) =>
  restoreBackup({ url: empty.url, root, files, source: archive });
const one = async (pool: pg.Pool, query: string) => Object.values((await pool.query(query)).rows[0] ?? {})[0];
const tableCount = `select count(*)::int from pg_tables where schemaname !~ '^pg_' and schemaname <> 'information_schema'`;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nhiemky-backup-'));
  archive = join(folder, 'x.tar.gz');
  store = createFileStore(join(folder, 'files'));
  [source, empty] = await Promise.all([testDatabase(), testDatabase({ empty: true })]);
  await source.pool.query(`
    insert into org.authority (slug, name, kind, sample)
    select 'co-quan-' || n, E'Cơ quan\\t' || n || E'\\n"mẫu"', 'department', true from generate_series(1, 50) n`);
  await source.pool.query(`delete from org.authority where slug = 'co-quan-50'`);
});
afterEach(async () => {
  await Promise.all([source.close(), empty.close()]);
  rmSync(folder, { recursive: true, force: true });
});

async function keepFile(text: string): Promise<string> {
  const { sha256, size } = await store.put(new TextEncoder().encode(text));
  await source.pool.query(
    `insert into kernel.file (authority_id, sha256, name, mime, size)
     values ((select min(id) from org.authority), $1, 'tệp.txt', 'text/plain', $2)`,
    [sha256, size],
  );
  return sha256;
}

describe('backup and restore', () => {
  it('brings back every row, file and running number', async () => {
    const sha256 = await keepFile('Nghị quyết');
    const written = await backup();
    const files = createFileStore(join(folder, 'restored'));
    const restored = await restore(files);
    expect(restored).toEqual(written);
    expect(await one(empty.pool, 'select count(*)::int from org.authority')).toBe(49);
    expect(await one(empty.pool, `select name from org.authority where slug = 'co-quan-7'`)).toBe('Cơ quan\t7\n"mẫu"');
    expect(Buffer.from((await files.get(sha256))!).toString()).toBe('Nghị quyết');
    const add = `insert into org.authority (slug, name, kind, sample) values ('moi', 'Mới', 'department', true) returning id`;
    expect(await one(empty.pool, add)).toBe(await one(source.pool, add));
  });

  it('can be backed up again with the same content', async () => {
    await keepFile('a');
    const first = await backup();
    await restore();
    const again = await writeBackup({
      url: empty.url,
      files: createFileStore(join(folder, 'restored')),
      target: join(folder, 'again.tar.gz'),
      version: '9.9.9',
    });
    const essence = (m: typeof first) => m.tables.map(({ name, rows, content }) => ({ name, rows, content }));
    expect(essence(again)).toEqual(essence(first));
    expect(again.files).toEqual(first.files);
  });

  it('carries waiting jobs over, whatever else the queue has grown', async () => {
    await source.pool.query(`select pgboss.create_queue('another', '{"policy":"standard"}'::json)`);
    await source.pool.query(
      `insert into pgboss.job (name, data, dead_letter)
       values ('${QUEUE}', '{"job":"x"}', '${GIVEN_UP}'), ('another', '{}', null)`,
    );
    await backup();
    await restore();
    const jobs = await empty.pool.query('select name, data, state::text from pgboss.job');
    expect(jobs.rows).toEqual([{ name: QUEUE, data: { job: 'x' }, state: 'created' }]);
  });

  it('keeps the archive to its owner and does not replace one unasked', async () => {
    await backup();
    expect(statSync(archive).mode & 0o777).toBe(0o600);
    await expect(backup()).rejects.toThrow(/is there already: choose another name, or replace it with --force/);
    await backup({ force: true });
  });

  it('saves the rest when a file is lost, and says which', async () => {
    const lost = await keepFile('mất');
    const kept = await keepFile('còn');
    rmSync(join(folder, 'files', lost.slice(0, 2), lost));
    const manifest = await backup();
    expect(manifest.lostFiles).toEqual([lost]);
    expect(manifest.files.map((file) => file.sha256)).toEqual([kept]);
  });

  it('refuses a database that is not empty and leaves it as it was', async () => {
    await backup();
    await empty.pool.query('create table public.mine as select 1 as n');
    await expect(restore()).rejects.toThrow(/The database is not empty: restore into a new DATA_DIR/);
    expect(await one(empty.pool, 'select n from mine')).toBe(1);
  });

  it('leaves nothing behind when the archive is cut off, and can be repeated', async () => {
    await keepFile('x'.repeat(50_000));
    await backup();
    const whole = readFileSync(archive);
    writeFileSync(archive, whole.subarray(0, Math.floor(whole.byteLength * 0.9)));
    await expect(restore()).rejects.toThrow(/is damaged or cut off: nothing was restored/);
    expect(await one(empty.pool, tableCount)).toBe(0);
    writeFileSync(archive, whole);
    await restore();
    expect(await one(empty.pool, 'select count(*)::int from org.authority')).toBe(49);
  });

  it('clears what a killed restore left', async () => {
    await backup();
    await empty.pool.query('create schema nhiemky_restore');
    await empty.pool.query('create schema org');
    await empty.pool.query('create table org.half as select 1 as n');
    await restore();
    expect(await one(empty.pool, `select to_regclass('org.half') is null`)).toBe(true);
    expect(await one(empty.pool, `select count(*)::int from pg_namespace where nspname = 'nhiemky_restore'`)).toBe(0);
  });

  it('refuses the archive of a newer version', async () => {
    await source.pool.query(`insert into kernel.migration (name, sha256) values ('29991231T0000_x', 'x')`);
    await backup();
    await expect(restore()).rejects.toThrow(/was written by a newer Nhiệm Kỳ \(it knows 29991231T0000_x\)/);
    expect(await one(empty.pool, tableCount)).toBe(0);
  });

  it('refuses what is no archive', async () => {
    writeFileSync(archive, 'not an archive');
    await expect(restore()).rejects.toThrow(/is damaged or cut off/);
    rmSync(archive);
    await expect(restore()).rejects.toThrow(/cannot be read: give the path/);
  });

  it('refuses to back up a database that holds no Nhiệm Kỳ', async () => {
    const nothing = { url: empty.url, files: store, target: archive, version: '1' };
    await expect(writeBackup(nothing)).rejects.toThrow(/there is nothing to back up/);
  });
});
