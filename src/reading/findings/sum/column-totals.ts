import { findPhrase, matchLength, phraseTable } from '../../lexicon/phrases.ts';
import { registerWord } from '../../lexicon/words.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Sentence } from '../../text/segment.ts';
import { isPunct } from '../../text/tokens.ts';
import { type Figures, finding, isExactCount, isRate, sumOf, value } from '../figures.ts';
import { isAlike } from '../kinds.ts';
import { oneSlip } from '../mends.ts';
import { sumText } from '../printing.ts';

// Lines with the same figures in each and a line that sums them: "- Khe Mạ: 612 người; mù chữ 48 người … Cộng: 2.699 người; mù
// chữ 198 người"; and a line that gives the total above its rows: "Tổng số - 25 phòng", "Phòng học kiên cố - 16 phòng" ….

const TOTAL = phraseTable(
  'cộng, tổng cộng, tổng số, tổng, cộng chung, toàn xã, toàn trường, toàn huyện, toàn tỉnh, toàn ngành, cả xã, cả trường',
);
const MOST_ROWS = 60;

/** The plain counts of one line, in their order, and the sentence that opens it. */
interface Line {
  cells: Mention[];
  /** It holds an average, or a cell that is only some of what the others count ("riêng khối phổ thông 1.732 học sinh"). */
  prose: boolean;
  opens: Sentence;
}

export function checkColumnTotals(f: Figures): Finding[] {
  const out: Finding[] = [];
  const lines = linesOf(f);
  lines.forEach((line, n) => {
    if (line.cells.length === 0 || line.prose || !opensWithTotal(f, line)) return;
    const above = rowsBeside(lines, n, -1);
    if (above.length > 1 && line.cells.length > 1) out.push(...judge(line, above));
    else if (line.cells.length === 1) out.push(...judge(line, rowsBeside(lines, n, 1)));
  });
  return out;
}

function linesOf(f: Figures): Line[] {
  const lines: Line[] = [];
  let next = 0;
  for (const [n, s] of f.sentences.entries()) {
    if (s.opensLine || lines.length === 0) lines.push({ cells: [], prose: false, opens: s });
    const line = lines[lines.length - 1] as Line;
    for (; next < f.mentions.length && (f.mentions[next] as Mention).sentence <= n; next++) {
      const m = f.mentions[next] as Mention;
      if (m.sentence !== n) continue;
      if (isExactCount(m)) line.cells.push(m);
      if (isRate(m.quantity.unit ?? '') || f.t.words[m.from - 1] === RIENG || singled(f, m)) line.prose = true;
    }
  }
  return lines;
}

/** Does "riêng" stand before the figure in its part of the sentence? */
const singled = (f: Figures, m: Mention): boolean =>
  [2, 3, 4, 5].some((n) => f.t.words[m.from - n] === RIENG && !isPunct(f.t, m.from - n + 1, ';'));
const RIENG = registerWord('riêng');

function opensWithTotal(f: Figures, { opens, cells }: Line): boolean {
  if (findPhrase(f.t, TOTAL, opens.body, Math.min(opens.body + 2, opens.to)) !== opens.body) return false;
  return (cells[0] as Mention).from - opens.body <= matchLength(TOTAL, f.t, opens.body) + 2;
}

/** The lines next to the total that have the same columns. */
function rowsBeside(lines: readonly Line[], n: number, step: -1 | 1): Line[] {
  const total = lines[n] as Line;
  const rows: Line[] = [];
  for (let k = n + step; rows.length < MOST_ROWS; k += step) {
    const line = lines[k];
    const fits =
      !line?.prose &&
      line?.cells.length === total.cells.length &&
      line.cells.every((m, i) => isAlike(total.cells[i] as Mention, m));
    // a row with a cell that was not read, or behind words of its own line: the table is not all there
    if (!fits && line && total.cells.length > 1 && hasRow(total, line)) return [];
    if (!fits) break;
    rows.push(line);
  }
  return rows;
}

/** Does the line hold a cell like the first of the total and one more? */
const hasRow = (total: Line, line: Line): boolean =>
  line.cells.length > 1 && line.cells.some((m) => isAlike(total.cells[0] as Mention, m));

/** The columns that do not make their total: beside one that does, or one digit away from it. */
function judge(total: Line, rows: readonly Line[]): Finding[] {
  if (rows.length < 2) return [];
  const columns = total.cells.map((whole, i) => {
    const parts = rows.map((row) => row.cells[i] as Mention);
    return { whole, parts, sum: sumOf(parts) };
  });
  const agrees = columns.some((c) => Math.abs(c.sum - value(c.whole)) < 1e-6 * c.sum);
  return columns
    .filter((c) => Math.abs(c.sum - value(c.whole)) >= 1e-6 * c.sum)
    .filter((c) => {
      const slip = oneSlip(c.parts, c.sum, c.whole, value(c.whole));
      return agrees ? slip || Math.abs(c.sum - value(c.whole)) <= 0.2 * c.sum : slip && rows.length > 2;
    })
    .map((c) => finding('sum', [...c.parts, c.whole], sumText(c.parts.map(value), value(c.whole))));
}
