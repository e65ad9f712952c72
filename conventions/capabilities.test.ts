import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { capabilities } from '../src/app/capabilities.ts';
import { permissions } from '../src/contracts/permissions.ts';
import { PUBLIC, SIGNED_IN } from '../src/kernel/http/index.ts';
import { capabilityNames, code, filesIn, isTest, isTesting, program, root, textOf } from './source.ts';

const known = new Set<string>([...Object.keys(permissions), PUBLIC, SIGNED_IN]);
const routes = capabilities.flatMap((each) =>
  (each.routes ?? []).map((route) => ({ capability: each.name, ...route })),
);

describe('a capability', () => {
  it('has its README, its door and its module', () => {
    const missing = capabilityNames.flatMap((name) =>
      ['README.md', 'index.ts', 'module.ts']
        .map((file) => `src/capabilities/${name}/${file}`)
        .filter((path) => !existsSync(join(root, path))),
    );
    expect(missing).toEqual([]);
  });

  it('explains itself in 20 to 40 lines', () => {
    const wrong = capabilityNames
      .map((name) => `src/capabilities/${name}/README.md`)
      .filter((path) => existsSync(join(root, path)))
      .map((path) => ({ path, lines: textOf(path).trimEnd().split('\n').length }))
      .filter(({ lines }) => lines < 20 || lines > 40);
    expect(wrong).toEqual([]);
  });

  it('has the inner shape of the others', () => {
    const parts =
      /^(README\.md|index\.ts|module\.ts|routes(\.tsx?|\/)|testing([-.\w]*\.tsx?|\/)|domain\/|commands\/|queries\/|jobs\/|slots\/|views\/|islands\/|migrations\/)/;
    const own = /^src\/capabilities\/access\/auth\//;
    const strange = filesIn('src/capabilities').filter((path) => {
      const inner = path.split('/').slice(3).join('/');
      return !own.test(path) && !parts.test(inner);
    });
    expect(strange).toEqual([]);
  });

  it('is part of the house', () => {
    expect(capabilities.map((each) => each.name).sort()).toEqual(capabilityNames);
  });
});

describe('a route', () => {
  it('names a permission there is', () => {
    expect(routes.filter((route) => !known.has(route.permission))).toEqual([]);
  });

  it('has its address alone', () => {
    const addresses = routes.map((route) => `${route.scope ?? 'authority'} ${route.method} ${route.path}`);
    expect(addresses.filter((each, index) => addresses.indexOf(each) !== index)).toEqual([]);
  });

  it('that changes something is not open to everybody', () => {
    const open = routes.filter((route) => route.method === 'POST' && route.permission === PUBLIC);
    // Signing in and asking for a new password: nobody is signed in yet.
    expect(open.filter((route) => route.capability !== 'access')).toEqual([]);
  });

  it('leads from the navigation to a page that it may open', () => {
    const entries = capabilities.flatMap((each) => each.nav ?? []);
    const pages = new Map(
      routes.filter((route) => route.method === 'GET').map((route) => [route.path, route.permission]),
    );
    expect(entries.filter((entry) => pages.get(entry.path) !== entry.permission)).toEqual([]);
  });
});

describe('a command', () => {
  const commands = program
    .filter((path) => /^src\/capabilities\/[^/]+\/commands\//.test(path))
    .map((path) => ({ path, text: textOf(path) }))
    .filter(({ text }) => text.includes('defineCommand('));

  it('has the name of its file', () => {
    const wrong = commands.filter(({ path, text }) => {
      const [, , capability, , file = ''] = path.split('/');
      return !text.includes(`name: '${capability}.${file.replace(/\.tsx?$/, '')}'`);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('names a permission there is', () => {
    const wrong = commands.filter(({ text }) => {
      const names = [...text.matchAll(/permission: '([^']+)'/g)].map((match) => match[1] ?? '');
      return names.length === 0 || names.some((name) => !(name in permissions));
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('is tried on a real database', () => {
    const tests = code.filter((path) => isTest(path) || isTesting(path)).map(textOf);
    const untried = commands.filter(({ path }) => {
      const file = path.slice(path.lastIndexOf('/') + 1);
      const name = camel(file.replace(/\.tsx?$/, ''));
      return !tests.some((text) => text.includes(`/${file}'`) || new RegExp(`\\b${name}\\b`).test(text));
    });
    expect(untried.map(({ path }) => path)).toEqual([]);
  });

  it('is the only way to write: no statement that changes stands in a route, a query or a view', () => {
    const writes =
      /\.(insertInto|updateTable|deleteFrom|mergeInto)\(|\b(insert into|update [a-z_]+\.[a-z_]+ set|delete from) /;
    const places = program.filter((path) => /^src\/capabilities\/[^/]+\/(queries|views|routes|domain)[/.]/.test(path));
    expect(places.filter((path) => writes.test(textOf(path)))).toEqual([]);
  });
});

it('every permission opens something', () => {
  const all = program
    .filter((path) => path !== 'src/contracts/permissions.ts')
    .map(textOf)
    .join('\n');
  expect(Object.keys(permissions).filter((name) => !all.includes(`'${name}'`))).toEqual([]);
});

function camel(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
