import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import type ExcelJS from 'exceljs';
import { excelSerial, type IsoDate } from '../time/index.ts';

/** The media type of the workbooks written here, for downloads. */
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface SheetColumn {
  header: string;
  /** In characters; otherwise by the header and the first rows. */
  width?: number;
  /** Spreadsheet format in its own (English) notation: `#,##0`, `0.0%`, `dd/mm/yyyy`. */
  numFmt?: string;
  /** The person fills this column: shaded, and left open when the sheet is protected. */
  input?: boolean;
  /** Kept in the file but not shown: codes that bring a template back to its figures. */
  hidden?: boolean;
}

/** A day is written as a real spreadsheet date. Text is always written as text, never as a formula. */
export type OutCell = string | number | boolean | null | { date: IsoDate };

export interface OutSheet {
  name: string;
  /** First line, bold. */
  title?: string;
  /** Lines between the title and the header: how to fill in, signs used. */
  notes?: string[];
  columns: SheetColumn[];
  rows: OutCell[][];
  /** Locks everything except `input` columns, without a password: against slips, not against people. */
  protect?: boolean;
}

const MAX_TEXT = 32_767;

/** Where the first data row of a sheet will be (the header is the row before): title, notes, one empty line, header. */
export function firstDataRow(sheet: Pick<OutSheet, 'title' | 'notes'>): number {
  const above = (sheet.title ? 1 : 0) + (sheet.notes?.length ?? 0);
  return above === 0 ? 2 : above + 3;
}

/**
 * Writes an .xlsx: header in bold and frozen, columns wide enough, A4 to print. Text that begins with = + - @ stays
 * text, so nothing entered by one person runs as a formula at another's. Sheet names are made valid and different. Row
 * by row, so that a long list neither fills the memory nor keeps others waiting.
 */
export async function writeWorkbook(sheets: OutSheet[]): Promise<Uint8Array> {
  // Loaded when it is needed: it would take a fifth of a second of every start.
  const { default: excel } = await import('exceljs');
  const stream = new PassThrough();
  const bytes = buffer(stream);
  const zip = { zlib: { level: 6 } };
  const book = new excel.stream.xlsx.WorkbookWriter({ stream, zip, useStyles: true, useSharedStrings: false });
  const names = new Set<string>();
  for (const sheet of sheets) await addSheet(book, sheet, freeName(sheet.name, names));
  await book.commit();
  return new Uint8Array(await bytes);
}

/** After so many rows others have their turn: a list of 10,000 takes seconds, in which no page would be answered. */
const ROWS_IN_A_TURN = 100;

async function addSheet(book: ExcelJS.stream.xlsx.WorkbookWriter, sheet: OutSheet, name: string): Promise<void> {
  const first = firstDataRow(sheet);
  const out = book.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: first - 1 }],
    pageSetup: {
      paperSize: 9,
      orientation: sheet.columns.length > 6 ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${first - 1}:${first - 1}`,
    },
  });
  let line = 1;
  if (sheet.title) {
    out.getCell(line, 1).value = text(sheet.title);
    out.getCell(line, 1).font = { bold: true, size: 13 };
    line++;
  }
  for (const note of sheet.notes ?? []) {
    out.getCell(line, 1).value = text(note);
    out.getCell(line, 1).font = { color: { argb: 'FF555555' } };
    line++;
  }
  sheet.columns.forEach((column, index) => {
    const target = out.getColumn(index + 1);
    target.width = column.width ?? widthOf(column, sheet.rows, index);
    if (column.hidden) target.hidden = true;
    const cell = out.getCell(first - 1, index + 1);
    cell.value = text(column.header);
    cell.font = { bold: true };
    cell.alignment = { wrapText: true, vertical: 'middle' };
    cell.border = { bottom: { style: 'medium' } };
  });
  for (const [offset, values] of sheet.rows.entries()) {
    const row = out.getRow(first + offset);
    for (const [index, column] of sheet.columns.entries()) {
      const value = values[index] ?? null;
      if (value === null && !column.input) continue;
      const cell = row.getCell(index + 1);
      const isDate = typeof value === 'object' && value !== null;
      cell.value = toValue(value);
      const numFmt = column.numFmt ?? (isDate ? 'dd/mm/yyyy' : undefined);
      if (numFmt) cell.numFmt = numFmt;
      if (column.input) {
        cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF9E5' } };
        cell.border = { bottom: { style: 'hair' }, right: { style: 'hair' } };
        cell.protection = { locked: false };
      }
    }
    row.commit();
    if (offset % ROWS_IN_A_TURN === 0) await setImmediate();
  }
  if (sheet.protect) await out.protect('', { formatColumns: true, formatRows: true, selectLockedCells: true });
  out.commit();
}

function toValue(value: OutCell): ExcelJS.CellValue {
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return typeof value === 'object' && value !== null ? excelSerial(value.date) : value;
}

/** Control characters are not allowed in the file, and a cell holds at most 32 767 characters. */
function text(value: string): string {
  return value.replace(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, '').slice(0, MAX_TEXT);
}

function widthOf(column: SheetColumn, rows: OutCell[][], index: number): number {
  let longest = Math.min(column.header.length, 20);
  for (const row of rows.slice(0, 200)) {
    const value = row[index];
    longest = Math.max(longest, typeof value === 'object' && value !== null ? 10 : String(value ?? '').length);
  }
  return Math.min(Math.max(longest + 2, 8), 60);
}

function freeName(wanted: string, taken: Set<string>): string {
  const base =
    text(wanted)
      .replace(/[[\]:*?/\\]/g, '-')
      .replace(/^'+|'+$/g, '')
      .slice(0, 31) || 'Trang';
  let name = base;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base.slice(0, 27)} ${number}`;
  taken.add(name.toLowerCase());
  return name;
}
