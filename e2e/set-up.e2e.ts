import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freePort, newDataDir, type Running, root, run, start } from './parts/program.ts';

let data: ReturnType<typeof newDataDir>;
let running: Running | undefined;

beforeEach(() => {
  data = newDataDir();
});
afterEach(async () => {
  await running?.stop('SIGKILL');
  running = undefined;
  await databaseGone(data.path);
  data.remove();
});

/** The database follows its program, even a killed one. */
async function databaseGone(dataDir: string): Promise<boolean> {
  const pidFile = join(dataDir, 'postgres', 'postmaster.pid');
  for (let i = 0; i < 100 && existsSync(pidFile); i += 1) await new Promise((resolve) => setTimeout(resolve, 50));
  return !existsSync(pidFile);
}

const health = async (url: string) => (await fetch(`${url}/healthz`)).json();

describe('an operator', () => {
  it('starts it, asks how it is, and stops it cleanly', async () => {
    running = await start(data.path);
    expect(await health(running.url)).toMatchObject({
      status: 'ok',
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      database: { status: 'ok' },
      migrations: { pending: 0 },
    });
    const end = await running.stop('SIGINT');
    expect(end.code).toBe(0);
    expect(end.out).toContain(`Nhiệm Kỳ is ready: ${running.url}\n`);
    expect(await databaseGone(data.path)).toBe(true);
    await expect(fetch(running.url)).rejects.toThrow();
  });

  it('has it ready within five seconds from the second time on', async () => {
    await (await start(data.path)).stop();
    running = await start(data.path);
    expect(running.readyAfter).toBeLessThan(5000);
  });

  it('starts it again after it was killed', async () => {
    running = await start(data.path);
    await running.stop('SIGKILL');
    running = await start(data.path);
    expect(await health(running.url)).toMatchObject({ status: 'ok' });
  });

  it('finds the database stopped by itself after a kill', async () => {
    running = await start(data.path);
    await running.stop('SIGKILL');
    expect(await databaseGone(data.path)).toBe(true);
  });

  it('reads in the log neither addresses nor queries', async () => {
    running = await start(data.path);
    await fetch(`${running.url}/tim?q=secret-question`);
    const { err } = await running.stop();
    const lines = err
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { msg: string; path?: string });
    expect(lines.filter((line) => line.msg === 'request').map((line) => line.path)).toEqual(['/tim']);
    expect(err).not.toContain('secret-question');
  });
});

describe('what keeps it from starting is one sentence', () => {
  it('a busy port', async () => {
    const port = await freePort();
    const other = createServer().listen(port, '127.0.0.1');
    const end = await run(['serve'], { DATA_DIR: data.path, PORT: String(port) });
    other.close();
    expect(end).toMatchObject({ code: 1, out: '' });
    expect(end.err).toBe(`Port ${port} is busy: stop the program that uses it, or start with another PORT.\n`);
  });

  it('a data folder in use', async () => {
    running = await start(data.path);
    const end = await run(['serve'], { DATA_DIR: data.path, PORT: String(await freePort()) });
    expect(end.code).toBe(1);
    expect(end.err).toMatch(/^\S+ is in use by another Nhiệm Kỳ \(process \d+\): stop it first, [^\n]*\n$/);
  });

  it('a data folder that cannot be written', async () => {
    const DATA_DIR = join(root, 'package.json', 'data');
    const end = await run(['serve'], { DATA_DIR, PORT: String(await freePort()) });
    expect(end.code).toBe(1);
    expect(end.err).toMatch(/^The data folder \S+ cannot be written \(ENOTDIR\): [^\n]*\n$/);
  });

  it('a database that does not answer', async () => {
    const DATABASE_URL = `postgres://nobody:hidden@127.0.0.1:${await freePort()}/nothing`;
    const end = await run(['serve'], { DATA_DIR: data.path, DATABASE_URL, PORT: String(await freePort()) });
    expect(end.code).toBe(1);
    expect(end.err).toMatch(/^The database does not answer \(connect ECONNREFUSED [^\n]*\n$/);
    expect(end.err).not.toContain('hidden');
  });

  it('wrong settings, all at once', async () => {
    const end = await run(['serve'], { DATA_DIR: data.path, PORT: 'many', DATABASE_URL: 'nonsense', DEMO: 'perhaps' });
    expect(end.code).toBe(1);
    expect(end.err.trim().split('\n')).toHaveLength(3);
  });
});

describe('the commands', () => {
  const commands = ['serve', 'migrate', 'read', 'user add', 'backup', 'restore', 'demo', 'check'];
  it.each(commands)('%s explains itself with --help', async (command) => {
    const end = await run([...command.split(' '), '--help']);
    expect(end).toMatchObject({ code: 0, err: '' });
    expect(end.out).toContain(`Usage: nhiemky ${command} `);
  });

  it('read prints JSON lines and nothing else', async () => {
    const file = join(root, 'CONTRIBUTING.md');
    const end = await run(['read', '--json', file, file]);
    const lines = end.out.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).file)).toEqual([file, file]);
    expect(end).toMatchObject({ code: 0, err: '' });
  });

  it('move everything to a new place while the old one runs', async () => {
    running = await start(data.path);
    const archive = join(data.path, 'all.tar.gz');
    expect(await run(['backup', archive], { DATA_DIR: data.path })).toMatchObject({ code: 0 });
    const place = newDataDir();
    try {
      const restored = await run(['restore', archive], { DATA_DIR: place.path });
      expect(restored.out).toMatch(/^Restored \d+ rows of \d+ tables, 0 files/);
      const check = await run(['check'], { DATA_DIR: place.path });
      expect(check.out).not.toContain('WRONG');
      expect(check.code).toBe(0);
    } finally {
      place.remove();
    }
  });

  it('say which file they cannot read', async () => {
    const end = await run(['read', join(data.path, 'none.txt')]);
    expect(end.code).toBe(2);
    expect(end.err).toMatch(/^One text was not read:\n {2}\S+none\.txt: there is no such file\n$/);
  });
});
