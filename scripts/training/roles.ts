import { parse } from '../../src/reading/parse.ts';
import { roleCues } from '../../src/reading/weights/role-cues.ts';
import { figuresOf, ROLES } from '../../src/reading/weights/role-places.ts';
import type { CueBook } from './book.ts';
import { SETTINGS } from './learn.ts';
import type { RuledQuestion, Subject } from './subject.ts';
import type { LabelledText } from './texts.ts';

/**
 * Which role a figure has: one question for each figure that people and reader both see, in texts whose first reading
 * was kept. What the rules say of a text they were written on would be a better cue than it is on any other text.
 */
export const roles: Subject = {
  columns: [...ROLES],
  settings: { ...SETTINGS, sparse: 6, rounds: 6 },
  onto: { ...SETTINGS, sparse: 4, rounds: 6 },
  questions: (texts, book) => texts.flatMap((text) => questionsOf(text, book)),
  answer: (_options, sums) => sums.indexOf(Math.max(...sums)),
};

function questionsOf({ name, text, labels, first }: LabelledText, book: CueBook): RuledQuestion[] {
  if (!first) return [];
  const parsed = parse(text, true);
  const read = new Map(first.map((f) => [f.start, f]));
  const mentions = parsed.mentions.filter((m) => !m.headed && firstOf(m.quantity) !== undefined);
  function firstOf(q: { start: number; end: number }) {
    for (let at = q.start; at < q.end; at++) if (read.has(at)) return read.get(at);
    return first?.find((f) => f.start < q.end && f.end > q.start);
  }
  const ruled = Uint8Array.from(mentions, (m) => ROLES.indexOf(firstOf(m.quantity)?.role ?? 'other'));
  const figures = figuresOf(parsed, mentions, ruled);
  const used = new Set<number>();
  return mentions.flatMap(({ quantity: q }, k) => {
    const found = labels.quantities.findIndex(
      (g, i) =>
        !used.has(i) &&
        g.at < q.end &&
        g.at + g.quote.length > q.start &&
        (g.numerator === undefined ? g.value === q.value : g.numerator === q.numerator),
    );
    if (found < 0) return [];
    used.add(found);
    const cues = book.row((c) => roleCues(c, figures, k));
    const role = labels.quantities[found]?.role;
    return [
      {
        text: name,
        options: ROLES.map((r, column) => ({ column, cues, right: r === role, ruled: column === ruled[k] })),
      },
    ];
  });
}
