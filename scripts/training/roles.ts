import { parse } from '../../src/reading/parse.ts';
import type { Role } from '../../src/reading/reading.ts';
import { ROLES, roleCues } from '../../src/reading/weights/role-cues.ts';
import { isInherited, MAY_BECOME, STRONGER } from '../../src/reading/weights/roles.ts';
import type { CueBook } from './book.ts';
import type { Subject } from './subject.ts';
import type { LabelledText } from './texts.ts';

/** Which role a figure has: one question a figure that people and reader both see. */
export const roles: Subject = {
  columns: [...ROLES],
  questions: (texts, book) => texts.flatMap((text) => questionsOf(text, book)),
  answer(options, sums) {
    const ruled = options.findIndex((o) => o.ruled);
    if (options[ruled]?.fixed) return ruled;
    let best = ruled;
    let most = (sums[ruled] as number) + STRONGER;
    for (const role of MAY_BECOME[ROLES[ruled] as Role]) {
      const at = ROLES.indexOf(role);
      if ((sums[at] as number) <= most) continue;
      most = sums[at] as number;
      best = at;
    }
    return best;
  },
};

function questionsOf({ name, text, labels }: LabelledText, book: CueBook) {
  const parsed = parse(text, true);
  const used = new Set<number>();
  return parsed.mentions.flatMap((m, i) => {
    const q = m.quantity;
    const found = labels.quantities.findIndex(
      (g, k) =>
        !used.has(k) &&
        g.at < q.end &&
        g.at + g.quote.length > q.start &&
        (g.numerator === undefined ? g.value === q.value : g.numerator === q.numerator),
    );
    if (found < 0) return [];
    used.add(found);
    const before = parsed.mentions[i - 1];
    const last = before?.sentence === m.sentence ? before : null;
    const cues = book.row((c) => roleCues(c, parsed, m.sentence, m, last));
    const role = labels.quantities[found]?.role;
    const fixed = !isInherited(parsed, m);
    const options = ROLES.map((r, column) => ({
      column,
      cues,
      right: r === role,
      ruled: r === (m.ruled ?? q.role),
      fixed,
    }));
    return [{ text: name, options }];
  });
}
