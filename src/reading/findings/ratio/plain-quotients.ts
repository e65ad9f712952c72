import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { parseNumber } from '../../text/numbers.ts';
import { isPunct, NUM, type Tokens, textOf } from '../../text/tokens.ts';
import { type Figures, finding, isExactCount, value } from '../figures.ts';
import { figure, roundsTo } from '../printing.ts';

// A quotient that is written out: "38 giáo viên/624 học sinh = 0,061", "Năm học 2014-2015: 36/17 = 2,12". What stands behind the sign is what
// comes out, and nothing else.

/** Between a count and the stroke stand no more tokens than its noun. */
const NOUN = 4;

export function checkPlainQuotients(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i + 1 < f.mentions.length; i++) {
    const [above, below] = [f.mentions[i] as Mention, f.mentions[i + 1] as Mention];
    if (!isPunct(f.t, above.to, '/') || below.num !== above.to + 1 || !isPunct(f.t, below.to, '=')) continue;
    if (!isExactCount(above) || !isExactCount(below) || above.to - above.num > NOUN) continue;
    const told = f.mentions[i + 2];
    const result = told && told.num === below.to + 1 ? told : numberAt(f.t, below);
    if (!result || result.percent || isPunct(f.t, result.num + 1, '%')) continue;
    const exact = value(above) / value(below);
    const printed = value(result);
    // cut instead of rounded is no fault
    if (roundsTo(exact, printed, result.decimals) || Math.abs(exact - printed) < 10 ** -result.decimals) continue;
    const text = `${figure(value(above))} : ${figure(value(below))} = ${figure(exact, result.decimals + 1)}; văn bản ghi ${figure(printed, result.decimals)}`;
    out.push(finding('ratio', [above, below, result], text));
  }
  return out;
}

/** The bare number right behind the sign of equality. */
function numberAt(t: Tokens, below: Mention): Mention | null {
  const at = below.to + 1;
  const number = t.kind[at] === NUM ? parseNumber(textOf(t, at, at + 1), true) : null;
  if (!number) return null;
  const [start, end] = [t.start[at] as number, t.end[at] as number];
  const quantity = {
    start,
    end,
    quote: t.text.slice(start, end),
    value: number.value,
    unit: null,
    role: 'actual' as const,
  };
  return {
    from: at,
    to: at + 1,
    num: at,
    decimals: number.decimals,
    sentence: below.sentence,
    percent: false,
    quantity,
  };
}
