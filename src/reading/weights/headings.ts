import type { Sentence } from '../text/segment.ts';
import { isPunct, NUM, WORD } from '../text/tokens.ts';
import { type CUE, type Cues, symbolAt } from './cues.ts';
import type { Surroundings } from './places.ts';

// The headings that stand above each sentence, told by the kinds of their markers.

export interface Headings {
  /** For each sentence the sentence that opens its line. */
  opening: Int32Array;
  /** For each sentence the heading it stands under and the one above that, or -1. */
  heading: Int32Array;
  upper: Int32Array;
}

/** The words of heading `n`; none for -1. */
export function headingCues(
  cues: Cues,
  { t, dates, sentences }: Surroundings,
  n: number,
  kind: typeof CUE.heading | typeof CUE.upper,
): void {
  if (n < 0) return;
  const h = sentences[n] as Sentence;
  const from = isPunct(t, h.to - 1, ':') ? Math.max(h.body, h.to - TITLE) : h.body;
  for (let k = from; k < h.to && k < from + TITLE; k++) if (t.kind[k] === WORD) cues.add(kind, symbolAt(t, dates, k));
}
const TITLE = 18;

/** The headings above each sentence: the nearest of a higher level than its own, and the nearest above that. */
export function headingsOf(around: Surroundings): Headings {
  const { sentences } = around;
  const opening = new Int32Array(sentences.length);
  for (let n = 1; n < sentences.length; n++)
    opening[n] = (sentences[n] as Sentence).opensLine ? n : (opening[n - 1] as number);
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
  return { opening, heading, upper };
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
