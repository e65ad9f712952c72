import type { Finding } from '../../reading.ts';
import { parseNumber } from '../../text/numbers.ts';
import type { Figures } from '../figures.ts';
import { isSlipOf } from '../mends.ts';
import { figure, sumText } from '../printing.ts';

// Tables whose cells are parted by single spaces: "1 Mầm non 214 2.318 406 2.938" below "TT Cấp học CBQL Giáo viên Nhân viên
// Cộng". Nothing tells where a head ends, so the rows themselves have to show what makes what: all rows but one.

interface Cell {
  start: number;
  end: number;
  text: string;
  value: number;
}

interface Row {
  /** The words before the numbers. */
  name: string;
  cells: Cell[];
}

const NUMBER = /^\d{1,3}(?:\.\d{3})+$|^\d+$/;
const TOTAL = /^(?:tổng cộng|tổng số|tổng|cộng|toàn huyện|toàn tỉnh|toàn trường|toàn ngành|cộng chung)\s*:?$/iu;
/** "Khối 6 5 182": the first number is a part of the name. */
const NUMBERED = /(?:^|\s)(?:khối|lớp|nhóm|đợt|tổ|quý|năm|cụm|điểm|số|thôn|xóm|khu|ấp)$/iu;
const MOST_CELLS = 12;
const MOST_ROWS = 200;

export function checkSpacedTables(f: Figures): Finding[] {
  const out: Finding[] = [];
  const { text } = f.t;
  let rows: Row[] = [];
  const close = () => {
    if (rows.length >= 3) out.push(...judge(rows));
    rows = [];
  };
  let from = 0;
  while (from <= text.length) {
    const found = text.indexOf('\n', from);
    const to = found < 0 ? text.length : found;
    const row = rowOf(text, from, to);
    if (!row || rows.length >= MOST_ROWS) close();
    if (row) rows.push(row);
    from = to + 1;
  }
  close();
  return out;
}

function endsInDigit(text: string, end: number): boolean {
  let last = end - 1;
  while (text.charCodeAt(last) === SPACE) last--;
  const code = text.charCodeAt(last);
  return code >= ZERO && code <= NINE;
}
const SPACE = 32;
const ZERO = 48;
const NINE = 57;

/** The numbers that end a short line, behind its words; null when it is no row. */
function rowOf(text: string, start: number, end: number): Row | null {
  // most lines are prose, and prose seldom ends in a digit
  if (end - start < 5 || end - start > 200 || !endsInDigit(text, end)) return null;
  const line = text.slice(start, end);
  if (line.includes('|') || line.includes('\t')) return null;
  const words = [...line.matchAll(/\S+/g)];
  let first = words.length;
  while (first > 0 && NUMBER.test((words[first - 1] as RegExpExecArray)[0])) first--;
  let name = line.slice(0, words[first]?.index ?? 0).trim();
  if (NUMBERED.test(name)) name += ` ${words[first++]?.[0] ?? ''}`;
  const numbers = words.slice(first);
  if (numbers.length < 2 || numbers.length > MOST_CELLS || !/^(?:\d+[.)]?\s+)?\p{L}[^.;:]*:?$/u.test(name)) return null;
  const cells = numbers.map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
    text: word,
    value: parseNumber(word)?.value ?? Number.NaN,
  }));
  return cells.some((c) => Number.isNaN(c.value)) ? null : { name, cells };
}

function judge(rows: readonly Row[]): Finding[] {
  const width = (rows[0] as Row).cells.length;
  if (rows.some((row) => row.cells.length !== width)) return [];
  const total = TOTAL.test((rows[rows.length - 1] as Row).name) ? (rows[rows.length - 1] as Row) : null;
  const body = total ? rows.slice(0, -1) : rows;
  if (body.some((row) => TOTAL.test(row.name))) return [];
  const wrong = across(body);
  return wrong.length > 0 ? wrong : total ? downwards(body, total) : [];
}

/** Rows of one-digit numbers add up by chance. */
const LARGE = 20;

/** The last column, or else the first, is all others together in every row but one. */
function across(body: readonly Row[]): Finding[] {
  if (body.length < 3 || (body[0] as Row).cells.length < 3) return [];
  for (const at of [-1, 0]) {
    const sums = body.map((row) => {
      const whole = row.cells.at(at) as Cell;
      const parts = row.cells.filter((c) => c !== whole);
      return { row, parts, whole, sum: parts.reduce((n, c) => n + c.value, 0) };
    });
    const odd = sums.filter((x) => x.sum !== x.whole.value);
    const sure = sums.some((x) => x.sum === x.whole.value && x.sum >= LARGE);
    if (sure && odd.length === 1) return odd.filter(isExplainable).map((x) => say(x.parts, x.whole, x.row.name));
  }
  return [];
}

/** The line of totals: a column is asked about when another makes its total and one slip, or a row left out, explains it. */
function downwards(body: readonly Row[], total: Row): Finding[] {
  const columns = total.cells.map((whole, i) => {
    const parts = body.map((row) => row.cells[i] as Cell);
    return { whole, parts, sum: parts.reduce((n, c) => n + c.value, 0) };
  });
  const odd = columns.filter((c) => c.sum !== c.whole.value);
  if (odd.length === columns.length || odd.length > 2) return [];
  return odd.filter((c) => isExplainable(c)).map((c) => say(c.parts, c.whole, total.name));
}

/** Would one slip of one figure mend it, or one row more? */
function isExplainable({ parts, whole, sum }: { parts: Cell[]; whole: Cell; sum: number }): boolean {
  const left = sum - whole.value;
  const slip = (is: number, should: number): boolean => should > 0 && isSlipOf(`${is}`, `${should}`);
  return slip(whole.value, sum) || parts.some((c) => c.value === left || slip(c.value, c.value - left));
}

function say(parts: readonly Cell[], whole: Cell, name: string): Finding {
  const sum = parts.reduce((n, c) => n + c.value, 0);
  const cells = [...parts, whole];
  const text = sumText(
    parts.map((c) => c.value),
    whole.value,
  );
  return {
    kind: 'sum',
    severity: 'error',
    quotes: cells.map((c) => c.text),
    message: `Bảng, “${name}”: ${text}`,
    proposed: figure(sum),
    spans: cells.map(({ start, end }) => ({ start, end })),
  };
}
