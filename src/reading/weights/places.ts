import type { Context } from '../context.ts';
import type { Dates } from '../dates.ts';
import type { Sentence } from '../segment.ts';
import { PUNCT, type Tokens, WORD } from '../tokens.ts';
import type { Mode } from '../turns.ts';
import { CUE, type Cues, nameId, symbolAt } from './cues.ts';

// Cues that figures and tasks share: the heading they stand under, the sentence before, the marker of their line.

/** A text with its sentences, and what is known around each. */
export interface Surroundings {
  t: Tokens;
  dates: Dates;
  sentences: readonly Sentence[];
  around: readonly Context[];
  /** Leave learned weights out: they are being learned. */
  rulesOnly?: boolean;
}

/** Weights are learned from whole texts; of a few sentences by themselves the rules know as much. */
const FEW = 6;
export const isWholeText = ({ sentences, rulesOnly }: Surroundings): boolean =>
  rulesOnly !== true && sentences.length >= FEW;

export const MODES: Record<Mode, number> = {
  report: nameId('kể'),
  target: nameId('mục-tiêu'),
  plan: nameId('kế-hoạch'),
  duty: nameId('phải'),
  neutral: nameId('không-rõ'),
};
/** Past the end or the start of what is looked at. */
export const FAR = nameId('hết');
const DASH = nameId('gạch');
const DIGIT = nameId('chữ-số');
const LETTER = nameId('chữ-cái');
const NO_MARK = nameId('không-dấu');

/** The kind of marker the sentence stands under. */
export function markOf(s: Sentence): number {
  if (s.marker === null) return s.opensLine ? NO_MARK : 0;
  if (/\d|^[IVX]+$/.test(s.marker)) return DIGIT;
  return /\p{L}/u.test(s.marker) ? LETTER : DASH;
}

/** The words of the heading or label that the sentence at `n` stands under. */
export function headingCues(cues: Cues, around: Surroundings, c: Context, n: number): void {
  const { t, dates, sentences } = around;
  const h = c.heading >= 0 && c.heading < n ? sentences[c.heading] : undefined;
  if (!h) return;
  const to = h.heading ? h.to : h.labelTo;
  let behind = 0;
  for (let k = h.body; k < to && k < h.body + 20; k++) {
    const x = symbolAt(t, dates, k);
    if (t.kind[k] !== PUNCT) cues.add(CUE.heading, x);
    if (x > 0 && behind > 0) cues.add(CUE.headingPair, behind, x);
    behind = x;
  }
}

/** The words of the sentence before. */
export function earlierCues(cues: Cues, { t, dates, sentences }: Surroundings, n: number): void {
  const before = sentences[n - 1];
  if (!before) return;
  for (let k = before.body; k < before.to && k < before.body + 30; k++)
    if (t.kind[k] === WORD) cues.add(CUE.earlier, symbolAt(t, dates, k));
}
