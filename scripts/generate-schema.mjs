// npm run db:generate: writes db/schema.sql and src/kernel/db/types.ts from the migrations.
import { rm } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ensureSetup, root } from './setup.mjs';

await ensureSetup({ build: false });
const outfile = `${root}/dist/generate-schema.mjs`;
await build({
  entryPoints: [`${root}/src/app/generate-schema.ts`],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  outfile,
  logLevel: 'error',
});
const { regenerate } = await import(pathToFileURL(outfile).href);
await regenerate(root);
await rm(outfile);
