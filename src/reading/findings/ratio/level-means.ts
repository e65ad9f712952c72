import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { type Figures, finding, isExactCount, loose, sumOf, value } from '../figures.ts';
import { meanText, roundsAs } from '../printing.ts';
import { isMeanSlip, printedCount } from '../ratio-slips.ts';
import { printedOf } from '../slips.ts';
import { levelAt } from '../sum/rows.ts';
import { unitKey } from '../unit-keys.ts';

// An average of one school level against the rows of that level above it: "- Trường Tiểu học số 1: 20 lớp, 612 học sinh; … Cấp tiểu
// học có bình quân 29,6 học sinh/lớp".

const NEAR = 40;
const SENTENCES = 14;

export function checkLevelMeans(f: Figures): Finding[] {
  const out: Finding[] = [];
  for (let i = 2; i < f.mentions.length; i++) {
    const m = f.mentions[i] as Mention;
    const [over, under, more] = (m.quantity.unit ?? '').split('/').map((u) => unitKey(u));
    if (!over || !under || more !== undefined || loose(m) || !m.quantity.value) continue;
    const level = levelBefore(f, m);
    if (level === null || m.quantity.role !== 'actual') continue;
    const rows = (unit: string) => countsOf(f, i, unit, level);
    const [above, below] = [rows(over), rows(under)];
    if (above.length === 0 || above.length !== below.length) continue;
    const [a, b] = [total(above), total(below)];
    if (roundsAs(a / b, m) || above.some((x, n) => roundsAs(value(x) / value(below[n] as Mention), m))) continue;
    if (!isMeanSlip(printedCount(a), printedCount(b), printedOf(m))) continue;
    const text = meanText(a, b, m);
    out.push(finding('ratio', [...above, ...below, m], text));
  }
  return out;
}

const total = (row: readonly Mention[]): number => sumOf(row);

/** The school level named last before an average, behind the figure before it. */
export function levelBefore(f: Figures, m: Mention): string | null {
  const own = f.sentences[m.sentence] as Sentence;
  for (let k = m.from - 1; k >= own.body && k > m.from - 12; k--) {
    const level = levelAt(f.t, k);
    if (level !== null) return level;
  }
  return null;
}

/** The counts of that unit before the average, in sentences that open with that level ("Trường Tiểu học số 1: 20 lớp"). */
function countsOf(f: Figures, i: number, unit: string, level: string): Mention[] {
  const own = f.mentions[i] as Mention;
  return f.mentions
    .slice(Math.max(0, i - NEAR), i)
    .filter((m) => isExactCount(m) && unitKey(m.quantity.unit) === unit && own.sentence - m.sentence <= SENTENCES)
    .filter((m) => m.sentence !== own.sentence && levelOf(f, m) === level);
}

function levelOf(f: Figures, m: Mention): string | null {
  const s = f.sentences[m.sentence] as Sentence;
  for (let k = s.body; k < m.from && k < s.body + 4; k++) {
    const level = levelAt(f.t, k);
    if (level !== null) return level;
  }
  return null;
}
