import type { Scene } from '../../src/reading/findings/index.ts';
import { candidatesOf } from '../../src/reading/findings/weighed/candidates.ts';
import { type Evidence, weighEvidence } from '../../src/reading/findings/weighed/evidence.ts';
import { type PlainFigure, plainFigures } from '../../src/reading/findings/weighed/plain-figures.ts';
import type { Candidate } from '../../src/reading/findings/weighed/relation.ts';
import { evidenceCues, layoutCues, wordCues } from '../../src/reading/findings/weighed/relation-cues.ts';
import { ownValues, SAID } from '../../src/reading/findings/weighed/relation-values.ts';
import { tried } from '../../src/reading/findings/weighed/tried.ts';
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

/** A question whose first option also has values for trees, and its cues in parts: where each part ends. */
export interface RelationQuestion extends RuledQuestion {
  values: Float64Array;
  ends: number[];
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
export function question(name: string, s: Misses, c: Candidate, right: boolean, book: CueBook): RelationQuestion {
  const x = tried(s.figures, c);
  const ends: number[] = [];
  const cues = book.row((row) => {
    const ended = () => ends.push(row.count);
    layoutCues(row, x);
    ended();
    evidenceCues(row, s.figures, s.evidence, x);
    ended();
    wordCues(row, s.scene, s.figures, x, ended);
  });
  const values = new Float64Array(SAID);
  ownValues(values, s.figures, s.evidence, x);
  return {
    text: name,
    options: [
      { column: 0, cues, right, ruled: false },
      { column: 0, cues: [], right: !right, ruled: true },
    ],
    values,
    ends,
  };
}
