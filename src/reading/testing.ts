import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Reading, read } from './index.ts';
import { parse } from './parse.ts';
import type { Task } from './reading.ts';
import { readTasks } from './tasks/tasks.ts';

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

/** What is counted in one text: matched, labelled and read of each kind, and its relations. */
export interface Counts {
  pairs: Record<Kind, Pairs>;
  /** Wrong relations, how many of them are asked about, and what else is asked. */
  wrong: number;
  found: number;
  alarms: number;
}
type Kind = 'citations' | 'quantities' | 'roles' | 'targets' | 'tasks';
type Pairs = readonly [matched: number, labelled: number, read: number];
/** F1 of each kind, and the relations of all texts. */
export type Scores = Record<Kind, number> & Pick<Counts, 'wrong' | 'found' | 'alarms'>;

const START_ROOM = 20;
const ARITHMETIC = ['ratio', 'sum', 'diff'];

/** Every labelled text of a folder, read and counted. */
export function countsOf(folder: string): Counts[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .sort()
    .map((name) => {
      const gold = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Gold;
      const got = read(readFileSync(join(folder, name.replace('.gold.json', '.txt')), 'utf8'));
      return { pairs: pairsIn(gold, got), ...relationsIn(gold, got) };
    });
}

/** The scores of all the texts together. */
export function scoresOf(counts: readonly Counts[]): Scores {
  const f1 = (kind: Kind): number => {
    const sum = (i: 0 | 1 | 2): number => counts.reduce((n, { pairs }) => n + pairs[kind][i], 0);
    return sum(1) + sum(2) === 0 ? 1 : (2 * sum(0)) / (sum(1) + sum(2));
  };
  const sum = (key: 'wrong' | 'found' | 'alarms'): number => counts.reduce((n, row) => n + row[key], 0);
  return {
    citations: f1('citations'),
    quantities: f1('quantities'),
    roles: f1('roles'),
    targets: f1('targets'),
    tasks: f1('tasks'),
    wrong: sum('wrong'),
    found: sum('found'),
    alarms: sum('alarms'),
  };
}

function pairsIn(gold: Gold, got: Reading): Counts['pairs'] {
  return {
    citations: pairs(gold.citations, got.citations, (a, b) =>
      a.symbol ? a.symbol.replace(/\s/g, '') === b.symbol : a.type === b.type && overlaps(a, b),
    ),
    quantities: pairs(gold.quantities, got.quantities, sameFigure),
    roles: pairs(gold.quantities, got.quantities, (a, b) => sameFigure(a, b) && a.role === b.role),
    targets: pairs(gold.targets, got.targets, sameFigure),
    tasks: pairs(gold.tasks, got.tasks, (a, b) => Math.abs((a.at ?? -99) - b.start) <= START_ROOM),
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

/** Labels matched one to one by `same`. */
function pairs<G extends Place>(labels: Label[] = [], got: readonly G[], same: (a: Label, b: G) => boolean): Pairs {
  const left = [...got];
  let matched = 0;
  for (const label of labels) {
    const at = left.findIndex((g) => same(label, g));
    if (at < 0) continue;
    matched++;
    left.splice(at, 1);
  }
  return [matched, labels.length, got.length];
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

/** The tasks that the rules find in a text, without what was learned: tests of a rule hold whatever is learned later. */
export function tasksByRules(text: string): Task[] {
  const parsed = parse(text.normalize('NFC'), true);
  return readTasks(parsed, parsed.cited);
}
