import { error, type Problem, warning } from '../../../kernel/problems/index.ts';
import {
  type Cell,
  type ColumnSpec,
  cellDate,
  headerTable,
  type OutSheet,
  type Sheet,
  type Workbook,
} from '../../../kernel/tabular/index.ts';
import { tidy } from '../../../kernel/text/normalize.ts';
import { dateFromExcelSerial, formatDate, type IsoDate } from '../../../kernel/time/index.ts';
import { HIERARCHIES, type Hierarchy, KINDS, kindLabel } from './unit-kinds.ts';

export type ImportColumn = 'code' | 'name' | 'shortName' | 'kind' | 'hierarchy' | 'parent' | 'from' | 'to';

/** The columns of a list of units; the first name of each is that of the template. */
export const IMPORT_COLUMNS: ColumnSpec<ImportColumn>[] = [
  { key: 'code', names: ['Mã', 'Mã đơn vị', 'Mã số', 'Mã trường', 'Mã định danh'] },
  { key: 'name', names: ['Tên', 'Tên đơn vị', 'Tên trường', 'Đơn vị', 'Tên đầy đủ'], required: true },
  { key: 'shortName', names: ['Tên ngắn', 'Tên viết tắt', 'Viết tắt', 'Tên gọn'] },
  { key: 'kind', names: ['Loại', 'Loại đơn vị', 'Loại hình'] },
  { key: 'hierarchy', names: ['Hệ', 'Hệ thống', 'Thuộc hệ'] },
  { key: 'parent', names: ['Trực thuộc', 'Cấp trên', 'Đơn vị cấp trên', 'Đơn vị chủ quản', 'Mã cấp trên'] },
  { key: 'from', names: ['Từ ngày', 'Ngày thành lập', 'Ngày bắt đầu'] },
  { key: 'to', names: ['Đến ngày', 'Ngày kết thúc', 'Ngày giải thể'] },
];

/** One line of the list as it was typed; '' where a cell is empty. Addresses tell where to mend it. */
export interface ImportLine {
  sheet: string;
  row: number;
  text: Record<ImportColumn, string>;
  address: Partial<Record<ImportColumn, string>>;
  from: IsoDate | null;
  to: IsoDate | null;
}

/** Takes the list of units out of a workbook: from the first sheet shown that has the column of names. */
export function readImport(workbook: Workbook): { lines: ImportLine[]; problems: Problem[] } {
  const problems = [...workbook.problems];
  if (problems.some((p) => p.severity === 'error')) return { lines: [], problems };
  const shown = workbook.sheets.filter((sheet) => !sheet.hidden);
  const tables = shown.map((sheet) => ({ sheet, table: headerTable(sheet, IMPORT_COLUMNS) }));
  const chosen = tables.find(({ table }) => table.columns.name !== undefined) ?? tables[0];
  if (!chosen) return { lines: [], problems: [...problems, error('no_sheets', 'Tệp không có trang tính nào để đọc.')] };
  problems.push(...chosen.table.problems);
  const { sheet, table } = chosen;
  if (table.columns.name === undefined) return { lines: [], problems };
  const lines = table.rows.map(({ rowNumber, cells }) => lineOf(sheet, rowNumber, cells, problems));
  if (lines.length === 0)
    problems.push(
      error('no_rows', `Trang ${sheet.name} không có dòng nào dưới tiêu đề.`, { kind: 'file', name: sheet.name }),
    );
  return { lines, problems };
}

function lineOf(sheet: Sheet, row: number, cells: Record<ImportColumn, Cell>, problems: Problem[]): ImportLine {
  const line: ImportLine = {
    sheet: sheet.name,
    row,
    text: { code: '', name: '', shortName: '', kind: '', hierarchy: '', parent: '', from: '', to: '' },
    address: {},
    from: null,
    to: null,
  };
  for (const { key } of IMPORT_COLUMNS) {
    const cell = cells[key];
    line.text[key] = tidy(cell.text);
    if (cell.address) line.address[key] = cell.address;
    if (cell.kind === 'error')
      problems.push(
        warning('cell_error', `Ô ${cell.address} mang lỗi ${cell.text}, coi như trống.`, {
          kind: 'cell',
          sheet: sheet.name,
          address: cell.address,
        }),
      );
    if (cell.kind === 'error') line.text[key] = '';
  }
  for (const column of ['from', 'to'] as const) {
    line[column] = cellDate(cells[column]) ?? serialDate(cells[column]);
    if (line[column] && cells[column].kind === 'number') line.text[column] = formatDate(line[column]);
  }
  return line;
}

/** A date pasted without its format is the bare number of days that Excel counts: 38600 is 05/09/2005; 2005 is none. */
function serialDate(cell: Cell): IsoDate | null {
  return typeof cell.value === 'number' && Number.isInteger(cell.value) && cell.value > 5000
    ? dateFromExcelSerial(cell.value, false)
    : null;
}

/** A unit as the list for export has it. */
export interface ListedUnit {
  code: string | null;
  name: string;
  shortName: string | null;
  kind: string;
  hierarchy: Hierarchy;
  parent: string | null;
  validFrom: IsoDate | null;
  validTo: IsoDate | null;
}

/** The sheet that a list is exported to; it can be imported again as it is. Without units: the template. */
export function listSheet(title: string, notes: string[], units: readonly ListedUnit[], input = false): OutSheet {
  return {
    name: 'Đơn vị',
    title,
    notes,
    columns: IMPORT_COLUMNS.map(({ key, names }) => ({ header: names[0] ?? '', width: WIDTHS[key], input })),
    rows: units.map((u) => [
      u.code,
      u.name,
      u.shortName,
      kindLabel(u.kind),
      HIERARCHIES[u.hierarchy],
      u.parent,
      u.validFrom ? { date: u.validFrom } : null,
      u.validTo ? { date: u.validTo } : null,
    ]),
  };
}

const WIDTHS: Record<ImportColumn, number> = {
  code: 14,
  name: 48,
  shortName: 24,
  kind: 20,
  hierarchy: 12,
  parent: 36,
  from: 12,
  to: 12,
};

/** How to fill the template in, for its first lines. */
export const TEMPLATE_NOTES = [
  'Mỗi dòng một đơn vị. Cột Tên phải có; ô trống ở các cột khác nghĩa là chưa biết hoặc giữ nguyên.',
  'Trực thuộc ghi mã hoặc tên của đơn vị cấp trên, ở trong tệp này hoặc đã có trong hệ thống.',
  `Loại là một trong: ${Object.values(KINDS)
    .map((k) => k.label)
    .join('; ')}. Hệ là Hành chính, Đảng hoặc Địa bàn.`,
  'Ngày ghi dd/mm/yyyy; Đến ngày là ngày cuối cùng, để trống nếu đơn vị còn hoạt động.',
];
