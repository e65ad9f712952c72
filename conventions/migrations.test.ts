import { expect, it } from 'vitest';
import { filesIn, textOf } from './source.ts';

const migrations = filesIn('src')
  .filter((path) => path.includes('/migrations/'))
  .map((path) => ({
    path,
    room: path.split('/')[1] === 'kernel' ? 'kernel' : (path.split('/')[2] ?? ''),
    file: path.slice(path.lastIndexOf('/') + 1),
    sql: textOf(path).replace(/--.*$/gm, '').toLowerCase(),
  }));

it('migrations are named by moment, capability and verb', () => {
  const wrong = migrations.filter(
    ({ file, room }) => !new RegExp(`^\\d{8}T\\d{4}_${room}_[a-z0-9_]+\\.sql$`).test(file),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

it('no two migrations share a name', () => {
  const names = migrations.map(({ file }) => file);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

it('a migration changes its own schema only', () => {
  const changed =
    /\b(?:create table|alter table|drop table|create (?:unique )?index \w+ on|create schema)\s+(?:if (?:not )?exists )?"?([a-z_]+)"?/g;
  const foreign = migrations.flatMap(({ path, room, sql }) =>
    [...sql.matchAll(changed)]
      .map((match) => match[1] ?? '')
      .filter((schema) => schema !== room)
      .map((schema) => `${path}: ${schema}`),
  );
  expect(foreign).toEqual([]);
});

it('there are no triggers', () => {
  expect(
    migrations.filter(({ sql }) => /create (or replace )?(constraint )?trigger/.test(sql)).map(({ path }) => path),
  ).toEqual([]);
});
