import type { ReadTx } from '../../../kernel/db/index.ts';
import type { Period } from '../../../kernel/time/index.ts';
import { comparable, type FigureBrief, type Indicator, indicatorsById } from '../../collection/index.ts';
import {
  type Coverage,
  coverageKey,
  coverageOf,
  type Rollup,
  rollupNumber,
  type UnitValue,
  unitValues,
} from '../../statistics/index.ts';
import { type Goal, judge, type Measured, type Verdict, whyOpen } from '../domain/verdict.ts';
import type { Target } from './targets.ts';

/** A target with what was measured and what follows from it. */
export interface JudgedTarget extends Target {
  indicator: Indicator | null;
  /** The newest value that counts for this target as of the day, own figure before total. */
  result: UnitValue | null;
  /** `result` was taken from the total of subordinates. */
  fromRollup: boolean;
  /** Of a total: how many of the asked units it stands on. */
  coverage: Coverage | null;
  verdict: Verdict;
  /** Why nothing can be concluded, after “vì”; null when something can. */
  openBecause: string | null;
}

/**
 * Results and verdicts of targets as of a day: three statements however many targets, and for totals a few more to learn
 * how complete they are. A total below full coverage is provisional and decides nothing yet. What a page has judged once
 * is not judged again for another of its parts.
 */
export async function judgeTargets(tx: ReadTx, targets: readonly Target[], asOf: string): Promise<JudgedTarget[]> {
  const known = await tx.once(`targets.judged ${asOf}`, async () => new Map<number, JudgedTarget>());
  const unknown = targets.filter((target) => !known.has(target.id));
  for (const each of await judgeAll(tx, unknown, asOf)) known.set(each.id, each);
  return targets.map((target) => known.get(target.id)!);
}

async function judgeAll(tx: ReadTx, targets: readonly Target[], asOf: string): Promise<JudgedTarget[]> {
  if (targets.length === 0) return [];
  const byId = await indicatorsById(
    tx,
    targets.flatMap((t) => t.indicatorId ?? []),
  );
  const pairs = new Map(
    targets.flatMap(({ indicatorId, measuredUnitId: unitId }) =>
      indicatorId === null ? [] : [[`${unitId} ${indicatorId}`, { unitId, indicatorId }] as const],
    ),
  );
  // Values of earlier periods count for none of them.
  const from = targets.map((t) => t.period.start).sort()[0] ?? asOf;
  const values = await unitValues(tx, { pairs: [...pairs.values()], from, to: asOf });
  const byKey = new Map<string, UnitValue[]>();
  for (const value of values) {
    const key = `${value.unitId} ${value.indicatorId}`;
    byKey.set(key, [...(byKey.get(key) ?? []), value]);
  }
  const found = targets.map((target) => {
    const indicator = target.indicatorId === null ? null : (byId.get(target.indicatorId) ?? null);
    const own = byKey.get(`${target.measuredUnitId} ${target.indicatorId}`) ?? [];
    return { target, indicator, value: indicator && newestFor(target, own, asOf) };
  });
  const coverage = await coverageOf(
    tx,
    found.flatMap(({ value }) => (value && value.figure === null ? [value] : [])),
  );
  return found.map(({ target: now, indicator, value }) => {
    const target = asItWas(now, asOf);
    const covered = value?.figure === null ? (coverage.get(coverageKey(value)) ?? null) : null;
    const measured =
      indicator && value ? measure(indicator, value, target.unitWord, covered?.provisional ?? false) : null;
    const verdict = judge(goalOf(target, indicator), measured, asOf);
    return {
      ...target,
      indicator,
      result: value,
      fromRollup: value?.figure === null,
      coverage: covered,
      verdict,
      openBecause: whyOpen(verdict, measured),
    };
  });
}

/** A target that was closed after the day was in force on it. */
function asItWas(target: Target, asOf: string): Target {
  if (target.closedOn === null || target.closedOn <= asOf) return target;
  return { ...target, state: 'active', closedOn: null, closedReason: null };
}

/** A value counts when its period lies in the target's; the target's own period wins, then the latest end. */
export function newestFor(
  target: Pick<Target, 'period'>,
  values: readonly UnitValue[],
  asOf: string,
): UnitValue | null {
  const { period } = target;
  const same = (p: Period) => p.start === period.start && p.end === period.end;
  const fitting = values.filter(
    (v) => v.period.start >= period.start && v.period.end <= period.end && (v.period.start <= asOf || same(v.period)),
  );
  fitting.sort((a, b) => Number(same(b.period)) - Number(same(a.period)) || (a.period.end < b.period.end ? 1 : -1));
  return fitting[0] ?? null;
}

/**
 * A value as the rules see it, in the measure of the target: a target in % is held against the share of the parts, one in
 * schools against their number, whatever the indicator keeps. null when there is nothing to compare.
 */
export function measure(
  indicator: Indicator,
  found: UnitValue,
  unitWord: string,
  provisional = false,
): Measured | null {
  const { figure, period } = found;
  if (figure)
    return {
      value: figure.missing === 'not_arising' ? 0 : inMeasure(figure, indicator, unitWord),
      valueTo: figure.valueTo,
      numerator: figure.numerator,
      denominator: figure.denominator,
      comparator: figure.comparator,
      missing: figure.missing,
      period,
      provisional: false,
      yesNo: indicator.kind === 'yesno',
    };
  const total = found.rollup && totalParts(found.rollup, indicator, unitWord);
  if (!total) return null;
  return { ...total, valueTo: null, comparator: '=', missing: null, period, provisional, yesNo: false };
}

function inMeasure(figure: FigureBrief, indicator: Indicator, unitWord: string): number | null {
  if (figure.numerator === null || !figure.denominator) return comparable(figure, indicator);
  const share = unitWord === '%' || (unitWord === '' && indicator.kind === 'ratio');
  return share ? (100 * figure.numerator) / figure.denominator : figure.numerator;
}

/** Of yes and no the total is how many said yes, of how many that answered. */
function totalParts(rollup: Rollup, indicator: Indicator, unitWord: string) {
  if (indicator.aggregation === 'count_yes' && unitWord === '%')
    return { value: (100 * rollup.yes) / rollup.sources, numerator: rollup.yes, denominator: rollup.sources };
  const { denominator, numerator } = indicator.kind === 'ratio' ? rollup : { numerator: null, denominator: null };
  if (indicator.kind === 'ratio' && unitWord !== '%' && unitWord !== '')
    return { value: numerator, numerator, denominator };
  return { value: rollupNumber(rollup, indicator), numerator, denominator };
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
