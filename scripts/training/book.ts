import { wordOf } from '../../src/reading/lexicon/words.ts';
import { CUE, Cues } from '../../src/reading/weights/cues.ts';
import type { LearnedWeights } from '../../src/reading/weights/scores.ts';
import { Weights } from './learn.ts';

const NAMES = new Map<number, string>(Object.entries(CUE).map(([name, number]) => [number, name]));

/** Numbers the cues that were met, and knows their names. */
export class CueBook {
  private readonly numbers = new Map<string, number>();
  readonly names: string[] = [];
  /** The collector to hand to the functions that tell cues. */
  readonly cues = new Cues();
  private met: number[] = [];

  constructor() {
    this.cues.onCue = (kind, a, b) => this.met.push(this.number(kind, a, b));
  }

  /** The cues that `collect` tells, by number. */
  row(collect: (cues: Cues) => void): number[] {
    this.met = [];
    this.cues.clear();
    collect(this.cues);
    return this.met;
  }

  /** Numbers the cues of a file of weights; none may have been numbered before. */
  know(learned: LearnedWeights): Weights {
    const values = learned.cues.flatMap((row, n) => {
      const tab = row.indexOf('\t');
      this.names.push(row.slice(0, tab));
      this.numbers.set(row.slice(0, tab), n);
      return row
        .slice(tab + 1)
        .split(' ')
        .map((w) => Number(w) / 100);
    });
    return new Weights(learned.columns.length, Float64Array.from(values));
  }

  private number(kind: number, a: number, b: number): number {
    const side = kind >> 7;
    const name = `${NAMES.get(kind & 127)}${side === 0 ? '' : `@${side}`}:${wordOf(a)}${b === 0 ? '' : ` ${wordOf(b)}`}`;
    let number = this.numbers.get(name);
    if (number === undefined) {
      number = this.names.length;
      this.names.push(name);
      this.numbers.set(name, number);
    }
    return number;
  }
}
