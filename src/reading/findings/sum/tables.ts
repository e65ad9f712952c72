import type { Finding } from '../../reading.ts';
import { parseNumber } from '../../text/numbers.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Figures } from '../figures.ts';
import { isSlipOf } from '../mends.ts';
import { figure, sumText } from '../printing.ts';

// Tables that were flattened to lines, their cells parted by tabs or "|": a row "Tổng cộng" against its columns, and a
// column "Tổng số" against the columns beside it.

interface Cell {
  start: number;
  end: number;
  text: string;
  value: number | null;
}

const TOTAL_ROW = /^(?:tổng|tổng cộng|tổng số|cộng|toàn huyện|toàn tỉnh|toàn trường|cộng chung|tổng cộng chung)\s*:?$/i;
const TOTAL_COLUMN = /^(?:tổng|tổng cộng|tổng số|cộng|t\. ?số)$/i;
const NOT_SUMMED = /%|tỷ lệ|tỉ lệ|bình quân|trung bình|^(?:stt|tt|số tt|năm|điểm|ghi chú|mức)/i;
const MOST_ROWS = 400;
/** What parts the cells, the surest first; a stroke alone also stands in prose, so a row has more of them. */
const MARKS = ['|', '\t', ' / '] as const;

export function checkTables(f: Figures): Finding[] {
  const out: Finding[] = [];
  if (!MARKS.some((mark) => f.t.text.includes(mark))) return out;
  let rows: Cell[][] = [];
  const close = () => {
    if (rows.length >= 3) out.push(...checkTable(rows));
    rows = [];
  };
  for (const [start, end] of lines(f.t)) {
    const cells = cellsOf(f.t.text, start, end);
    if (cells === null || rows.length >= MOST_ROWS) close();
    if (cells !== null) rows.push(cells);
  }
  close();
  return out;
}

function* lines(t: Tokens): Generator<[number, number]> {
  let from = 0;
  while (from <= t.text.length) {
    const found = t.text.indexOf('\n', from);
    const to = found < 0 ? t.text.length : found;
    yield [from, to];
    from = to + 1;
  }
}

/** The cells of a line, or null when it is no row of a table. */
function cellsOf(text: string, start: number, end: number): Cell[] | null {
  const line = text.slice(start, Math.min(end, start + 2000));
  const mark = MARKS.find((m) => line.includes(m));
  if (mark === undefined) return null;
  const cells: Cell[] = [];
  let at = 0;
  for (const raw of line.split(mark)) {
    const lead = raw.length - raw.trimStart().length;
    const words = raw.trim();
    cells.push({
      start: start + at + lead,
      end: start + at + lead + words.length,
      text: words,
      value: numberOf(words),
    });
    at += raw.length + mark.length;
  }
  // Markdown rows begin and end with the mark, other rows may begin with an empty cell; a row of dashes parts the head from
  // the body
  if (mark === '|' && line.trimEnd().endsWith('|')) {
    if (cells[0]?.text === '') cells.shift();
    cells.pop();
  }
  return cells.length >= (mark === ' / ' ? 3 : 2) ? cells : null;
}

function numberOf(text: string): number | null {
  if (!/^\d[\d.,]*$/.test(text)) return null;
  return parseNumber(text)?.value ?? null;
}

function checkTable(all: Cell[][]): Finding[] {
  const rows = all.filter((row) => !row.every((c) => /^[-:–\s]*$/.test(c.text)));
  const width = rows[0]?.length ?? 0;
  const head = rows[0] as Cell[];
  const body = rows
    .slice(1)
    .map((row) => (isShortTotal(row, head) ? [{ ...(row[0] as Cell), text: '' }, ...row] : row))
    .filter((row) => row.length === width);
  if (body.length < 2 || rows.length - 1 !== body.length) return [];
  const isTotal = (row: Cell[]) => row.slice(0, 2).some((c) => TOTAL_ROW.test(c.text));
  const plain = body.filter((row) => !isTotal(row));
  const totals = body.filter(isTotal);
  // a wrong row spoils the row of totals too: then only the row is shown
  const rowsOff = across(head, plain);
  return [...downwards(head, plain, totals), ...rowsOff, ...(rowsOff.length > 0 ? [] : across(head, body))];
}

/** "Cộng | 57 | 2.525" below "TT | Trường | Số lớp | Số học sinh": the total has no number of its own. */
const isShortTotal = (row: Cell[], head: Cell[]): boolean =>
  row.length === head.length - 1 && TOTAL_ROW.test((row[0] as Cell).text) && NUMBERED.test((head[0] as Cell).text);
const NUMBERED = /^(?:stt|tt|số tt|số thứ tự)$/i;

/** The one row of totals against each column of whole numbers. */
function downwards(head: Cell[], plain: Cell[][], totals: Cell[][]): Finding[] {
  const total = totals[0];
  const out: Finding[] = [];
  if (totals.length !== 1 || !total || plain.length < 2) return out;
  for (let c = 1; c < head.length; c++) {
    const sum = total[c];
    if (!sum || sum.value === null || NOT_SUMMED.test((head[c] as Cell).text)) continue;
    const parts = plain.map((row) => row[c] as Cell).filter((cell) => !/^[-–x]?$/i.test(cell.text));
    if (parts.length < 2 || parts.some((cell) => cell.value === null)) continue;
    out.push(...judge(parts, sum, (head[c] as Cell).text));
  }
  return out;
}

/** The one column of totals against the two or more columns that make it in at least one row. */
function across(head: Cell[], body: Cell[][]): Finding[] {
  const out: Finding[] = [];
  const at = head.findIndex((c) => TOTAL_COLUMN.test(c.text));
  if (at < 0 || head.filter((c) => TOTAL_COLUMN.test(c.text)).length !== 1) return out;
  const columns = head.flatMap((c, k) =>
    k !== at && !NOT_SUMMED.test(c.text) && body.every((row) => row[k]?.value !== null) ? [k] : [],
  );
  if (columns.length < 2) return out;
  const fits = (row: Cell[]) => columns.reduce((n, k) => n + (row[k]?.value ?? 0), 0) === row[at]?.value;
  // the table shows by half of its rows that these columns do make the total
  const fitting = body.filter(fits).length;
  if (fitting < 2 || fitting * 2 < body.length) return out;
  for (const row of body)
    if (!fits(row) && row[at]?.value !== null)
      out.push(
        ...judge(
          columns.map((k) => row[k] as Cell),
          row[at] as Cell,
          (row.find((c) => /\p{L}/u.test(c.text)) ?? (row[0] as Cell)).text,
        ),
      );
  return out;
}

function judge(parts: Cell[], total: Cell, name: string): Finding[] {
  const sum = parts.reduce((n, c) => n + (c.value as number), 0);
  const printed = total.value as number;
  if (Math.abs(sum - printed) < 1e-6) return [];
  if (Math.abs(sum - printed) > 0.5 * Math.max(sum, printed) && !isSlipOf(`${printed}`, `${sum}`)) return [];
  const cells = parts.length > 12 ? [total] : [...parts, total];
  const text =
    parts.length > 12
      ? `${parts.length} dòng cộng lại là ${figure(sum, 4)}; bảng ghi ${figure(printed, 4)}`
      : sumText(
          parts.map((c) => c.value as number),
          printed,
        );
  return [
    {
      kind: 'sum',
      severity: 'error',
      quotes: cells.map((c) => c.text),
      message: `Bảng, “${name}”: ${text}`,
      proposed: figure(sum, 4),
      spans: cells.map((c) => ({ start: c.start, end: c.end })),
    },
  ];
}
