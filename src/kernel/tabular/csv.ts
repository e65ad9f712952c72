import { CsvError, parse } from 'csv-parse/sync';
import { parseNumber, parsePercent } from '../number/index.ts';
import { error, type Problem } from '../problems/index.ts';
import { decodeText, looksBinary } from '../text/index.ts';
import { formatDate, parseDate } from '../time/index.ts';
import type { SheetLimits } from './read-sheet.ts';
import { type Cell, cellAddress, type Sheet, type Workbook } from './sheet.ts';

/**
 * Reads comma, semicolon or tab separated text as one sheet named after the file. A field that reads as a Vietnamese
 * number or date becomes one; a leading zero makes a code, which stays text.
 */
export function readCsv(bytes: Uint8Array, fileName: string, limits: SheetLimits & { file: number }): Workbook {
  const at: Problem['at'] = { kind: 'file', name: fileName };
  const refuse = (code: string, message: string) => ({ sheets: [], problems: [error(code, message, at)] });
  if (bytes.length > limits.file) {
    return refuse('file_too_large', `Tệp ${fileName} quá lớn. Tách thành nhiều tệp rồi gửi lại.`);
  }
  const { text, warnings } = decodeText(bytes);
  if (text.trim() === '') return refuse('file_empty', `Tệp ${fileName} rỗng. Chọn lại tệp có nội dung.`);
  if (looksBinary(text)) {
    return refuse(
      'not_text',
      `Tệp ${fileName} không phải văn bản phân cách bằng dấu phẩy. Lưu lại thành .csv hoặc .xlsx.`,
    );
  }
  let records: string[][];
  try {
    records = parse(text, {
      delimiter: separatorOf(text),
      relax_column_count: true,
      relax_quotes: true,
      to: limits.rows + 1,
      max_record_size: 1_000_000,
    });
  } catch (cause) {
    const line = cause instanceof CsvError && typeof cause.lines === 'number' ? cause.lines : 0;
    const where = line > 0 ? ` ở dòng ${line}` : '';
    return refuse(
      'csv_broken',
      `Tệp ${fileName} sai dấu ngoặc kép hoặc dấu phân cách${where}. Sửa dòng đó hoặc lưu lại thành .xlsx.`,
    );
  }
  const problems = [...warnings];
  if (records.length > limits.rows) {
    const message = `Tệp ${fileName} có hơn ${limits.rows.toLocaleString('vi')} dòng. Tách thành nhiều tệp rồi gửi lại.`;
    problems.push(error('too_many_rows', message, at, { rows: limits.rows }));
    records.pop();
  }
  const name = fileName.replace(/\.[^.]*$/, '') || fileName;
  const sheet: Sheet = { name, rows: 0, columns: 0, cells: new Map() };
  for (const [index, record] of records.entries()) {
    if (sheet.cells.size + record.length > limits.cells) {
      const message = `Tệp ${fileName} có quá nhiều ô. Tách thành nhiều tệp rồi gửi lại.`;
      problems.push(error('too_many_rows', message, at, { cells: limits.cells }));
      break;
    }
    for (const [position, field] of record.entries()) {
      const cell = csvCell(index + 1, position + 1, field.trim());
      if (cell.kind === 'empty') continue;
      sheet.cells.set(cell.address, cell);
      sheet.rows = cell.row;
      sheet.columns = Math.max(sheet.columns, cell.col);
    }
  }
  return { sheets: [sheet], problems };
}

function csvCell(row: number, col: number, text: string): Cell {
  const base = { address: cellAddress(row, col), row, col, text };
  if (text === '') return { ...base, value: null, kind: 'empty' };
  const code = /^[+-]?0\d/.test(text);
  const number = code ? null : parseNumber(text);
  if (number) return { ...base, value: number.value, kind: 'number' };
  const percent = code ? null : parsePercent(text);
  if (percent) return { ...base, value: Number((percent.value / 100).toPrecision(15)), kind: 'number', percent: true };
  const iso = parseDate(text);
  if (iso) return { ...base, text: formatDate(iso), value: iso, iso, kind: 'date' };
  return { ...base, value: text, kind: 'text' };
}

/** The separator that splits the first lines into most fields, alike from line to line; quoted text does not count. */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  let best = ',';
  let bestScore = 0;
  for (const separator of ['\t', ';', ',']) {
    const counts = lines.map((line) => line.split(separator).length - 1);
    const most = Math.max(0, ...counts);
    const score = counts.filter((count) => count === most && count > 0).length * (separator === ',' ? 1 : 1.5);
    if (score > bestScore) {
      best = separator;
      bestScore = score;
    }
  }
  return best;
}
