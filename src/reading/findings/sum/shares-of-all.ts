import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { hasMark, isInBrackets } from '../../text/tokens.ts';
import { type Figures, finding, loose, value } from '../figures.ts';
import { isSlipOf } from '../mends.ts';
import { sumText } from '../printing.ts';
import { isShare } from '../ratio/ratios.ts';

// Grades told by shares alone, a semicolon between: "vững mạnh chiếm 87,42% (trong đó …); hoàn thành tốt chiếm 10,63%; hoàn thành chiếm 1,51%; yếu
// kém chiếm 0,44%". They come to 100 %, or would but for a slip.

const LEAST = 3;
const ROUNDING = 0.06;

export function checkSharesOfAll(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i + LEAST <= f.mentions.length; ) {
    const row = rowAt(f, i);
    const found = row.length >= LEAST ? judge(row) : null;
    if (found) out.push(found);
    i += Math.max(1, row.length);
  }
  return out;
}

/** Fine shares of one sentence outside of brackets with no count between, each behind a semicolon. */
function rowAt({ t, mentions }: Figures, i: number): Mention[] {
  const row: Mention[] = [];
  for (let k = i; k < mentions.length; k++) {
    const m = mentions[k] as Mention;
    const last = row[row.length - 1];
    if (last && m.sentence !== last.sentence) break;
    if (last && isInBrackets(t, last.to, m.from)) continue;
    if (!isShare(m) || loose(m) || m.decimals < 1 || m.quantity.role !== 'actual') break;
    if (last && !hasMark(t, last.to, m.from, ';')) break;
    row.push(m);
  }
  return row;
}

function judge(row: readonly Mention[]): Finding | null {
  const shares = row.map(value);
  const sum = shares.reduce((a, b) => a + b, 0);
  if (Math.abs(sum - 100) <= ROUNDING * row.length || Math.abs(sum - 100) > 30) return null;
  const slips = row.some((m) => {
    const unit = 10 ** m.decimals;
    const [is, should] = [Math.round(value(m) * unit), Math.round((value(m) + 100 - sum) * unit)];
    return should > 0 && isSlipOf(`${is}`, `${should}`);
  });
  return slips ? finding('sum', [...row], `${sumText(shares, 100)} (các phần phải đủ 100 %)`) : null;
}
