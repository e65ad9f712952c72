import type { Miss } from './misses.ts';
import { PERCENT, type PlainFigure } from './plain-figures.ts';

// What a relation of figures is, and the store of those a text may mean.

/** Their places are their numbers in the file of weights. */
export const RELATIONS = ['share', 'growth', 'gap', 'sum', 'mean'] as const;
export const SHARE = 0;
export const GROWTH = 1;
export const GAP = 2;
export const SUM = 3;
export const MEAN = 4;

/** Figures by their place among the figures of the text. */
export interface Candidate {
  relation: number;
  /** The part and its whole, the higher and the lower, all parts of a sum, what is shared out and among how many. */
  parts: number[];
  result: number;
  /** null when the relation holds. */
  miss: Miss | null;
  /** 0 when the result is the figure with the slip, else the number of the part. */
  slipped: number;
  /** How far the result is off, as a share of what it should be. */
  off: number;
}

/** The relations near the figures of a text. */
export class Candidates {
  readonly held: Candidate[] = [];
  readonly missed: Candidate[] = [];
  /** For each figure and relation how many ask about it. */
  readonly rivals: Uint16Array;

  /** `keep` says which of those that one slip would mend are worth keeping: a long text has very many. */
  constructor(
    figures: number,
    private readonly keep: (c: Candidate) => boolean,
  ) {
    this.rivals = new Uint16Array(figures * RELATIONS.length);
  }

  push(c: Candidate): void {
    if (c.miss === null) {
      this.held.push(c);
      return;
    }
    const at = c.result * RELATIONS.length + c.relation;
    this.rivals[at] = (this.rivals[at] as number) + 1;
    if (this.keep(c)) this.missed.push(c);
  }
}

/** How much rounding explains: half the last digit of each figure that is printed less finely than others, and of each share. */
export function roomOf(figures: readonly PlainFigure[], all: readonly number[], finest: number): number {
  let room = 0;
  for (const i of all) {
    const { sort, step } = figures[i] as PlainFigure;
    if (sort === PERCENT || step > finest * 1.5) room += step / 2;
  }
  return room * (1 + 1e-9);
}
