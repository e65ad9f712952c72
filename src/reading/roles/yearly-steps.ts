import type { Context } from '../contexts/context.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import type { Mention } from '../quantities/quantities.ts';
import type { DateSpan } from '../text/dates.ts';
import { isPunct } from '../text/tokens.ts';
import type { Surroundings } from '../weights/places.ts';

// A plan told year by year: "Công nhận mới 16 trường: năm 2026: 5 trường; năm 2027: 4 trường …".

const NAM = registerWord('năm');
const SO = registerWord('so');
const STEPS = wordSet('giảm bớt tăng thêm');

/** Counts behind a year to come and a colon, in a part of aims or duties, are to be reached, whatever their words say. */
export function settleYearlySteps({ t, dates, around }: Surroundings, mentions: readonly Mention[]): void {
  // the years of the plan itself are the latest of the text: what it is dated is older
  const dated = dates.spans.find((span) => span.iso !== null)?.year ?? 0;
  for (const m of mentions) {
    // "năm 2026 giảm 9 điểm trường, năm 2027 giảm 7 điểm"
    const step = m.quantity.role === 'change' && STEPS.has(t.words[m.from - 1] as number) && t.words[m.to] !== SO;
    if (!step && (m.quantity.role !== 'actual' || !isPunct(t, m.from - 1, ':'))) continue;
    const { section, reference } = around[m.sentence] as Context;
    if (section !== 'plan' && section !== 'target') continue;
    const span = dates.spans[(dates.at[m.from - 2] ?? 0) - 1] as DateSpan | undefined;
    // a school year is often the one before, named beside its aim
    if (!span || span.to - span.from !== 1 || t.words[span.from - 1] !== NAM) continue;
    const from = dated || reference;
    if (from === 0 || (span.year ?? 0) < from) continue;
    m.quantity.role = 'target';
    m.headed = true;
  }
}
