import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, statfsSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartupError } from '../startup-error.ts';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { reachableName } from './cluster.ts';
import { isAlive, servesFolder } from './process-identity.ts';

export interface Server {
  port: number;
  stop(): Promise<void>;
  /** Settles when the server has ended, for whatever reason. */
  ended: Promise<void>;
}

/**
 * The server is the child of a small shell that waits for our end of its input: when we go, even by kill -9, the shell
 * sees it and shuts the database down. A session of its own keeps the terminal's Ctrl-C away from the database.
 */
const KEEPER = `exec 3<&0
"$@" </dev/null 3<&- & pid=$!
(read -r _ <&3; kill -INT $pid) 2>/dev/null & watch=$!
exec 3<&-
wait $pid; code=$?
kill $watch 2>/dev/null
exit $code`;

export async function startServer(
  folder: string,
  logFile: string,
  binaries: Binaries,
  account: Account | undefined,
  settings: Record<string, string>,
): Promise<Server> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const logStart = sizeOf(logFile);
    const child = launch(folder, logFile, binaries, account, { ...baseSettings(), ...settings, port: String(port) });
    const ended = new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.once('error', () => resolve());
    });
    if (await isReady(folder, port, ended))
      return { port, ended, stop: () => stopChild(child, folder, binaries, ended) };
    const reason = readFileSync(logFile, 'utf8').slice(logStart);
    // A port taken in between, or the last breath of a killed server: both pass.
    if (attempt < 5 && /Address already in use|still in use|lock file/.test(reason)) {
      await sleep(200 * attempt);
      continue;
    }
    const line =
      reason
        .split('\n')
        .filter((text) => /FATAL|PANIC|error/i.test(text))
        .at(-1) ?? 'no reason given';
    throw new StartupError(
      'postgres_failed',
      `The database in ${folder} did not start (${line.replace(/^.*?(FATAL|PANIC): */, '').trim()}): see ${logFile}.`,
    );
  }
}

/** Ends a server that outlived the process it belonged to, and clears what a killed one left behind. */
export async function endOrphan(folder: string): Promise<boolean> {
  const pidFile = join(folder, 'postmaster.pid');
  const pid = postmaster(folder)?.pid;
  if (pid === undefined) return false;
  if (process.platform === 'win32') return false;
  const ours = () => isAlive(pid) && servesFolder(pid, folder);
  if (!ours()) {
    // A stranger has the pid now; PostgreSQL itself would believe its old server is still running.
    rmSync(pidFile, { force: true });
    return false;
  }
  for (const [signal, patience] of [
    ['SIGINT', 10_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      break;
    }
    for (let waited = 0; waited < patience && ours(); waited += 20) await sleep(20);
    if (!ours()) return true;
  }
  return true;
}

/** What the running server of a folder says about itself. */
export function postmaster(folder: string): { pid: number; port: number; ready: boolean } | undefined {
  try {
    const lines = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    return pid > 0 ? { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' } : undefined;
  } catch {
    return undefined;
  }
}

function launch(
  folder: string,
  logFile: string,
  binaries: Binaries,
  account: Account | undefined,
  settings: Record<string, string>,
): ChildProcess {
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const command = [binaries.postgres, '-D', reachableName(folder, account), ...flags];
  const log = openSync(logFile, sizeOf(logFile) > 5_000_000 ? 'w' : 'a', 0o600);
  try {
    const options = { ...account, cwd: folder, env: { ...process.env, LC_MESSAGES: 'C', PGTZ: undefined } };
    if (process.platform === 'win32')
      return spawn(command[0]!, command.slice(1), { ...options, stdio: ['ignore', log, log], windowsHide: true });
    const child = spawn('/bin/sh', ['-c', KEEPER, 'sh', ...command], {
      ...options,
      stdio: ['pipe', log, log],
      detached: true,
    });
    child.stdin?.on('error', () => {});
    return child;
  } finally {
    closeSync(log);
  }
}

async function isReady(folder: string, port: number, ended: Promise<void>): Promise<boolean> {
  let over = false;
  ended.then(() => {
    over = true;
  });
  // Crash recovery of a big database may take minutes; only the end of the process is a failure.
  while (!over) {
    const state = postmaster(folder);
    if (state?.ready && state.port === port && isAlive(state.pid)) return true;
    await Promise.race([sleep(10), ended]);
  }
  return false;
}

async function stopChild(child: ChildProcess, folder: string, binaries: Binaries, ended: Promise<void>): Promise<void> {
  const pid = postmaster(folder)?.pid;
  if (process.platform === 'win32') {
    try {
      execFileSync(binaries.pgCtl, ['stop', '-D', folder, '-m', 'fast', '-w'], { stdio: 'ignore' });
    } catch {
      child.kill();
    }
  } else child.stdin?.end();
  const timer = setTimeout(() => {
    if (pid !== undefined && isAlive(pid) && servesFolder(pid, folder)) process.kill(pid, 'SIGQUIT');
  }, 15_000);
  await ended;
  clearTimeout(timer);
}

/** Durable, local only, quick for an office's few million rows; the log never holds a statement or a value. */
function baseSettings(): Record<string, string> {
  const megabytes = Math.floor(totalmem() / 2 ** 20);
  return {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '60',
    shared_buffers: `${Math.min(1024, Math.max(64, Math.floor(megabytes / 8)))}MB`,
    effective_cache_size: `${Math.max(256, Math.floor(megabytes / 2))}MB`,
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    max_wal_size: '2GB',
    random_page_cost: '1.1',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    logging_collector: 'off',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    // A container's /dev/shm is often 64 MB: too little for parallel queries.
    dynamic_shared_memory_type: sharedMemory() < 256 * 2 ** 20 ? 'mmap' : 'posix',
  };
}

function sharedMemory(): number {
  if (process.platform !== 'linux') return Number.POSITIVE_INFINITY;
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize;
  } catch {
    return 0;
  }
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
