import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settings } from '../src/app/config.ts';
import { filesIn, root, textOf } from './source.ts';

const pages = ['README.md', 'README.vi.md', 'CONTRIBUTING.md', ...filesIn('docs'), ...filesIn('src')].filter(
  (path) => path.endsWith('.md') && existsSync(join(root, path)),
);

describe('dependencies', () => {
  const manifest = JSON.parse(textOf('package.json')) as Record<string, Record<string, string> | undefined>;
  const wanted = { ...manifest.dependencies, ...manifest.devDependencies };

  it('are pinned exactly', () => {
    expect(Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it('each say what they are for in docs/dependencies.md', () => {
    const page = textOf('docs/dependencies.md');
    expect(Object.keys(wanted).filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('documents', () => {
  it('link to what is there', () => {
    const broken = pages.flatMap((page) =>
      [...textOf(page).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)]
        .map((match) => match[1] ?? '')
        .filter((target) => !existsSync(join(root, dirname(page), decodeURI(target))))
        .map((target) => `${page} → ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('name every setting of the environment in docs/operations.md', () => {
    const page = textOf('docs/operations.md');
    expect(settings.map((setting) => setting.name).filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  it('keep every decision to one page with context, choice and price', () => {
    const records = pages.filter((path) => path.startsWith('docs/adr/') && /\/\d{4}-/.test(path));
    const wrong = records.filter((path) => {
      const text = textOf(path);
      return (
        text.split('\n').length > 60 || !['## Context', '## Choice', '## Given up'].every((head) => text.includes(head))
      );
    });
    expect(wrong).toEqual([]);
  });
});
