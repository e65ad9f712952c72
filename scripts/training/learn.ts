// Learns weights for cues from questions that people have answered: one row of weights for each column of options.

/** One possible answer: the cues that speak for it (numbers of a book of cues), and the column their weights stand in. */
export interface Option {
  column: number;
  cues: readonly number[];
  right: boolean;
}

/** Options of which at least one is right. */
export interface Question {
  /** The text it comes from: questions of one text are never split between learning and trying out. */
  text: string;
  options: Option[];
}

/** Bigger `sparse`: fewer cues get a weight at all. `rounds`: how often every question is looked at. */
export interface Settings {
  sparse: number;
  even: number;
  step: number;
  rounds: number;
  /** A cue that was met less often gets no weight. */
  least: number;
}

export const SETTINGS: Settings = { sparse: 2, even: 0.5, step: 0.1, rounds: 10, least: 2 };

/** Learned weights: `of(cue, column)`. */
export class Weights {
  constructor(
    readonly columns: number,
    readonly values: Float64Array,
  ) {}

  of(cue: number, column: number): number {
    return this.values[cue * this.columns + column] ?? 0;
  }

  /** What the cues of an option say together. */
  sum(option: Option): number {
    let sum = 0;
    for (const cue of new Set(option.cues)) sum += this.of(cue, option.column);
    return sum;
  }
}

/**
 * Follow-the-regularized-leader (McMahan and others, "Ad click prediction: a view from the trenches", 2013) on the
 * softmax over the options of each question. Deterministic: the same questions give the same weights.
 * With `known` weights it learns by how much each should differ from them: what few questions do not speak about stays.
 */
export function learn(
  questions: readonly Question[],
  cues: number,
  columns: number,
  settings = SETTINGS,
  known?: Weights,
): Weights {
  const { sparse, even, step, rounds } = settings;
  const met = new Int32Array(cues);
  for (const q of questions) for (const o of q.options) for (const c of o.cues) met[c] = (met[c] as number) + 1;
  const z = new Float64Array(cues * columns);
  const n = new Float64Array(cues * columns);
  const weight = (at: number): number => {
    const value = z[at] as number;
    if (Math.abs(value) <= sparse) return 0;
    return -(value - Math.sign(value) * sparse) / ((1 + Math.sqrt(n[at] as number)) / step + even);
  };
  const used = questions.map((q) => ({
    options: q.options.map((o) => ({
      right: o.right,
      at: [...new Set(o.cues)].filter((c) => (met[c] as number) >= settings.least).map((c) => c * columns + o.column),
      known: known?.sum(o) ?? 0,
    })),
  }));
  const order = used.map((_, i) => i);
  const random = seeded(1);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const i of order) {
      const { options } = used[i] as (typeof used)[number];
      const weights = options.map((o) => o.at.map(weight));
      const share = softmax(weights.map((row, k) => row.reduce((a, b) => a + b, options[k]?.known ?? 0)));
      const right = options.reduce((sum, o, k) => sum + (o.right ? (share[k] as number) : 0), 0);
      options.forEach((o, k) => {
        const p = share[k] as number;
        const g = p - (o.right ? p / Math.max(right, 1e-12) : 0);
        o.at.forEach((at, j) => {
          const before = n[at] as number;
          const slope = (Math.sqrt(before + g * g) - Math.sqrt(before)) / step;
          z[at] = (z[at] as number) + g - slope * (weights[k]?.[j] as number);
          n[at] = before + g * g;
        });
      });
    }
  }
  const values = new Float64Array(cues * columns);
  for (let at = 0; at < values.length; at++)
    values[at] = Math.round((weight(at) + (known?.values[at] ?? 0)) * 100) / 100;
  return new Weights(columns, values);
}

/** Shares that add up to 1, the bigger the score the bigger the share. */
export function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const raised = scores.map((s) => Math.exp(s - most));
  const all = raised.reduce((a, b) => a + b, 0);
  return raised.map((r) => r / all);
}

/** Numbers from 0 to 1, the same for the same start. */
export function seeded(start: number): () => number {
  let seed = start;
  return () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i] as number;
    order[i] = order[j] as number;
    order[j] = kept;
  }
}
