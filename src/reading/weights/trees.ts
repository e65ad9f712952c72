// Learned trees: what several numbers say together that their sum does not. All branches at one depth ask the same
// question, so a tree is a short row of questions and one answer for each way through them.

/** A file of learned trees. Each row is "value>bound value>bound … | answer answer …", the answers in thousandths. */
export interface LearnedTrees {
  /** The names of the values, in the order in which they are given. */
  values: string[];
  base: number;
  trees: string[];
}

/** Learned trees, ready to be asked. */
export class Trees {
  /** For each question of each tree which value it asks about, and from which bound on the answer is yes. */
  private readonly asked: Uint8Array;
  private readonly bounds: Float64Array;
  private readonly answers: Float64Array;
  private readonly depth: number;
  private readonly count: number;

  constructor(private readonly learned: LearnedTrees) {
    const rows = learned.trees.map((row) => row.split(' | ').map((half) => half.split(' ')));
    this.count = rows.length;
    this.depth = rows[0]?.[0]?.length ?? 0;
    this.asked = new Uint8Array(this.count * this.depth);
    this.bounds = new Float64Array(this.count * this.depth);
    this.answers = new Float64Array(this.count << this.depth);
    rows.forEach(([questions = [], answers = []], n) => {
      questions.forEach((question, d) => {
        const [name = '', bound = ''] = question.split('>');
        const value = learned.values.indexOf(name);
        if (value < 0) throw new Error(`The trees ask about "${name}", which is none of their values`);
        this.asked[n * this.depth + d] = value;
        this.bounds[n * this.depth + d] = Number(bound);
      });
      answers.forEach((answer, k) => {
        this.answers[(n << this.depth) + k] = Number(answer) / 1000;
      });
    });
  }

  /** What the values say: the logarithm of the odds. They stand in the order of the file. */
  of(values: Float64Array): number {
    const { asked, bounds, answers, depth, count } = this;
    let sum = this.learned.base;
    for (let n = 0, at = 0; n < count; n++) {
      let way = 0;
      for (let d = 0; d < depth; d++, at++)
        way = way * 2 + ((values[asked[at] as number] as number) > (bounds[at] as number) ? 1 : 0);
      sum += answers[(n << depth) + way] as number;
    }
    return sum;
  }
}
