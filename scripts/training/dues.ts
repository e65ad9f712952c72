import type { Context } from '../../src/reading/contexts/context.ts';
import { referenceYear } from '../../src/reading/contexts/turns.ts';
import { type Parsed, parse } from '../../src/reading/parse.ts';
import type { Mention } from '../../src/reading/quantities/quantities.ts';
import { clauseOf } from '../../src/reading/targets/clauses.ts';
import { readTargets } from '../../src/reading/targets/targets.ts';
import type { Sentence } from '../../src/reading/text/segment.ts';
import { dueCues, type LastDue, nearPeriods, noDueCues, periodCues } from '../../src/reading/weights/due-cues.ts';
import { RULED } from '../../src/reading/weights/dues.ts';
import { dueKey, periodsOf } from '../../src/reading/weights/periods.ts';
import type { CueBook } from './book.ts';
import { SETTINGS } from './learn.ts';
import type { RuledOption, RuledQuestion, Subject } from './subject.ts';
import type { LabelledText } from './texts.ts';

/** Which period a target is due in: one question for each target that people and reader both see. */
export const dues: Subject = {
  columns: ['due'],
  settings: SETTINGS,
  questions: (texts, book) => texts.flatMap((text) => questionsOf(text, book)),
  answer(options, sums) {
    const shares = new Map<string, number>();
    options.forEach(({ key, ruled }, i) => {
      const bonus = ruled ? RULED : 0;
      shares.set(key ?? '', (shares.get(key ?? '') ?? 0) + Math.exp((sums[i] as number) + bonus));
    });
    const [best] = [...shares].sort((a, b) => b[1] - a[1])[0] ?? [''];
    return options.findIndex((o) => (o.key ?? '') === best);
  },
};

function questionsOf({ name, text, labels }: LabelledText, book: CueBook): RuledQuestion[] {
  const parsed = parse(text, true);
  const { t, dates, cited, sentences, around, mentions } = parsed;
  const ruled = readTargets(parsed);
  const periods = periodsOf(t, dates, cited, sentences);
  const reference = referenceYear(t, dates);
  const used = new Set<number>();
  let last: LastDue | null = null;
  const out: RuledQuestion[] = [];
  for (const m of mentions) {
    const found = labels.targets.findIndex((g, k) => !used.has(k) && holds(g, m));
    if (found < 0) continue;
    used.add(found);
    const key = dueKey(labels.targets[found]?.due ?? null);
    const { from, to } = clauseAround(parsed, m);
    const after = periods.findIndex((p) => p.n > m.sentence);
    const near = nearPeriods(periods, after < 0 ? periods.length : after);
    const place = { n: m.sentence, m, from, to, last, reference };
    const byRules = ruled.find(
      (r) => r.start < m.quantity.end && r.end > m.quantity.start && r.value === m.quantity.value,
    );
    const option = (k: string, cues: number[]): RuledOption => ({
      column: 0,
      key: k,
      cues,
      right: k === key,
      ruled: byRules !== undefined && dueKey(byRules.due) === k,
    });
    const options = near.map((p, rank) =>
      option(
        p.key,
        book.row((c) => {
          periodCues(c, parsed, p, p.n === m.sentence);
          dueCues(c, parsed, place, p, rank);
        }),
      ),
    );
    options.push(
      option(
        '',
        book.row((c) => noDueCues(c, parsed, place, near)),
      ),
    );
    last = { key, n: m.sentence, heading: (around[m.sentence] as Context).heading };
    if (options.some((o) => o.right)) out.push({ text: name, options });
  }
  return out;
}

function holds(g: LabelledText['labels']['targets'][number], { quantity: q }: Mention): boolean {
  if (g.at > q.start || g.at + g.quote.length < q.end - 2) return false;
  return g.value === null ? g.numerator === q.numerator : g.value === q.value;
}

function clauseAround({ t, sentences, around, mentions }: Parsed, m: Mention) {
  const all = mentions.filter((other) => other.sentence === m.sentence);
  const heading = (around[m.sentence] as Context).heading;
  return clauseOf(t, sentences[m.sentence] as Sentence, m, all, heading === m.sentence);
}
