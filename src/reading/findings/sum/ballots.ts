import { matchValue, valuedTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { NEWLINE, type Tokens } from '../../text/tokens.ts';
import { type Figures, finding } from '../figures.ts';
import { figure, sumText } from '../printing.ts';

// Minutes of an election: ballots issued, returned, valid, not valid.

const SORTS = valuedTable({
  'phát ra': 'out',
  'thu vào': 'in',
  'thu về': 'in',
  'hợp lệ': 'good',
  'không hợp lệ': 'bad',
});
const NEAR = 8;

export function checkBallots(f: Figures): Finding[] {
  const out: Finding[] = [];
  let seen: Record<string, Mention> = {};
  let last: Mention | null = null;
  const close = () => {
    const { out: issued, in: returned, good, bad } = seen;
    const value = (m: Mention) => m.quantity.value as number;
    if (returned && issued && value(returned) > value(issued))
      out.push(
        finding(
          'diff',
          [issued, returned],
          `Thu vào ${figure(value(returned))} phiếu, nhiều hơn ${figure(value(issued))} phiếu phát ra`,
        ),
      );
    if (returned && good && bad && value(good) + value(bad) !== value(returned))
      out.push(finding('sum', [good, bad, returned], sumText([value(good), value(bad)], value(returned))));
    seen = {};
  };
  for (const m of f.mentions) {
    const sort = m.quantity.unit?.startsWith('phiếu') && m.quantity.value !== null ? sortOf(f.t, m) : null;
    if (!sort) continue;
    if (seen[sort] || (last && m.sentence - last.sentence > 6)) close();
    seen[sort] = m;
    last = m;
  }
  close();
  return out;
}

/** The sort named right behind the figure ("131 phiếu hợp lệ"), else nearest before it. */
function sortOf(t: Tokens, m: Mention): string | null {
  for (let k = m.num + 1; k <= m.to; k++) {
    const behind = matchValue(SORTS, t, k);
    if (behind) return behind;
  }
  for (let k = m.from - 1; k >= 0 && k > m.from - NEAR && t.kind[k] !== NEWLINE; k--) {
    const before = matchValue(SORTS, t, k, m.from);
    if (before) return before === 'good' ? (matchValue(SORTS, t, k - 1, m.from) ?? before) : before;
  }
  return null;
}
