import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isAlive, servesFolder } from './embedded/process-identity.ts';
import { postmaster } from './embedded/server.ts';
import { startEmbedded } from './embedded.ts';

let dataDir: string;
const settings = { fsync: 'off' };
const start = (options: { join?: boolean } = {}) => startEmbedded({ dataDir, settings, ...options });

async function ask<T>(url: string, query: string): Promise<T> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return Object.values((await client.query(query)).rows[0] ?? {})[0] as T;
  } finally {
    await client.end();
  }
}

async function waitUntil(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 500 && !condition(); i += 1) await new Promise((resolve) => setTimeout(resolve, 20));
}

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'nhiemky-embedded-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

describe('the embedded server', () => {
  it('makes a database with Vietnamese order and an owner who is no superuser', async () => {
    const server = await start();
    try {
      expect(await ask(server.url, 'select current_database()')).toBe('nhiemky');
      expect(await ask(server.url, 'select rolsuper or rolbypassrls from pg_roles where rolname = current_user')).toBe(
        false,
      );
      expect(
        await ask(server.url, `select string_agg(w, ' ' order by w) from unnest(array['đo', 'ê', 'do', 'e', 'dư']) w`),
      ).toBe('do dư đo e ê');
    } finally {
      await server.stop();
    }
  });

  it('keeps its passwords to the owner and listens on this machine only', async () => {
    const server = await start();
    try {
      expect(statSync(join(dataDir, 'postgres-passwords.json')).mode & 0o777).toBe(0o600);
      expect(await ask(server.url, 'show listen_addresses')).toBe('127.0.0.1');
      const stranger = server.url.replace(/:[0-9a-f]+@/, ':wrong@');
      await expect(ask(stranger, 'select 1')).rejects.toThrow(/password authentication failed/);
    } finally {
      await server.stop();
    }
  });

  it('opens the same data again and is gone after stop', async () => {
    const first = await start();
    await ask(first.url, 'create table kept as select 42 as answer');
    const pid = postmaster(join(dataDir, 'postgres'))!.pid;
    await first.stop();
    expect(isAlive(pid)).toBe(false);
    const second = await start();
    try {
      expect(await ask(second.url, 'select answer from kept')).toBe(42);
    } finally {
      await second.stop();
    }
  });

  it('refuses a second server on the folder but lets a short command join', async () => {
    const server = await start();
    try {
      await expect(start()).rejects.toThrow(/is in use by another Nhiệm Kỳ \(process \d+\)/);
      const guest = await start({ join: true });
      expect(await ask(guest.url, 'select 7')).toBe(7);
      await guest.stop();
      expect(await ask(server.url, 'select 8')).toBe(8);
    } finally {
      await server.stop();
    }
  });

  it('recovers from a crash of the database itself', async () => {
    const server = await start();
    await ask(server.url, 'create table kept as select 1 as answer');
    process.kill(postmaster(join(dataDir, 'postgres'))!.pid, 'SIGKILL');
    await server.ended;
    const again = await start();
    try {
      expect(await ask(again.url, 'select answer from kept')).toBe(1);
    } finally {
      await again.stop();
    }
  });

  it('takes over a folder whose process is gone and whose database still runs', async () => {
    const server = await start();
    const folder = join(dataDir, 'postgres');
    const pid = postmaster(folder)!.pid;
    // As after kill -9 of both the program and the shell that keeps the database: only the database is left.
    const keeper = Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')[1]);
    process.kill(keeper, 'SIGKILL');
    await server.ended;
    await waitUntil(() => !isAlive(keeper));
    expect(servesFolder(pid, folder)).toBe(true);
    const again = await start();
    try {
      expect(isAlive(pid)).toBe(false);
      expect(await ask(again.url, 'select 5')).toBe(5);
    } finally {
      await again.stop();
    }
  });

  it('does not mistake a stranger with the old pid for its server', async () => {
    await (await start()).stop();
    const folder = join(dataDir, 'postgres');
    const stranger = spawn('sleep', ['30'], { stdio: 'ignore' });
    try {
      writeFileSync(join(folder, 'postmaster.pid'), `${stranger.pid}\n${folder}\n1\n5432\n\n127.0.0.1\n\nready   \n`);
      writeFileSync(join(dataDir, 'nhiemky.lock'), JSON.stringify({ pid: stranger.pid, birth: 'another life' }));
      const server = await start();
      expect(await ask(server.url, 'select 6')).toBe(6);
      await server.stop();
      expect(isAlive(stranger.pid!)).toBe(true);
    } finally {
      stranger.kill('SIGKILL');
    }
  });

  it('clears a first start that was killed half-way', async () => {
    mkdirSync(join(dataDir, 'postgres.new'));
    writeFileSync(join(dataDir, 'postgres.new', 'PG_VERSION'), '18\n');
    const server = await start();
    expect(await ask(server.url, 'select 9')).toBe(9);
    await server.stop();
  });
});

describe('a folder that cannot be used', () => {
  it('says so of another major version', async () => {
    await (await start()).stop();
    writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '14\n');
    await expect(start()).rejects.toThrow(/was made by PostgreSQL 14 and this Nhiệm Kỳ brings PostgreSQL 18/);
  });

  it('says so of something that is no database', async () => {
    mkdirSync(join(dataDir, 'postgres'));
    writeFileSync(join(dataDir, 'postgres', 'thesis.txt'), 'mine');
    await expect(start()).rejects.toThrow(/holds something that is not a PostgreSQL database/);
  });

  it('says so of lost passwords', async () => {
    await (await start()).stop();
    rmSync(join(dataDir, 'postgres-passwords.json'));
    await expect(start()).rejects.toThrow(/passwords are missing/);
  });

  it('says so of a place where nothing can be written', async () => {
    const file = join(dataDir, 'file');
    writeFileSync(file, '');
    await expect(startEmbedded({ dataDir: join(file, 'data') })).rejects.toMatchObject({
      code: 'data_dir_unwritable',
      message: expect.stringMatching(/cannot be written \(ENOTDIR\)/),
    });
  });

  it('leaves the folder free after a failed start', async () => {
    mkdirSync(join(dataDir, 'postgres'));
    writeFileSync(join(dataDir, 'postgres', 'thesis.txt'), 'mine');
    await expect(start()).rejects.toThrow();
    rmSync(join(dataDir, 'postgres'), { recursive: true });
    chmodSync(dataDir, 0o755);
    const server = await start();
    await server.stop();
  });
});
