import type { Cues } from './cues.ts';
import { keyOfName } from './cues.ts';

/** A file of learned weights: for each column what a cue adds, in hundredths; `cues` rows are "name<TAB>w1 w2 …". */
export interface LearnedWeights {
  columns: string[];
  cues: string[];
}

const BITS = 1 << 17;
/** The bits are chosen by other digits of a key than its slot. */
const SHIFT = 15;

/** Learned weights: what each cue says for or against each answer. */
export class Scores {
  /** One bit for each slot that may hold a key: most cues have no weight, and these bits fit the nearest memory. */
  private readonly maybe: Int32Array;
  private readonly keys: Int32Array;
  /** For each slot of `keys` its row of weights: most cues have none, so the rows are kept close together. */
  private readonly rowAt: Uint16Array;
  private readonly rows: Float64Array;
  /** When a row was last counted: a cue met twice in one place counts once. */
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
    this.maybe = new Int32Array(BITS / 32);
    this.keys = new Int32Array(size);
    this.rowAt = new Uint16Array(size);
    this.counted = new Int32Array(learned.cues.length);
    this.rows = new Float64Array(learned.cues.length * this.columns);
    this.sums = new Float64Array(this.columns);
    learned.cues.forEach((row, n) => {
      const tab = row.indexOf('\t');
      const key = keyOfName(row.slice(0, tab));
      const at = this.slot(key);
      if (this.keys[at] !== 0) throw new Error(`Two cues share a number: ${row}`);
      this.keys[at] = key;
      const bit = (key >>> SHIFT) & (BITS - 1);
      this.maybe[bit >> 5] = (this.maybe[bit >> 5] as number) | (1 << (bit & 31));
      this.rowAt[at] = n;
      const weights = row.slice(tab + 1).split(' ');
      for (let c = 0; c < this.columns; c++) this.rows[n * this.columns + c] = Number(weights[c]) / 100;
    });
  }

  private slot(key: number): number {
    let at = key & this.mask;
    while (this.keys[at] !== 0 && this.keys[at] !== key) at = (at + 1) & this.mask;
    return at;
  }

  /**
   * What the cues say together for each answer; the array is used again by the next call. With `from` only the cues from
   * there on are added to what the call before said of those before them.
   */
  of(cues: Cues, from = 0): Float64Array {
    const { sums, rows, columns, keys, rowAt, counted, maybe } = this;
    const count = cues.count;
    if (from === 0) {
      this.call++;
      sums.fill(0);
    }
    const call = this.call;
    for (let i = from; i < count; i++) {
      const key = cues.keys[i] as number;
      const bit = (key >>> SHIFT) & (BITS - 1);
      if (((maybe[bit >> 5] as number) & (1 << (bit & 31))) === 0) continue;
      const at = this.slot(key);
      if (keys[at] === 0) continue;
      const n = rowAt[at] as number;
      if (counted[n] === call) continue;
      counted[n] = call;
      for (let c = 0; c < columns; c++) sums[c] = (sums[c] as number) + (rows[n * columns + c] as number);
    }
    return sums;
  }
}
