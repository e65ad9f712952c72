import { describe, expect, it } from 'vitest';
import { code, filesIn, isTest, isTesting, textOf } from './source.ts';

const GENERATED = 'src/kernel/db/types.ts';
const everything = ['src', 'conventions', 'e2e', 'bench', 'scripts', 'docs', 'bin', 'db', '.ci']
  .flatMap(filesIn)
  .filter((path) => !path.startsWith('bench/.out/') && !path.startsWith('e2e/.out/'));
const tests = [
  ...code.filter(isTest),
  ...['conventions', 'e2e'].flatMap(filesIn).filter((path) => path.endsWith('.ts')),
];

describe('files', () => {
  it('have kebab-case names', () => {
    const name = (path: string) => path.slice(path.lastIndexOf('/') + 1);
    expect(code.filter((path) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*\.tsx?$/.test(name(path)))).toEqual([]);
  });

  it('are never over 300 lines', () => {
    const long = code
      .filter((path) => path !== GENERATED)
      .map((path) => ({ path, lines: textOf(path).trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });

  it('say in their name what they hold', () => {
    const vague = /(^|\/)(utils?|helpers?|misc|common|shared|types|constants|manager)(\/|\.tsx?$)/;
    const allowed = [GENERATED, 'src/app/demo/content/types.ts'];
    expect(code.filter((path) => vague.test(path) && !allowed.includes(path))).toEqual([]);
  });

  it('read the environment in one place', () => {
    const readers = code.filter((path) => !isTesting(path) && /process\.env/.test(textOf(path)));
    // The database server inherits what the system gives; the commands hand the environment to config.ts.
    expect(readers).toEqual(['src/app/cli/surroundings.ts', 'src/app/config.ts', 'src/kernel/db/embedded/server.ts']);
  });

  it('name no machine, no registry and no folder of somebody', () => {
    const foreign = /(?<![\w.])\/(work|root|home|Users)\/[a-z]|\bregistry\.[a-z]+\.[a-z]|localhost:(?!4300|\d+\$)\d{4}/;
    const allowed = ['conventions/files.test.ts'];
    expect(everything.filter((path) => isText(path) && !allowed.includes(path) && foreign.test(textOf(path)))).toEqual(
      [],
    );
  });

  it('leave nothing to be done later', () => {
    const later = new RegExp(['TO', 'DO\\b|FIX', 'ME\\b|X{3}\\b'].join(''));
    expect(code.filter((path) => later.test(textOf(path)))).toEqual([]);
  });
});

describe('tests', () => {
  it('are neither skipped nor left out nor run alone', () => {
    const left = /\b(it|test|describe)\.(skip|only|todo|skipIf|runIf|fails)\b|\bx(it|describe)\(/;
    expect(tests.filter((path) => path !== 'conventions/files.test.ts' && left.test(textOf(path)))).toEqual([]);
  });

  it('each expect something', () => {
    expect(tests.filter((path) => /\.(test|e2e)\.tsx?$/.test(path) && !/\bexpect\b/.test(textOf(path)))).toEqual([]);
  });
});

function isText(path: string): boolean {
  return /\.(tsx?|mjs|md|sql|css|json|sh|html|svg|py)$|\/(nhiemky|run)$/.test(path);
}
