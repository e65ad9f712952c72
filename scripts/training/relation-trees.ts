import { VALUES } from '../../src/reading/findings/weighed/relation-values.ts';
import type { LearnedTrees } from '../../src/reading/weights/trees.ts';
import { learn, type Settings, type Weights } from './learn.ts';
import type { RelationQuestion } from './relation-questions.ts';
import type { Known } from './subject.ts';
import { learnTrees, TREES } from './trees.ts';

const PARTS = 4;
/** So many trees grow on known ones at a time. */
const MORE = 40;

/**
 * Trees for relations that are missed. What the cues say of a question is asked of weights that learned from other texts,
 * as it will be where the trees are used: of their own texts the weights are far too sure.
 */
export function relationTrees(
  questions: readonly RelationQuestion[],
  cues: number,
  settings: Settings,
  known?: Known,
): LearnedTrees {
  const rows: Float64Array[] = [];
  const right: boolean[] = [];
  for (let part = 0; part < PARTS; part++) {
    const others = questions.filter((q) => partOf(q.text) !== part);
    const weights = learn(others, cues, 1, settings, known?.weights);
    for (const q of questions.filter((q) => partOf(q.text) === part)) {
      rows.push(rowOf(q, weights));
      right.push(q.options[0]?.right ?? false);
    }
  }
  if (!known) return learnTrees(VALUES, rows, right);
  return learnTrees(VALUES, rows, right, { ...TREES, trees: MORE }, known.trees);
}

/** All spoilt versions of a text stay together. */
const partOf = (text: string): number => [...text].reduce((h, c) => (h * 31 + c.charCodeAt(0)) % 1_000_003, 7) % PARTS;

/** The values of a question with what the weights say by each part of its cues: layout and evidence are one there. */
export function rowOf({ values, ends, options }: RelationQuestion, weights: Weights): Float64Array {
  const row = new Float64Array(VALUES.length);
  row.set(values);
  const seen = new Set<number>();
  const sums = ends.map((end, k) => {
    let sum = 0;
    for (const cue of options[0]?.cues.slice(ends[k - 1] ?? 0, end) ?? []) {
      if (seen.has(cue)) continue;
      seen.add(cue);
      sum += weights.of(cue, 0);
    }
    return sum;
  });
  const [layout = 0, evidence = 0, ...words] = sums;
  row.set(words, values.length);
  row[VALUES.length - 2] = layout;
  row[VALUES.length - 1] = words.reduce((a, b) => a + b, layout + evidence);
  return row;
}
