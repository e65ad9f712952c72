import { parse } from '../../src/reading/parse.ts';
import { findTasks } from '../../src/reading/tasks.ts';
import { taskCues, taskPlaces } from '../../src/reading/weights/task-cues.ts';
import { ADDED_ABOVE, isNear } from '../../src/reading/weights/tasks.ts';
import type { CueBook } from './book.ts';
import type { RuledQuestion, Subject } from './subject.ts';
import type { LabelledText } from './texts.ts';

/** How far, in letters, a place may be from where people see a task begin. */
const EXACT = 3;

/** Whether something to be done begins at a place: one question for each place of a text where it may. */
export const tasks: Subject = {
  columns: ['task'],
  counted: 0,
  questions: (texts, book) => texts.flatMap((text) => questionsOf(text, book)),
  answer: (options, sums) => (options[0]?.ruled || (sums[0] as number) > ADDED_ABOVE ? 0 : 1),
};

function questionsOf({ name, text, labels }: LabelledText, book: CueBook): RuledQuestion[] {
  const parsed = parse(text, true);
  const found = findTasks(parsed, parsed.cited);
  return parsed.sentences.flatMap((_, n) =>
    taskPlaces(parsed, n).map((place) => {
      const at = parsed.t.start[place.at] as number;
      const ruled = found.some((task) => isNear(parsed, task.from, place.at));
      const right = labels.tasks.some((g) => Math.abs(g.at - at) <= EXACT);
      const cues = book.row((c) => taskCues(c, parsed, place));
      return {
        text: name,
        options: [
          { column: 0, cues, right, ruled },
          { column: 0, cues: [], right: !right, ruled: !ruled },
        ],
      };
    }),
  );
}
