import { fold } from '../text/index.ts';
import { type Extent, extent, type Glyphs, type Row, textOfGlyphs } from './pdf-rows.ts';

/** A printed line in the order of reading. */
export interface PrintedLine {
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  /** The column that its line breaks belong to: where it begins and ends. Null for a row of a table. */
  column: Extent | null;
}

interface Gap {
  from: number;
  to: number;
}

interface Band {
  rows: Row[];
  gaps: Gap[];
}

/**
 * Puts the rows of a page into the order of reading. Where several rows leave the same gap free there are columns (read
 * one after the other, so are the two halves of the head and the end of official documents) or a table (kept as rows,
 * tabs between the cells). The rest are lines over the whole width.
 */
export function readingOrder(rows: readonly Row[], whole: Extent, first: boolean): PrintedLine[] {
  return bandsOf(rows)
    .flatMap(beforeSignature)
    .flatMap((band, index): PrintedLine[] => {
      if (band.gaps.length === 0) return band.rows.map((row) => lineOf(row.glyphs, row, whole));
      const columns = columnsOf(band);
      const letterhead = isLetterhead(columns, first && index === 0);
      if (letterhead || (columns.length <= 3 && columns.every(isProse))) {
        return columns.flatMap((column) => {
          // the lines of a letterhead are ended on purpose
          const edge = letterhead ? null : extent(column.flatMap((row) => row.glyphs));
          return column.map((row) => lineOf(row.glyphs, row, edge));
        });
      }
      return tableRows(band);
    });
}

function lineOf(glyphs: Glyphs[], row: Row, column: Extent | null): PrintedLine {
  const { left, right } = extent(glyphs);
  return { text: textOfGlyphs(glyphs), x: left, right, y: row.y, size: row.size, column };
}

/** Rows that follow each other and leave at least one gap free together. */
function bandsOf(rows: readonly Row[]): Band[] {
  const bands: Band[] = [];
  let plain: Row[] = [];
  for (let index = 0; index < rows.length; ) {
    const band = bandAt(rows, index);
    if (!band) {
      plain.push(rows[index] as Row);
      index++;
      continue;
    }
    const whole = extended(band, plain);
    if (plain.length > 0) bands.push({ rows: plain, gaps: [] });
    plain = [];
    bands.push(whole);
    index += band.rows.length;
  }
  if (plain.length > 0) bands.push({ rows: plain, gaps: [] });
  return bands;
}

function bandAt(rows: readonly Row[], start: number): Band | null {
  let gaps = gapsOf(rows[start] as Row);
  if (gaps.length === 0) return null;
  let end = start + 1;
  let previous = rows[start] as Row;
  for (; end < rows.length; end++) {
    const row = rows[end] as Row;
    // a wide empty strip ends what belongs together, unless the gaps go on
    if (row.y - previous.y > 6 * row.size) break;
    const left = gaps.flatMap((gap) => freeIn(row, gap)).filter((gap) => gap.to - gap.from >= 0.4 * row.size);
    if (left.length === 0) break;
    // a line over the whole width that happens to leave one of the gaps free
    if (left.length < gaps.length && !left.some((gap) => sides(row, gap).every(Boolean))) break;
    gaps = left;
    previous = row;
  }
  // rows at the end that have text on one side only belong to what follows
  const split = (row: Row) => gaps.some((gap) => sides(row, gap).every(Boolean));
  while (end > start + 1 && !split(rows[end - 1] as Row) && !isContinuation(rows, end - 1, gaps)) end--;
  const own = rows.slice(start, end);
  const both = own.filter(split).length;
  const wide = gaps.some((gap) => gap.to - gap.from > 2 * (own[0]?.size ?? 10));
  const real = gaps.filter((gap) => own.filter((row) => sides(row, gap).every(Boolean)).length >= Math.min(2, both));
  // spaces of justified lines may fall under each other too
  const sure = wide || real.length > 1 || both >= 8;
  if (both < (wide ? 2 : 3) || real.length === 0 || !sure) return null;
  return { rows: own, gaps: real };
}

/** Lines right above a band that stand on one side of its gaps are the first ones of a column. */
function extended(band: Band, plain: Row[]): Band {
  const rows = [...band.rows];
  for (let above = plain.at(-1); above; above = plain.at(-1)) {
    const below = rows[0] as Row;
    const { left, right } = extent(above.glyphs);
    const aside = band.gaps.every((gap) => right <= gap.from + 0.5 || left >= gap.to - 0.5);
    if (!aside || below.y - above.y > 1.6 * above.size) break;
    rows.unshift(above);
    plain.pop();
  }
  return { ...band, rows };
}

/** A line under a cell or in one half: close to the row above it, and not at the left margin unless it ends early. */
function isContinuation(rows: readonly Row[], index: number, gaps: readonly Gap[]): boolean {
  const row = rows[index] as Row;
  const above = rows[index - 1];
  if (!above || row.y - above.y > 1.8 * row.size) return false;
  const { left, right } = extent(row.glyphs);
  const first = Math.min(...gaps.map((gap) => gap.from));
  if (left >= first) return true;
  return right <= first && gaps.some((gap) => gap.to - gap.from > 1.5 * row.size);
}

const sides = (row: Row, gap: Gap): [boolean, boolean] => [
  row.glyphs.some((own) => own.right <= gap.from + 0.5),
  row.glyphs.some((own) => own.x >= gap.to - 0.5),
];

function gapsOf(row: Row): Gap[] {
  const gaps: Gap[] = [];
  let right = row.glyphs[0]?.right ?? 0;
  for (const own of row.glyphs.slice(1)) {
    if (own.x - right >= 0.45 * row.size) gaps.push({ from: right, to: own.x });
    right = Math.max(right, own.right);
  }
  return gaps;
}

/** What of a gap the row leaves free. */
function freeIn(row: Row, gap: Gap): Gap[] {
  let free: Gap[] = [gap];
  for (const own of row.glyphs) {
    if (own.right <= gap.from || own.x >= gap.to) continue;
    free = free.flatMap((part) => {
      if (own.right <= part.from || own.x >= part.to) return [part];
      return [
        { from: part.from, to: own.x },
        { from: own.right, to: part.to },
      ].filter((rest) => rest.to > rest.from);
    });
  }
  return free;
}

/** The rows of each column from left to right; a row without letters in a column is left out there. */
function columnsOf({ rows, gaps }: Band): Row[][] {
  const edges = [...gaps].sort((a, b) => a.from - b.from).map((gap) => (gap.from + gap.to) / 2);
  const bounds = [Number.NEGATIVE_INFINITY, ...edges, Number.POSITIVE_INFINITY];
  return bounds.slice(1).map((to, index) => {
    const from = bounds[index] ?? Number.NEGATIVE_INFINITY;
    return rows.flatMap((row) => {
      const glyphs = row.glyphs.filter((own) => own.x >= from && own.x < to);
      return glyphs.length > 0 ? [{ ...row, glyphs }] : [];
    });
  });
}

/** Lines of running text fill their column, cells of a table do not. */
function isProse(column: readonly Row[]): boolean {
  if (column.length < 2) return false;
  const { left, right } = extent(column.flatMap((row) => row.glyphs));
  let filled = 0;
  let letters = 0;
  for (const row of column) {
    const own = extent(row.glyphs);
    filled += (own.right - own.left) / Math.max(1, right - left);
    letters += textOfGlyphs(row.glyphs).length;
  }
  return filled / column.length >= 0.6 && letters / column.length >= 18;
}

/** The end of a document under two columns of text has two halves of its own. */
function beforeSignature(band: Band): Band[] {
  const at = band.rows.findIndex((row) => /^\W*Nơi nhận|^(TM|KT|TL|TUQ)\.\s?\p{Lu}/u.test(textOfGlyphs(row.glyphs)));
  if (band.gaps.length === 0 || at <= 0) return [band];
  return [
    { ...band, rows: band.rows.slice(0, at) },
    { ...band, rows: band.rows.slice(at) },
  ];
}

/** The two halves of the head (issuer, motto) and of the end (recipients, signature) of an official document. */
function isLetterhead(columns: readonly Row[][], atTop: boolean): boolean {
  if (columns.length !== 2 || columns.some((column) => column.length > 25)) return false;
  const [left = '', right = ''] = columns.map((column) => column.map((row) => textOfGlyphs(row.glyphs)).join('\n'));
  // folded: recognised letters often have the wrong marks
  if (atTop && /cong hoa xa hoi|dang cong san|doc lap\s*[-–]\s*tu do/.test(fold(`${left}\n${right}`))) return true;
  return /^\W*noi nhan/m.test(fold(left)) || /^\s*(TM\.|KT\.|TL\.|TUQ\.|Q\.)\s?\p{Lu}/mu.test(right);
}

/** One line a row; a line that only goes on with a cell is put to the row it stands nearer to. */
function tableRows(band: Band): PrintedLine[] {
  const columns = [...band.gaps].sort((a, b) => a.from - b.from).map((gap) => (gap.from + gap.to) / 2);
  const all = band.rows.map((row) => ({ row, cells: cellsOf(row, columns) }));
  const made: { cells: string[]; row: Row; bottom: number }[] = [];
  let waiting: string[] | null = null;
  all.forEach(({ row, cells }, index) => {
    const above = made.at(-1);
    const below = all[index + 1];
    const up = above ? row.y - above.bottom : Number.POSITIVE_INFINITY;
    const down = below ? below.row.y - row.y : Number.POSITIVE_INFINITY;
    const part = isPart(cells, row);
    if (
      part &&
      waiting === null &&
      below &&
      !isPart(below.cells, below.row) &&
      down < 0.9 * up &&
      down < 1.8 * row.size
    ) {
      waiting = cells;
    } else if (part && waiting === null && above && up < 1.8 * row.size) {
      above.cells = joined(above.cells, cells);
      above.bottom = row.y;
    } else {
      made.push({ cells: waiting ? joined(waiting, cells) : cells, row, bottom: row.y });
      waiting = null;
    }
  });
  return made.map(({ cells, row }) => ({ ...lineOf(row.glyphs, row, null), text: cells.join('\t').trimEnd() }));
}

function cellsOf(row: Row, edges: readonly number[]): string[] {
  const cells = Array.from({ length: edges.length + 1 }, () => [] as Glyphs[]);
  for (const own of row.glyphs) {
    const index = edges.findIndex((edge) => own.x < edge);
    cells[index < 0 ? edges.length : index]?.push(own);
  }
  return cells.map(textOfGlyphs);
}

const joined = (some: readonly string[], others: readonly string[]) =>
  some.map((text, index) => [text, others[index]].filter(Boolean).join(' '));

/** A line of a wrapped cell: nothing in the first column, or a single cell that goes on in small letters. */
function isPart(cells: readonly string[], row: Row): boolean {
  if (cells[0] === '') return true;
  const filled = cells.filter((text) => text !== '');
  return filled.length === 1 && cells.length > 2 && /^\p{Ll}/u.test(filled[0] ?? '') && row.glyphs.length > 0;
}
