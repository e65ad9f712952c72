import { formatNumber } from '../../../kernel/number/index.ts';
import type { FigureValue } from './figure-value.ts';
import type { CheckedCell, FormLine, FormRule } from './sheet.ts';

/** A value that would make the arithmetic agree; a person decides whether it is right. */
export interface Repair {
  /** The problem it belongs to: the field that the problem names. */
  problemField: string;
  indicatorId: number;
  /** As it would be typed: `1.995`, `80/90`. */
  raw: string;
}

/** What arithmetic proposes: parts against their whole, the last empty part, numerator and denominator changed round. */
export function repairsFor(
  lines: readonly FormLine[],
  rules: readonly FormRule[],
  cells: readonly CheckedCell[],
): Repair[] {
  const byId = new Map(cells.map((cell) => [cell.indicatorId, cell]));
  const amount = (id: number) => numberOf(byId.get(id)?.value ?? null);
  const swaps = cells.flatMap((cell): Repair[] => {
    if (!cell.problems.some((p) => p.code === 'part_above_whole')) return [];
    const [above = '', below = ''] = cell.raw.split('/');
    return [
      {
        problemField: `v${cell.indicatorId}`,
        indicatorId: cell.indicatorId,
        raw: `${below.trim()}/${above.trim()}`,
      },
    ];
  });
  const sums = rules.filter((rule) => rule.kind === 'sum').flatMap((rule) => sumRepairs(rule, amount, byId, lines));
  return [...swaps, ...sums];
}

function sumRepairs(
  rule: FormRule,
  amount: (id: number) => number | null,
  byId: ReadonlyMap<number, CheckedCell>,
  lines: readonly FormLine[],
): Repair[] {
  const { wholeIndicatorId: whole, partIndicatorIds: ids } = rule;
  const total = amount(whole);
  const open = ids.filter((id) => amount(id) === null);
  const sum = ids.reduce((s, id) => s + (amount(id) ?? 0), 0);
  const plain = (id: number) => lines.find((l) => l.indicatorId === id)?.kind !== 'ratio';
  const repair = (field: number, id: number, value: number): Repair[] =>
    value >= 0 && plain(id) ? [{ problemField: `v${field}`, indicatorId: id, raw: formatNumber(value) }] : [];
  if (total === null)
    return open.length === 0 && isEmpty(byId.get(whole)) && ids.length > 0 ? repair(whole, whole, sum) : [];
  if (open.length === 1 && isEmpty(byId.get(open[0]!))) return repair(open[0]!, open[0]!, total - sum);
  if (open.length > 0 || sum === total) return [];
  const gap = total - sum;
  const slip = ids.find((id) => oneSlip(amount(id)!, amount(id)! + gap));
  const part = slip ?? ids.at(-1)!;
  const both = [...repair(whole, part, amount(part)! + gap), ...repair(whole, whole, sum)];
  return slip === undefined && oneSlip(total, sum) ? both.reverse() : both;
}

const isEmpty = (cell: CheckedCell | undefined) => cell === undefined || cell.raw === '';

function numberOf(value: FigureValue | null): number | null {
  if (value === null) return null;
  if (value.missing === 'not_arising') return 0;
  return value.value ?? value.numerator;
}

/** One digit mistyped, or two neighbours changed round: how numbers go wrong when they are typed. */
export function oneSlip(typed: number, meant: number): boolean {
  const a = String(typed);
  const b = String(meant);
  if (meant < 0 || a.length !== b.length || a === b) return false;
  const off = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]));
  if (off.length === 1) return true;
  const [i, j] = off;
  return off.length === 2 && j === i! + 1 && a[i!] === b[j] && a[j] === b[i!];
}
