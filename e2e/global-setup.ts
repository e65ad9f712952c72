import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

/** The running program that the journeys use: the real one, with its own database and the demo authorities. */
export interface RunningProgram {
  url: string;
  /** Printed at the start: role → one-time link. */
  links: { role: string; url: string }[];
  dataDir: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    program: RunningProgram;
  }
}

const root = resolve(import.meta.dirname, '..');
let server: ChildProcess | undefined;
let dataDir = '';

export async function setup(project: TestProject): Promise<void> {
  dataDir = mkdtempSync(join(tmpdir(), 'nhiemky-e2e-'));
  const port = await freePort();
  server = spawn(process.execPath, [join(root, 'bin/nhiemky'), 'serve'], {
    cwd: root,
    env: { ...process.env, DATA_DIR: dataDir, PORT: String(port), BASE_URL: '', LOG_LEVEL: 'error', DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed = await untilReady(server);
  const links = [...printed.matchAll(/^ {2}(.+?) +(http\S+)$/gm)].map(([, role, url]) => ({ role: role!, url: url! }));
  project.provide('program', { url: `http://localhost:${port}`, links, dataDir });
}

export async function teardown(): Promise<void> {
  const running = server;
  if (running && running.exitCode === null) {
    const ended = new Promise((done) => running.once('exit', done));
    running.kill('SIGTERM');
    await ended;
  }
  rmSync(dataDir, { recursive: true, force: true });
}

/** Everything printed until the links have come; they follow the ready line at once. */
function untilReady(child: ChildProcess): Promise<string> {
  return new Promise((ready, fail) => {
    let out = '';
    let errors = '';
    child.stdout?.on('data', (chunk) => {
      out += chunk;
      if (/is ready: .*\n/.test(out)) setTimeout(() => ready(out), 300);
    });
    child.stderr?.on('data', (chunk) => {
      errors += chunk;
    });
    child.once('exit', (code) => fail(new Error(`the program ended with ${code}: ${errors}`)));
  });
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
