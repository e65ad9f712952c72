import type { Finding } from '../../reading.ts';
import { Cues } from '../../weights/cues.ts';
import learned from '../../weights/relations.json' with { type: 'json' };
import { Scores } from '../../weights/scores.ts';
import type { Scene } from '../index.ts';
import { isBarred } from './barred.ts';
import { candidatesOf } from './candidates.ts';
import { type Evidence, weighEvidence } from './evidence.ts';
import { type PlainFigure, plainFigures } from './plain-figures.ts';
import type { Candidate } from './relation.ts';
import { evidenceCues, layoutCues, tried, wordCues } from './relation-cues.ts';
import { say } from './say.ts';

// Relations that one slip would mend, asked about when all that stands around their figures speaks for it: what the rules
// of the other files do not know, weighed by what was learned from labelled texts.

/** Where figures lie as those of a relation rarely do, nothing else is looked at; where others explain them, no words. */
const FAR = -1.8;
const DOUBT = -2.5;
/** So much must speak for a relation (the logarithm of its odds); chosen on texts nobody had learned from. */
const ASKED = 1.6;

const cues = new Cues();
const scores = new Scores(learned);

/** The figures of a text, the relations one slip would mend that lie as such do, and what those that hold say of them. */
export interface Weighed {
  figures: PlainFigure[];
  byStart: ReadonlyMap<number, number>;
  missed: Candidate[];
  evidence: Evidence;
}

export function weigh(f: Scene): Weighed {
  const figures = plainFigures(f);
  const byStart = new Map(figures.map((x, i) => [x.m.quantity.start, i]));
  const candidates = candidatesOf(f.t, figures, (c) => layoutOf(figures, c) >= FAR);
  return { figures, byStart, ...weighEvidence(figures, candidates) };
}

/** What is asked besides the findings of the rules; a figure they ask about is not asked about again. */
export function checkWeighed(f: Scene, { figures, missed, evidence }: Weighed, known: readonly Finding[]): Finding[] {
  const rows = missed.flatMap((c) => {
    const score = scoreOf(f, figures, evidence, c);
    return score > ASKED && !isBarred(f, figures, c) ? [{ c, score }] : [];
  });
  if (rows.length === 0) return [];
  const asked = new Set(known.flatMap((k) => k.spans.map((s) => s.start)));
  const startOf = (i: number): number => figures[i]?.m.quantity.start ?? -1;
  const out: Finding[] = [];
  for (const { c } of rows.sort((a, b) => b.score - a.score)) {
    const starts = [...c.parts, c.result].map(startOf);
    if (asked.has(startOf(c.result)) || starts.filter((at) => asked.has(at)).length >= 2) continue;
    for (const at of starts) asked.add(at);
    out.push(say(figures, c));
  }
  return out;
}

/** How much speaks for a relation by the way its figures lie alone; the cues stay collected. */
function layoutOf(figures: readonly PlainFigure[], c: Candidate): number {
  cues.clear();
  layoutCues(cues, tried(figures, c));
  return scores.of(cues)[0] as number;
}

/** How much speaks for a relation that is missed: the logarithm of its odds. */
function scoreOf(f: Scene, figures: readonly PlainFigure[], evidence: Evidence, c: Candidate): number {
  layoutOf(figures, c);
  const x = tried(figures, c);
  const seen = cues.count;
  evidenceCues(cues, figures, evidence, x);
  const explained = scores.of(cues, seen)[0] as number;
  if (explained < DOUBT) return explained;
  const weighed = cues.count;
  wordCues(cues, f, figures, x);
  return scores.of(cues, weighed)[0] as number;
}
