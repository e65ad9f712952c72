import type { ReadTx } from '../../../kernel/db/index.ts';
import type { IsoDate } from '../../../kernel/time/index.ts';
import { childrenOf } from '../../org/index.ts';
import { type UnitValue, unitValues } from '../../statistics/index.ts';
import { judge } from '../domain/verdict.ts';
import { goalOf, type JudgedTarget, judgeTargets, measure, newestFor } from './judged-targets.ts';
import { type ResultWords, resultWords } from './result-words.ts';
import { targetsWhere } from './targets.ts';

/** What a sub-unit has of one of the superior's targets. */
export interface MatrixCell {
  judged: JudgedTarget;
  said: ResultWords;
  /** Held against a target of its own; without one a count of the part cannot be held against the whole. */
  own: boolean;
}

export interface Matrix {
  columns: JudgedTarget[];
  totals: ResultWords[];
  /** The hardest first. */
  rows: { unitId: number; name: string; cells: (MatrixCell | null)[] }[];
  /** Units without any value, left out. */
  silent: number;
}

/** More rows than this do not fit a page; the hardest stay. */
const ROWS = 60;
const COLUMNS = 12;

/**
 * Targets measured on a unit by its direct subordinates: each held against its own part where one was handed down, rates and yes
 * or no against the superior's level. null when fewer than two subordinates have anything to show.
 */
export async function heatMatrix(
  tx: ReadTx,
  unitId: number,
  targets: readonly JudgedTarget[],
  asOf: IsoDate,
): Promise<Matrix | null> {
  const asked = targets
    .filter((t) => t.measuredUnitId === unitId && t.state === 'active' && t.indicator !== null)
    .sort((a, b) => a.position - b.position || a.id - b.id);
  const units = asked.length === 0 ? [] : await childrenOf(tx, unitId, asOf);
  if (units.length < 2) return null;
  const unitIds = units.map((unit) => unit.id);
  const from = asked.map((t) => t.period.start).sort()[0]!;
  const parts = activeByUnit(await judgeTargets(tx, await targetsWhere(tx, { unitIds, from }), asOf));
  const cellOf = (target: JudgedTarget, child: number, values: ValuesOf): Judged | null => {
    const own = parts.get(child)?.find((part) => isPartOf(part, target));
    const judged = own ?? againstWhole(target, child, values, asOf);
    return judged && { judged, own: own !== undefined };
  };
  // As many targets at a time as there are columns: mostly the first lot fills them, and the values of others are many.
  const used: { target: JudgedTarget; cells: (Judged | null)[] }[] = [];
  for (let i = 0; i < asked.length && used.length < COLUMNS; i += COLUMNS) {
    const some = asked.slice(i, i + COLUMNS);
    const values = await valuesOf(tx, unitIds, some, { from, to: asOf });
    const columns = some.map((target) => ({ target, cells: unitIds.map((id) => cellOf(target, id, values)) }));
    used.push(...columns.filter(({ cells }) => cells.filter(Boolean).length >= 2));
  }
  used.splice(COLUMNS);
  const rows = units
    .map((unit, at) => ({ unitId: unit.id, name: unit.shortName, cells: used.map(({ cells }) => cells[at] ?? null) }))
    .filter((row) => row.cells.some((cell) => cell !== null))
    .map((row) => ({ row, trouble: troubleOf(row.cells) }))
    .sort((a, b) => b.trouble - a.trouble);
  if (used.length === 0 || rows.length < 2) return null;
  const columns = used.map(({ target }) => target);
  return {
    columns,
    totals: columns.map(resultWords),
    rows: rows.slice(0, ROWS).map(({ row }) => ({ ...row, cells: row.cells.map(said) })),
    silent: units.length - rows.length,
  };
}

type Judged = Omit<MatrixCell, 'said'>;

const said = (cell: Judged | null): MatrixCell | null => cell && { ...cell, said: resultWords(cell.judged) };

function activeByUnit(targets: readonly JudgedTarget[]): Map<number, JudgedTarget[]> {
  const byUnit = new Map<number, JudgedTarget[]>();
  for (const target of targets) {
    if (target.state !== 'active') continue;
    const own = byUnit.get(target.unitId) ?? [];
    byUnit.set(target.unitId, own);
    own.push(target);
  }
  return byUnit;
}

type ValuesOf = ReadonlyMap<string, readonly UnitValue[]>;

/** What the units have of the targets' indicators in the targets' periods, by `valueKey`. */
async function valuesOf(
  tx: ReadTx,
  unitIds: readonly number[],
  targets: readonly JudgedTarget[],
  when: { from: IsoDate; to: IsoDate },
): Promise<ValuesOf> {
  const spans = targets.flatMap(({ indicatorId, period }) => (indicatorId === null ? [] : [{ indicatorId, period }]));
  const values = new Map<string, UnitValue[]>();
  for (const value of await unitValues(tx, { unitIds, spans, ...when })) {
    const key = valueKey(value.unitId, value.indicatorId);
    const own = values.get(key) ?? [];
    values.set(key, own);
    own.push(value);
  }
  return values;
}

const valueKey = (unitId: number, indicatorId: number | null): string => `${unitId} ${indicatorId}`;

const isPartOf = (part: JudgedTarget, whole: JudgedTarget): boolean =>
  part.parentId === whole.id ||
  (part.indicatorId === whole.indicatorId &&
    part.period.start <= whole.period.end &&
    part.period.end >= whole.period.start);

/** The superior's goal held against a subordinate's value, where that makes sense. */
function againstWhole(target: JudgedTarget, unitId: number, values: ValuesOf, asOf: IsoDate): JudgedTarget | null {
  const { indicator } = target;
  const value = newestFor(target, values.get(valueKey(unitId, target.indicatorId)) ?? [], asOf);
  if (!indicator || !value) return null;
  const measured = measure(indicator, value, target.unitWord);
  const comparable = target.unitWord === '%' || indicator.kind === 'ratio' || indicator.kind === 'yesno';
  // One commune that says yes is not held against "100 % of communes".
  const goal = { ...goalOf(target, indicator), baseline: null };
  const held = indicator.kind === 'yesno' && value.figure ? { ...goal, comparator: 'qualitative' as const } : goal;
  const verdict = comparable
    ? judge(held, measured, asOf)
    : { status: 'ontrack' as const, label: '', rule: '', distance: null, missingCount: null };
  return {
    ...target,
    unitId,
    measuredUnitId: unitId,
    result: value,
    fromRollup: value.figure === null,
    coverage: null,
    verdict,
    openBecause: null,
  };
}

/** How hard a row is: late and missed weigh more than risk, and far more than near. */
const weight = { late: 300, missed: 200, risk: 100 } as Partial<Record<string, number>>;
const troubleOf = (cells: readonly (Judged | null)[]): number =>
  cells.reduce((sum, cell) => {
    const status = cell?.judged.verdict.status ?? '';
    const heavy = weight[status];
    return heavy === undefined ? sum : sum + heavy + Math.min(50, Math.abs(cell?.judged.verdict.distance ?? 0));
  }, 0);
