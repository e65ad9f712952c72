import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Counts, countsOf, scoresOf } from './testing.ts';

const here = dirname(fileURLToPath(import.meta.url));

// Floors on the hand-labelled texts, which live beside the checkout and are never copied into it.
describe('the labelled texts', () => {
  const folder = resolve(here, '../../../shared/reading/labelled');
  it('are read at least as well as before', () => {
    if (!existsSync(folder)) {
      console.log('labelled texts are not beside this checkout: their floors were not measured');
      return;
    }
    const scores = scoresOf(countsOf(folder));
    expect(scores.citations).toBeGreaterThan(0.97);
    expect(scores.quantities).toBeGreaterThan(0.98);
    expect(scores.roles).toBeGreaterThan(0.95);
    expect(scores.targets).toBeGreaterThan(0.9);
    expect(scores.tasks).toBeGreaterThan(0.82);
    expect(scores.found).toBe(scores.wrong);
    expect(scores.alarms).toBeLessThan(2);
  });
});

// Floors on our own texts (../../corpus/README.md).
describe('the corpus', () => {
  const folder = resolve(here, '../../corpus');
  const sets = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const counts: Counts[] = [];
  // a set a test: all of them in one would outlast a test's time on a busy machine
  it.each(sets.map(({ name }) => name))('%s is read', (name) => {
    const set = countsOf(join(folder, name));
    expect(set.length).toBeGreaterThan(0);
    counts.push(...set);
  });

  it('is read at least as well as before', () => {
    expect(counts.length).toBeGreaterThanOrEqual(518);
    const scores = scoresOf(counts);
    expect(scores.citations).toBeGreaterThan(0.985);
    expect(scores.quantities).toBeGreaterThan(0.99);
    expect(scores.roles).toBeGreaterThan(0.975);
    expect(scores.targets).toBeGreaterThan(0.97);
    expect(scores.tasks).toBeGreaterThan(0.895);
    expect(scores.found).toBeGreaterThanOrEqual(250);
    expect(scores.alarms).toBeLessThanOrEqual(8);
  });
});
