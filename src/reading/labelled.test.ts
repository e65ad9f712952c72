import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { read } from './index.ts';

// Floors on the hand-labelled texts, which live beside the checkout and are never copied into it.

const folder = resolve(dirname(fileURLToPath(import.meta.url)), '../../../shared/reading/labelled');

interface Label {
  quote: string;
  at?: number;
  value?: number | null;
  numerator?: number;
  denominator?: number;
  role?: string;
  symbol?: string | null;
  type?: string;
}

const overlaps = (label: Label, got: { start: number; end: number }): boolean =>
  label.at !== undefined && got.start < label.at + label.quote.length && label.at < got.end;

/** Labels matched one to one by `same`, and the F1 of it. */
function f1<G extends { start: number; end: number }>(
  gold: Label[][],
  got: G[][],
  same: (a: Label, b: G) => boolean,
): number {
  let matched = 0;
  let goldCount = 0;
  let gotCount = 0;
  gold.forEach((labels, i) => {
    const left = [...(got[i] ?? [])];
    goldCount += labels.length;
    gotCount += left.length;
    for (const label of labels) {
      const at = left.findIndex((g) => same(label, g));
      if (at < 0) continue;
      matched++;
      left.splice(at, 1);
    }
  });
  return goldCount + gotCount === 0 ? 1 : (2 * matched) / (goldCount + gotCount);
}

describe('the labelled texts', () => {
  it('are read at least as well as before', () => {
    if (!existsSync(folder)) {
      console.log('labelled texts are not beside this checkout: their floors were not measured');
      return;
    }
    const names = readdirSync(folder).filter((f) => f.endsWith('.gold.json'));
    const gold = names.map(
      (n) => JSON.parse(readFileSync(join(folder, n), 'utf8')) as Record<string, Label[] | undefined>,
    );
    const got = names.map((n) => read(readFileSync(join(folder, n.replace('.gold.json', '.txt')), 'utf8')));
    const of = (kind: string) => gold.map((g) => g[kind] ?? []);
    const quantity = (
      a: Label,
      b: { value: number | null; numerator?: number; denominator?: number; start: number; end: number },
    ) => overlaps(a, b) && (a.value ?? null) === b.value && a.numerator === b.numerator;

    const scores = {
      citations: f1(
        of('citations'),
        got.map((r) => r.citations),
        (a, b) => (a.symbol ? a.symbol.replace(/\s/g, '') === b.symbol : a.type === b.type && overlaps(a, b)),
      ),
      quantities: f1(
        of('quantities'),
        got.map((r) => r.quantities),
        quantity,
      ),
      roles: f1(
        of('quantities'),
        got.map((r) => r.quantities),
        (a, b) => quantity(a, b) && a.role === b.role,
      ),
      targets: f1(
        of('targets'),
        got.map((r) => r.targets),
        quantity,
      ),
      tasks: f1(
        of('tasks'),
        got.map((r) => r.tasks),
        (a, b) => Math.abs((a.at ?? -99) - b.start) <= 20,
      ),
    };
    expect(scores.citations).toBeGreaterThan(0.97);
    expect(scores.quantities).toBeGreaterThan(0.98);
    expect(scores.roles).toBeGreaterThan(0.95);
    expect(scores.targets).toBeGreaterThan(0.9);
    expect(scores.tasks).toBeGreaterThan(0.82);
  });
});
