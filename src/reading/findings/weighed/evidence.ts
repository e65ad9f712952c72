import { firstAt } from '../../text/first-at.ts';
import type { PlainFigure } from './plain-figures.ts';
import { type Candidate, type Candidates, GAP, RELATIONS, SUM } from './relation.ts';

// What the relations that hold say of one that does not: figures that are explained otherwise were bound by mistake.

export interface Evidence {
  /** For each figure the relations (bits) it is the exact result of; the same among large figures only. */
  results: Uint8Array;
  sure: Uint8Array;
  /** Figures that stand in some sure relation. */
  bound: Uint8Array;
  /** Pairs that stand in a sure relation together: a part with its result, two parts of one sum, what a gap lies between. */
  together: Set<number>;
  /** Of these the pairs that make a third together, as two parts of a sum do, or what is left and what was taken away. */
  mates: Set<number>;
  /** Pairs of parts that make another figure exactly, by relation, whichever comes first. */
  pairs: Set<number>;
  /** Where each value stands. */
  places: Map<number, number[]>;
  /** For each figure and relation how many candidates ask about it. */
  rivals: Uint16Array;
}

const WIDE = 1 << 20;
const eitherWay = (a: number, b: number): number => (a < b ? a * WIDE + b : b * WIDE + a);
const byRelation = (relation: number, key: number): number => key * 8 + relation;

/** What the relations that hold say of those that miss, and these without the ones they are another form of. */
export function weighEvidence(
  figures: readonly PlainFigure[],
  candidates: Candidates,
): { missed: Candidate[]; evidence: Evidence } {
  const evidence: Evidence = {
    results: new Uint8Array(figures.length),
    sure: new Uint8Array(figures.length),
    bound: new Uint8Array(figures.length),
    together: new Set(),
    mates: new Set(),
    pairs: new Set(),
    places: new Map(),
    rivals: candidates.rivals,
  };
  figures.forEach((x, i) => {
    const row = evidence.places.get(x.value);
    if (row) row.push(i);
    else evidence.places.set(x.value, [i]);
  });
  const trios = new Set<string | number>();
  for (const c of candidates.held) take(figures, c, evidence, trios);
  const missed = candidates.missed.filter((c) => !trios.has(trioOf(c)));
  return { missed, evidence };
}

/** The same figures added up or taken from each other are one relation, whichever is the result. */
function trioOf({ relation, parts, result }: Candidate): string | number {
  if (relation !== GAP && relation !== SUM) return -1;
  if (parts.length > 2) return [...parts, result].sort((a, b) => a - b).join();
  const [a = 0, b = 0] = parts;
  const low = Math.min(a, b, result);
  const high = Math.max(a, b, result);
  // figures of a relation lie less than 64 apart
  return low * 4096 + (a + b + result - 2 * low - high) * 64 + (high - low);
}

function take(figures: readonly PlainFigure[], c: Candidate, e: Evidence, trios: Set<string | number>): void {
  const bit = 1 << c.relation;
  if (c.relation === GAP || c.relation === SUM) trios.add(trioOf(c));
  e.results[c.result] = (e.results[c.result] as number) | bit;
  const { digits } = figures[c.result] as PlainFigure;
  const sure = c.relation === SUM ? c.parts.length >= 3 || digits >= 100 : digits >= (c.relation === GAP ? 20 : 10);
  if (!sure) return;
  e.sure[c.result] = (e.sure[c.result] as number) | bit;
  e.bound[c.result] = 1;
  for (const p of c.parts) {
    e.bound[p] = 1;
    e.together.add(eitherWay(p, c.result));
    if (c.relation === SUM || c.relation === GAP) for (const q of c.parts) e.together.add(eitherWay(p, q));
    if (c.relation === SUM) for (const q of c.parts) if (p !== q) e.mates.add(eitherWay(p, q));
  }
  if (c.relation === GAP) e.mates.add(eitherWay(c.parts[1] as number, c.result));
  if (c.parts.length === 2) e.pairs.add(byRelation(c.relation, eitherWay(c.parts[0] as number, c.parts[1] as number)));
}

/** Do the parts make another figure exactly in the same way, be it the other way round? */
export const madeOther = (e: Evidence, c: Candidate): boolean =>
  c.parts.length === 2 && e.pairs.has(byRelation(c.relation, eitherWay(c.parts[0] as number, c.parts[1] as number)));

/** How many pairs of parts stand in a sure relation: of "143 người: 71, 38, 34" the 143 is no part beside the 38. */
export function boundAmong(e: Evidence, { parts }: Candidate): number {
  let count = 0;
  for (let i = 1; i < parts.length; i++)
    for (let k = 0; k < i; k++) if (e.together.has(eitherWay(parts[i] as number, parts[k] as number))) count++;
  return count;
}

/** How many parts stand in a sure relation with the result. */
export const boundTogether = (e: Evidence, c: Candidate): number =>
  c.parts.filter((p) => e.together.has(eitherWay(p, c.result))).length;

/**
 * "học kỳ I 2.535 em, học kỳ II 2.611 em, cả năm 5.146 em": one part is no whole of the other. "2.427 em, 2.665 em (tăng 238 em),
 * 2.906 em (tăng 241 em)": what lies between two is told, so that neither is what a third leaves of the other.
 */
export function isToldApart(e: Evidence, { relation, parts, result }: Candidate): boolean {
  if (relation === SUM) return parts.some((p) => e.mates.has(eitherWay(p, result)));
  const [high = 0] = parts;
  if (relation !== GAP) return false;
  if (e.mates.has(eitherWay(high, parts[1] as number))) return true;
  return e.mates.has(eitherWay(high, result)) || e.pairs.has(byRelation(GAP, eitherWay(high, result)));
}

/** "tiểu học 148 em, THCS 871 em, THPT 843 em. … Thạnh Phong 312 em, Ba Lai 287 em": a part of another sum is no whole of what another sentence tells. */
export function isPartItself(e: Evidence, figures: readonly PlainFigure[], { parts, result }: Candidate): boolean {
  const { sentence } = (figures[result] as PlainFigure).m;
  if (parts.some((p) => (figures[p] as PlainFigure).m.sentence === sentence)) return false;
  for (let k = Math.max(0, result - BESIDE); k <= result + BESIDE; k++)
    if (k !== result && !parts.includes(k) && e.mates.has(eitherWay(k, result))) return true;
  return false;
}
const BESIDE = 6;

/** How many other candidates ask about the same result in the same way. */
export const rivalsOf = (e: Evidence, c: Candidate): number => e.rivals[c.result * RELATIONS.length + c.relation] ?? 0;

/** Does what the parts make stand near the result? */
export function standsNear(e: Evidence, figures: readonly PlainFigure[], c: Candidate): boolean {
  if (c.relation !== GAP && c.relation !== SUM) return false;
  const parts = c.parts.map((p) => (figures[p] as PlainFigure).value);
  const right = c.relation === GAP ? (parts[0] as number) - (parts[1] as number) : parts.reduce((a, b) => a + b, 0);
  const places = e.places.get(right);
  if (!places) return false;
  const next = firstAt(places, c.result - NEAR + 1, (k) => k);
  return (places[next] ?? Number.POSITIVE_INFINITY) < c.result + NEAR;
}
const NEAR = 12;
