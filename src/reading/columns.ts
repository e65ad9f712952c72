import type { Dates } from './dates.ts';
import { periodIn } from './due.ts';
import { findPhrase, phraseTable } from './lexicon/phrases.ts';
import type { Mention } from './quantities.ts';
import type { Role } from './reading.ts';
import type { Sentence } from './segment.ts';
import { isPunct, NUM, type Tokens } from './tokens.ts';

// A table flattened into lines, its cells parted by tabs, bars or wide gaps: what came about in one column, the aim in
// the next ("Nội dung | Thực hiện năm trước | Chỉ tiêu năm nay").

/** The columns of a table, counted from its right edge: what the figures of each are, and their period. */
export type Columns = readonly { role: Role | null; period: string | null }[];

const DONE = phraseTable(
  'thực hiện, kết quả, đạt được, đã đạt, ước thực hiện, hiện trạng, hiện có, thực trạng, năm học trước, năm trước, đầu năm, cuối năm trước',
);
const AIMED = phraseTable('chỉ tiêu, kế hoạch, mục tiêu, phấn đấu, đăng ký, dự kiến, nghị quyết');

/** The first tokens of the cells of a line; one cell when the line is no row of a table. */
export function cells(t: Tokens, s: Sentence): number[] {
  const out = [s.from];
  for (let k = s.from + 1; k < s.to && out.length < 12; k++) {
    const gap = t.text.slice(t.end[k - 1], t.start[k]);
    if (isPunct(t, k - 1, '|') || (/\t| {3,}/.test(gap) && !isPunct(t, k, '|'))) out.push(k);
  }
  return out;
}

/** The columns that a line heads: one with results, one with aims; null for any other line. */
export function columnsOf(t: Tokens, dates: Dates, s: Sentence): Columns | null {
  if (!s.opensLine) return null;
  const starts = cells(t, s);
  if (starts.length < 3) return null;
  const kinds = starts.map((from, n) => {
    const to = starts[n + 1] ?? s.to;
    const done = findPhrase(t, DONE, from, to) >= 0;
    const role: Role | null = done ? 'actual' : findPhrase(t, AIMED, from, to) >= 0 ? 'target' : null;
    return { role, period: periodIn(t, dates, NONE, from, to, to, true) };
  });
  const has = (role: Role): boolean => kinds.some((kind) => kind.role === role);
  return has('actual') && has('target') ? kinds.reverse() : null;
}
/** No token of a heading belongs to a citation. */
const NONE = new Uint8Array(0);

/** Sets the roles of the figures of a row by their columns, and leaves out the number of the row. */
export function readRow(t: Tokens, s: Sentence, columns: Columns, mentions: Mention[]): Mention[] {
  const starts = cells(t, s);
  const kept = mentions.filter((m) => !(m.num === s.from && t.kind[s.from] === NUM));
  for (const m of kept) {
    let cell = starts.length - 1;
    while (cell > 0 && (starts[cell] as number) > m.num) cell--;
    const column = columns[starts.length - 1 - cell];
    if (column?.role) m.quantity.role = column.role;
    if (column?.period) m.period = column.period;
  }
  return kept;
}
