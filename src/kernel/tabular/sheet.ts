import { type ParsedNumber, parseNumber, parsePercent } from '../number/index.ts';
import type { Problem } from '../problems/index.ts';
import { type IsoDate, parseDate } from '../time/index.ts';

/** One cell, always with its address, so that any figure can say where it came from. */
export interface Cell {
  /** `B7` */
  address: string;
  /** From 1. */
  row: number;
  /** From 1. */
  col: number;
  /** As a person reads it: trimmed NFC text, numbers ungrouped with a decimal comma, dates as 12/05/2020. */
  text: string;
  /** Text, number (of a percent cell: 0.955 for 95,5%), boolean; the ISO date of a date; null when empty or an error. */
  value: string | number | boolean | null;
  kind: 'text' | 'number' | 'date' | 'boolean' | 'empty' | 'error';
  iso?: IsoDate;
  /** The number is shown as a percentage. */
  percent?: true;
  /** Without the equals sign; of a shared formula that of its first cell. The value is the one last computed. */
  formula?: string;
  /** Address of the upper left cell, which alone has the value of a merged range. */
  mergedWith?: string;
}

export interface Sheet {
  name: string;
  hidden?: true;
  /** The last row and column with anything in it. */
  rows: number;
  columns: number;
  /** By address; empty cells are not kept, except those covered by a merged range. */
  cells: Map<string, Cell>;
}

export interface Workbook {
  sheets: Sheet[];
  problems: Problem[];
}

/** 1 → A, 27 → AA. */
export function columnName(col: number): string {
  let name = '';
  for (let rest = col; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** (7, 2) → B7. */
export function cellAddress(row: number, col: number): string {
  return columnName(col) + row;
}

/** B7 → { row: 7, col: 2 }; null when it is none or outside the largest sheet there is. */
export function parseAddress(address: string): { row: number; col: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address);
  if (!match) return null;
  let col = 0;
  for (const letter of match[1] ?? '') col = col * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return row > 1_048_576 || col > 16_384 ? null : { row, col };
}

/** The cell at an address, an empty one where the sheet has none. */
export function cellAt(sheet: Sheet, row: number, col: number): Cell {
  return sheet.cells.get(cellAddress(row, col)) ?? emptyCell(row, col);
}

export function emptyCell(row: number, col: number): Cell {
  return { address: cellAddress(row, col), row, col, text: '', value: null, kind: 'empty' };
}

/** The cell that holds the value: of a covered cell the master of its merged range. */
export function masterOf(sheet: Sheet, cell: Cell): Cell {
  return (cell.mergedWith && sheet.cells.get(cell.mergedWith)) || cell;
}

/**
 * The number in a cell, whether it is a number or a text that reads as one in Vietnamese writing (`57.859`, `40,2`,
 * `95,5%`). A percentage is given in percent: 95.5. Null for anything else, dates included.
 */
export function cellNumber(cell: Cell): (ParsedNumber & { percent: boolean }) | null {
  if (cell.kind === 'number' && typeof cell.value === 'number') {
    const value = cell.percent ? clean(cell.value * 100) : cell.value;
    const fraction = /\.(\d+)$/.exec(String(value))?.[1] ?? '';
    return { value, decimals: fraction.length, percent: cell.percent === true };
  }
  if (cell.kind !== 'text') return null;
  const number = parseNumber(cell.text);
  if (number) return { ...number, percent: false };
  const percent = parsePercent(cell.text);
  return percent && { ...percent, percent: true };
}

/** The day in a cell, whether a date or a text that reads as one. */
export function cellDate(cell: Cell): IsoDate | null {
  return cell.iso ?? (cell.kind === 'text' ? parseDate(cell.text) : null);
}

/** Spreadsheets show 15 digits; what lies beyond is noise of binary fractions. */
export function clean(value: number): number {
  return Number(value.toPrecision(15));
}
