import type { Mention } from '../../quantities/quantities.ts';
import type { Finding } from '../../reading.ts';
import type { Place } from '../../tables/table-place.ts';
import { type Figures, finding } from '../figures.ts';
import { figure, sumText } from '../printing.ts';

// The numbers of tables: a row of totals against its columns, a column of totals against its rows, a column of shares
// against the two that make it, when the others of the table show that they do. (`checkTables` reads tables with tabs or
// bars whatever their numbers count.)

/** Numbers in the cells of tables are compared along their rows and columns alone, not as figures of a sentence. */
export const withoutCells = <F extends Figures>(f: F): F =>
  f.mentions.some((m) => m.cell)
    ? { ...f, mentions: f.mentions.filter((m) => !m.cell), cells: f.mentions.filter((m) => m.cell) }
    : f;

type InCell = Mention & { cell: Place };

export function checkTableSums(f: Figures): Finding[] {
  const tables = new Map<number, InCell[]>();
  for (const m of f.mentions) {
    if (!m.cell || m.quantity.value === null || m.quantity.unit?.includes('/')) continue;
    const table = tables.get(m.cell.table);
    if (table) table.push(m as InCell);
    else tables.set(m.cell.table, [m as InCell]);
  }
  return [...tables.values()].flatMap((table) => {
    const counts = table.filter((m) => !m.percent);
    return [...checkColumns(counts), ...checkRows(counts), ...checkShares(table)];
  });
}

/** Columns of shares that two others make in most rows: the rows where they do not. */
function checkShares(table: readonly InCell[]): Finding[] {
  const columns = groups(table, (place) => place.column);
  const counts = columns
    .filter((column) => !column[0]?.percent)
    .map((column) => new Map(column.map((m) => [m.cell.row, m])));
  return columns
    .filter((column) => column[0]?.percent)
    .flatMap((shares) => {
      for (const parts of counts)
        for (const wholes of counts) {
          if (parts === wholes) continue;
          const rows = shares.map((share) => [parts.get(share.cell.row), wholes.get(share.cell.row), share] as const);
          const wrong = rows.filter(([part, whole, share]) => !part || !whole || !isShare(part, whole, share));
          if (rows.length < 3 || wrong.length * 3 > rows.length) continue;
          return wrong.flatMap(([part, whole, share]) => (part && whole ? [shareFinding(part, whole, share)] : []));
        }
      return [];
    });
}

const shareOf = (part: Mention, whole: Mention): number => (100 * printedOf(part)) / printedOf(whole);
const isShare = (part: Mention, whole: Mention, share: Mention): boolean =>
  Math.abs(shareOf(part, whole) - printedOf(share)) <= 0.5 / 10 ** share.decimals + 1e-9;

function shareFinding(part: Mention, whole: Mention, share: Mention): Finding {
  const exact = shareOf(part, whole);
  const text = `${figure(printedOf(part))} : ${figure(printedOf(whole))} = ${figure(exact, share.decimals + 1)} %`;
  return finding('ratio', [part, whole, share], `${text}; văn bản ghi ${figure(printedOf(share), 4)} %`);
}

/** The cells by one of their places. */
function groups(table: readonly InCell[], of: (place: Place) => number): InCell[][] {
  const out = new Map<number, InCell[]>();
  for (const m of table) {
    const group = out.get(of(m.cell));
    if (group) group.push(m);
    else out.set(of(m.cell), [m]);
  }
  return [...out.values()];
}

const printedOf = (m: Mention): number => m.quantity.value as number;
const sumOf = (parts: readonly Mention[]): number => parts.reduce((n, m) => n + printedOf(m), 0);

/** Longer columns are told apart by nobody. */
const MOST = 40;

function judge(parts: readonly InCell[], totals: readonly InCell[]): Finding | null {
  const [total] = totals;
  if (totals.length !== 1 || !total || parts.length < 2 || parts.length > MOST) return null;
  if (parts.some((m) => m.quantity.unit !== total.quantity.unit)) return null;
  const [sum, printed] = [sumOf(parts), printedOf(total)];
  if (Math.abs(sum - printed) < 1e-6 || Math.abs(sum - printed) > 0.5 * Math.max(sum, printed)) return null;
  return finding('sum', [...parts, total], sumText(parts.map(printedOf), printed));
}

/** Every column with a cell in each row against its total. */
function checkColumns(table: readonly InCell[]): Finding[] {
  const rows = new Set(table.map((m) => m.cell.row)).size;
  return groups(table, (place) => place.column).flatMap((column) => {
    const whole =
      column.length === rows
        ? judge(
            column.filter((m) => !m.cell.totalRow),
            column.filter((m) => m.cell.totalRow),
          )
        : null;
    return whole ? [whole] : [];
  });
}

/** Rows that do not make their total in a table where as many do. */
function checkRows(table: readonly InCell[]): Finding[] {
  const rows = groups(table, (place) => place.row).filter(
    (row) => row.length > 2 && row.some((m) => m.cell.totalColumn),
  );
  const wrong = rows.flatMap((row) => {
    const total = row.filter((m) => m.cell.totalColumn);
    const found = judge(
      row.filter((m) => !m.cell.totalColumn),
      total,
    );
    return found ? [found] : [];
  });
  return wrong.length * 2 <= rows.length ? wrong : [];
}
