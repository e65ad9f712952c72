import type { Finding } from '../../reading.ts';
import { firstAt } from '../../text/first-at.ts';
import { Cues } from '../../weights/cues.ts';
import learned from '../../weights/relations.json' with { type: 'json' };
import grown from '../../weights/relations.trees.json' with { type: 'json' };
import { Scores } from '../../weights/scores.ts';
import { Trees } from '../../weights/trees.ts';
import type { Scene } from '../index.ts';
import { isSameMiss } from '../same-miss.ts';
import { isBarred } from './barred.ts';
import { candidatesOf } from './candidates.ts';
import { type Evidence, weighEvidence } from './evidence.ts';
import { areOfOthers } from './of-others.ts';
import { type PlainFigure, plainFigures } from './plain-figures.ts';
import { type Candidate, SUM } from './relation.ts';
import { evidenceCues, layoutCues, wordCues } from './relation-cues.ts';
import { ownValues, SAID, VALUES } from './relation-values.ts';
import { say } from './say.ts';
import { type Tried, tried } from './tried.ts';

// Relations that one slip would mend, asked about when all that stands around their figures speaks for it: what the rules
// of the other files do not know, weighed by what was learned from labelled texts.

/** Where figures lie as those of a relation rarely do, nothing else is looked at; where others explain them, no words. */
const FAR = -1.8;
const DOUBT = -2.5;
/** Where all cues together say so little, the trees are not asked. */
const FAINT = -4;
/** So much must speak for a relation (the logarithm of its odds); chosen on texts nobody had learned from. */
const ASKED = 1.3;
/** So much against what a rule asks keeps it silent. */
const DOUBTED = -2;

const cues = new Cues();
const scores = new Scores(learned);
const trees = new Trees(grown);
const values = new Float64Array(VALUES.length);

/** The figures of a text, the relations one slip would mend that lie as such do, and what those that hold say of them. */
export interface Weighed {
  figures: PlainFigure[];
  byStart: ReadonlyMap<number, number>;
  missed: Candidate[];
  evidence: Evidence;
}

/** `known`: what the rules ask about; the relations of its figures are kept however they lie. */
export function weigh(f: Scene, known: readonly Finding[]): Weighed {
  const figures = plainFigures(f);
  const byStart = new Map(figures.map((x, i) => [x.m.quantity.start, i]));
  const asked = new Uint8Array(figures.length);
  for (const { spans } of known) for (const span of spans) asked[byStart.get(span.start) ?? -1] = 1;
  const isKnown = (c: Candidate): boolean => asked[c.result] === 1 && c.parts.every((p) => asked[p] === 1);
  const candidates = candidatesOf(f.t, figures, (c) => layoutOf(tried(figures, c)) >= FAR || isKnown(c));
  return { figures, byStart, ...weighEvidence(figures, candidates) };
}

/**
 * Does all around the figures speak against a quotient or a gap that a rule asks about? Only where one slip would mend it can
 * that be said, and of lists the rules know better.
 */
export function isDoubted(f: Scene, weighed: Weighed, { kind, spans }: Finding): boolean {
  if (kind === 'sum') return areOfOthers(weighed, spans);
  const { figures, byStart, missed, evidence } = weighed;
  const own = new Set(spans.map((s) => byStart.get(s.start) ?? -1));
  const same = [...own].flatMap((i) =>
    resultingIn(missed, i).filter((c) => own.size === c.parts.length + 1 && c.parts.every((p) => own.has(p))),
  );
  return same.length > 0 && same.every((c) => scoreOf(f, figures, evidence, c, true) < DOUBTED);
}

/** The relations with one result; they lie in the order of their results. */
function resultingIn(missed: readonly Candidate[], result: number): readonly Candidate[] {
  const from = firstAt(missed, result, (c) => c.result);
  let to = from;
  while (missed[to]?.result === result) to++;
  return missed.slice(from, to);
}

/**
 * What is asked besides the findings of the rules; a figure they ask about is not asked about again, nor is what misses by the
 * same amount as one of them (`misses`) and shares a figure with it.
 */
export function checkWeighed(
  f: Scene,
  { figures, missed, evidence }: Weighed,
  known: readonly Finding[],
  misses: ReadonlyMap<Finding, number>,
): Finding[] {
  const rows = missed.flatMap((c) => {
    const score = scoreOf(f, figures, evidence, c);
    return score > ASKED && !isBarred(f, figures, evidence, c) ? [{ c, score }] : [];
  });
  if (rows.length === 0) return [];
  const asked = new Set(known.flatMap((k) => k.spans.map((s) => s.start)));
  const wrong = new Set(
    known.filter((k) => k.kind === 'sum' && k.spans.length > LONG).map((k) => k.spans.at(-1)?.start),
  );
  const missesAt = new Map<number, number[]>();
  for (const k of known)
    for (const { start } of k.spans) missesAt.set(start, [...(missesAt.get(start) ?? []), misses.get(k) ?? 0]);
  const startOf = (i: number): number => figures[i]?.m.quantity.start ?? -1;
  const out: Finding[] = [];
  for (const { c } of rows.sort((a, b) => b.score - a.score)) {
    const starts = [...c.parts, c.result].map(startOf);
    // what a long list has shown to be wrong is not asked about in other relations
    if (starts.some((at) => wrong.has(at))) continue;
    if (asked.has(startOf(c.result)) || starts.filter((at) => asked.has(at)).length >= 2) continue;
    const off = c.relation === SUM ? amountOf(figures, c) : 0;
    if (starts.some((at) => missesAt.get(at)?.some((known) => isSameMiss(off, known)))) continue;
    for (const at of starts) asked.add(at);
    out.push(say(figures, c));
  }
  return out;
}

const LONG = 4;

/** By how much a sum misses. */
const amountOf = (figures: readonly PlainFigure[], { parts, result }: Candidate): number =>
  Math.abs(parts.reduce((n, p) => n + (figures[p] as PlainFigure).value, -(figures[result] as PlainFigure).value));

/** How much speaks for a relation by the way its figures lie alone; the cues stay collected. */
function layoutOf(x: Tried): number {
  cues.clear();
  layoutCues(cues, x);
  return scores.of(cues)[0] as number;
}

/**
 * How much speaks for a relation that is missed, as the logarithm of its odds: half by what the cues say one by one, half by
 * what they say together: trees alone hear single words too little, and find less. Unless it is to be told `fully`, what can
 * no longer be asked about is left where that shows.
 */
function scoreOf(f: Scene, figures: readonly PlainFigure[], evidence: Evidence, c: Candidate, fully = false): number {
  const x = tried(figures, c);
  const layout = layoutOf(x);
  let told = cues.count;
  evidenceCues(cues, figures, evidence, x);
  let all = scores.of(cues, told)[0] as number;
  if (all < DOUBT && !fully) return all;
  let at = SAID;
  told = cues.count;
  wordCues(cues, f, figures, x, () => {
    const before = all;
    all = scores.of(cues, told)[0] as number;
    told = cues.count;
    values[at++] = all - before;
  });
  if (all < FAINT && !fully) return all;
  values[at++] = layout;
  values[at] = all;
  ownValues(values, figures, evidence, x);
  return (trees.of(values) + all) / 2;
}
