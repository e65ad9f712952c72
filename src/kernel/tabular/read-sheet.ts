import { parseNumber } from '../number/index.ts';
import { attribute, scanXml } from '../office/index.ts';
import { dateFromExcelSerial, formatDate, parseDate } from '../time/index.ts';
import type { ProblemList } from './problem-list.ts';
import { type Cell, cellAddress, clean, parseAddress, type Sheet } from './sheet.ts';
import { cellText, type NumberKind } from './workbook-parts.ts';

export interface SheetLimits {
  rows: number;
  cells: number;
}

export interface SheetContext {
  strings: string[];
  styles: NumberKind[];
  date1904: boolean;
  limits: SheetLimits;
  problems: ProblemList;
}

interface Raw {
  row: number;
  col: number;
  type: string;
  style: number;
  value: string;
  hasFormula: boolean;
  formula: string;
  shared: string | undefined;
}

class TooMuch extends Error {}

/** The cells of one worksheet part. What is odd in a cell becomes a warning with its address. */
export function readSheet(name: string, xml: string, context: SheetContext): Sheet {
  const sheet: Sheet = { name, rows: 0, columns: 0, cells: new Map() };
  const shared = new Map<string, string>();
  const merges: string[] = [];
  let row = 0;
  let col = 0;
  let raw: Raw | null = null;
  let into: 'value' | 'formula' | null = null;
  let numbersAsText = 0;
  let firstNumberAsText = '';

  const finish = (done: Raw) => {
    if (done.shared !== undefined && done.formula) shared.set(done.shared, done.formula);
    const formula = done.formula || (done.shared === undefined ? '' : (shared.get(done.shared) ?? ''));
    const cell = toCell(done, name, context);
    if (done.hasFormula && cell.kind !== 'error') cell.formula = cellText(formula);
    if (done.hasFormula && cell.kind === 'empty' && done.type !== 'str') {
      const message = `Ô ${cell.address}, trang ${name}: công thức chưa có kết quả. Mở tệp bằng Excel, chờ tính xong, lưu lại rồi gửi.`;
      context.problems.warnCell('formula_without_value', name, cell.address, message);
    }
    if (cell.kind === 'empty' && !cell.formula) return;
    if (cell.kind === 'text' && !done.hasFormula && !/^[+-]?0\d/.test(cell.text) && parseNumber(cell.text)) {
      numbersAsText++;
      firstNumberAsText ||= cell.address;
    }
    if (done.row > context.limits.rows || sheet.cells.size >= context.limits.cells) throw new TooMuch();
    sheet.cells.set(cell.address, cell);
    sheet.rows = Math.max(sheet.rows, done.row);
    sheet.columns = Math.max(sheet.columns, done.col);
  };

  try {
    scanXml(xml, {
      open(tag, attributes) {
        if (tag === 'c') {
          const at = parseAddress(attribute(attributes, 'r') ?? '');
          row = at?.row ?? row;
          col = at?.col ?? col + 1;
          raw = {
            row,
            col,
            type: attribute(attributes, 't') ?? 'n',
            style: Number(attribute(attributes, 's') ?? 0),
            value: '',
            hasFormula: false,
            formula: '',
            shared: undefined,
          };
        } else if (tag === 'row') {
          const given = Number(attribute(attributes, 'r'));
          row = Number.isInteger(given) && given > 0 ? given : row + 1;
          col = 0;
        } else if (tag === 'v' || tag === 't') into = 'value';
        else if (tag === 'f' && raw) {
          into = 'formula';
          raw.hasFormula = true;
          if (attribute(attributes, 't') === 'shared') raw.shared = attribute(attributes, 'si');
        } else if (tag === 'rPh') into = null;
        else if (tag === 'mergeCell') merges.push(attribute(attributes, 'ref') ?? '');
      },
      close(tag) {
        if (tag === 'c' && raw) {
          finish(raw);
          raw = null;
        } else if (tag === 'v' || tag === 't' || tag === 'f') into = null;
      },
      text(piece) {
        if (!raw || !into) return;
        if (into === 'value') raw.value += piece;
        else raw.formula += piece;
      },
    });
  } catch (cause) {
    if (!(cause instanceof TooMuch)) throw cause;
    const { rows, cells } = context.limits;
    context.problems.error(
      'too_many_rows',
      `Trang ${name} có hơn ${rows.toLocaleString('vi')} dòng hoặc ${cells.toLocaleString('vi')} ô. Xóa các dòng thừa ở cuối hoặc tách thành nhiều tệp.`,
      undefined,
      { rows, cells },
    );
  }
  applyMerges(sheet, merges, context.limits.cells);
  if (numbersAsText > 0) {
    context.problems.warn(
      'number_as_text',
      `Trang ${name} có ${numbersAsText} ô là số nhưng lưu dạng chữ, bắt đầu từ ô ${firstNumberAsText}. Số đọc theo cách viết Việt Nam: 57.859 là năm mươi bảy nghìn, 40,2 là bốn mươi phẩy hai.`,
      { kind: 'cell', sheet: name, address: firstNumberAsText },
      { count: numbersAsText },
    );
  }
  return sheet;
}

function toCell(raw: Raw, sheet: string, context: SheetContext): Cell {
  const { row, col } = raw;
  const cell: Cell = { address: cellAddress(row, col), row, col, text: '', value: null, kind: 'empty' };
  const asText = (text: string): Cell => (text === '' ? cell : { ...cell, text, value: text, kind: 'text' });
  switch (raw.type) {
    case 's':
      return asText(context.strings[Number(raw.value)] ?? '');
    case 'str':
    case 'inlineStr':
      return asText(cellText(raw.value));
    case 'b':
      return { ...cell, kind: 'boolean', value: raw.value === '1', text: raw.value === '1' ? 'TRUE' : 'FALSE' };
    case 'e': {
      const text = cellText(raw.value);
      const message = `Ô ${cell.address}, trang ${sheet} báo lỗi ${text}. Sửa công thức hoặc nhập số vào ô này.`;
      context.problems.warnCell('error_value', sheet, cell.address, message);
      return { ...cell, kind: 'error', text };
    }
    case 'd': {
      const iso = parseDate(raw.value);
      return iso ? { ...cell, kind: 'date', iso, value: iso, text: formatDate(iso) } : asText(cellText(raw.value));
    }
  }
  if (raw.value.trim() === '') return cell;
  const value = clean(Number(raw.value));
  return Number.isFinite(value) ? numberCell(cell, value, context) : asText(cellText(raw.value));

  function numberCell(base: Cell, number: number, { styles, date1904 }: SheetContext): Cell {
    const kind = styles[raw.style] ?? 'number';
    if (kind === 'date') {
      const iso = dateFromExcelSerial(number, date1904);
      const time = number % 1 > 0.5 / 86_400 ? ` ${clock(number)}` : '';
      if (iso) return { ...base, kind: 'date', iso, value: iso, text: formatDate(iso) + time };
    }
    if (kind === 'time' && number >= 0 && number < 1) return asText(clock(number));
    const plain = String(number).replace('.', ',');
    if (kind === 'percent') {
      const shown = String(clean(number * 100)).replace('.', ',');
      return { ...base, kind: 'number', value: number, text: `${shown}%`, percent: true };
    }
    const text = typeof kind === 'object' && number >= 0 ? plain.padStart(kind.pad, '0') : plain;
    return { ...base, kind: 'number', value: number, text };
  }
}

function clock(serial: number): string {
  const minutes = Math.floor((serial % 1) * 1440 + 1e-6);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Marks the covered cells, up to a budget: a range over the whole sheet would otherwise be millions of cells. */
function applyMerges(sheet: Sheet, merges: string[], limit: number): void {
  let budget = Math.min(limit, 100_000);
  for (const merge of merges) {
    const [from = '', to = ''] = merge.split(':');
    const start = parseAddress(from);
    const end = parseAddress(to);
    if (!start || !end || end.row < start.row || end.col < start.col) continue;
    const width = end.col - start.col + 1;
    const whole = (end.row - start.row + 1) * width <= 2000;
    const lastRow = whole ? end.row : Math.min(end.row, Math.max(sheet.rows, start.row));
    const size = (lastRow - start.row + 1) * width;
    if (size > budget) continue;
    budget -= size;
    const master = cellAddress(start.row, start.col);
    for (let row = start.row; row <= lastRow; row++) {
      for (let col = start.col; col <= end.col; col++) {
        const address = cellAddress(row, col);
        if (address === master) continue;
        sheet.cells.set(address, { address, row, col, text: '', value: null, kind: 'empty', mergedWith: master });
      }
    }
    sheet.columns = Math.max(sheet.columns, Math.min(end.col, sheet.columns + 100));
  }
}
