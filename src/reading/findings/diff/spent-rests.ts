import { findPhrase, type PhraseTable, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { type Figures, finding, isExactCount, isMoney, value } from '../figures.ts';
import { oneSlip } from '../mends.ts';
import { gapText } from '../printing.ts';

// Money that came in, what was spent of it and what is left, the only three amounts of a sentence: "phụ huynh ủng hộ 12,4 triệu đồng, 35 ngày
// công; đã chi 11,9 triệu đồng mua 60 ghế, tồn 0,5 triệu đồng".

const SPENT = phraseTable(
  'chi, đã chi, chi hết, dùng, đã dùng, sử dụng, đã sử dụng, giải ngân, đã giải ngân, tổng chi',
);
const LEFT = phraseTable('tồn, tồn quỹ, còn tồn, còn, còn lại, còn dư, dư, kết dư, số dư');

export function checkSpentRests(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 0; i < f.mentions.length; ) {
    const { sentence } = f.mentions[i] as Mention;
    let end = i;
    while (f.mentions[end]?.sentence === sentence) end++;
    const row = f.mentions.slice(i, end);
    // three amounts beside each other are an account like any
    const found = row.length > 3 ? judge(f, row.filter(isMoney)) : null;
    if (found) out.push(found);
    i = end;
  }
  return out;
}

function judge(f: Figures, amounts: readonly Mention[]): Finding | null {
  const [all, spent, left] = amounts;
  if (amounts.length !== 3 || !all || !spent || !left || !amounts.every(isExactCount)) return null;
  if (!isSaid(f, SPENT, spent) || !isSaid(f, LEFT, left) || isSaid(f, SPENT, all) || isSaid(f, LEFT, all)) return null;
  const [a, b, c] = [all, spent, left].map(value) as [number, number, number];
  if (Math.abs(a - b - c) < 1e-6 * a || !oneSlip([spent, left], b + c, all, a)) return null;
  return finding('diff', [all, spent, left], gapText(a, b, c));
}

const isSaid = ({ t }: Figures, table: PhraseTable, m: Mention): boolean =>
  findPhrase(t, table, m.from - 3, m.from) >= 0;
