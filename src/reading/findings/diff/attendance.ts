import { matchLength, phraseTable } from '../../lexicon/phrases.ts';
import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import { isPunct, NEWLINE, NUM } from '../../text/tokens.ts';
import { type Cell, cellsOf, fits } from '../cells.ts';
import { finding, value } from '../figures.ts';
import type { Scene } from '../index.ts';
import { gapText } from '../printing.ts';
import { chanceOfSlip, fitsWithOneSlip, printedOf } from '../slips.ts';
import { isPeople, unitKey } from '../unit-keys.ts';

// Who was expected, who came, who stayed away: "1.286 thí sinh đăng ký …, 1.274 thí sinh dự thi … vắng mặt 14 thí sinh". Each is
// known by the words of its clause, however many other figures stand between them.

const EXPECTED = phraseTable(
  'đăng ký, đăng kí, đăng ký dự thi, đăng kí dự thi, triệu tập, được triệu tập, theo danh sách, trong danh sách, có tên, có tên trong danh sách, được mời',
);
const CAME = phraseTable(
  'dự thi, có mặt, đến dự, tham dự, đến thi, dự họp, dự đại hội, dự hội nghị, đến làm thủ tục, làm bài thi, đến dự thi',
);
const AWAY = phraseTable(
  'vắng, vắng mặt, không dự thi, bỏ thi, không đến, không tham dự, không có mặt, không đến dự, không dự',
);
const EXCUSED = phraseTable('có phép, không phép, không có phép, không lý do');
/** How far the three may lie apart, in figures, and how many other figures are tried against them. */
const BACK = 30;
const SENTENCES = 10;
/** How much words of a clause reach. */
const WORDS = 9;
const BEHIND = 5;
/** How likely figures with nothing to do with each other may seem a slip apart, in one sentence and over several. */
const NEAR = 0.6;
const FAR = 0.12;

type Part = 'expected' | 'came' | 'away' | null;

export function checkAttendance(f: Scene): Finding[] {
  const cells = cellsOf(f);
  const parts = cells.map((cell, i) => partOf(f, cell.m, cells[i - 1], cells[i + 1]));
  const out: Finding[] = [];
  parts.forEach((part, i) => {
    const found = part === 'away' ? judge(cells, parts, i) : null;
    if (found) out.push(found);
  });
  return out;
}

/** What the clause of a figure says of it; that of the figure before it ends where that stands. */
export function partOf({ t }: Scene, m: Mention, before?: Cell, after?: Cell): Part {
  const key = unitKey(m.quantity.unit);
  if (key !== '' && !isPeople(key)) return null;
  const floor = Math.max(before?.m.to ?? 0, m.from - WORDS);
  const roof = Math.min(after?.m.from ?? t.count, m.to + BEHIND);
  const ends = (k: number): boolean =>
    t.kind[k] === NEWLINE || t.kind[k] === NUM || [',', ';', '.', ':', '(', ')'].some((mark) => isPunct(t, k, mark));
  let from = m.from;
  while (from > floor && !ends(from - 1)) from--;
  let to = m.to;
  while (to < roof && !ends(to)) to++;
  const says = (table: typeof AWAY): boolean => {
    for (let k = from; k < to; k++) {
      const size = matchLength(table, t, k, to);
      // "tỷ lệ dự thi": only what stands outside of the figure itself counts, or in its unit
      if (size > 0 && (k + size <= m.num || k > m.num)) return true;
    }
    return false;
  };
  // "vắng có phép 3": some of those who stayed away
  if (says(AWAY)) return says(EXCUSED) ? null : 'away';
  return says(EXPECTED) ? 'expected' : says(CAME) ? 'came' : null;
}

/** The nearest of those expected and of those who came before the figure of those who did not. */
function judge(cells: readonly Cell[], parts: readonly Part[], i: number): Finding | null {
  const away = (cells[i] as Cell).m;
  const near = { expected: [] as Mention[], came: [] as Mention[] };
  for (let k = Math.min(cells.length - 1, i + 2); k >= 0 && k > i - BACK; k--) {
    const { m } = cells[k] as Cell;
    if (away.sentence - m.sentence > SENTENCES) break;
    const part = parts[k];
    // "vắng 12 thí sinh. Buổi chiều: vắng 15 thí sinh": those who came are of another session
    if (k < i && part === 'away') break;
    if (k !== i && (part === 'expected' || part === 'came') && fits(m, away)) near[part].push(m);
  }
  const came = nearest(near.came, away);
  // "nhiều trường đăng ký đông như …: 142 em": fewer than came are some of those expected
  const all =
    came &&
    nearest(
      near.expected.filter((m) => value(m) > value(came)),
      away,
    );
  if (!all || !came || value(away) >= value(all)) return null;
  if (near.expected.some((a) => near.came.some((b) => value(a) - value(b) === value(away)))) return null;
  const row = [all, came, away].map(printedOf);
  const together = all.sentence === away.sentence && came.sentence === away.sentence;
  // all three beside each other: no slip need explain it
  const alone =
    cells
      .slice(Math.max(0, i - BACK), i + 1)
      .filter(({ m }) => m.from > Math.min(all.from, came.from) && m.from <= away.from).length <= 2;
  if (!(alone && together)) {
    if (chanceOfSlip(row) > (together ? NEAR : FAR)) return null;
    if (!fitsWithOneSlip(row, ([a = 0, b = 0, c = 0]) => a - b === c)) return null;
  }
  const text = gapText(value(all), value(came), value(away));
  return finding('diff', [all, came, away], text);
}

const nearest = (row: readonly Mention[], to: Mention): Mention | undefined =>
  row.reduce<Mention | undefined>(
    (best, m) => (best && Math.abs(best.from - to.from) <= Math.abs(m.from - to.from) ? best : m),
    undefined,
  );
