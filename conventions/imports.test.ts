import { describe, expect, it } from 'vitest';
import { capabilityNames, code, type Import, imports, isTesting, roomOf, show, textOf } from './source.ts';

const inside = imports.filter((each) => each.inside);
const ofProgram = inside.filter((each) => !isTesting(each.from));
const houseOf = (path: string) => roomOf(path).split('/', 1)[0] ?? '';
const violations = (list: readonly Import[], holds: (each: Import) => boolean) =>
  list.filter((each) => !holds(each)).map(show);

const PURE_ROOMS = ['kernel/text', 'kernel/number', 'kernel/time', 'kernel/problems'];

describe('a layer imports only what lies below it', () => {
  it('kernel: kernel', () => {
    const list = inside.filter((each) => houseOf(each.from) === 'kernel');
    expect(violations(list, (each) => houseOf(each.to) === 'kernel')).toEqual([]);
  });

  it('contracts: contracts and the types and definitions of the kernel', () => {
    const list = inside.filter((each) => houseOf(each.from) === 'contracts');
    expect(violations(list, (each) => ['contracts', 'kernel'].includes(houseOf(each.to)))).toEqual([]);
  });

  it('reading: only itself, since it is built and typed as a library of its own', () => {
    const list = ofProgram.filter((each) => houseOf(each.from) === 'reading');
    expect(violations(list, (each) => houseOf(each.to) === 'reading')).toEqual([]);
  });

  it('ui: ui, contracts and the pure parts of the kernel', () => {
    const list = ofProgram.filter((each) => houseOf(each.from) === 'ui');
    expect(violations(list, (each) => ['ui', 'contracts', ...PURE_ROOMS].includes(roomOf(each.to)))).toEqual([]);
  });

  it('capabilities: kernel, contracts, ui, reading and capabilities', () => {
    const list = inside.filter((each) => houseOf(each.from) === 'capabilities');
    const below = ['kernel', 'contracts', 'ui', 'reading', 'capabilities'];
    expect(violations(list, (each) => below.includes(houseOf(each.to)))).toEqual([]);
  });

  it('nobody: app', () => {
    expect(violations(inside, (each) => houseOf(each.from) === 'app' || houseOf(each.to) !== 'app')).toEqual([]);
  });
});

describe('capabilities', () => {
  const uses = new Map(
    capabilityNames.map((name) => {
      const list = /uses:\s*\[([^\]]*)\]/.exec(textOf(`src/capabilities/${name}/module.ts`))?.[1] ?? '';
      return [name, [...list.matchAll(/'([^']+)'/g)].map((match) => match[1] ?? '')] as const;
    }),
  );
  const across = inside.filter(
    ({ from, to }) => houseOf(from) === 'capabilities' && houseOf(to) === 'capabilities' && roomOf(from) !== roomOf(to),
  );

  it('know of each other only what index.ts (in tests also testing.ts) gives', () => {
    const open = (each: Import) => /\/index\.tsx?$/.test(each.to) || (isTesting(each.from) && isTesting(each.to));
    expect(violations(across, open)).toEqual([]);
  });

  it('import only the capabilities in their uses', () => {
    const named = ({ from, to }: Import) =>
      uses.get(from.split('/')[2] ?? '')?.includes(to.split('/')[2] ?? '') ?? false;
    expect(
      violations(
        across.filter((each) => !isTesting(each.from)),
        named,
      ),
    ).toEqual([]);
  });

  it('use one another in one direction', () => {
    const placed = new Set<string>();
    let left = [...uses];
    for (let round = 0; round <= uses.size; round += 1) {
      for (const [name] of left.filter(([, below]) => below.every((each) => placed.has(each)))) placed.add(name);
      left = left.filter(([name]) => !placed.has(name));
    }
    expect(left.map(([name, below]) => `${name} uses ${below.join(', ')}`)).toEqual([]);
  });

  it('show their module.ts to app alone', () => {
    const list = inside.filter((each) => /^src\/capabilities\/[^/]+\/module\.tsx?$/.test(each.to));
    expect(violations(list, (each) => houseOf(each.from) === 'app')).toEqual([]);
  });
});

describe('pure code', () => {
  const IO_ROOMS = [
    'kernel/db',
    'kernel/http',
    'kernel/files',
    'kernel/jobs',
    'kernel/log',
    'kernel/backup',
    'kernel/extract',
  ];
  const IO_PACKAGES = /^(node:(?!crypto$|util$|buffer$)|pg|kysely|hono|pino|better-auth|@node-rs|@hono|exceljs|pdfjs)/;
  const pure = (each: Import) =>
    each.typeOnly || (each.inside ? !IO_ROOMS.includes(roomOf(each.to)) : !IO_PACKAGES.test(each.to));

  it('is what domain/ holds: no database, no network, no files', () => {
    const list = imports.filter(({ from }) => /\/domain\//.test(from) && !isTesting(from));
    expect(violations(list, pure)).toEqual([]);
  });

  it('is what domain/ builds on: no commands, queries or views', () => {
    const list = ofProgram.filter(({ from }) => /\/domain\//.test(from));
    expect(
      violations(list, (each) => each.typeOnly || !/\/(commands|queries|views|routes|jobs)[/.]/.test(each.to)),
    ).toEqual([]);
  });

  it('is what views/ hold: plain data in, markup out', () => {
    const list = ofProgram.filter(({ from }) => /\/views\//.test(from));
    const below = (each: Import) =>
      each.typeOnly || (!IO_ROOMS.includes(roomOf(each.to)) && !/\/(commands|queries|jobs|routes)[/.]/.test(each.to));
    expect(violations(list, below)).toEqual([]);
  });

  it('is the reader: no input or output', () => {
    const list = imports.filter(({ from }) => from.startsWith('src/reading/') && !isTesting(from));
    expect(violations(list, (each) => each.inside || each.typeOnly)).toEqual([]);
  });

  it('asks no clock: the moment is given', () => {
    const timed = code.filter(
      (path) =>
        !isTesting(path) &&
        (/\/(domain|views)\//.test(path) || /^src\/(reading|ui|contracts)\//.test(path)) &&
        !path.includes('/islands/') &&
        /Date\.now\(|new Date\(\)|performance\.now/.test(textOf(path)),
    );
    expect(timed).toEqual([]);
  });
});

describe('imports', () => {
  it('name the file with its ending', () => {
    expect(violations(inside, (each) => /\.(tsx?|json|mjs)$/.test(each.written))).toEqual([]);
  });

  it('leave the code for tests to tests', () => {
    const list = ofProgram.filter(({ from }) => !from.startsWith('src/app/testing/'));
    expect(violations(list, (each) => !isTesting(each.to))).toEqual([]);
  });

  it('from the browser reach only islands and contracts', () => {
    const list = inside.filter(({ from }) => from.includes('/islands/') && !isTesting(from));
    const allowed = (each: Import) =>
      each.typeOnly || each.to.includes('/islands/') || ['contracts', ...PURE_ROOMS].includes(roomOf(each.to));
    expect(violations(list, allowed)).toEqual([]);
  });

  it('go in no circle', () => {
    const next = new Map<string, string[]>();
    for (const { from, to, typeOnly } of inside) if (!typeOnly) next.set(from, [...(next.get(from) ?? []), to]);
    expect(circles(next)).toEqual([]);
  });
});

/** One line a circle of files that import each other. */
function circles(next: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (path: string): void => {
    const at = trail.indexOf(path);
    if (at >= 0) found.push([...trail.slice(at), path].join(' → '));
    if (at >= 0 || done.has(path)) return;
    trail.push(path);
    for (const each of next.get(path) ?? []) visit(each);
    trail.pop();
    done.add(path);
  };
  for (const path of next.keys()) visit(path);
  return found;
}
