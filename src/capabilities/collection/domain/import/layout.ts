import { cellAt, masterOf, type Sheet } from '../../../../kernel/tabular/sheet.ts';
import type { FormLine } from '../sheet.ts';
import { lineNamed, type NameIndex, parseKey, partOf, plain } from './words.ts';

/** Where the value of a line stands: one column, or two for numerator and denominator. */
export interface LineColumn {
  line: FormLine;
  value: number;
  denominator: number | null;
}

/** A table: one row a unit, columns are lines. */
export interface TableLayout {
  kind: 'table';
  firstRow: number;
  /** Round named by the hidden key; null: a table that somebody made. */
  roundId: number | null;
  idColumn: number | null;
  codeColumn: number | null;
  nameColumn: number | null;
  columns: LineColumn[];
}

/** A sheet of one unit: one row a line. */
export interface UnitLayout {
  kind: 'unit';
  firstRow: number;
  roundId: number | null;
  unitId: number | null;
  idColumn: number | null;
  codeColumn: number | null;
  labelColumn: number;
  valueColumn: number;
  denominatorColumn: number | null;
  noteColumn: number | null;
}

const HEAD_ROWS = 25;
const UNIT_CODE = new Set(['ma don vi', 'ma truong', 'ma dv', 'ma']);
const UNIT_NAME = new Set(['don vi', 'ten don vi', 'truong', 'ten truong', 'co so', 'ten co so', 'don vi bao cao']);
const LABEL = new Set(['chi so', 'chi tieu', 'noi dung', 'ten chi so', 'ten chi tieu']);
const VALUE = new Set(['so lieu', 'so', 'ket qua', 'gia tri', 'so luong', 'thuc hien', 'tong so']);
const NOTE = /^(ghi chu|vi sao|ly do|giai thich)/;

/** How a sheet is laid out; null when it has neither units with lines nor lines with values. */
export function layoutOf(sheet: Sheet, lines: NameIndex<FormLine>): TableLayout | UnitLayout | null {
  let table: TableLayout | null = null;
  for (let row = 1; row <= Math.min(sheet.rows, HEAD_ROWS); row++) {
    const found = tableAt(sheet, row, lines);
    if (found && found.columns.length > (table?.columns.length ?? 0)) table = found;
  }
  const unit = unitLayout(sheet, lines);
  if (!table || unit?.layout.unitId != null) return unit?.layout ?? null;
  return unit && unit.named > table.columns.length ? unit.layout : table;
}

const headText = (sheet: Sheet, row: number, col: number) => masterOf(sheet, cellAt(sheet, row, col)).text;

function tableAt(sheet: Sheet, row: number, lines: NameIndex<FormLine>): TableLayout | null {
  const layout: TableLayout = {
    kind: 'table',
    firstRow: row + 1,
    roundId: null,
    idColumn: null,
    codeColumn: null,
    nameColumn: null,
    columns: [],
  };
  for (let col = 1; col <= sheet.columns; col++) {
    const text = headText(sheet, row, col);
    if (text === '') continue;
    const key = parseKey(text);
    if (key && key.unitId === null) {
      layout.idColumn = col;
      layout.roundId = key.roundId;
      continue;
    }
    const word = plain(text);
    const below = plain(headText(sheet, row + 1, col));
    const halves = below === 'tu so' || below === 'mau so';
    const { part, rest } = halves
      ? { part: below === 'tu so' ? ('numerator' as const) : ('denominator' as const), rest: text }
      : partOf(text);
    const line = lineNamed(lines, rest);
    if (line) {
      if (halves) layout.firstRow = row + 2;
      addColumn(layout.columns, line, part, col);
    } else if (UNIT_CODE.has(word)) layout.codeColumn ??= col;
    else if (UNIT_NAME.has(word)) layout.nameColumn ??= col;
  }
  layout.columns = layout.columns.filter((column) => column.value > 0);
  const units = [layout.idColumn, layout.codeColumn, layout.nameColumn].filter((col) => col !== null);
  const first = Math.min(...layout.columns.map((column) => column.value));
  // Units stand left of their figures; a unit word at the end of a line (“trường”) is no column of units.
  return units.length === 0 || Math.min(...units) > first ? null : layout;
}

function addColumn(columns: LineColumn[], line: FormLine, part: 'numerator' | 'denominator' | null, col: number) {
  const known = columns.find((column) => column.line === line);
  if (part === 'denominator') {
    if (known) known.denominator ??= col;
    else columns.push({ line, value: 0, denominator: col });
  } else if (!known) columns.push({ line, value: col, denominator: null });
  else if (known.value === 0) known.value = col;
}

/** One unit's sheet, and how many lines it names. */
function unitLayout(sheet: Sheet, lines: NameIndex<FormLine>): { layout: UnitLayout; named: number } | null {
  let best: { col: number; rows: number[] } = { col: 0, rows: [] };
  let codes: { col: number; rows: number[] } = { col: 0, rows: [] };
  for (let col = 1; col <= Math.min(sheet.columns, 30); col++) {
    const rows: number[] = [];
    let byCode = 0;
    for (let row = 1; row <= sheet.rows; row++) {
      const text = cellAt(sheet, row, col).text;
      const line = text === '' ? null : lineNamed(lines, text);
      if (!line) continue;
      rows.push(row);
      if (plain(text) === plain(line.code)) byCode += 1;
    }
    if (rows.length > 0 && byCode === rows.length && rows.length > codes.rows.length) codes = { col, rows };
    else if (rows.length > best.rows.length) best = { col, rows };
  }
  const named = best.rows.length >= codes.rows.length ? best : codes;
  if (named.rows.length === 0) return null;
  const firstRow = Math.min(...named.rows);
  const layout: UnitLayout = {
    kind: 'unit',
    firstRow,
    roundId: null,
    unitId: null,
    idColumn: null,
    codeColumn: codes.col || null,
    labelColumn: named.col,
    valueColumn: 0,
    denominatorColumn: null,
    noteColumn: null,
  };
  for (let row = firstRow - 1; row >= Math.max(1, firstRow - 3) && layout.valueColumn === 0; row--)
    readHead(sheet, row, layout);
  if (layout.valueColumn === 0) layout.valueColumn = firstFilled(sheet, layout, named.rows);
  return layout.valueColumn === 0 ? null : { layout, named: named.rows.length };
}

function readHead(sheet: Sheet, row: number, layout: UnitLayout): void {
  for (let col = 1; col <= sheet.columns; col++) {
    const text = headText(sheet, row, col);
    const key = parseKey(text);
    if (key && key.unitId !== null) {
      layout.idColumn = col;
      layout.roundId = key.roundId;
      layout.unitId = key.unitId;
      continue;
    }
    const word = plain(text);
    if (word === 'mau so') layout.denominatorColumn ??= col;
    else if (NOTE.test(word)) layout.noteColumn ??= col;
    else if (LABEL.has(word)) layout.labelColumn = col;
    else if (VALUE.has(word) || /^so lieu\b/.test(word) || word === 'tu so') layout.valueColumn ||= col;
  }
}

/** The first column to the right of the labels in which something other than a unit word stands. */
function firstFilled(sheet: Sheet, layout: UnitLayout, rows: readonly number[]): number {
  for (let col = layout.labelColumn + 1; col <= Math.min(sheet.columns, layout.labelColumn + 12); col++)
    if (rows.some((row) => /^[\d–…x-]/i.test(cellAt(sheet, row, col).text))) return col;
  return 0;
}
