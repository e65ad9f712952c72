import type { Context } from '../contexts/context.ts';
import { findPhrase } from '../lexicon/phrases.ts';
import type { Mention } from '../quantities/quantities.ts';
import type { Role } from '../reading.ts';
import { periodIn } from '../targets/due.ts';
import type { Dates } from '../text/dates.ts';
import { digitsOf } from '../text/number-shape.ts';
import type { Sentence } from '../text/segment.ts';
import { isPunct, NUM, type Tokens, textOf, WORD } from '../text/tokens.ts';
import type { Surroundings } from '../weights/places.ts';
import { bareCount, type Cell, cellsOf, isBare } from './cells.ts';
import { nameParts } from './column-parts.ts';
import {
  type Column,
  columnsUnder,
  headsBareRow,
  isTotal,
  nameUnits,
  placeOf,
  rowCells,
  unitOf,
} from './column-units.ts';
import { AIMED, DONE, isLooseRow, looseAims, looseCounts, readLooseRow, setColumn } from './loose-tables.ts';
import { addValue, captionUnit, toldAbove } from './table-captions.ts';

// A table flattened into lines, its cells parted by tabs, bars, wide gaps or a mark of its own: what came about in one
// column, the aim in the next ("Nội dung | Thực hiện năm trước | Chỉ tiêu năm nay"), or counts under their names
// ("Khối | Số lớp | Số học sinh").

/** The columns of a table, from left to right. */
export type Columns = readonly Column[];

/** Marks that part cells where no tab or bar does; a dash, a slash with a space on either side. */
const MARKS = [';', '/', '–', '-'];
/** The head of such a table is no longer than this, nor any of its cells. */
const HEAD = 60;
const CELL = 9;
/** No token of a heading belongs to a citation. */
const NONE = new Uint8Array(0);

/** The columns that hold for a line: those it heads, or those of the line before when it is a row below them. */
export function columnsAt(
  all: Surroundings,
  n: number,
  above: Columns | null,
  before: readonly Mention[],
): Columns | null {
  const { t, sentences } = all;
  const s = sentences[n] as Sentence;
  const headed = columnsOf(all, n, before);
  if (headed) return headed.map((column) => ({ ...column, table: n }));
  if (!above) return null;
  if (above[0]?.loose) return isLooseRow(t, s, above) ? above : null;
  if (above[0]?.mark) return isLine(s) && rowCells(t, s, above).length === above.length ? above : null;
  return cellsOf(t, s).length > 1 ? above : null;
}

const isLine = (s: Sentence): boolean => s.opensLine && s.closesLine;

/** The columns that a line heads: one with results and one with aims, or what is counted below; null for any other line. */
function columnsOf(all: Surroundings, n: number, before: readonly Mention[]): Columns | null {
  const { t, dates, sentences } = all;
  const s = sentences[n] as Sentence;
  if (!s.opensLine) return null;
  const heads = cellsOf(t, s);
  if (heads.length >= 3) return cellColumns(all, n, heads, before);
  return (
    looseAims(t, dates, s) ??
    markedColumns(all, n, before) ??
    (s.closesLine ? looseCounts(t, sentences, n, captionUnit(t, sentences, n)) : null)
  );
}

function cellColumns(all: Surroundings, n: number, heads: Cell[], before: readonly Mention[]): Columns | null {
  const { t, dates, sentences, around } = all;
  const { section } = around[n] as Context;
  const ahead = section === 'target' || section === 'plan';
  const row = rowBelow(t, sentences, n);
  const caption = isHead(t, heads) && numbersIn(t, row) > 0 ? captionUnit(t, sentences, n) : null;
  const counted = columnsUnder(t, heads, caption);
  if (caption === null) nameParts(t, heads, row, counted);
  const kinds = heads.map(({ from, to }, k) => {
    const done = findPhrase(t, DONE, from, to) >= 0;
    const role: Role | null = done ? 'actual' : findPhrase(t, AIMED, from, to) >= 0 ? 'target' : null;
    const column = counted[k] as Column;
    // without a caption or a column of units bare numbers count only what the label of their row says
    const labelled = caption === null && !counted.some((c) => c.tells);
    return { ...column, role, period: periodIn(t, dates, NONE, from, to, to, true), labelled };
  });
  const has = (role: Role): boolean => kinds.some((kind) => kind.role === role);
  if (!(has('actual') && has('target')) && (ahead || has('target'))) {
    const years = heads.map((cell) => yearIn(t, dates, cell));
    const latest = Math.max(...years);
    // more years, or years far from each other, are a plan of several steps
    const pair = years.every((year) => year === 0 || year === latest || year === latest - 1);
    for (const [k, year] of years.entries())
      if (pair && year > 0 && kinds[k]) kinds[k].role = year < latest ? 'actual' : 'target';
  }
  if (has('actual') && has('target')) return kinds;
  if (!isHead(t, heads)) return null;
  // "Hạng mục | Số lượng | Kinh phí (triệu đồng)": one is enough when its head says the unit itself
  const sure = counted.some((column, k) => column.sure && row.length === heads.length && isBare(t, row[k]));
  return sure || nameUnits(figured(t, counted, row)) || headsBareRow(t, heads, row)
    ? counted
    : toldColumns(all, n, heads, null, before);
}

/** The cells of the first row; a line of dashes below the heads is none. */
function rowBelow(t: Tokens, sentences: readonly Sentence[], n: number): Cell[] {
  const [next, second] = [sentences[n + 1], sentences[n + 2]];
  const row = next ? cellsOf(t, next) : [];
  const ruled = row.length > 1 && row.every(({ from, to }) => from < to && isPunct(t, from, '-'));
  return ruled ? (second ? cellsOf(t, second) : []) : row;
}

/** The columns but those above words: "Lê Thị Hạnh" below "Giáo viên chủ nhiệm". */
const figured = (t: Tokens, columns: Column[], row: readonly Cell[]): Column[] =>
  row.length === columns.length ? columns.filter((column, k) => column.tells || !isWords(t, row[k])) : columns;

function isWords(t: Tokens, cell: Cell | undefined): boolean {
  if (!cell || cell.from === cell.to) return false;
  for (let k = cell.from; k < cell.to; k++) if (t.kind[k] !== WORD) return false;
  return true;
}

/** No cell is a bare number, but for years. */
const isHead = (t: Tokens, heads: readonly Cell[]): boolean =>
  heads.every((cell) => !isBare(t, cell) || /^(19|20)\d\d$/.test(textOf(t, cell.from, cell.to)));
const numbersIn = (t: Tokens, row: readonly Cell[]): number => row.filter((cell, k) => k > 0 && isBare(t, cell)).length;

/** "Nội dung | Năm học 2024 - 2025 | Năm học 2025 - 2026" among aims: the last year that a head names, or 0. */
function yearIn(t: Tokens, dates: Dates, { from, to }: Cell): number {
  let year = 0;
  for (let k = from; k < to && k < t.count; k++) year = Math.max(year, dates.spans[(dates.at[k] ?? 0) - 1]?.year ?? 0);
  return year;
}

/** "Cấp học; Số lớp; Còn thiếu": heads parted by a mark, above two rows or more with as many cells, most of them numbers. */
function markedColumns(all: Surroundings, n: number, before: readonly Mention[]): Columns | null {
  const { t, sentences } = all;
  const s = sentences[n] as Sentence;
  if (!isLine(s) || s.to - s.from > HEAD || isPunct(t, s.to - 1, ':') || isPunct(t, s.to - 1, '.')) return null;
  for (const mark of MARKS) {
    const heads = cellsOf(t, s, mark);
    if (heads.length < 3 || !isHead(t, heads)) continue;
    if (heads.some(({ from, to }) => to === from || to - from > CELL)) continue;
    const columns = toldColumns(all, n, heads, mark, before);
    if (columns) return columns.map((column) => ({ ...column, mark }));
    // the mark parts the heads alone, wide gaps their rows
    const gapped = mark === ';' ? null : toldColumns(all, n, heads, null, before);
    if (gapped) return gapped;
  }
  return null;
}

/** The columns under heads above two rows or more, when they, a caption or the figures before say what is counted. */
function toldColumns(
  { t, sentences }: Surroundings,
  n: number,
  heads: readonly Cell[],
  mark: string | null,
  before: readonly Mention[],
): Column[] | null {
  const values = new Set<number>();
  if (countRows(t, sentences, n + 1, heads.length, mark, values) < 2) return null;
  const unit = captionUnit(t, sentences, n);
  const columns = columnsUnder(t, heads, unit);
  const row = mark ? cellsOf(t, sentences[n + 1] as Sentence, mark) : rowBelow(t, sentences, n);
  if (unit === null && mark) nameParts(t, heads, row, columns);
  const told = unit || nameUnits(columns) ? null : toldAbove(n, before, values);
  const counted = told ? columnsUnder(t, heads, told) : columns;
  return nameUnits(figured(t, counted, row)) ? counted : null;
}

/** How many rows stand from sentence n on, each with numbers in half of its cells; `values` takes the numbers. */
function countRows(
  t: Tokens,
  sentences: readonly Sentence[],
  n: number,
  wide: number,
  mark: string | null,
  values: Set<number>,
): number {
  let k = n;
  for (; k < sentences.length && k < n + 12; k++) {
    const s = sentences[k] as Sentence;
    const row = isLine(s) && s.to - s.from <= HEAD ? cellsOf(t, s, mark) : [];
    if (row.length !== wide || numbersIn(t, row) * 2 < wide - 1) break;
    for (const cell of row) if (isBare(t, cell)) addValue(values, digitsOf(t, cell.from, cell.to));
  }
  return k - n;
}

/** Sets the roles of the figures of a row by their columns, adds its bare counts, and leaves out the number of the row. */
export function readRow(
  { t, sentences, around }: Surroundings,
  n: number,
  columns: Columns,
  found: Mention[],
): Mention[] {
  const s = sentences[n] as Sentence;
  const section = (around[n] as Context).section;
  const role = section === 'target' || section === 'plan' ? 'target' : 'actual';
  let kept = found.filter((m) => !(m.num === s.from && t.kind[s.from] === NUM));
  if (columns[0]?.loose) return readLooseRow(t, n, s, columns, kept, role);
  const row = rowCells(t, s, columns);
  const columnAt = (cell: number): Column | undefined => columns[columns.length - row.length + cell];
  // the mark between two cells joins no numbers
  if (columns[0]?.mark) kept = kept.filter((m) => row.some(({ from, to }) => from <= m.num && m.to <= to));
  for (const m of kept) {
    let cell = row.length - 1;
    while (cell > 0 && (row[cell] as Cell).from > m.num) cell--;
    setColumn(m, columnAt(cell));
  }
  if (row.length !== columns.length || !columns.some((column) => column.bare)) return kept;
  for (let cell = 1; cell < row.length; cell++) {
    const at = row[cell] as Cell;
    if (!isBare(t, at) || kept.some((m) => m.num === at.from)) continue;
    const unit = unitOf(t, row, cell, columns);
    if (unit === null) continue;
    const count = bareCount(t, n, at, unit, role);
    const column = columns[cell] as Column;
    setColumn(count, column);
    count.cell = placeOf(
      column,
      n,
      cell,
      row.slice(0, 2).some((label) => isTotal(t, label)),
    );
    kept.push(count);
    column.last = unit;
  }
  return kept.sort((a, b) => a.from - b.from);
}
