import type { Mention } from '../quantities.ts';
import type { Role } from '../reading.ts';
import type { Sentence } from '../segment.ts';
import { isPunct, NUM } from '../tokens.ts';
import type { Surroundings } from './places.ts';

// Where a figure stands: the headings above it, and what the rules say of all figures of the text.

export const ROLES: readonly Role[] = ['actual', 'target', 'change', 'other'];

/** A text with its figures and what the rules say of each. */
export interface RuledFigures {
  around: Surroundings;
  mentions: readonly Mention[];
  /** For each figure what the rules make of it, as an index of ROLES. */
  ruled: Uint8Array;
  /** How many figures of the text have each role. */
  shares: Int32Array;
  /** For each sentence the sentence that opens its line. */
  opening: Int32Array;
  /** For each sentence the heading it stands under and the one above that, or -1. */
  heading: Int32Array;
  upper: Int32Array;
}

/** Looks at the figures of a text once; `ruled` holds what the rules say of each, by its place in ROLES. */
export function figuresOf(around: Surroundings, mentions: readonly Mention[], ruled: Uint8Array): RuledFigures {
  const count = around.sentences.length;
  const opening = new Int32Array(count);
  for (let n = 1; n < count; n++)
    opening[n] = (around.sentences[n] as Sentence).opensLine ? n : (opening[n - 1] as number);
  const shares = new Int32Array(ROLES.length);
  for (const role of ruled) shares[role] = (shares[role] as number) + 1;
  return { around, mentions, ruled, shares, opening, ...headings(around, opening) };
}

/** The headings above each sentence: the nearest of a higher level than its own, and the nearest above that. */
function headings(around: Surroundings, opening: Int32Array): Pick<RuledFigures, 'heading' | 'upper'> {
  const { sentences } = around;
  const heading = new Int32Array(sentences.length).fill(-1);
  const upper = new Int32Array(sentences.length).fill(-1);
  const stack: { n: number; level: number }[] = [];
  for (let n = 0; n < sentences.length; n++) {
    const s = sentences[n] as Sentence;
    const level = levelOf(sentences[opening[n] as number] as Sentence);
    let top = stack.length - 1;
    while (top >= 0 && (stack[top] as { level: number }).level >= level) top--;
    if (top >= 0) heading[n] = (stack[top] as { n: number }).n;
    if (top >= 1) upper[n] = (stack[top - 1] as { n: number }).n;
    if (!heads(around, s)) continue;
    // A line without a marker heads what is below it until the next one
    const own = Math.min(level, PLAIN - 1);
    while (stack.length > 0 && (stack[stack.length - 1] as { level: number }).level >= own) stack.pop();
    stack.push({ n, level: own });
  }
  return { heading, upper };
}

const PLAIN = 9;
const SHORT = 16;

/** 1 the parts in capital letters, 2 Roman numbers, 3 numbers, 4 "1.2", 5 letters, 6 dashes; 9 a line without marker. */
function levelOf(s: Sentence): number {
  const { marker } = s;
  if (marker === null) return PLAIN;
  if (/^[A-H]$/.test(marker)) return 1;
  if (/^[IVX]+$/.test(marker)) return 2;
  if (/^\d+$/.test(marker)) return 3;
  if (/^\d+\.\d/.test(marker)) return 4;
  return /^\p{L}/u.test(marker) ? 5 : 6;
}

/** A line that may head others: short without figures, or one that ends with a colon. */
function heads({ t, dates }: Surroundings, s: Sentence): boolean {
  if (s.heading) return true;
  if (!s.closesLine) return false;
  if (isPunct(t, s.to - 1, ':')) return true;
  if (!s.opensLine || s.to - s.body > SHORT || isPunct(t, s.to - 1, '.') || isPunct(t, s.to - 1, ';')) return false;
  for (let k = s.body; k < s.to; k++) if (t.kind[k] === NUM && !dates.at[k]) return false;
  return !isPunct(t, s.to - 1, ',');
}
