import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeLibrary } from '../scripts/library.mjs';

// The reader outside of the house: a folder that knows nothing of it but the packed library.

const root = join(import.meta.dirname, '..');
const away = mkdtempSync(join(tmpdir(), 'library-'));
const library = join(away, 'node_modules', 'nhiemky');

beforeAll(async () => {
  mkdirSync(library, { recursive: true });
  await writeLibrary(root, library);
  writeFileSync(join(away, 'package.json'), '{ "type": "module" }');
}, 60_000);
afterAll(() => rmSync(away, { recursive: true, force: true }));

const node = (...args: string[]): string => execFileSync(process.execPath, args, { cwd: away, encoding: 'utf8' });

describe('nhiemky/reading', () => {
  it('is what the package of the program exports, in the place where the build puts it', () => {
    const { exports, engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(exports).toEqual({
      './reading': { types: './dist/reading/index.d.ts', import: './dist/reading/index.js' },
    });
    expect(JSON.parse(readFileSync(join(library, 'package.json'), 'utf8'))).toMatchObject({
      name: 'nhiemky',
      engines,
      exports: { './reading': { types: './index.d.ts', import: './index.js' } },
    });
  });

  it('needs nothing but itself', () => {
    const code = readFileSync(join(library, 'index.js'), 'utf8');
    expect([...code.matchAll(/^import .*$/gm)].map(String)).toEqual([]);
    expect(code).not.toMatch(/\brequire\(|\bprocess\.|node:/);
  });

  it('type-checks in a consumer that is strict, and refuses what it does not have', () => {
    const consumer = [
      "import { buildRegistry, type Finding, findUnits, read, type Reading, type Task } from 'nhiemky/reading';",
      "const registry = buildRegistry([{ id: '1', names: ['Sở GDĐT'], places: ['tỉnh A'] }]);",
      "const reading: Reading = read('Sở GDĐT có 45 trường.', { registry });",
      'const task: Task | undefined = reading.tasks[0];',
      'const when: string | null | undefined = task?.deadline?.date;',
      "const heavy: Finding[] = reading.findings.filter((f) => f.severity === 'error');",
      'const ids: readonly (string | null)[] = findUnits("", registry).map((unit) => unit.id);',
      'export { when, heavy, ids };',
      '// @ts-expect-error a citation has no colour',
      'export const colour = reading.citations[0]?.colour;',
      '// @ts-expect-error a text is a string',
      'read(12);',
    ].join('\n');
    writeFileSync(join(away, 'consumer.ts'), consumer);
    const tsc = join(root, 'node_modules/typescript/lib/tsc.js');
    const common = ['--ignoreConfig', '--noEmit', '--strict', '--types', '', '--target', 'es2022'];
    for (const resolution of [
      ['--module', 'nodenext'],
      ['--module', 'preserve', '--moduleResolution', 'bundler'],
    ])
      expect(node(tsc, ...common, ...resolution, 'consumer.ts')).toBe('');
  }, 60_000);

  it('does what its page shows', () => {
    const page = readFileSync(join(root, 'docs/reading-library.md'), 'utf8');
    const examples = [...page.matchAll(/```js\n(.*?)```\n\n```text\n(.*?)```/gs)];
    expect(examples.length).toBeGreaterThanOrEqual(4);
    for (const [, code = '', output] of examples) {
      writeFileSync(join(away, 'example.mjs'), code);
      expect(node('example.mjs')).toBe(output);
    }
  }, 60_000);
});
