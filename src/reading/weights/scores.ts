import type { Cues } from './cues.ts';
import { keyOfName } from './cues.ts';

/** A file of learned weights: for each column what a cue adds, in hundredths; `cues` rows are "name<TAB>w1 w2 …". */
export interface LearnedWeights {
  columns: string[];
  cues: string[];
}

/** Learned weights: what each cue says for or against each answer. */
export class Scores {
  private readonly keys: Int32Array;
  private readonly rows: Float64Array;
  /** When a slot was last counted: a cue met twice in one place counts once. */
  private readonly counted: Int32Array;
  private readonly mask: number;
  private readonly columns: number;
  private readonly sums: Float64Array;
  private call = 0;

  constructor(learned: LearnedWeights) {
    this.columns = learned.columns.length;
    let size = 16;
    while (size < learned.cues.length * 3) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.counted = new Int32Array(size);
    this.rows = new Float64Array(size * this.columns);
    this.sums = new Float64Array(this.columns);
    for (const row of learned.cues) {
      const tab = row.indexOf('\t');
      const key = keyOfName(row.slice(0, tab));
      const at = this.slot(key);
      if (this.keys[at] !== 0) throw new Error(`Two cues share a number: ${row}`);
      this.keys[at] = key;
      const weights = row.slice(tab + 1).split(' ');
      for (let c = 0; c < this.columns; c++) this.rows[at * this.columns + c] = Number(weights[c]) / 100;
    }
  }

  private slot(key: number): number {
    let at = key & this.mask;
    while (this.keys[at] !== 0 && this.keys[at] !== key) at = (at + 1) & this.mask;
    return at;
  }

  /** What the cues say together for each answer; the array is used again by the next call. */
  of(cues: Cues): Float64Array {
    const { sums, rows, columns, keys, counted } = this;
    const call = ++this.call;
    sums.fill(0);
    for (let i = 0; i < cues.count; i++) {
      const at = this.slot(cues.keys[i] as number);
      if (keys[at] === 0 || counted[at] === call) continue;
      counted[at] = call;
      for (let c = 0; c < columns; c++) sums[c] = (sums[c] as number) + (rows[at * columns + c] as number);
    }
    return sums;
  }
}
