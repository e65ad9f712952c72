import type { Mention } from '../quantities/quantities.ts';
import type { Role } from '../reading.ts';
import { type Headings, headingsOf } from './headings.ts';
import type { Surroundings } from './places.ts';

// Where a figure stands, and what the rules say of all figures of the text.

export const ROLES: readonly Role[] = ['actual', 'target', 'change', 'other'];

/** A text with its figures and what the rules say of each. */
export interface RuledFigures extends Headings {
  around: Surroundings;
  mentions: readonly Mention[];
  /** For each figure what the rules make of it, as an index of ROLES. */
  ruled: Uint8Array;
  /** How many figures of the text have each role. */
  shares: Int32Array;
}

/** Looks at the figures of a text once; `ruled` holds what the rules say of each, by its place in ROLES. */
export function figuresOf(around: Surroundings, mentions: readonly Mention[], ruled: Uint8Array): RuledFigures {
  const shares = new Int32Array(ROLES.length);
  for (const role of ruled) shares[role] = (shares[role] as number) + 1;
  return { around, mentions, ruled, shares, ...headingsOf(around) };
}
