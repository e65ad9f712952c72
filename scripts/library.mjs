/**
 * The reader as a library of its own, `nhiemky/reading`: one JavaScript file without dependencies, its types, and a
 * package.json, so that the folder can be packed by itself. The program's own package.json exports the same two files.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const FOLDER = ['dist', 'reading'];
const ENTRY = 'index.ts';

/** What esbuild has to do. @param {string} root the checkout */
export function libraryOptions(root, out = join(root, ...FOLDER)) {
  return {
    absWorkingDir: root,
    entryPoints: { index: join(root, 'src/reading', ENTRY) },
    outdir: out,
    bundle: true,
    platform: 'neutral',
    format: 'esm',
    target: 'es2022',
    sourcemap: 'linked',
    sourcesContent: false,
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  };
}

/**
 * Writes the whole library into a folder: the build does so into dist/reading, a test into a folder of its own.
 * @param {string} root the checkout
 * @param {string} [out]
 */
export async function writeLibrary(root, out = join(root, ...FOLDER)) {
  const esbuild = await import('esbuild');
  const { outputFiles } = await esbuild.build(libraryOptions(root, out));
  await esbuild.stop();
  mkdirSync(out, { recursive: true });
  for (const { path, contents } of outputFiles) writeFileSync(path, contents);
  writeTypes(root, out);
  writeFileSync(join(out, 'package.json'), `${JSON.stringify(packageOf(root), null, 2)}\n`);
}

function packageOf(root) {
  const { version, license, engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return {
    name: 'nhiemky',
    version,
    description: 'Reads Vietnamese administrative prose: citations, figures, targets, tasks, and what does not add up',
    license,
    type: 'module',
    sideEffects: false,
    engines,
    exports: { './reading': { types: './index.d.ts', import: './index.js' } },
  };
}

/** The declarations of the entry and of what it names; their imports end in .js, as every resolution understands. */
function writeTypes(root, out) {
  const sources = join(root, 'src', 'reading');
  const all = join(out, '.types');
  rmSync(all, { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/typescript/lib/tsc.js'),
      '--ignoreConfig',
      '--declaration',
      '--emitDeclarationOnly',
      ...['--outDir', all, '--rootDir', sources],
      ...['--target', 'ES2023', '--lib', 'ES2023', '--module', 'preserve', '--types', ''],
      ...['--strict', '--noUncheckedIndexedAccess', '--skipLibCheck', '--allowImportingTsExtensions'],
      join(sources, ENTRY),
    ],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`the types of the reading library: ${stdout}${stderr}`);
  for (const old of typesIn(out)) rmSync(join(out, old));
  const left = ['index.d.ts'];
  const done = new Set();
  while (left.length > 0) {
    const file = left.pop();
    if (done.has(file)) continue;
    done.add(file);
    const text = readFileSync(join(all, file), 'utf8').replace(/(['"])(\.{1,2}\/[^'"]+)\.ts\1/g, (_, quote, path) => {
      left.push(relative(all, join(all, dirname(file), `${path}.d.ts`)));
      return `${quote}${path}.js${quote}`;
    });
    mkdirSync(dirname(join(out, file)), { recursive: true });
    writeFileSync(join(out, file), text);
  }
  rmSync(all, { recursive: true, force: true });
}

function typesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.d.ts') && !path.startsWith('.types'),
  );
}
