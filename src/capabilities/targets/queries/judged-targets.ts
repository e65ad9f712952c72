import type { ReadTx } from '../../../kernel/db/index.ts';
import type { Period } from '../../../kernel/time/index.ts';
import { comparable, type Indicator, indicators } from '../../collection/index.ts';
import { rollupNumber, type UnitValue, unitValues } from '../../statistics/index.ts';
import { type Goal, judge, type Measured, type Verdict } from '../domain/verdict.ts';
import type { Target } from './targets.ts';

/** A target with what was measured and what follows from it. */
export interface JudgedTarget extends Target {
  indicator: Indicator | null;
  /** The newest value that counts for this target as of the day, own figure before total. */
  result: UnitValue | null;
  /** `result` was taken from the total of subordinates. */
  fromRollup: boolean;
  verdict: Verdict;
}

/** Results and verdicts of targets as of a day: three statements, however many targets. */
export async function judgeTargets(tx: ReadTx, targets: readonly Target[], asOf: string): Promise<JudgedTarget[]> {
  const indicatorIds = [...new Set(targets.flatMap((t) => (t.indicatorId === null ? [] : [t.indicatorId])))];
  const byId = new Map((await indicators(tx, indicatorIds)).map((each) => [each.id, each]));
  const unitIds = [...new Set(targets.map((t) => t.unitId))];
  const values = await unitValues(tx, { unitIds, indicatorIds, to: asOf });
  return targets.map((target) => {
    const indicator = target.indicatorId === null ? null : (byId.get(target.indicatorId) ?? null);
    const value = indicator && newestFor(target, values, asOf);
    const measured = indicator && value ? measure(indicator, value) : null;
    const fromRollup = value?.figure === null;
    return {
      ...target,
      indicator,
      result: value,
      fromRollup,
      verdict: judge(goalOf(target, indicator), measured, asOf),
    };
  });
}

/** A value counts when its period lies in the target's; the target's own period wins, then the latest end. */
function newestFor(target: Target, values: readonly UnitValue[], asOf: string): UnitValue | null {
  const { period } = target;
  const same = (p: Period) => p.start === period.start && p.end === period.end;
  const fitting = values.filter(
    (v) =>
      v.indicatorId === target.indicatorId &&
      v.unitId === target.unitId &&
      v.period.start >= period.start &&
      v.period.end <= period.end &&
      (v.period.start <= asOf || same(v.period)),
  );
  fitting.sort((a, b) => Number(same(b.period)) - Number(same(a.period)) || (a.period.end < b.period.end ? 1 : -1));
  return fitting[0] ?? null;
}

function measure(indicator: Indicator, found: UnitValue): Measured | null {
  const { figure, rollup, period } = found;
  if (figure)
    return {
      value: figure.missing === 'not_arising' ? 0 : comparable(figure, indicator),
      valueTo: figure.valueTo,
      numerator: figure.numerator,
      denominator: figure.denominator,
      comparator: figure.comparator,
      missing: figure.missing,
      period,
      provisional: false,
    };
  if (!rollup) return null;
  const parts = indicator.kind === 'ratio' ? rollup : { numerator: null, denominator: null };
  return {
    value: rollupNumber(rollup, indicator),
    valueTo: null,
    numerator: parts.numerator,
    denominator: parts.denominator,
    comparator: '=',
    missing: null,
    period,
    provisional: false,
  };
}

export const goalOf = (target: Target, indicator: Indicator | null): Goal => ({
  comparator: target.comparator,
  value: target.value,
  valueTo: target.valueTo,
  unitWord: target.unitWord,
  decimals: target.decimals,
  period: target.period,
  yearly: target.yearly,
  baseline: target.baseline?.value ?? null,
  state: target.state,
  closedReason: target.closedReason,
  direction: indicator?.direction ?? 'higher',
});
