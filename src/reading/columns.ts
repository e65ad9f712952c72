import { findPhrase, phraseTable } from './lexicon/phrases.ts';
import type { Mention } from './quantities.ts';
import type { Role } from './reading.ts';
import type { Sentence } from './segment.ts';
import { isPunct, NUM, type Tokens } from './tokens.ts';

// A table flattened into lines, its cells parted by tabs, bars or wide gaps: what came about in one column, the aim in
// the next ("Nội dung | Thực hiện năm trước | Chỉ tiêu năm nay").

/** The columns of a table counted from its right edge: what the figures of each are; null for names and numbers. */
export type Columns = readonly (Role | null)[];

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
export function columnsOf(t: Tokens, s: Sentence): Columns | null {
  if (!s.opensLine) return null;
  const starts = cells(t, s);
  if (starts.length < 3) return null;
  const kinds = starts.map((from, n): Role | null => {
    const to = starts[n + 1] ?? s.to;
    if (findPhrase(t, AIMED, from, to) >= 0 && findPhrase(t, DONE, from, to) < 0) return 'target';
    return findPhrase(t, DONE, from, to) >= 0 ? 'actual' : null;
  });
  return kinds.includes('actual') && kinds.includes('target') ? kinds.reverse() : null;
}

/** Sets the roles of the figures of a row by their columns, and leaves out the number of the row. */
export function readRow(t: Tokens, s: Sentence, columns: Columns, mentions: Mention[]): Mention[] {
  const starts = cells(t, s);
  const kept = mentions.filter((m) => !(m.num === s.from && t.kind[s.from] === NUM));
  for (const m of kept) {
    let cell = starts.length - 1;
    while (cell > 0 && (starts[cell] as number) > m.num) cell--;
    const role = columns[starts.length - 1 - cell];
    if (role) m.quantity.role = role;
  }
  return kept;
}
