import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Reading, read } from './index.ts';

// How well labelled texts are read: F1 of each kind by place and value, and the wrong relations found. A folder holds NAME.txt
// with NAME.gold.json beside it.

interface Label {
  quote: string;
  at?: number;
  value?: number | null;
  numerator?: number;
  role?: string;
  symbol?: string | null;
  type?: string;
}
interface Gold extends Partial<Record<'citations' | 'quantities' | 'targets' | 'tasks', Label[]>> {
  sums?: { quotes: string[]; holds?: boolean }[];
}

export interface Scores {
  citations: number;
  quantities: number;
  roles: number;
  targets: number;
  tasks: number;
  /** Wrong relations, how many of them are asked about, and what else is asked. */
  wrong: number;
  found: number;
  alarms: number;
}

const START_ROOM = 20;
const ARITHMETIC = ['ratio', 'sum', 'diff'];

export function scoresOf(folders: readonly string[]): Scores {
  const texts = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.gold.json'))
      .sort()
      .map((name) => ({
        gold: JSON.parse(readFileSync(join(folder, name), 'utf8')) as Gold,
        got: read(readFileSync(join(folder, name.replace('.gold.json', '.txt')), 'utf8')),
      })),
  );
  const of = (kind: 'citations' | 'quantities' | 'targets' | 'tasks') => texts.map(({ gold }) => gold[kind] ?? []);
  const relations = texts.map(({ gold, got }) => relationsIn(gold, got));
  const sum = (key: 'wrong' | 'found' | 'alarms'): number => relations.reduce((n, row) => n + row[key], 0);
  return {
    citations: f1(
      of('citations'),
      texts.map(({ got }) => got.citations),
      (a, b) => (a.symbol ? a.symbol.replace(/\s/g, '') === b.symbol : a.type === b.type && overlaps(a, b)),
    ),
    quantities: f1(
      of('quantities'),
      texts.map(({ got }) => got.quantities),
      sameFigure,
    ),
    roles: f1(
      of('quantities'),
      texts.map(({ got }) => got.quantities),
      (a, b) => sameFigure(a, b) && a.role === b.role,
    ),
    targets: f1(
      of('targets'),
      texts.map(({ got }) => got.targets),
      sameFigure,
    ),
    tasks: f1(
      of('tasks'),
      texts.map(({ got }) => got.tasks),
      (a, b) => Math.abs((a.at ?? -99) - b.start) <= START_ROOM,
    ),
    wrong: sum('wrong'),
    found: sum('found'),
    alarms: sum('alarms'),
  };
}

interface Place {
  start: number;
  end: number;
}
interface Figure extends Place {
  value: number | null;
  numerator?: number;
}

const overlaps = (label: Label, got: Place): boolean =>
  label.at !== undefined && got.start < label.at + label.quote.length && label.at < got.end;
const sameFigure = (a: Label, b: Figure): boolean =>
  overlaps(a, b) && (a.value ?? null) === b.value && a.numerator === b.numerator;

/** Labels matched one to one by `same`, and the F1 of it. */
function f1<G extends Place>(gold: Label[][], got: readonly G[][], same: (a: Label, b: G) => boolean): number {
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

/** A wrong relation is found when something is asked about one of its figures. */
function relationsIn(gold: Gold, got: Reading): { wrong: number; found: number; alarms: number } {
  const left = got.findings.filter((x) => ARITHMETIC.includes(x.kind));
  const asked = left.length;
  const wrong = (gold.sums ?? []).filter((x) => x.holds === false);
  for (const { quotes } of wrong) {
    const at = left.findIndex((x) =>
      quotes.some((q) => x.quotes.some((z) => z !== '' && (z.includes(q) || q.includes(z)))),
    );
    if (at >= 0) left.splice(at, 1);
  }
  return { wrong: wrong.length, found: asked - left.length, alarms: left.length };
}
