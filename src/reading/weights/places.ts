import type { Context } from '../contexts/context.ts';
import type { Mode } from '../contexts/turns.ts';
import type { Dates } from '../text/dates.ts';
import type { Sentence } from '../text/segment.ts';
import type { Tokens } from '../text/tokens.ts';
import { nameId } from './cues.ts';

// What cues are collected from: a text with its sentences, and names for what surrounds a place.

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
