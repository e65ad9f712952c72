/** Spreadsheets in and out: .xlsx and .csv to cells with addresses, tables and templates to .xlsx. */
export { type ColumnSpec, type HeaderTable, headerTable, type TableRow } from './header-table.ts';
export { type ReadOptions, readWorkbook } from './read.ts';
export {
  type Cell,
  cellAddress,
  cellAt,
  cellDate,
  cellNumber,
  columnName,
  emptyCell,
  masterOf,
  parseAddress,
  type Sheet,
  type Workbook,
} from './sheet.ts';
export {
  firstDataRow,
  type OutCell,
  type OutSheet,
  type SheetColumn,
  writeWorkbook,
  XLSX,
} from './write.ts';
