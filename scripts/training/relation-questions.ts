import type { Scene } from '../../src/reading/findings/index.ts';
import { candidatesOf } from '../../src/reading/findings/weighed/candidates.ts';
import { type Evidence, weighEvidence } from '../../src/reading/findings/weighed/evidence.ts';
import { type PlainFigure, plainFigures } from '../../src/reading/findings/weighed/plain-figures.ts';
import type { Candidate } from '../../src/reading/findings/weighed/relation.ts';
import { evidenceCues, layoutCues, tried, wordCues } from '../../src/reading/findings/weighed/relation-cues.ts';
import { parse } from '../../src/reading/parse.ts';
import type { CueBook } from './book.ts';
import type { RuledQuestion } from './subject.ts';

/** The relations of one text: those that hold, and those that one slip would mend. */
export interface Misses {
  scene: Scene;
  figures: PlainFigure[];
  evidence: Evidence;
  missed: Candidate[];
  held: Candidate[];
}

export function missesOf(text: string): Misses {
  const scene: Scene = { ...parse(text), rules: [] };
  const figures = plainFigures(scene);
  const all = candidatesOf(scene.t, figures, () => true);
  return { scene, figures, ...weighEvidence(figures, all), held: all.held };
}

/** The same relation of the same figures has the same key. */
export const keyOf = (c: Candidate): string => `${c.relation}:${c.parts.join()}:${c.result}`;

/** Was this relation meant? The first option says yes, the second, without cues, no. */
export function question(name: string, s: Misses, c: Candidate, right: boolean, book: CueBook): RuledQuestion {
  const x = tried(s.figures, c);
  const cues = book.row((row) => {
    layoutCues(row, x);
    evidenceCues(row, s.figures, s.evidence, x);
    wordCues(row, s.scene, s.figures, x);
  });
  return {
    text: name,
    options: [
      { column: 0, cues, right, ruled: false },
      { column: 0, cues: [], right: !right, ruled: true },
    ],
  };
}
