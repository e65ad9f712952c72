import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

export interface Finished {
  code: number | null;
  out: string;
  err: string;
}

export interface Running {
  url: string;
  dataDir: string;
  /** Milliseconds from the call to the ready line. */
  readyAfter: number;
  /** One-time sign-in links of the demo roles, by what stands before them: `lang-son: Văn thư Sở`. */
  links: ReadonlyMap<string, string>;
  process: ChildProcess;
  /** Sends the signal and waits for the end. */
  stop(signal?: NodeJS.Signals): Promise<Finished>;
}

type Environment = Record<string, string | undefined>;

/** A folder of data that one journey has for itself. */
export function newDataDir(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'nhiemky-e2e-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Runs a command of bin/nhiemky to its end. */
export async function run(args: readonly string[], env: Environment = {}): Promise<Finished> {
  return launch(args, env).end;
}

/** Starts the server as a person does and waits until it says that it is ready. */
export async function start(dataDir: string, env: Environment = {}): Promise<Running> {
  const port = Number(env.PORT ?? (await freePort()));
  const began = performance.now();
  const { child, end, output } = launch(['serve'], { DATA_DIR: dataDir, DEMO: 'off', ...env, PORT: String(port) });
  const ready = new Promise<void>((resolveReady) => {
    // The links come in the same breath as the ready line: a pause after it means that all are there.
    child.stdout?.on('data', () => {
      if (output.out.includes('is ready')) setTimeout(resolveReady, 50);
    });
  });
  const first = await Promise.race([ready, end]);
  if (first) throw new Error(`the server did not start (exit code ${first.code}): ${first.err}`);
  const links = new Map<string, string>();
  for (const [, role = '', url = ''] of output.out.matchAll(/^ {2}(\S.*?)\s+(http\S+)$/gm)) links.set(role, url);
  return {
    url: `http://localhost:${port}`,
    dataDir,
    readyAfter: performance.now() - began,
    links,
    process: child,
    stop(signal = 'SIGINT') {
      child.kill(signal);
      return end;
    },
  };
}

function launch(args: readonly string[], env: Environment) {
  const child = spawn(process.execPath, [join(root, 'bin/nhiemky'), ...args], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: '', BASE_URL: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    output.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output.err += chunk;
  });
  const end = new Promise<Finished>((resolveEnd) => {
    // Somebody may be editing the sources meanwhile: that a build was due is not the command's answer.
    child.once('close', (code) => resolveEnd({ code, out: output.out, err: output.err.replace(/^Building …\n/, '') }));
  });
  return { child, end, output };
}

export function freePort(): Promise<number> {
  return new Promise((resolvePort, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolvePort(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
