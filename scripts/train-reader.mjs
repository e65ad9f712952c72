/**
 * Learns the reader's weights from folders of labelled texts (NAME.txt beside NAME.gold.json, see
 * src/reading/weights/README.md): `npm run train -- FOLDER …` tries them out, with `--write` the files are written.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureSetup, root } from './setup.mjs';

await ensureSetup();
const { build } = await import('esbuild');
const out = mkdtempSync(join(root, 'node_modules', '.train-'));
try {
  const file = join(out, 'main.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'training/main.ts')],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    logLevel: 'warning',
  });
  const { main } = await import(pathToFileURL(file).href);
  main(root, process.argv.slice(2));
} finally {
  rmSync(out, { recursive: true, force: true });
}
