import type { LearnedTrees } from '../../src/reading/weights/trees.ts';
import type { CueBook } from './book.ts';
import type { Option, Question, Settings, Weights } from './learn.ts';
import type { LabelledText } from './texts.ts';

/** An answer that may also be the one the rules give. */
export interface RuledOption extends Option {
  ruled: boolean;
  /** Options of one key are one answer, given in several places. */
  key?: string;
}

export interface RuledQuestion extends Question {
  options: RuledOption[];
}

/** What was learned before, to be learned onto. */
export interface Known {
  weights: Weights;
  trees: LearnedTrees | undefined;
}

/** Something to be learned from labelled texts. */
export interface Subject<Q extends RuledQuestion = RuledQuestion> {
  /** Names of the columns of weights. */
  columns: string[];
  /** How it is learned. */
  settings: Settings;
  /** How it is learned onto known weights, when otherwise. */
  onto?: Settings;
  /** The answer of rules and weights together, as the reader makes it: the index of an option. */
  answer(options: readonly RuledOption[], sums: readonly number[]): number;
  questions(texts: readonly LabelledText[], book: CueBook): Q[];
  /** Trees that look at what the cues say beside other values, when there are such. */
  trees?(questions: readonly Q[], cues: number, settings: Settings, known?: Known): LearnedTrees;
}
