import { findPhrase, matchLength, phraseTable } from '../lexicon/phrases.ts';
import { wordSet } from '../lexicon/words.ts';
import type { Mention } from '../quantities/quantities.ts';
import type { Role } from '../reading.ts';
import { periodIn } from '../targets/due.ts';
import type { Dates } from '../text/dates.ts';
import type { Sentence } from '../text/segment.ts';
import { isCapital, isPunct, NUM, PUNCT, type Tokens, WORD } from '../text/tokens.ts';
import { bareCount } from './cells.ts';
import { type Column, isTotal, placeOf } from './column-units.ts';

// Tables between whose cells nothing stands any more: "TT Nội dung Thực hiện 2024 Chỉ tiêu 2025" above rows that end in
// two figures, or any heads above rows that end in as many bare numbers, when a caption says what they count.

export const DONE = phraseTable(
  'thực hiện, kết quả, đạt được, đã đạt, ước thực hiện, hiện trạng, hiện có, thực trạng, năm học trước, năm trước, đầu năm, cuối năm trước',
);
export const AIMED = phraseTable('chỉ tiêu, kế hoạch, mục tiêu, phấn đấu, đăng ký, dự kiến, nghị quyết');
const FIRST_HEADS = wordSet('tt stt');
/** Not all columns count the same then. */
const SHARES = phraseTable('tỷ lệ');
/** A row has a name of at most this many words, and so many numbers at most. */
const NAME = 9;
const NUMBERS = 9;
/** No token of a heading belongs to a citation. */
const NONE = new Uint8Array(0);

/** The two columns that such a line heads, results and aims; null for any other line. */
export function looseAims(t: Tokens, dates: Dates, s: Sentence): Column[] | null {
  if (!FIRST_HEADS.has(t.words[s.from] as number) || s.to - s.from > 30 || t.kind[s.to - 1] === PUNCT) return null;
  const at = { actual: -1, target: -1 };
  for (let k = s.from + 1; k < s.to; k++) {
    if (!isCapital(t, k)) continue;
    if (matchLength(DONE, t, k, s.to) > 0) at.actual = k;
    else if (matchLength(AIMED, t, k, s.to) > 0) at.target = k;
  }
  if (at.actual < 0 || at.target < 0) return null;
  const column = (role: 'actual' | 'target', before: number): Column => {
    const to = before > at[role] ? before : s.to;
    return { role, period: periodIn(t, dates, NONE, at[role], to, to, true), unit: null, loose: true };
  };
  const [done, aim] = [column('actual', at.target), column('target', at.actual)];
  return at.target > at.actual ? [done, aim] : [aim, done];
}

/** The columns of the bare numbers that end the rows below a line, each counting `unit`; null when there are no such rows. */
export function looseCounts(
  t: Tokens,
  sentences: readonly Sentence[],
  n: number,
  unit: string | null,
): Column[] | null {
  const head = sentences[n] as Sentence;
  if (unit === null || head.to - head.from > 30 || t.kind[head.to - 1] === PUNCT || !isLine(head)) return null;
  if (!FIRST_HEADS.has(t.words[head.from] as number) && !isCapital(t, head.from)) return null;
  for (let k = head.from; k < head.to; k++)
    if (t.kind[k] === NUM || isPunct(t, k, '%') || matchLength(SHARES, t, k) > 0) return null;
  const wide = rowNumbers(t, sentences[n + 1]);
  if (wide < 2 || rowNumbers(t, sentences[n + 2]) !== wide) return null;
  const total = isTotal(t, { from: head.to - 1, to: head.to });
  return Array.from({ length: wide }, (_, k) => ({
    role: null,
    period: null,
    unit,
    bare: true,
    loose: true,
    total: total && k === wide - 1,
  }));
}

/** How many bare numbers end a line that is nothing but a row: its number, its name, its numbers; 0 for any other line. */
function rowNumbers(t: Tokens, s: Sentence | undefined): number {
  if (!s || !isLine(s)) return 0;
  let name = s.to;
  while (name > s.from && t.kind[name - 1] === NUM && s.to - name < NUMBERS) name--;
  const from = t.kind[s.from] === NUM ? s.from + 1 : s.from;
  if (name <= from || name - from > NAME) return 0;
  for (let k = from; k < name; k++) if (t.kind[k] !== WORD && !isPunct(t, k, ',')) return 0;
  return findPhrase(t, IN_PROSE, from, name) >= 0 ? 0 : s.to - name;
}
const IN_PROSE = phraseTable('là, có, đạt, được, từ, đến, còn, so với');

const isLine = (s: Sentence): boolean => s.opensLine && s.closesLine;

/** Is the line a row below such heads? */
export const isLooseRow = (t: Tokens, s: Sentence, columns: readonly Column[]): boolean =>
  columns[0]?.bare ? rowNumbers(t, s) === columns.length : isLine(s) && t.kind[s.from] === NUM;

/** The figures of such a row by its columns. */
export function readLooseRow(
  t: Tokens,
  n: number,
  s: Sentence,
  columns: readonly Column[],
  found: Mention[],
  role: Role,
): Mention[] {
  // the line of the heads has none
  if (columns[0]?.bare && rowNumbers(t, s) !== columns.length) return found;
  if (columns[0]?.bare)
    return columns.map(({ unit }, k) => {
      const from = s.to - columns.length + k;
      const name = { from: t.kind[s.from] === NUM ? s.from + 1 : s.from, to: s.to - columns.length };
      const count = bareCount(t, n, { from, to: from + 1 }, unit ?? '', role);
      count.cell = placeOf(columns[k], n, k, isTotal(t, name));
      return count;
    });
  const [last, first] = [found[found.length - 1], found[found.length - 2]];
  if (!last || !first || s.to - last.to > 1 || last.from !== first.to) return found;
  for (const [k, m] of [first, last].entries()) setColumn(m, columns[k]);
  return found;
}

/** Gives a figure the role and the period of its column. */
export function setColumn(m: Mention, column: Column | undefined): void {
  if (column?.role) {
    m.quantity.role = column.role;
    m.headed = true;
  }
  if (column?.period) m.period = column.period;
}
