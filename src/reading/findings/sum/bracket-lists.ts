import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { isPunct } from '../../text/tokens.ts';
import { type Figures, finding, isExactCount, sumOf, value } from '../figures.ts';
import { isMissed } from '../mends.ts';
import { othersNear } from '../nearby.ts';
import { sumText } from '../printing.ts';

// Counts told apart in brackets in one way: "20.582 biên chế (19.412 sự nghiệp giáo dục; 398 sự nghiệp văn hóa; 772 sự nghiệp khác). … 9.010 biên chế
// (3.187 sự nghiệp giáo dục; 5.149 sự nghiệp y tế; …)". Where the others add up, the odd one must.

const LEAST = 2;
const MOST = 8;
const OFF = 0.12;
/** Brackets this far apart are lists of one kind. */
const NEAR = 40;
const CLOSE = 3;

interface Bracket {
  at: number;
  whole: Mention;
  parts: Mention[];
}

export function checkBracketLists(f: Figures): Finding[] {
  const all: Bracket[] = [];
  for (let i = 0; i + LEAST < f.mentions.length; i++) {
    const parts = partsOf(f, i);
    if (parts.length >= LEAST) all.push({ at: i, whole: f.mentions[i] as Mention, parts });
  }
  return all.flatMap((x, i) => {
    const others = othersNear(all, i, NEAR).filter((y) => isLike(x, y));
    const held = others.filter((y) => sumOf(y.parts) === value(y.whole)).length;
    if (held < 2 || held < others.length || !isMissed(x.parts, x.whole, OFF)) return [];
    return [finding('sum', [...x.parts, x.whole], sumText(x.parts.map(value), value(x.whole)))];
  });
}

/** Wholes of one noun, told apart by counts of which two at least have the nouns of the other's. */
function isLike(a: Bracket, b: Bracket): boolean {
  if (a.whole.quantity.unit !== b.whole.quantity.unit) return false;
  const units = new Set(b.parts.map((m) => m.quantity.unit));
  return a.parts.filter((m) => units.has(m.quantity.unit)).length >= 2;
}

/** All counts of the bracket right behind a count, when there is nothing else in it; else none. */
function partsOf({ t, mentions }: Figures, i: number): Mention[] {
  const whole = mentions[i] as Mention;
  if (!isExactCount(whole)) return [];
  let open = whole.to;
  while (open < whole.to + CLOSE && !isPunct(t, open, '(')) open++;
  if (!isPunct(t, open, '(')) return [];
  const parts: Mention[] = [];
  let at = open + 1;
  for (let k = i + 1; k < mentions.length && parts.length <= MOST; k++) {
    const m = mentions[k] as Mention;
    for (; at < m.from; at++) if (isPunct(t, at, ')')) return parts;
    if (!isExactCount(m) || m.sentence !== whole.sentence) return [];
    parts.push(m);
    at = m.to;
  }
  return parts;
}
