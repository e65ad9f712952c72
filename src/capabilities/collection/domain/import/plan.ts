import { error, type Place, type Problem, warning } from '../../../../kernel/problems/index.ts';
import { missingReasons } from '../explain.ts';
import { type FigureValue, parseCell } from '../figure-value.ts';
import { type CellEntry, checkSheet, compareCell, type FormLine, type FormRule } from '../sheet.ts';
import type { FoundCell } from './read-figures.ts';

/** A cell of the preview: what the file says against what stands there now. Kept as it is in the stored preview. */
export interface ImportRow {
  unitId: number;
  indicatorId: number;
  kind: 'new' | 'changed' | 'same' | 'error';
  warned: boolean;
  raw: string;
  note: string | null;
  sheet: string;
  address: string;
  before: string | null;
  after: string | null;
}

/** What stands in a unit's sheet before the import. */
export interface SheetBefore {
  unitId: number;
  unitName: string;
  version: number;
  /** Why nothing can be entered; null: it can. */
  refusal: string | null;
  entries: readonly CellEntry[];
  /** Figures in force for the period. */
  inForce: ReadonlyMap<number, FigureValue>;
}

export interface ImportPlan {
  rows: ImportRow[];
  problems: Problem[];
  counts: { new: number; changed: number; same: number; warning: number; error: number };
  /** Units whose sheet would be complete and without errors. */
  ready: number[];
  versions: Record<string, number>;
}

/** Holds what a file says against what is there. Nothing is written; wrong cells are left out, all problems are told. */
export function planImport(
  form: { lines: readonly FormLine[]; rules: readonly FormRule[] },
  found: readonly FoundCell[],
  sheets: readonly SheetBefore[],
  fileProblems: readonly Problem[],
): ImportPlan {
  const lineOf = new Map(form.lines.map((line) => [line.indicatorId, line]));
  const byUnit = new Map<number, FoundCell[]>();
  for (const cell of found) {
    const own = byUnit.get(cell.unitId);
    if (own) own.push(cell);
    else byUnit.set(cell.unitId, [cell]);
  }
  const plan: ImportPlan = {
    rows: [],
    problems: [...fileProblems],
    counts: { new: 0, changed: 0, same: 0, warning: 0, error: 0 },
    ready: [],
    versions: {},
  };
  for (const sheet of sheets) {
    const cells = byUnit.get(sheet.unitId);
    if (!cells) continue;
    plan.versions[sheet.unitId] = sheet.version;
    planSheet(form, lineOf, sheet, cells, plan);
  }
  for (const problem of plan.problems) if (problem.severity === 'warning') plan.counts.warning += 1;
  plan.counts.error = plan.problems.filter((p) => p.severity === 'error').length;
  return plan;
}

function planSheet(
  form: { lines: readonly FormLine[]; rules: readonly FormRule[] },
  lineOf: ReadonlyMap<number, FormLine>,
  sheet: SheetBefore,
  cells: readonly FoundCell[],
  plan: ImportPlan,
): void {
  const typed = new Map(sheet.entries.map((entry) => [entry.indicatorId, entry]));
  const merged = new Map<number, CellEntry>(sheet.entries.map((entry) => [entry.indicatorId, entry]));
  let moves = false;
  for (const cell of cells) {
    const line = lineOf.get(cell.indicatorId)!;
    const parsed = parseCell(cell.raw, line);
    const own = typed.get(cell.indicatorId);
    const before = own?.raw ? readValue(own.raw, line) : (sheet.inForce.get(cell.indicatorId) ?? null);
    const wrong = cell.problems.some((p) => p.severity === 'error');
    const compared = compareCell(parsed.ok ? parsed.value : null, before, line);
    const kind = wrong ? 'error' : compared.kind === 'empty' ? 'same' : compared.kind;
    if (kind === 'new' || kind === 'changed') moves = true;
    plan.rows.push({
      unitId: sheet.unitId,
      indicatorId: cell.indicatorId,
      kind,
      warned: cell.problems.length > 0 && !wrong,
      raw: cell.raw,
      note: cell.note,
      sheet: cell.sheet,
      address: cell.address,
      before: own?.raw ? (compared.before ?? own.raw) : compared.before,
      after: wrong ? cell.raw : compared.after,
    });
    if (!wrong)
      merged.set(cell.indicatorId, {
        indicatorId: cell.indicatorId,
        raw: cell.raw,
        note: cell.note ?? own?.note ?? null,
      });
  }
  if (sheet.refusal !== null) {
    if (moves) refuse(sheet, sheet.refusal, cells, plan);
    countRows(sheet.unitId, plan);
    return;
  }
  const placeOf = new Map(cells.map((cell) => [`v${cell.indicatorId}`, cell]));
  const { cells: checked, problems } = checkSheet(form.lines, form.rules, [...merged.values()]);
  const noted = checked.map((cell) => ({ ...cell, note: merged.get(cell.indicatorId)?.note ?? null }));
  const unexplained = missingReasons(form.lines, noted, sheet.inForce);
  for (const problem of unexplained) {
    const name = problem.at?.kind === 'field' ? problem.at.name.replace(/^n/, 'v') : '';
    const cell = placeOf.get(name);
    const at: Place | undefined = cell && { kind: 'cell', sheet: cell.sheet, address: firstOf(cell.address) };
    plan.problems.push(warning('no_reason', `${sheet.unitName}: ${problem.message}${whereOf(cell)}`, at));
  }
  const wrongCell = cells.some((cell) => cell.problems.some((p) => p.severity === 'error'));
  for (const problem of problems) {
    // What concerns one cell was told when the file was read; here only what concerns several.
    if (problem.code !== 'sum' && problem.code !== 'part_above_whole') continue;
    const cell = problem.at?.kind === 'field' ? placeOf.get(problem.at.name) : undefined;
    if (cell?.problems.some((p) => p.code === problem.code)) continue;
    const at: Place | undefined = cell && { kind: 'cell', sheet: cell.sheet, address: firstOf(cell.address) };
    plan.problems.push(error(problem.code, `${sheet.unitName}: ${problem.message}${whereOf(cell)}`, at));
  }
  const stops = problems.some((p) => p.severity === 'error' || p.code === 'empty');
  if (!wrongCell && !stops && unexplained.length === 0) plan.ready.push(sheet.unitId);
  countRows(sheet.unitId, plan);
}

/** The sheet takes nothing: one problem with the place of its first cell, and its cells are left out. */
function refuse(sheet: SheetBefore, why: string, cells: readonly FoundCell[], plan: ImportPlan): void {
  const first = cells[0]!;
  plan.problems.push(
    error('sheet_refused', `${sheet.unitName} (ô ${first.address}, trang ${first.sheet}): ${why}`, {
      kind: 'cell',
      sheet: first.sheet,
      address: firstOf(first.address),
    }),
  );
  for (const row of plan.rows) if (row.unitId === sheet.unitId && row.kind !== 'same') row.kind = 'error';
}

function countRows(unitId: number, plan: ImportPlan): void {
  for (let i = plan.rows.length - 1; i >= 0; i--) {
    const row = plan.rows[i]!;
    if (row.unitId !== unitId) break;
    if (row.kind !== 'error') plan.counts[row.kind] += 1;
  }
}

const whereOf = (cell: FoundCell | undefined): string => (cell ? ` (ô ${cell.address}, trang ${cell.sheet})` : '');

const firstOf = (address: string): string => address.split(':')[0]!;

function readValue(raw: string, line: FormLine): FigureValue | null {
  const parsed = parseCell(raw, line);
  return parsed.ok ? parsed.value : null;
}
