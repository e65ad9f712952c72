/**
 * The build: src/app/main.ts → dist/nhiemky.mjs (every command its own chunk, packages stay outside), the browser's
 * part → dist/assets/app.js and the reader as a library → dist/reading/index.js. Files are put in place by renaming, so
 * a running server never reads half a file.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { libraryOptions } from './library.mjs';

/** @param {string} root the checkout */
export async function build(root) {
  const esbuild = await import('esbuild');
  const results = [await esbuild.build(serverOptions(root)), await esbuild.build(libraryOptions(root))];
  const client = join(root, 'src/ui/islands/main.client.ts');
  if (existsSync(client)) results.push(await esbuild.build(clientOptions(root, client)));
  // Its service would stay beside the server that this very process becomes.
  await esbuild.stop();
  const written = new Set();
  // The entry comes last: it must not name a chunk that is not there yet.
  const files = results.flatMap((result) => result.outputFiles).sort((a, b) => rank(a.path) - rank(b.path));
  for (const { path, contents } of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.tmp`, contents);
    renameSync(`${path}.tmp`, path);
    written.add(path);
  }
  const chunks = join(root, 'dist', 'chunks');
  for (const name of existsSync(chunks) ? readdirSync(chunks) : []) {
    if (!written.has(join(chunks, name))) rmSync(join(chunks, name));
  }
}

const rank = (path) => (path.includes('chunks') ? 0 : 1);

function serverOptions(root) {
  return {
    absWorkingDir: root,
    entryPoints: { nhiemky: join(root, 'src/app/main.ts') },
    outdir: join(root, 'dist'),
    chunkNames: 'chunks/[name]-[hash]',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    packages: 'external',
    sourcemap: 'linked',
    sourcesContent: false,
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    write: false,
    logLevel: 'silent',
  };
}

function clientOptions(root, entry) {
  return {
    absWorkingDir: root,
    entryPoints: { app: entry },
    outdir: join(root, 'dist', 'assets'),
    bundle: true,
    platform: 'browser',
    format: 'esm',
    target: ['es2020'],
    minify: true,
    sourcemap: 'linked',
    write: false,
    logLevel: 'silent',
  };
}
