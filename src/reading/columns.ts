import type { Context } from './context.ts';
import type { Dates } from './dates.ts';
import { periodIn } from './due.ts';
import { findPhrase, matchLength, phraseTable } from './lexicon/phrases.ts';
import { registerWord, wordSet } from './lexicon/words.ts';
import { parseNumber } from './numbers.ts';
import type { Mention } from './quantities.ts';
import type { Role } from './reading.ts';
import type { Sentence } from './segment.ts';
import { isCapital, isPunct, NUM, PUNCT, type Tokens, textOf } from './tokens.ts';
import { readUnit } from './units.ts';
import type { Surroundings } from './weights/places.ts';

// A table flattened into lines, its cells parted by tabs, bars or wide gaps: what came about in one column, the aim in
// the next ("Nội dung | Thực hiện năm trước | Chỉ tiêu năm nay"), or counts under their names ("Khối | Số lớp | Số học sinh").

/** The columns of a table, counted from its right edge: what the figures of each are, and their period. */
export type Columns = readonly Column[];

interface Column {
  role: Role | null;
  period: string | null;
  /** What its bare numbers count ("Số lớp"); null when they have their units beside them, or the rows name them. */
  unit: string | null;
  /** Its numbers stand bare; `last` is what they counted in the row before. */
  bare?: boolean;
  last?: string;
  /** It counts people, not one side of them. */
  people?: boolean;
  /** Nothing parts its cells. */
  loose?: boolean;
}

const DONE = phraseTable(
  'thực hiện, kết quả, đạt được, đã đạt, ước thực hiện, hiện trạng, hiện có, thực trạng, năm học trước, năm trước, đầu năm, cuối năm trước',
);
const AIMED = phraseTable('chỉ tiêu, kế hoạch, mục tiêu, phấn đấu, đăng ký, dự kiến, nghị quyết');

/** The first tokens of the cells of a line; one cell when the line is no row of a table. */
function cells(t: Tokens, s: Sentence): number[] {
  const out = [s.from];
  for (let k = s.from + 1; k < s.to && out.length < 12; k++) {
    if (isPunct(t, k - 1, '|') || (isWide(t, k) && !isPunct(t, k, '|'))) out.push(k);
  }
  // an empty last cell
  if (out.length > 1 && isPunct(t, s.to - 1, '|')) out.push(s.to);
  return out;
}

/** Does a tab or a row of spaces stand before a token? */
function isWide(t: Tokens, k: number): boolean {
  const [from, to] = [t.end[k - 1] as number, t.start[k] as number];
  if (to - from < 2) return to > from && t.text[from] === '\t';
  return /\t| {3,}/.test(t.text.slice(from, to));
}

/** The columns that hold for a line: those it heads, or those of the line before when it is a row below them. */
export function columnsAt(
  { t, dates, sentences, around }: Surroundings,
  n: number,
  above: Columns | null,
): Columns | null {
  const s = sentences[n] as Sentence;
  const { section } = around[n] as Context;
  const below = sentences[n + 1];
  const headed = columnsOf(t, dates, s, section === 'target' || section === 'plan', below);
  if (headed) return headed;
  if (!above) return null;
  return (isLoose(above) ? isLooseRow(t, s) : cells(t, s).length > 1) ? above : null;
}

/** The columns that a line heads: one with results and one with aims, or what is counted below; null for any other line. */
function columnsOf(t: Tokens, dates: Dates, s: Sentence, ahead: boolean, below: Sentence | undefined): Columns | null {
  if (!s.opensLine) return null;
  const starts = cells(t, s);
  return starts.length < 3 ? looseColumns(t, dates, s) : cellColumns(t, dates, s, starts, ahead, below);
}

function cellColumns(
  t: Tokens,
  dates: Dates,
  s: Sentence,
  starts: number[],
  ahead: boolean,
  below: Sentence | undefined,
): Columns | null {
  const kinds = starts.map((from, n) => {
    const to = starts[n + 1] ?? s.to;
    const done = findPhrase(t, DONE, from, to) >= 0;
    const role: Role | null = done ? 'actual' : findPhrase(t, AIMED, from, to) >= 0 ? 'target' : null;
    return { role, period: periodIn(t, dates, NONE, from, to, to, true), unit: null };
  });
  const has = (role: Role): boolean => kinds.some((kind) => kind.role === role);
  if (!(has('actual') && has('target')) && (ahead || has('target'))) {
    const years = starts.map((from, n) => yearIn(t, dates, from, starts[n + 1] ?? s.to));
    const latest = Math.max(...years);
    // more years, or years far from each other, are a plan of several steps
    const pair = years.every((year) => year === 0 || year === latest || year === latest - 1);
    for (const [n, year] of years.entries())
      if (pair && year > 0 && kinds[n]) kinds[n].role = year < latest ? 'actual' : 'target';
  }
  return has('actual') && has('target') ? kinds.reverse() : counted(t, s, starts, below);
}

/** "Nội dung | Năm học 2024 - 2025 | Năm học 2025 - 2026" among aims: the last year that a head names, or 0. */
function yearIn(t: Tokens, dates: Dates, from: number, to: number): number {
  let year = 0;
  for (let k = from; k < to && k < t.count; k++) year = Math.max(year, dates.spans[(dates.at[k] ?? 0) - 1]?.year ?? 0);
  return year;
}

/**
 * "Khối | Số lớp | Số học sinh | Nữ": heads that name what their columns count, at least two of them; or any heads above a
 * row of bare numbers ("Nội dung | Lớp 6 | Lớp 7 | Cộng" above "Số học sinh | 203 | 196 | 399").
 */
function counted(t: Tokens, s: Sentence, starts: number[], below: Sentence | undefined): Columns | null {
  const units = starts.map((from, n) => {
    const to = cellEnd(t, s, starts, n);
    const inside = n > 0 ? unitInBrackets(t, from, to) : null;
    if (inside) return inside;
    let at = from;
    while (at < to && HEADS.has(t.words[at] as number)) at++;
    const unit = readUnit(t, at, to);
    // "Số trẻ trên địa bàn", "Số trẻ ra lớp": the noun that is counted, whatever is said of it
    if (unit?.known && unit.to < to && at > from && n > 0) return textOf(t, at, unit.to);
    const whole = unit?.to === to ? unit.known : PEOPLE.has(t.words[at] as number) && to === at + 1;
    return n > 0 && at < to && whole ? textOf(t, at, to) : null;
  });
  if (units.filter((unit) => unit !== null).length < 2 && !(below && headsBareRow(t, s, starts, below))) return null;
  return units
    .map((unit, n) => ({ role: null, period: null, unit, bare: true, people: headsPeople(t, starts[n] as number) }))
    .reverse();
}

/** Are the cells below but the first bare numbers, one or two perhaps empty, and those of the head none? */
function headsBareRow(t: Tokens, s: Sentence, starts: number[], below: Sentence): boolean {
  const row = cells(t, below);
  if (row.length !== starts.length || isBare(t, s, starts, 1) || t.kind[row[0] as number] === NUM) return false;
  const isTotal = (from: number): boolean => TOTALS.has(t.words[from] as number);
  if (!starts.slice(1).some(isTotal) && t.words[row[0] as number] !== SO) return false;
  const bare = row.filter((_, cell) => cell > 0 && isBare(t, below, row, cell)).length;
  return bare >= 2 && bare >= row.length - 2;
}

const TOTALS = wordSet('tổng cộng');
const SO = registerWord('số');

const isBare = (t: Tokens, s: Sentence, starts: number[], cell: number): boolean =>
  t.kind[starts[cell] as number] === NUM && cellEnd(t, s, starts, cell) === (starts[cell] as number) + 1;

/**
 * What a bare number counts: what the head of its column says, else the people of a column before it ("Đảng viên | Kết nạp
 * mới"), else what the row is of ("Số học sinh | 203 | 196"), else what was counted above it.
 */
function unitOf(t: Tokens, s: Sentence, starts: number[], cell: number, columns: Columns): string | null {
  const columnAt = (n: number): Column | undefined => columns[starts.length - 1 - n];
  const own = columnAt(cell)?.unit;
  if (own) return own;
  for (let n = cell - 1; n > 0; n--) {
    const before = columnAt(n);
    if (before?.people && before.unit) return before.unit;
  }
  let at = s.from;
  while (HEADS.has(t.words[at] as number)) at++;
  const end = cellEnd(t, s, starts, 0);
  // "Giáo viên | 38": so many of them
  if (at === s.from && matchLength(PERSONS, t, at, end) > 0) return 'người';
  const label = at < end ? readUnit(t, at, end) : null;
  return label?.known ? textOf(t, at, label.to) : (columnAt(cell)?.last ?? null);
}

/** "Trẻ trong độ tuổi (em)", "Tỷ lệ (%)": what the column counts is told behind its name. */
function unitInBrackets(t: Tokens, from: number, to: number): string | null {
  if (!isPunct(t, to - 1, ')')) return null;
  let open = to - 2;
  while (open > from && !isPunct(t, open, '(')) open--;
  if (open <= from || to - open > 6) return null;
  if (isPunct(t, open + 1, '%')) return '%';
  const unit = readUnit(t, open + 1, to - 1);
  return unit?.known && unit.to === to - 1 ? textOf(t, open + 1, to - 1) : null;
}
const HEADS = wordSet('số tổng lượng sl');
const PEOPLE = wordSet('nữ nam dtts');
const PERSONS = phraseTable(
  'học sinh, hs, học viên, hv, sinh viên, trẻ, cháu, em, giáo viên, gv, cán bộ, nhân viên, nv, đảng viên, đoàn viên, đội viên, hội viên, người, lao động, ban giám hiệu, bgh, cbql, hiệu trưởng, phó hiệu trưởng',
);
function headsPeople(t: Tokens, from: number): boolean {
  let at = from;
  while (HEADS.has(t.words[at] as number)) at++;
  return matchLength(PERSONS, t, at) > 0;
}

/** Where the words of a cell end. */
function cellEnd(t: Tokens, s: Sentence, starts: number[], n: number): number {
  const to = starts[n + 1] ?? s.to;
  return isPunct(t, to - 1, '|') ? to - 1 : to;
}
/** No token of a heading belongs to a citation. */
const NONE = new Uint8Array(0);

/** "TT Nội dung Thực hiện 2024 - 2025 Chỉ tiêu 2025 - 2026": the signs between the cells are lost. */
function looseColumns(t: Tokens, dates: Dates, s: Sentence): Columns | null {
  if (!FIRST_HEADS.has(t.words[s.from] as number) || s.to - s.from > 30 || t.kind[s.to - 1] === PUNCT) return null;
  const at = { actual: -1, target: -1 };
  for (let k = s.from + 1; k < s.to; k++) {
    if (!isCapital(t, k)) continue;
    if (matchLength(DONE, t, k, s.to) > 0) at.actual = k;
    else if (matchLength(AIMED, t, k, s.to) > 0) at.target = k;
  }
  if (at.actual < 0 || at.target < 0) return null;
  const aimLast = at.target > at.actual;
  const period = (from: number, to: number) => periodIn(t, dates, NONE, from, to, to, true);
  const done = {
    role: 'actual',
    period: period(at.actual, aimLast ? at.target : s.to),
    unit: null,
    loose: true,
  } as const;
  const aim = {
    role: 'target',
    period: period(at.target, aimLast ? s.to : at.actual),
    unit: null,
    loose: true,
  } as const;
  return aimLast ? [aim, done] : [done, aim];
}
const FIRST_HEADS = wordSet('tt stt');
const isLoose = (columns: Columns): boolean => columns[0]?.loose === true;
const isLooseRow = (t: Tokens, s: Sentence): boolean => s.opensLine && s.closesLine && t.kind[s.from] === NUM;

/** The two figures that end such a row: one for each column. */
function readLooseRow(s: Sentence, columns: Columns, found: Mention[]): Mention[] {
  const [last, first] = [found[found.length - 1], found[found.length - 2]];
  if (!last || !first || s.to - last.to > 1 || last.from !== first.to) return found;
  for (const [n, m] of [last, first].entries()) {
    setRole(m, columns[n]);
    const period = columns[n]?.period;
    if (period) m.period = period;
  }
  return found;
}

function setRole(m: Mention, column: Column | undefined): void {
  if (!column?.role) return;
  m.quantity.role = column.role;
  m.headed = true;
}

/** Sets the roles of the figures of a row by their columns, adds its bare counts, and leaves out the number of the row. */
export function readRow(
  { t, sentences, around }: Surroundings,
  n: number,
  columns: Columns,
  found: Mention[],
): Mention[] {
  const s = sentences[n] as Sentence;
  const kept = found.filter((m) => !(m.num === s.from && t.kind[s.from] === NUM));
  if (isLoose(columns)) return readLooseRow(s, columns, kept);
  const starts = cells(t, s);
  const columnAt = (cell: number): Column | undefined => columns[starts.length - 1 - cell];
  for (const m of kept) {
    let cell = starts.length - 1;
    while (cell > 0 && (starts[cell] as number) > m.num) cell--;
    const column = columnAt(cell);
    setRole(m, column);
    if (column?.period) m.period = column.period;
  }
  if (starts.length !== columns.length || !columns.some((column) => column.bare)) return kept;
  const section = (around[n] as Context).section;
  const role = section === 'target' || section === 'plan' ? 'target' : 'actual';
  for (let cell = 1; cell < starts.length; cell++) {
    const at = starts[cell] as number;
    if (!isBare(t, s, starts, cell) || kept.some((m) => m.num === at)) continue;
    const unit = unitOf(t, s, starts, cell, columns);
    if (unit === null) continue;
    kept.push(bareCount(t, n, at, unit, role));
    const column = columnAt(cell);
    if (column) column.last = unit;
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** A number alone in its cell, counting what the head of its column says. */
function bareCount(t: Tokens, sentence: number, at: number, unit: string, role: Role): Mention {
  const quote = textOf(t, at, at + 1);
  const percent = unit === '%';
  const number = parseNumber(quote, percent);
  const value = number?.value ?? null;
  const quantity = { start: t.start[at] as number, end: t.end[at] as number, quote, value, unit, role };
  return { from: at, to: at + 1, num: at, decimals: number?.decimals ?? 0, sentence, percent, quantity };
}
