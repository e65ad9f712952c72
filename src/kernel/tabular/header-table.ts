import { error, type Problem, warning } from '../problems/index.ts';
import { fold, searchForm } from '../text/index.ts';
import { type Cell, cellAt, columnName, emptyCell, masterOf, type Sheet } from './sheet.ts';

export interface ColumnSpec<K extends string> {
  key: K;
  /** How the column may be called; marks, case, punctuation and remarks in brackets do not count. The first is shown. */
  names: string[];
  required?: boolean;
}

export interface TableRow<K extends string> {
  rowNumber: number;
  /** A cell for every column; of a column the sheet has not, an empty one without address. */
  cells: Record<K, Cell>;
}

export interface HeaderTable<K extends string> {
  /** Null when no header was found. */
  headerRow: number | null;
  columns: Partial<Record<K, number>>;
  rows: TableRow<K>[];
  problems: Problem[];
}

const HEADER_ROWS = 20;

/**
 * Reads a sheet as a table under a header row, which is looked for in the first 20 rows: the one with most of the
 * columns. Headers merged over two rows are understood, data begin below them, rows empty in all columns are skipped.
 * A missing required column is an error that names it, so is a sheet without a header.
 */
export function headerTable<K extends string>(sheet: Sheet, columns: ColumnSpec<K>[]): HeaderTable<K> {
  const problems: Problem[] = [];
  const wanted = columns.map((column) => ({ column, names: new Set(column.names.map(headerForm)) }));
  let header: { row: number; found: Map<K, Cell> } | null = null;
  for (let row = 1; row <= Math.min(sheet.rows, HEADER_ROWS); row++) {
    const found = new Map<K, Cell>();
    for (let col = 1; col <= sheet.columns; col++) {
      const cell = cellAt(sheet, row, col);
      const text = masterOf(sheet, cell).text;
      const match = text && wanted.find(({ column, names }) => !found.has(column.key) && isNamed(text, names));
      if (match) found.set(match.column.key, cell);
    }
    if (found.size > (header?.found.size ?? 0)) header = { row, found };
  }
  if (!header) {
    const names = columns.map((column) => `“${column.names[0]}”`).join(', ');
    const message = `Trang ${sheet.name} không có dòng tiêu đề trong ${HEADER_ROWS} dòng đầu. Đặt một dòng có các cột ${names}.`;
    problems.push(error('header_missing', message, { kind: 'cell', sheet: sheet.name, address: 'A1' }));
    return { headerRow: null, columns: {}, rows: [], problems };
  }
  const { row: headerRow, found } = header;
  for (const { column, names } of wanted) {
    const cell = found.get(column.key);
    if (!cell && column.required) {
      const at: Problem['at'] = { kind: 'cell', sheet: sheet.name, address: `A${headerRow}` };
      const message = `Trang ${sheet.name}, dòng ${headerRow} thiếu cột “${column.names[0]}”. Thêm cột này vào dòng tiêu đề.`;
      problems.push(error('column_missing', message, at, { column: column.names[0] ?? column.key }));
    }
    if (cell) warnTwice(sheet, cell, names, problems);
  }
  return { headerRow, columns: columnNumbers(found), rows: readRows(sheet, columns, headerRow, found), problems };
}

function readRows<K extends string>(sheet: Sheet, columns: ColumnSpec<K>[], headerRow: number, found: Map<K, Cell>) {
  let first = headerRow + 1;
  for (const cell of found.values()) {
    const master = masterOf(sheet, cell).address;
    let below = first;
    while (cellAt(sheet, below, cell.col).mergedWith === master) below++;
    first = Math.max(first, below);
  }
  const rows: TableRow<K>[] = [];
  for (let rowNumber = first; rowNumber <= sheet.rows; rowNumber++) {
    const cells = {} as Record<K, Cell>;
    let any = false;
    for (const { key } of columns) {
      const col = found.get(key)?.col;
      const cell = col === undefined ? { ...emptyCell(rowNumber, 0), address: '' } : cellAt(sheet, rowNumber, col);
      cells[key] = cell;
      any ||= cell.kind !== 'empty' || cell.formula !== undefined;
    }
    if (any) rows.push({ rowNumber, cells });
  }
  return rows;
}

function warnTwice(sheet: Sheet, cell: Cell, names: Set<string>, problems: Problem[]): void {
  const own = masterOf(sheet, cell).address;
  for (let col = cell.col + 1; col <= sheet.columns; col++) {
    const other = cellAt(sheet, cell.row, col);
    const master = masterOf(sheet, other);
    if (master.address === own || !isNamed(master.text, names)) continue;
    const message = `Trang ${sheet.name} có hai cột “${master.text}”: ${columnName(cell.col)} và ${columnName(col)}. Chỉ đọc cột ${columnName(cell.col)}; xóa hoặc đổi tên cột kia nếu không phải.`;
    problems.push(warning('column_twice', message, { kind: 'cell', sheet: sheet.name, address: other.address }));
    return;
  }
}

function columnNumbers<K extends string>(found: Map<K, Cell>): Partial<Record<K, number>> {
  const numbers: Partial<Record<K, number>> = {};
  for (const [key, cell] of found) numbers[key] = cell.col;
  return numbers;
}

function isNamed(text: string, names: Set<string>): boolean {
  if (text.length > 300) return false;
  return names.has(headerForm(text)) || names.has(headerForm(text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')));
}

function headerForm(text: string): string {
  return fold(searchForm(text))
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}
