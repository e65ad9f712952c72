import { type LearnedTrees, Trees } from '../../src/reading/weights/trees.ts';
import { seeded } from './learn.ts';

// Grows trees on answered questions, each tree on what those before it left wrong (Friedman, "Greedy function approximation",
// 2001), all branches of one depth asking the same question (Prokhorenkova and others, "CatBoost", 2018): so few
// questions tell little of single texts.

/** `step`: how much of what a tree would mend it mends; `even`: how much must speak for an answer. */
export interface TreeSettings {
  trees: number;
  depth: number;
  step: number;
  even: number;
  /** The shares of rows and of values each tree sees. */
  rows: number;
  values: number;
}

export const TREES: TreeSettings = { trees: 120, depth: 5, step: 0.15, even: 20, rows: 0.7, values: 0.6 };

const MOST_BOUNDS = 31;

/** Values of all rows by name, as numbers of steps between bounds. */
interface Column {
  name: string;
  bounds: number[];
  steps: Uint8Array;
}

/**
 * Rows of values in the order of `names`, and whether each was answered with yes. The same rows grow the same trees. With
 * `known` trees new ones grow on what those leave wrong.
 */
export function learnTrees(
  names: readonly string[],
  rows: readonly Float64Array[],
  right: readonly boolean[],
  settings = TREES,
  known?: LearnedTrees,
): LearnedTrees {
  const columns = names.map((name, at) => columnOf(name, rows, at)).filter((column) => column.bounds.length > 0);
  const yes = right.filter(Boolean).length;
  const base = known?.base ?? Math.round(1000 * Math.log(yes / Math.max(1, right.length - yes))) / 1000;
  const before = known && new Trees(known);
  const grown = new Growth(
    columns,
    right,
    Float64Array.from(rows, (row) => before?.of(row) ?? base),
    settings,
  );
  return {
    values: [...names],
    base,
    trees: [...(known?.trees ?? []), ...Array.from({ length: settings.trees }, () => grown.tree())],
  };
}

function columnOf(name: string, rows: readonly Float64Array[], at: number): Column {
  const sorted = Float64Array.from(rows, (row) => row[at] as number).sort();
  const own = [...new Set(sorted)];
  const cuts =
    own.length <= MOST_BOUNDS + 1
      ? own.slice(1).map((x, i) => (x + (own[i] as number)) / 2)
      : Array.from({ length: MOST_BOUNDS }, (_, q) => sorted[Math.floor(((q + 1) * rows.length) / (MOST_BOUNDS + 1))]);
  const bounds = [...new Set((cuts as number[]).map((x) => Number(x.toPrecision(5))))].sort((a, b) => a - b);
  const steps = Uint8Array.from(rows, (row) => bounds.filter((bound) => (row[at] as number) > bound).length);
  return { name, bounds, steps };
}

/** Trees as they grow: what they say so far of each row, and which way each row takes through the one that grows. */
class Growth {
  private readonly slope: Float64Array;
  private readonly bend: Float64Array;
  private readonly way: Int32Array;
  private readonly random = seeded(7);

  constructor(
    private readonly columns: readonly Column[],
    private readonly right: readonly boolean[],
    private readonly said: Float64Array,
    private readonly settings: TreeSettings,
  ) {
    this.slope = new Float64Array(right.length);
    this.bend = new Float64Array(right.length);
    this.way = new Int32Array(right.length);
  }

  /** One more tree, as a row of the file. */
  tree(): string {
    const { settings, right, said, slope, bend, way, random } = this;
    const seen: number[] = [];
    for (let i = 0; i < right.length; i++) {
      const p = 1 / (1 + Math.exp(-(said[i] as number)));
      slope[i] = (right[i] ? 1 : 0) - p;
      bend[i] = p * (1 - p);
      if (random() < settings.rows) seen.push(i);
    }
    way.fill(0);
    const columns = this.columns.filter(() => random() < settings.values);
    const questions: string[] = [];
    for (let depth = 0; depth < settings.depth; depth++) {
      const { column, bound } = this.best(columns, seen, 1 << depth);
      questions.push(`${column.name}>${column.bounds[bound]}`);
      for (let i = 0; i < way.length; i++)
        way[i] = (way[i] as number) * 2 + ((column.steps[i] as number) > bound ? 1 : 0);
    }
    return `${questions.join(' ')} | ${this.answers(seen).join(' ')}`;
  }

  /** The question that parts the rows best on all ways taken so far. */
  private best(columns: readonly Column[], seen: readonly number[], ways: number): { column: Column; bound: number } {
    let best = { column: columns[0] as Column, bound: 0 };
    let most = -1;
    for (const column of columns) {
      const gains = this.gains(column, seen, ways);
      for (let bound = 0; bound < gains.length; bound++) {
        if ((gains[bound] as number) <= most) continue;
        most = gains[bound] as number;
        best = { column, bound };
      }
    }
    return best;
  }

  /** How much better each bound of a column would fit. */
  private gains({ bounds, steps }: Column, seen: readonly number[], ways: number): Float64Array {
    const { slope, bend, way } = this;
    const { even } = this.settings;
    const width = bounds.length + 1;
    const slopes = new Float64Array(ways * width);
    const bends = new Float64Array(ways * width);
    for (const i of seen) {
      const at = (way[i] as number) * width + (steps[i] as number);
      slopes[at] = (slopes[at] as number) + (slope[i] as number);
      bends[at] = (bends[at] as number) + (bend[i] as number);
    }
    const gains = new Float64Array(bounds.length);
    for (let w = 0; w < ways; w++) {
      const own = slopes.subarray(w * width, (w + 1) * width);
      const ownBends = bends.subarray(w * width, (w + 1) * width);
      const all = own.reduce((a, b) => a + b, 0);
      const allBends = ownBends.reduce((a, b) => a + b, 0);
      let low = 0;
      let lowBends = 0;
      for (let k = 0; k < bounds.length; k++) {
        low += own[k] as number;
        lowBends += ownBends[k] as number;
        gains[k] =
          (gains[k] as number) + low ** 2 / (lowBends + even) + (all - low) ** 2 / (allBends - lowBends + even);
      }
    }
    return gains;
  }

  /** What each way through the tree says, in thousandths; the rows are told. */
  private answers(seen: readonly number[]): number[] {
    const { slope, bend, way, said } = this;
    const { depth, even, step } = this.settings;
    const slopes = new Float64Array(1 << depth);
    const bends = new Float64Array(1 << depth);
    for (const i of seen) {
      const w = way[i] as number;
      slopes[w] = (slopes[w] as number) + (slope[i] as number);
      bends[w] = (bends[w] as number) + (bend[i] as number);
    }
    const answers = [...slopes].map((s, w) => Math.round((1000 * step * s) / ((bends[w] as number) + even)));
    for (let i = 0; i < said.length; i++) said[i] = (said[i] as number) + (answers[way[i] as number] as number) / 1000;
    return answers;
  }
}
