import { formatNumber } from '../../../kernel/number/index.ts';
import { error, type Problem, warning } from '../../../kernel/problems/index.ts';
import { type FigureValue, figureText, type Measure, parseCell } from './figure-value.ts';

export type SheetState = 'waiting' | 'draft' | 'submitted' | 'returned' | 'approved' | 'released';

/** A line of a form: which indicator, under which heading. */
export interface FormLine extends Measure {
  no: number;
  indicatorId: number;
  code: string;
  label: string;
  groupName: string | null;
  required: boolean;
}

/** A rule in data. `sum`: the parts make the whole. `max`: no part is above the whole. */
export interface FormRule {
  no: number;
  kind: 'sum' | 'max';
  wholeIndicatorId: number;
  partIndicatorIds: number[];
  message: string | null;
}

/** What stands in one cell of a sheet. */
export interface CellEntry {
  indicatorId: number;
  raw: string;
  note?: string | null;
}

export interface CheckedCell {
  indicatorId: number;
  raw: string;
  value: FigureValue | null;
  problems: Problem[];
}

const field = (indicatorId: number) => ({ kind: 'field' as const, name: `v${indicatorId}` });

/** Every cell read, every problem found: cells, required lines, rules between lines. Order: the form's. */
export function checkSheet(
  lines: readonly FormLine[],
  rules: readonly FormRule[],
  entries: readonly CellEntry[],
): { cells: CheckedCell[]; problems: Problem[] } {
  const rawOf = new Map(entries.map((entry) => [entry.indicatorId, entry.raw]));
  const cells = lines.map((line): CheckedCell => {
    const raw = rawOf.get(line.indicatorId) ?? '';
    const parsed = parseCell(raw, line, field(line.indicatorId));
    const problems = parsed.problems.map((p) => ({ ...p, message: `${line.label}: ${p.message}` }));
    return { indicatorId: line.indicatorId, raw, value: parsed.ok ? parsed.value : null, problems };
  });
  const problems = cells.flatMap((cell) => cell.problems);
  const bad = new Set(cells.filter((c) => c.problems.some((p) => p.severity === 'error')).map((c) => c.indicatorId));
  for (const line of lines) {
    const cell = cells.find((c) => c.indicatorId === line.indicatorId)!;
    if (line.required && cell.value === null && !bad.has(line.indicatorId))
      problems.push(
        warning('empty', `${line.label}: chưa có số. Ghi số, hoặc ký hiệu –, …, x.`, field(line.indicatorId)),
      );
  }
  return { cells, problems: [...problems, ...checkRules(lines, rules, cells)] };
}

function checkRules(lines: readonly FormLine[], rules: readonly FormRule[], cells: readonly CheckedCell[]): Problem[] {
  const number = (id: number) => {
    const value = cells.find((c) => c.indicatorId === id)?.value;
    if (!value) return null;
    return value.missing === 'not_arising' ? 0 : (value.value ?? value.numerator);
  };
  const label = (id: number) => lines.find((line) => line.indicatorId === id)?.label ?? '';
  return rules.flatMap((rule): Problem[] => {
    const whole = number(rule.wholeIndicatorId);
    const parts = rule.partIndicatorIds.map(number);
    if (whole === null || parts.some((p) => p === null)) return [];
    const at = field(rule.wholeIndicatorId);
    if (rule.kind === 'max')
      return rule.partIndicatorIds
        .filter((_, i) => parts[i]! > whole)
        .map((id) =>
          error(
            'part_above_whole',
            `${label(id)} ${formatNumber(number(id)!)} lớn hơn ${label(rule.wholeIndicatorId)} ${formatNumber(whole)}.`,
            field(id),
          ),
        );
    const sum = parts.reduce((a: number, b) => a + b!, 0);
    if (sum === whole) return [];
    const terms = rule.partIndicatorIds.map((id, i) => `${label(id)} ${formatNumber(parts[i]!)}`).join(' + ');
    const gap = sum < whole ? `thiếu ${formatNumber(whole - sum)}` : `thừa ${formatNumber(sum - whole)}`;
    return [
      error(
        'sum',
        `${terms} = ${formatNumber(sum)}, ${gap} so với ${label(rule.wholeIndicatorId)} ${formatNumber(whole)}.`,
        at,
      ),
    ];
  });
}

/** How the approver sees a cell against the value in force: new, changed or the same. */
export function compareCell(
  now: FigureValue | null,
  before: FigureValue | null,
  measure: Measure,
): { kind: 'new' | 'changed' | 'same' | 'empty'; before: string | null; after: string | null } {
  const text = (v: FigureValue | null) => (v === null ? null : figureText(v, measure));
  if (now === null) return { kind: 'empty', before: text(before), after: null };
  if (before === null) return { kind: 'new', before: null, after: text(now) };
  const same =
    now.value === before.value &&
    now.numerator === before.numerator &&
    now.denominator === before.denominator &&
    now.missing === before.missing;
  return { kind: same ? 'same' : 'changed', before: text(before), after: text(now) };
}

/** Who may do what next. */
export const mayEnter = (state: SheetState): boolean =>
  state === 'waiting' || state === 'draft' || state === 'returned';
export const mayDecide = (state: SheetState): boolean => state === 'submitted';
