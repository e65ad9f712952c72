import type { Cues } from './cues.ts';
import { keyOfName } from './cues.ts';

/** Learned weights: what each cue says for or against each class. */
export class Scores {
  private readonly keys: Int32Array;
  private readonly rows: Float64Array;
  private readonly mask: number;
  private readonly sums: Float64Array;

  /** `lines`: one cue a line, "name<TAB>w1 w2 …" with a weight in hundredths for each of `classes` classes. */
  constructor(
    readonly classes: number,
    lines: string,
  ) {
    const rows = lines.split('\n').filter((line) => line !== '');
    let size = 16;
    while (size < rows.length * 3) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.rows = new Float64Array(size * classes);
    this.sums = new Float64Array(classes);
    for (const row of rows) {
      const tab = row.indexOf('\t');
      const at = this.slot(keyOfName(row.slice(0, tab)));
      if (this.keys[at] !== 0) throw new Error(`two cues share a number: ${row}`);
      this.keys[at] = keyOfName(row.slice(0, tab));
      row
        .slice(tab + 1)
        .split(' ')
        .forEach((w, n) => {
          this.rows[at * classes + n] = Number(w) / 100;
        });
    }
  }

  private slot(key: number): number {
    let at = key & this.mask;
    while (this.keys[at] !== 0 && this.keys[at] !== key) at = (at + 1) & this.mask;
    return at;
  }

  /** What the cues say together, for each class; the array is used again by the next call. */
  of(cues: Cues): Float64Array {
    const { sums, rows, classes } = this;
    sums.fill(0);
    for (let i = 0; i < cues.count; i++) {
      const at = this.slot(cues.keys[i] as number);
      if (this.keys[at] === 0) continue;
      for (let c = 0; c < classes; c++) sums[c] = (sums[c] as number) + (rows[at * classes + c] as number);
    }
    return sums;
  }
}
