import { type Problem, warning } from '../problems/index.ts';
import { readWorkbook, type Sheet } from '../tabular/index.ts';
import type { PartResult } from './part.ts';

const MOST_CELLS = 500_000;

/** The text of a workbook or a .csv: a heading for each sheet when there are several, a line a row, tabs between cells. */
export function readSheets(bytes: Uint8Array, fileName: string, limits: { file: number; text: number }): PartResult {
  const { sheets, problems } = readWorkbook(bytes, { fileName, limits: { file: limits.file, cells: MOST_CELLS } });
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (errors.length > 0) return { ok: false, problems: errors };
  const at: Problem['at'] = { kind: 'file', name: fileName };
  const shown = sheets.filter((sheet) => !sheet.hidden && sheet.cells.size > 0);
  const lines: string[] = [];
  for (const sheet of shown) {
    if (shown.length > 1) lines.push('', sheet.name);
    for (const line of rowsOf(sheet)) lines.push(line);
  }
  const warnings: Problem[] = [];
  const hidden = sheets.filter((sheet) => sheet.hidden && sheet.cells.size > 0);
  if (hidden.length > 0) {
    const names = hidden.map((sheet) => sheet.name).join(', ');
    const message = `Tệp ${fileName} có trang tính ẩn không được lấy chữ: ${names}. Cần thì bỏ ẩn, lưu lại rồi gửi.`;
    warnings.push(warning('hidden_sheets', message, at, { count: hidden.length }));
  }
  const converted = problems.find((problem) => problem.code === 'legacy_converted');
  if (converted) warnings.push({ ...converted, at });
  return { ok: true, text: lines.join('\n'), warnings };
}

function rowsOf(sheet: Sheet): string[] {
  const rows: string[][] = [];
  for (const cell of sheet.cells.values()) {
    // the value of a merged range stands once, in its first cell
    if (cell.mergedWith || cell.text === '') continue;
    const row = rows[cell.row - 1] ?? [];
    rows[cell.row - 1] = row;
    row[cell.col - 1] = cell.text.replace(/\s+/g, ' ');
  }
  // columns that are empty in the whole sheet would only be tabs
  const used = new Set<number>();
  for (const row of rows) row?.forEach((text, index) => void (text && used.add(index)));
  const columns = [...used].sort((a, b) => a - b);
  return Array.from(rows, (row) =>
    row
      ? columns
          .map((index) => row[index] ?? '')
          .join('\t')
          .trimEnd()
      : '',
  );
}
