import { parse } from '../../src/reading/parse.ts';
import { CUE } from '../../src/reading/weights/cues.ts';
import { headingCues } from '../../src/reading/weights/headings.ts';
import { taskClauseCues, taskPlaceCues, taskSentenceCues, taskStartCues } from '../../src/reading/weights/task-cues.ts';
import { NEARBY, ruledTasks, type TaskPlace, visitPlaces } from '../../src/reading/weights/task-places.ts';
import type { CueBook } from './book.ts';
import { SETTINGS } from './learn.ts';
import type { RuledQuestion, Subject } from './subject.ts';
import type { LabelledText } from './texts.ts';

/** Nearer than this to where a task begins, other places are neither right nor wrong. */
const SAME = 12;

/**
 * Whether a task begins at a place: one question for each place of texts whose first reading of tasks was kept. The
 * second option, that none does, has no cues.
 */
export const tasks: Subject = {
  columns: ['task'],
  settings: { ...SETTINGS, sparse: 4, rounds: 5 },
  questions: (texts, book) => texts.flatMap((text) => questionsOf(text, book)),
  answer: (_options, sums) => ((sums[0] as number) > 0 ? 0 : 1),
};

function questionsOf({ name, text, labels, firstTasks }: LabelledText, book: CueBook): RuledQuestion[] {
  if (!firstTasks || !labels.tasks) return [];
  const parsed = parse(text, true);
  const { t, sentences } = parsed;
  const first = new Set(firstTasks);
  const starts: number[] = [];
  for (let k = 0; k < t.count; k++) if (first.has(t.start[k] as number)) starts.push(k);
  const ruled = ruledTasks(parsed, starts);
  const places: TaskPlace[] = [];
  let before = 0;
  sentences.forEach((_, n) => {
    before = visitPlaces(ruled, n, before, (place) => places.push({ ...place }));
  });
  const offset = (p: TaskPlace): number => t.start[p.k] as number;
  const right = new Set<TaskPlace>();
  const open = new Set<TaskPlace>();
  for (const { at } of labels.tasks) {
    const off = (p: TaskPlace): number => Math.abs(offset(p) - at);
    const near = places.filter((p) => off(p) <= NEARBY).sort((a, b) => off(a) - off(b));
    if (near[0]) right.add(near[0]);
    for (const p of near) if (off(p) <= SAME) open.add(p);
  }
  return places.flatMap((place) => {
    if (open.has(place) && !right.has(place)) return [];
    const cues = [
      ...book.row((c) => taskSentenceCues(c, ruled, place.n)),
      ...book.row((c) => headingCues(c, parsed, ruled.heading[place.n] as number, CUE.heading)),
      ...book.row((c) => headingCues(c, parsed, ruled.upper[place.n] as number, CUE.upper)),
      ...book.row((c) => taskStartCues(c, ruled, place)),
      ...book.row((c) => taskPlaceCues(c, ruled, place)),
      ...book.row((c) => taskClauseCues(c, ruled, place)),
    ];
    const is = right.has(place);
    const said = place.side === 2;
    return [
      {
        text: name,
        options: [
          { column: 0, cues, right: is, ruled: said },
          { column: 0, cues: [], right: !is, ruled: !said },
        ],
      },
    ];
  });
}
