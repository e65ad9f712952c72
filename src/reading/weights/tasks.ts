import { Cues } from './cues.ts';
import type { Surroundings } from './places.ts';
import { Scores } from './scores.ts';
import { type TaskPlace, taskCues, taskPlaces } from './task-cues.ts';
import learned from './tasks.json' with { type: 'json' };

/** How strongly the cues must speak for a place where the rules see no task. What the rules see they leave alone. */
export const ADDED_ABOVE = 0;
/** A place so near a task of the rules is that task. */
const NEAR = 20;

const cues = new Cues();
const scores = new Scores(learned);

/** The tokens [from, to) of one task. */
export interface Extent {
  from: number;
  to: number;
}

/**
 * What is to be done in the sentence at `n`: the tasks of the rules (`ruled`, in order), and the places where the learned
 * cues see one that the rules neither see nor have refused. A task ends where the next one begins.
 */
export function weighTasks(
  around: Surroundings,
  n: number,
  ruled: readonly Extent[],
  refused: readonly number[],
): readonly Extent[] {
  const added = taskPlaces(around, n).filter(
    (place) =>
      !refused.includes(place.at) &&
      !ruled.some((task) => isNear(around, task.from, place.at)) &&
      score(around, place) > ADDED_ABOVE,
  );
  if (added.length === 0) return ruled;
  const all = [...ruled, ...added.map(({ at, end }) => ({ from: at, to: end }))].sort((a, b) => a.from - b.from);
  return all.map((task, i) => ({ from: task.from, to: Math.min(task.to, all[i + 1]?.from ?? task.to) }));
}

/** Are two places so near that they are one? */
export const isNear = ({ t }: Surroundings, a: number, b: number): boolean =>
  Math.abs((t.start[a] as number) - (t.start[b] as number)) <= NEAR;

function score(around: Surroundings, place: TaskPlace): number {
  cues.clear();
  taskCues(cues, around, place);
  return scores.of(cues)[0] as number;
}
