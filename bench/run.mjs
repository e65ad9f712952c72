/**
 * Runs benchmarks: `npm run bench` for all, `npm run bench -- roll-up` for those whose name contains the word. Each
 * bench/*.ts exports `run()`, which returns one result or a list of them; every result is printed as one JSON line.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureSetup, root } from '../scripts/setup.mjs';

await ensureSetup();
const { build } = await import('esbuild');
const words = process.argv.slice(2);
const names = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .filter((name) => words.length === 0 || words.some((word) => name.includes(word)))
  .sort();
if (names.length === 0) {
  process.stderr.write(`No benchmark is called ${words.join(' or ')}.\n`);
  process.exitCode = 1;
}
// Inside the checkout, so that the packages are found.
mkdirSync(join(root, 'bench', '.out'), { recursive: true });
const scratch = mkdtempSync(join(root, 'bench', '.out', 'run-'));
try {
  for (const name of names) await runOne(name);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function runOne(name) {
  const outfile = join(scratch, name.replace(/\.ts$/, '.mjs'));
  await build({
    entryPoints: [join(import.meta.dirname, name)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  const { run } = await import(pathToFileURL(outfile).href);
  try {
    const results = await run({ root });
    for (const result of [results].flat()) process.stdout.write(`${JSON.stringify({ bench: name, ...result })}\n`);
  } catch (error) {
    process.stderr.write(`${name}: ${error?.stack ?? error}\n`);
    process.exitCode = 1;
  }
}
