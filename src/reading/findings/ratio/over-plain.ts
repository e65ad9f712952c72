import { matchLength } from '../../lexicon/phrases.ts';
import { registerWord } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { parseNumber } from '../../text/numbers.ts';
import { isPunct, NUM, textOf } from '../../text/tokens.ts';
import { type Figures, finding, isCount, loose } from '../figures.ts';
import { roundsTo, shareText } from '../printing.ts';
import { sameKind } from '../unit-keys.ts';
import { isShare } from './ratios.ts';
import { PLAN, restates } from './restates.ts';

// A part "over" its whole in words, with its share: "35 trên 50 giáo viên, chiếm 70 %", "324 em/450 em, đạt 72 %",
// "460 triệu đồng trên 500 triệu đồng kế hoạch (92 %)". "trên 50" alone would be a bound.

const TREN = registerWord('trên');

export function checkOverPlain(f: Figures): Finding[] {
  const { t, mentions } = f;
  const out: Finding[] = [];
  for (let i = 1; i < mentions.length; i++) {
    const percent = mentions[i] as Mention;
    const base = mentions[i - 1] as Mention;
    if (base.sentence !== percent.sentence || !isShare(percent) || loose(percent) || !base.quantity.value) continue;
    if (base.percent || base.quantity.value_to !== undefined) continue;
    const planned = matchLength(PLAN, t, base.to);
    if (!restates(t, base.to + planned, percent)) continue;
    const part = mentions[i - 2];
    const over = t.words[base.num - 1] === TREN;
    let from = base.num - (over ? 1 : 0);
    if (!over && !isPunct(t, --from, '/')) continue;
    const counted =
      part && part.to === from && isCount(part) && !loose(part) && sameKind(part.quantity.unit, base.quantity.unit);
    // "35 trên 50": a number that was read as no figure
    const bare = over && t.kind[from - 1] === NUM && (!part || part.to < from) ? from - 1 : -1;
    const count = counted ? part.quantity.value : bare < 0 ? undefined : parseNumber(textOf(t, bare, bare + 1))?.value;
    if (!count || count > base.quantity.value) continue;
    const exact = (count / base.quantity.value) * 100;
    const value = percent.quantity.value as number;
    if (roundsTo(exact, value, percent.decimals) || Math.abs(exact - value) > 12) continue;
    const found = finding('ratio', [base, percent], shareText(count, base.quantity.value, percent));
    const [quote, start, end] = counted
      ? [part.quantity.quote, part.quantity.start, part.quantity.end]
      : [textOf(t, bare, bare + 1), t.start[bare] as number, t.end[bare] as number];
    out.push({ ...found, quotes: [quote, ...found.quotes], spans: [{ start, end }, ...found.spans] });
  }
  return out;
}
