import { spawn, spawnSync } from 'node:child_process';
import { chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { chooseAccount } from '../../src/kernel/db/embedded/account.ts';
import { findBinaries } from '../../src/kernel/db/embedded/binaries.ts';
import { freePort } from './free-port.ts';
import { timed } from './measure.ts';

/** How long the same PostgreSQL takes by itself: to make a database cluster and start it, and to start it again. */
export async function bareStarts(): Promise<{ first: number; second: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'nhiemky-bench-bare-'));
  const data = join(folder, 'data');
  const password = join(folder, 'password');
  const account = chooseAccount(data);
  const binaries = findBinaries(account);
  mkdirSync(data, { mode: 0o700 });
  writeFileSync(password, 'bench\n');
  for (const path of [folder, data, password]) if (account) chownSync(path, account.uid, account.gid);
  const make = () => {
    const flags = ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=vi', '--locale=C.UTF-8'];
    const given = [`--pgdata=${data}`, ...flags, '--auth=scram-sha-256', '--username=bench', `--pwfile=${password}`];
    const made = spawnSync(binaries.initdb, given, { ...account, cwd: data, encoding: 'utf8' });
    if (made.status !== 0) throw new Error(made.stderr);
  };
  const start = async () => {
    const port = await freePort();
    const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', `port=${port}`];
    const flags = settings.flatMap((each) => ['-c', each]);
    const child = spawn(binaries.postgres, ['-D', data, ...flags], { ...account, cwd: data, stdio: 'ignore' });
    const ended = new Promise((done) => child.once('exit', done));
    while (!(await answers(port))) await sleep(10);
    return async () => {
      child.kill('SIGINT');
      await ended;
    };
  };
  try {
    const first = await timed(async () => {
      make();
      return start();
    });
    await first.result();
    const second = await timed(start);
    await second.result();
    return { first: first.ms, second: second.ms };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function answers(port: number): Promise<boolean> {
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'bench', password: 'bench', database: 'postgres' });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}
