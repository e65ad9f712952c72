import type { Context } from '../contexts/context.ts';
import type { Mode } from '../contexts/turns.ts';
import { findPhrase, matchLength, type PhraseTable } from '../lexicon/phrases.ts';
import type { Mention } from '../quantities/quantities.ts';
import type { Role } from '../reading.ts';
import type { Sentence } from '../text/segment.ts';
import type { Tokens } from '../text/tokens.ts';

// What a rule for one figure is asked with.

/** A figure with all that is asked of its surroundings. */
export interface Figure {
  t: Tokens;
  s: Sentence;
  c: Context;
  m: Mention;
  mode: Mode;
  /** The figure before it in its sentence, or null. */
  previous: Mention | null;
  /** The last sum of money before it, in its sentence or the one before. */
  paid: Mention | null;
  /** It stands in a text on admissions. */
  admits: boolean;
}

/** What a rule makes of a figure; null when it does not speak of it. */
export type Rule = (f: Figure) => Role | null;

/** Does a phrase of the table end right before the figure? */
export function endsBefore({ t, s, m }: Figure, table: PhraseTable, end: number = m.from): boolean {
  for (let size = 7; size >= 1; size--) {
    const at = end - size;
    if (at >= s.body && matchLength(table, t, at, end) === size) return true;
  }
  return false;
}

/** Where a phrase of the table stands in the words before the figure, at most `reach` of them; or -1. */
export const within = ({ t, s, m }: Figure, table: PhraseTable, reach: number): number =>
  findPhrase(t, table, Math.max(s.body, m.from - reach), m.from);

/** The figure before it when it is at most `gap` tokens away, else null. */
export const nextTo = ({ m, previous }: Figure, gap: number): Mention | null =>
  previous && m.from - previous.to <= gap ? previous : null;
