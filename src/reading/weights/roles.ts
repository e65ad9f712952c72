import { type Context, turnAt } from '../context.ts';
import type { Mention } from '../quantities.ts';
import type { Role } from '../reading.ts';
import { Cues } from './cues.ts';
import type { Surroundings } from './places.ts';
import { ROLES, roleCues } from './role-cues.ts';
import learned from './roles.json' with { type: 'json' };
import { Scores } from './scores.ts';

/**
 * What the cues may make of a role that the rules gave, and how much stronger they must speak. They are asked only where
 * no word of the sentence itself tells plan from report and the rules take what its heading, its list or the sentence
 * before says: elsewhere, and for changes and norms, the rules are right more often (README.md has the counts).
 */
export const MAY_BECOME: Readonly<Record<Role, readonly Role[]>> = {
  actual: [],
  target: ['actual', 'other'],
  other: ['target'],
  change: [],
};
export const STRONGER = 1;

/** Does the rules' word rest on what stands around the sentence? */
export function isInherited(around: Surroundings, m: Mention): boolean {
  const c = around.around[m.sentence] as Context;
  // an aim beside what came of it: its own words tell
  if (m.aside !== undefined) return false;
  return c.start !== 'neutral' && turnAt(c, m.from) === null;
}

const cues = new Cues();
const scores = new Scores(learned);

/** The role that the rules and the learned cues together give a figure; `last` is the figure before it in its sentence. */
export function weighRole(around: Surroundings, n: number, m: Mention, last: Mention | null, ruled: Role): Role {
  if (MAY_BECOME[ruled].length === 0 || !isInherited(around, m)) return ruled;
  roleCues(cues, around, n, m, last);
  const sums = scores.of(cues);
  let best = ruled;
  let most = (sums[ROLES.indexOf(ruled)] as number) + STRONGER;
  for (const role of MAY_BECOME[ruled]) {
    const sum = sums[ROLES.indexOf(role)] as number;
    if (sum <= most) continue;
    most = sum;
    best = role;
  }
  return best;
}
