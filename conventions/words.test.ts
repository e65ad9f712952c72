import { expect, it } from 'vitest';
import { commandWords } from '../src/app/pages/audit-words.ts';
import { program, textOf } from './source.ts';

it('every command has Vietnamese words for the log of changes', () => {
  const names = program
    .filter((path) => path.startsWith('src/capabilities/'))
    .flatMap((path) =>
      [...textOf(path).matchAll(/defineCommand[\s\S]{0,160}?name: '([^']+)'/g)].map((match) => match[1] ?? ''),
    );
  expect(names.filter((name) => !(name in commandWords))).toEqual([]);
});
