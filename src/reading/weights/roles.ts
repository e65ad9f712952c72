import type { Context } from '../context.ts';
import type { Mention } from '../quantities.ts';
import type { Role } from '../reading.ts';
import { Cues } from './cues.ts';
import { isWholeText, type Surroundings } from './places.ts';
import { roleCues } from './role-cues.ts';
import { figuresOf, ROLES } from './role-places.ts';
import learned from './roles.json' with { type: 'json' };
import { Scores } from './scores.ts';

const TARGET = ROLES.indexOf('target');
const ACTUAL = ROLES.indexOf('actual');

/** Does the figure stand under a heading of aims, in a sentence that reports nothing? */
function aimsOnly({ around }: Surroundings, m: Mention): boolean {
  const { section, turns } = around[m.sentence] as Context;
  return section === 'target' && turns.every((turn) => turn.mode !== 'report');
}

const cues = new Cues();
const scores = new Scores(learned);

/**
 * Gives each figure of a whole text the role that the rules' word and all that stands around it speak for most. The
 * rules' word weighs as much as it was worth on texts they had not been written on. Where the head of a table's column
 * says what a figure is, that stands.
 */
export function weighRoles(around: Surroundings, mentions: readonly Mention[]): void {
  if (mentions.length === 0 || !isWholeText(around)) return;
  const figures = figuresOf(
    around,
    mentions,
    Uint8Array.from(mentions, (m) => ROLES.indexOf(m.quantity.role)),
  );
  mentions.forEach((m, k) => {
    if (m.headed || m.aside) return;
    roleCues(cues, figures, k);
    const sums = scores.of(cues);
    // under a heading of aims what the rules take for one is no result, however it is worded ("đạt 65%, tăng 9,9 điểm")
    let best = m.quantity.role === 'target' && aimsOnly(around, m) ? TARGET : 0;
    for (let r = 0; r < ROLES.length; r++)
      if ((sums[r] as number) > (sums[best] as number) && !(best === TARGET && r === ACTUAL)) best = r;
    m.quantity.role = ROLES[best] as Role;
  });
}
