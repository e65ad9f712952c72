import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { bareStarts } from './parts/bare-postgres.ts';
import { freePort } from './parts/free-port.ts';
import { median, short, timed } from './parts/measure.ts';
import type { BenchRun } from './scene.ts';

const RUNS = 3;

/**
 * From the command (packages and build are there) until /healthz answers: the first start makes the database, the
 * second finds it. Next to it: the same PostgreSQL by itself, until it accepts a connection.
 */
export async function* run({ root }: BenchRun) {
  const bare = [];
  for (let i = 0; i < RUNS; i++) bare.push(await bareStarts());
  const alone = { first: median(bare.map((each) => each.first)), second: median(bare.map((each) => each.second)) };
  for (const demo of ['off', 'on'] as const) {
    const runs = [];
    for (let i = 0; i < RUNS; i++) runs.push(await starts(root, demo));
    const first = median(runs.map((each) => each.first));
    const second = median(runs.map((each) => each.second));
    yield {
      what: `start until /healthz answers, DEMO=${demo}`,
      first_s: short(first / 1000),
      second_s: short(second / 1000),
      alternative: 'initdb and start of the same PostgreSQL until it accepts a connection',
      bare_first_s: short(alone.first / 1000),
      bare_second_s: short(alone.second / 1000),
      ratio_first: short(first / alone.first),
      ratio_second: short(second / alone.second),
    };
  }
}

async function starts(root: string, demo: 'on' | 'off'): Promise<{ first: number; second: number }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'nhiemky-bench-ready-'));
  try {
    const first = await timed(() => start(root, dataDir, demo));
    await first.result();
    const second = await timed(() => start(root, dataDir, demo));
    await second.result();
    return { first: first.ms, second: second.ms };
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Resolves when it is healthy, with what stops it. */
async function start(root: string, dataDir: string, demo: string): Promise<() => Promise<void>> {
  const port = await freePort();
  const settings = { DATA_DIR: dataDir, PORT: String(port), DEMO: demo, LOG_LEVEL: 'error', DATABASE_URL: '' };
  const child = spawn(process.execPath, [join(root, 'bin', 'nhiemky'), 'serve'], {
    cwd: root,
    env: { ...process.env, BASE_URL: '', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // Printed when it can be stopped in order, which may be a moment after it answers.
  const ready = new Promise((done) => child.stdout.once('data', done));
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const ended = new Promise((done) => child.once('exit', done));
  while (!(await healthy(port))) {
    if (child.exitCode !== null) throw new Error(`the program ended with ${child.exitCode}: ${errors}`);
    await sleep(20);
  }
  return async () => {
    await ready;
    child.kill('SIGTERM');
    await ended;
  };
}

async function healthy(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/healthz`).then(
    (answer) => answer.ok,
    () => false,
  );
}
