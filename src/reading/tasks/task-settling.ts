import { registerWord } from '../lexicon/words.ts';
import type { Sentence } from '../text/segment.ts';
import { isPunct, type Tokens } from '../text/tokens.ts';
import type { Surroundings } from '../weights/places.ts';
import { weighTasks } from '../weights/tasks.ts';
import { detailsOf } from './task-details.ts';
import { type Found, taskOf } from './task-segments.ts';

// The tasks that the rules found, with what was learned of them: some are left out, and further ones stand between.

/** The tasks of a whole text, in order; those of a few sentences by themselves stay as the rules have them. */
export function settleTasks(around: Surroundings, found: readonly Found[]): readonly Found[] {
  const weighed = weighTasks(around, found);
  if (!weighed) return found;
  return withFurther(
    around,
    found.filter((x) => !weighed.refused.has(x)),
    weighed.further,
  );
}

/** The tasks with those that begin at further tokens, told by sentence; both in the order of the text. */
export function withFurther(
  around: Surroundings,
  kept: readonly Found[],
  further: ReadonlyMap<number, readonly number[]>,
): readonly Found[] {
  const out: Found[] = [];
  let next = 0;
  for (const [n, starts] of further) {
    const s = around.sentences[n] as Sentence;
    while (next < kept.length && (kept[next] as Found).from < s.from) out.push(kept[next++] as Found);
    const inside: Found[] = [];
    while (next < kept.length && (kept[next] as Found).from < s.to) inside.push(kept[next++] as Found);
    out.push(...parted(around, s, inside, starts));
  }
  return [...out, ...kept.slice(next)];
}

/** The tasks of one sentence: each ends where the next begins. */
function parted(
  { t, dates }: Surroundings,
  s: Sentence,
  inside: readonly Found[],
  further: readonly number[],
): readonly Found[] {
  const starts = [...inside.map(({ from }) => from), ...further].sort((a, b) => a - b);
  return starts.map((from, i) => {
    const known = inside.find((x) => x.from === from);
    const to = endOf(t, from, starts[i + 1] ?? s.to);
    if (known && known.to <= to) return known;
    const made = taskOf(t, s, from, to, known?.task.ordinal);
    const doer = known?.task.doer ? { doer: known.task.doer } : {};
    Object.assign(made.task, doer, detailsOf(t, dates, s, from, made.to, null));
    return made;
  });
}

/** Before a semicolon, and before the "và" that joins what comes next. */
function endOf(t: Tokens, from: number, to: number): number {
  for (let k = from + 1; k < to; k++) if (isPunct(t, k, ';')) return k;
  return t.words[to - 1] === AND ? to - 1 : to;
}
const AND = registerWord('và');
