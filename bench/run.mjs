/**
 * Runs benchmarks: `npm run bench` for all, `npm run bench -- rollup` for those whose name contains the word. Each
 * bench/*.ts exports `run({ root, out })`, which gives one result, a list of them, or yields them one after another; every
 * result is printed as one JSON line. They are bundled together, so that those which need the province share one (scene.ts).
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureSetup, root } from '../scripts/setup.mjs';

await ensureSetup();
const { build } = await import('esbuild');
/** They write into the province that the others look at. */
const last = ['import.ts', 'rollup.ts'];
const words = process.argv.slice(2);
const names = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .filter((name, _, all) => words.length === 0 || words.some((word) => means(word, name, all)))
  .sort((a, b) => last.indexOf(a) - last.indexOf(b) || (a < b ? -1 : 1));
if (names.length === 0) {
  process.stderr.write(`No benchmark is called ${words.join(' or ')}.\n`);
  process.exitCode = 1;
}
// Inside the checkout, so that the packages are found.
mkdirSync(join(root, 'bench', '.out'), { recursive: true });
const out = mkdtempSync(join(root, 'bench', '.out', 'run-'));
try {
  await bundle([...new Set([...names, 'scene.ts'])]);
  for (const name of names) await runOne(name);
} finally {
  const scene = await import(moduleOf('scene.ts')).catch(() => undefined);
  await scene?.close();
  rmSync(out, { recursive: true, force: true });
}

async function bundle(entries) {
  await build({
    entryPoints: [...entries, 'parts/house-process.ts'].map((name) => join(import.meta.dirname, name)),
    outdir: out,
    outbase: import.meta.dirname,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}

async function runOne(name) {
  const { run } = await import(moduleOf(name));
  try {
    for await (const result of resultsOf(run({ root, out }))) {
      // Whoever reads the numbers should know whether the machine had something else to do.
      const load = Number(loadavg()[0].toFixed(1));
      process.stdout.write(`${JSON.stringify({ bench: name.replace(/\.ts$/, ''), ...result, load })}\n`);
    }
  } catch (error) {
    process.stderr.write(`${name}: ${error?.stack ?? error}\n`);
    process.exitCode = 1;
  }
}

/** A whole name means this one only. */
function means(word, name, all) {
  return all.includes(`${word}.ts`) ? name === `${word}.ts` : name.includes(word);
}

/** One result, a list of them, or one after another as they come. */
async function* resultsOf(given) {
  if (given[Symbol.asyncIterator]) yield* given;
  else yield* [await given].flat();
}

function moduleOf(name) {
  return pathToFileURL(join(out, name.replace(/\.ts$/, '.mjs'))).href;
}
