import { findPhrase, matchLength, type PhraseTable, phraseTable } from '../lexicon/phrases.ts';
import { registerWord, wordSet } from '../lexicon/words.ts';
import { readUnit } from '../quantities/units.ts';
import type { Role } from '../reading.ts';
import type { Sentence } from '../text/segment.ts';
import { isAllCaps, isCapital, isPunct, NUM, type Tokens, textOf } from '../text/tokens.ts';
import { type Cell, cellsOf, isBare } from './cells.ts';
import { bracketedUnit } from './table-captions.ts';
import type { Place } from './table-place.ts';

// What the bare numbers of a table count: the head of their column says it, a caption, a column before, or their row.

/** A column of a table: what its figures are, and their period. */
export interface Column {
  role: Role | null;
  period: string | null;
  /** What its bare numbers count ("Số lớp"); null when they have their units beside them, or the rows name them. */
  unit: string | null;
  /** Its numbers stand bare; `last` is what they counted in the row before. */
  bare?: boolean;
  last?: string;
  /** Its bare numbers count only what the label of their row says: "Số học sinh", "Tỷ lệ chuyên cần". */
  labelled?: boolean;
  /** It counts a whole, people or "Tổng số trường", and columns without a noun of their own its parts. */
  whole?: boolean;
  /** The sentence of the heads of its table, and does this one say that its numbers are totals? */
  table?: number;
  total?: boolean;
  /** Its numbers count nothing: "TT", "Năm", "Ghi chú". */
  empty?: boolean;
  /** The numbers of the rows stand in it. */
  ordinal?: boolean;
  /** Its words say what the row counts, but for columns that say it themselves: "ĐVT". */
  tells?: boolean;
  sure?: boolean;
  /** Nothing parts its cells. */
  loose?: boolean;
  /** The mark that parts its cells when it is none of the usual ones. */
  mark?: string;
}

const HEADS = wordSet('số tổng lượng sl');
const PEOPLE = wordSet('nữ nam dtts');
const TONG = registerWord('tổng');
const SO = registerWord('số');
const PERSONS = phraseTable(
  'học sinh, hs, học viên, hv, sinh viên, trẻ, cháu, em, giáo viên, gv, cán bộ, nhân viên, nv, đảng viên, đoàn viên, đội viên, hội viên, người, lao động, ban giám hiệu, bgh, cbql, hiệu trưởng, phó hiệu trưởng',
);
const SHARES = phraseTable('tỷ lệ');
/** Heads of columns whose numbers name or order. */
const NO_COUNTS = phraseTable(
  'tt, stt, ghi chú, năm, năm học, mã, mã số, số hiệu, số điện thoại, điện thoại, thời gian, thời điểm, năm sinh, số quyết định, số văn bản, số tài khoản, số báo danh, hạng, xếp hạng, xếp thứ, vị thứ, tên, họ tên, họ và tên, địa chỉ',
);
const ROW_NUMBERS = phraseTable('tt, stt, số tt');
const TOTAL_HEADS = phraseTable('tổng, tổng cộng, tổng số, cộng');
const UNIT_HEADS = phraseTable('đvt, đơn vị tính, đv tính');
/** What has to be there, not what is. */
const NORMS = phraseTable('định mức, được giao, biên chế giao, nhu cầu, cần có, cần');

const pastHeads = (t: Tokens, { from, to }: Cell): number => {
  let at = from;
  while (at < to && HEADS.has(t.words[at] as number)) at++;
  return at;
};

/** The columns that cells head, by the nouns in them and `caption`, what the lines above the table say. */
export const columnsUnder = (t: Tokens, heads: readonly Cell[], caption: string | null): Column[] =>
  heads.map((cell, n) => {
    const ordinal = n === 0 && isAll(t, ROW_NUMBERS, cell);
    // behind the number of a row stands its name
    const named = n === 1 && isAll(t, ROW_NUMBERS, heads[0] as Cell);
    const empty = n > 0 && (named || isAll(t, NO_COUNTS, cell));
    const tells = n > 0 && isAll(t, UNIT_HEADS, cell);
    const told = n > 0 && !empty && !tells ? toldUnit(t, cell, caption) : null;
    const unit = told ?? (n > 0 && !empty && !tells ? headUnit(t, cell, caption) : null);
    const role: Role | null = findPhrase(t, NORMS, cell.from, cell.to) >= 0 ? 'other' : null;
    return {
      role,
      period: null,
      unit,
      bare: true,
      whole: isWhole(t, cell, unit),
      ordinal,
      empty,
      tells,
      sure: told !== null,
      total: isAll(t, TOTAL_HEADS, cell),
    };
  });

const isAll = (t: Tokens, table: PhraseTable, { from, to }: Cell): boolean =>
  to > from && matchLength(table, t, from, to) === to - from;

/** "Trẻ (em)", "Tỷ lệ %", "Thành tiền": the unit itself, or money, in the scale of the caption. */
function toldUnit(t: Tokens, { from, to }: Cell, caption: string | null): string | null {
  const inside = bracketedUnit(t, from, to);
  if (inside) return inside;
  if (t.kind[from] === NUM) return null;
  // "Khá 27%" tells its share itself, the numbers beside it are counts
  for (let k = from; k < to; k++) if (isPunct(t, k, '%')) return t.kind[k - 1] === NUM ? null : '%';
  // "Tỷ lệ giáo viên/lớp" is no share of a hundred
  const share = matchLength(SHARES, t, from, to);
  if (share > 0 && !hasSlash(t, from, to)) return '%';
  if (matchLength(MONEY, t, from, to) === 0) return null;
  return caption?.includes('đồng') ? caption : 'đồng';
}
const MONEY = phraseTable('đơn giá, giá, thành tiền, số tiền, tiền, kinh phí, tổng kinh phí, dự toán, quyết toán');

/** The noun that a head names. */
function headUnit(t: Tokens, cell: Cell, caption: string | null): string | null {
  const { from, to } = cell;
  if (t.kind[from] === NUM) return null;
  const at = pastHeads(t, cell);
  const unit = readUnit(t, at, to);
  // "Số trẻ trên địa bàn", "Số trẻ ra lớp": the noun that is counted, whatever is said of it
  if (unit?.known && unit.to < to && at > from) return textOf(t, at, unit.to);
  const whole = unit?.to === to ? unit.known : PEOPLE.has(t.words[at] as number) && to === at + 1;
  if (caption && !(whole && at > from)) return caption;
  return at < to && whole ? textOf(t, at, to) : null;
}

function hasSlash(t: Tokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isPunct(t, k, '/')) return true;
  return false;
}

const isWhole = (t: Tokens, cell: Cell, unit: string | null): boolean =>
  matchLength(PERSONS, t, pastHeads(t, cell)) > 0 || (unit !== null && unit !== '%' && t.words[cell.from] === TONG);

/** Do two heads or more name what their columns count? */
export const nameUnits = (columns: readonly Column[]): boolean =>
  columns.filter((column) => column.unit !== null).length >= 2 || columns.some((column) => column.tells);

/** Are the cells below but the first bare numbers, one or two perhaps empty, and those of the head none? */
export function headsBareRow(t: Tokens, heads: readonly Cell[], row: readonly Cell[]): boolean {
  if (row.length !== heads.length || heads.some((cell, n) => n > 0 && isBare(t, cell))) return false;
  if (t.kind[row[0]?.from as number] === NUM) return false;
  const isTotal = ({ from }: Cell): boolean => TOTALS.has(t.words[from] as number);
  if (!heads.slice(1).some(isTotal) && t.words[row[0]?.from as number] !== SO) return false;
  const bare = row.filter((cell, n) => n > 0 && isBare(t, cell)).length;
  return bare >= 2 && bare >= row.length - 2;
}
const TOTALS = wordSet('tổng cộng');
const TOTAL_ROWS = phraseTable(
  'tổng, tổng cộng, tổng số, cộng, toàn huyện, toàn tỉnh, toàn trường, toàn xã, toàn ngành',
);

/** Does the cell say that its row is of totals? */
export const isTotal = (t: Tokens, cell: Cell): boolean => isAll(t, TOTAL_ROWS, cell);

/** Where a number of the table stands. */
export const placeOf = (column: Column | undefined, row: number, at: number, totalRow: boolean): Place => ({
  table: column?.table ?? -1,
  row,
  column: at,
  totalRow,
  totalColumn: column?.total === true,
});

/** The cells of a row; the totals below numbered rows have no number. */
export function rowCells(t: Tokens, s: Sentence, columns: readonly Column[]): Cell[] {
  const row = cellsOf(t, s, columns[0]?.mark);
  const [first] = row;
  if (!columns[0]?.ordinal || !first || row.length !== columns.length - 1) return row;
  return TOTALS.has(t.words[first.from] as number) ? [{ from: s.from, to: s.from }, ...row] : row;
}

/**
 * What a bare number counts: what the row or the head of its column says, else the whole of a column before it ("Đảng viên |
 * Kết nạp mới"), else what the row is of ("Số học sinh | 203 | 196"), else what was counted above it.
 */
export function unitOf(t: Tokens, row: readonly Cell[], cell: number, columns: readonly Column[]): string | null {
  const column = columns[cell];
  if (column?.empty) return null;
  const told = columns.findIndex((c) => c.tells);
  if (told > 0 && told !== cell && !column?.sure) return cellUnit(t, row[told] as Cell);
  const label = labelUnit(t, row[columns[0]?.ordinal ? 1 : 0] as Cell);
  if (column?.labelled) return column.sure ? column.unit : column.role ? label : null;
  if (column?.unit) return column.unit;
  for (let n = cell - 1; n > 0; n--) {
    const before = columns[n];
    if (before?.whole && before.unit) return before.unit;
  }
  const first = row[0] as Cell;
  const at = pastHeads(t, first);
  // "Giáo viên | 38": so many of them
  if (at === first.from && matchLength(PERSONS, t, at, first.to) > 0) return 'người';
  const noun = at < first.to ? readUnit(t, at, first.to) : null;
  // "Huyện Tân An | 38": the name of one
  const named = noun !== null && noun.to < first.to && isCapital(t, noun.to) && !isAllCaps(t, noun.to);
  return label ?? (noun?.known && !named ? textOf(t, at, noun.to) : (column?.last ?? null));
}

/** "Số học sinh", "Tỷ lệ chuyên cần", "Diện tích (m2)": what the label of a row says that it counts; null for any other. */
function labelUnit(t: Tokens, cell: Cell): string | null {
  const told = toldUnit(t, cell, null);
  if (told) return told;
  const at = pastHeads(t, cell);
  const unit = at > cell.from ? readUnit(t, at, cell.to) : null;
  return unit?.known ? textOf(t, at, unit.to) : null;
}

/** What the cell of a column of units says. */
function cellUnit(t: Tokens, { from, to }: Cell): string | null {
  if (isPunct(t, from, '%')) return '%';
  const unit = from < to ? readUnit(t, from, to) : null;
  return unit?.known ? textOf(t, from, to) : null;
}
